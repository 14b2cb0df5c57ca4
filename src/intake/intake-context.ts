import type { Agency, Register } from '../domain/agency.ts';
import type { Edition } from '../domain/edition.ts';
import type { Form } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';
import { formsOwedBy } from '../forms/forms-owed.ts';
import type { CoverLayout } from '../forms/layout/layout-types.ts';
import { agencyIndexOf, type AgencyIndex } from './identity/agency-index.ts';
import { formIndexOf } from './locate/form-index.ts';
import { wordsOf } from './text/vietnamese-words.ts';
import type { ValueColumn } from './values/value-types.ts';

/** What a province may decide about reading. */
export interface IntakeSettings {
  /** What a dash in a number cell stands for; `missing` unless the province says otherwise. */
  dash?: ValueColumn['dash'];
  /** Put texts in legacy encodings into Unicode, whoever sent them. */
  convertLegacy?: boolean;
}

/** Everything that extracting the files of one period has in common; made once per run. */
export interface IntakeContext {
  register: Register;
  edition: Edition;
  period: Period;
  dash: ValueColumn['dash'];
  convertLegacy: boolean;
  /** Words that tell a legacy encoding from anything else; gathered when first needed. */
  words: () => ReadonlySet<string>;
  agencies: AgencyIndex;
  /** The cover's places: the same in every form. Absent when nobody owes a form. */
  cover: CoverLayout | undefined;
  formsOwedBy(agency: Agency): readonly Form[];
}

export function intakeContext(
  register: Register,
  edition: Edition,
  period: Period,
  settings: IntakeSettings = {},
): IntakeContext {
  const owed = new Map<string, readonly Form[]>();
  const formsOf = (agency: Agency): readonly Form[] => {
    const known = owed.get(agency.code) ?? formsOwedBy(agency, edition, period);
    owed.set(agency.code, known);
    return known;
  };
  let words: ReadonlySet<string> | undefined;
  const first = register.agencies.map((one) => formsOf(one)[0]).find((form) => form !== undefined);
  return {
    register,
    edition,
    period,
    dash: settings.dash ?? 'missing',
    convertLegacy: settings.convertLegacy ?? false,
    words: () => (words ??= wordsOf(edition, register)),
    agencies: agencyIndexOf(register, period),
    cover: first === undefined ? undefined : formIndexOf(first).layout.cover,
    formsOwedBy: formsOf,
  };
}
