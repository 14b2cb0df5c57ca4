import type { Form } from '../../domain/form.ts';
import { agencyCodePlaceholder, agencyNamePlaceholder } from './blank-placeholder.ts';
import { subtitleWords } from './blank-texts.ts';
import { layoutOf, valueCellOf } from '../layout/layout.ts';
import type { FormLayout } from '../layout/layout-types.ts';

/** What differs between two agencies' copies of one master. */
export interface AgencyStamp {
  agencyName: string;
  agencyCode: string;
  /** Numbers that we fill in from the register, by indicator code; the others stay empty. */
  given?: ReadonlyMap<string, number>;
}

/** The same as texts to replace and cells to set: what `stampBlank` puts into the master. */
export interface BlankStamp {
  strings: ReadonlyMap<string, string>;
  cells: readonly { sheet: string; cell: string; value: number }[];
}

/** The stamp of an agency for the master of a form. Numbers of indicators that the form does not ask for are left out. */
export function blankStamp(form: Form, agency: AgencyStamp, layout: FormLayout = layoutOf(form)): BlankStamp {
  const subtitle = subtitleWords(form);
  const cells = [...(agency.given ?? [])].flatMap(([code, value]) => {
    const place = form.fields.get(code)?.requirement === 'given' ? valueCellOf(layout, code) : undefined;
    return place ? [{ ...place, value }] : [];
  });
  return {
    strings: new Map([
      [agencyNamePlaceholder, agency.agencyName],
      [agencyCodePlaceholder, agency.agencyCode],
      [subtitle, subtitle.replace(agencyNamePlaceholder, () => agency.agencyName)],
    ]),
    cells,
  };
}
