import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { ReportField, ReportRow } from '../report-model.ts';
import { nameAgencies } from './agency-names.ts';

/** A section with the agencies that were asked for it and have written nothing. */
export interface SilentSection {
  code: string;
  heading: string;
  required: boolean;
  /** Sent a report that could be used, without a text for this section; in the order of the register. */
  silent: readonly string[];
  /** Asked, and nothing that could be used has come from them at all. */
  absent: number;
}

/** Names of a required section that are written out before the rest is counted, and of one that may stay empty. */
const namesWhereRequired = 60;
const namesWhereOptional = 12;

/** The sections of the outline, each with who was asked for it and left it empty. */
export function silentSections({ edition, agencies, obligations, texts }: Consolidation): SilentSection[] {
  const asked = askedFor(obligations);
  return edition.narrative.map(({ code, heading }): SilentSection => {
    const own = asked.get(code) ?? { required: false, agencies: new Map<string, boolean>() };
    const wrote = new Set(
      texts(code)
        .filter((one) => one.text.trim() !== '')
        .map((one) => one.agency),
    );
    const left = agencies.filter((one) => own.agencies.has(one.code) && !wrote.has(one.code));
    const silent = left.filter((one) => own.agencies.get(one.code)).map((one) => one.code);
    return {
      code,
      heading: `${code}. ${heading.vi}`,
      required: own.required,
      silent,
      absent: left.length - silent.length,
    };
  });
}

/** By section: which agencies were asked, and whether something usable came from them. */
function askedFor(obligations: readonly ObligationStatus[]) {
  const asked = new Map<string, { required: boolean; agencies: Map<string, boolean> }>();
  for (const { obligation, state } of obligations) {
    if (obligation.optional) continue;
    const usable = state === 'valid' || state === 'with-errors';
    for (const { section, requirement } of obligation.form.narrative) {
      const own = asked.get(section.code) ?? { required: false, agencies: new Map<string, boolean>() };
      asked.set(section.code, own);
      own.required ||= requirement === 'required';
      own.agencies.set(obligation.agency, own.agencies.get(obligation.agency) === true || usable);
    }
  }
  return asked;
}

/** `Chưa có nội dung II.1.a`: the names; `Mục chưa có nội dung`: section by section, in a sentence. */
export function silentFields(
  sections: readonly SilentSection[],
  names: ReadonlyMap<string, Agency>,
): ReportField[] {
  const columns = ['Mục', 'Đơn vị', 'Số đơn vị', 'Nội dung'].map((name) => ({ name }));
  const withSome = sections.filter((one) => one.silent.length > 0);
  return [
    ...sections.map((one) => ({
      name: `Chưa có nội dung ${one.code}`,
      value: nameAgencies(one.silent, names),
    })),
    {
      name: 'Mục chưa có nội dung',
      value: {
        columns,
        rows: withSome.map((one) => ({
          Mục: one.heading,
          'Đơn vị': namesIn(one, names),
          'Số đơn vị': formatDecimal(String(one.silent.length)),
          'Nội dung': `${one.heading}: các cơ quan, đơn vị chưa có nội dung: ${namesIn(one, names)}${absentWords(one)}.`,
        })),
      },
    },
  ];
}

/** The last group of the annex of texts: who was asked and wrote nothing. */
export function silentGroup(
  sections: readonly SilentSection[],
  names: ReadonlyMap<string, Agency>,
): ReportRow[] {
  const rows = sections
    .filter((one) => one.silent.length > 0)
    .map((one, at) => ({
      STT: String(at + 1),
      'Đơn vị': `${formatDecimal(String(one.silent.length))} cơ quan, đơn vị`,
      'Nội dung': `${one.heading}${one.required ? '' : ' (không bắt buộc)'}: ${namesIn(one, names)}${absentWords(one)}.`,
    }));
  return rows.length > 0
    ? [{ Mục: 'Các cơ quan, đơn vị đã gửi báo cáo nhưng chưa có nội dung', Dòng: rows }]
    : [];
}

function namesIn({ silent, required }: SilentSection, names: ReadonlyMap<string, Agency>): string {
  return nameAgencies(silent, names, required ? namesWhereRequired : namesWhereOptional);
}

function absentWords({ absent }: SilentSection): string {
  return absent > 0
    ? `; ngoài ra ${formatDecimal(String(absent))} cơ quan, đơn vị chưa có báo cáo dùng được`
    : '';
}
