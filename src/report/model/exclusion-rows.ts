import type { Agency } from '../../domain/agency.ts';
import type { Exclusion, ExclusionReason } from '../../domain/consolidation.ts';
import { exclusionWords } from '../../messages/exclusion-words.ts';
import { nameAgencies } from './agency-names.ts';
import type { ReportRow } from '../report-model.ts';

/** An indicator or a table with everything that does not count in it. */
export interface Loss {
  /** `2.3.1`, `Biểu II.06`. */
  code: string;
  name: string;
  exclusions: readonly Exclusion[];
}

/** Reasons that need no line of their own: who has sent nothing is listed once, the others are no loss. */
const silent = new Set<ExclusionReason>([
  'not-received',
  'not-applicable',
  'not-printed',
  'inside-parent',
  'no-denominator',
]);

/** Whether an exclusion gets a line; the others need not be kept for it. */
export function isTold({ reason }: Exclusion): boolean {
  return !silent.has(reason);
}

/** From how many figures on a cause stands before the others: a file, a sheet, not a figure was left out. */
const wideFrom = 6;
/** Codes listed one by one before the rest is counted. */
const codesShown = 8;

/** What one agency had left out for one cause; `at` is the place of the first item in the order of the report. */
interface Cause {
  agency: string;
  text: string;
  at: number;
  items: { code: string; name: string; exclusion: Exclusion }[];
}

/**
 * One row per agency and cause on what does not count and why, agencies with the same loss together: causes that cost
 * many figures first, then in the order of the report. A single figure shows what stood there.
 */
export function exclusionRows(losses: readonly Loss[], names: ReadonlyMap<string, Agency>): ReportRow[] {
  const causes = causesOf(losses);
  const isWide = (one: Cause) => one.items.length >= wideFrom;
  const ordered = [
    ...causes.filter(isWide),
    ...causes.filter((one) => !isWide(one)).sort((a, b) => a.at - b.at),
  ];
  return groupRows(ordered, names);
}

function causesOf(losses: readonly Loss[]): Cause[] {
  const causes = new Map<string, Cause>();
  losses.forEach(({ code, name, exclusions }, at) => {
    for (const exclusion of exclusions) {
      const { reason, agency } = exclusion;
      if (!isTold(exclusion)) continue;
      const text = exclusionWords(reason, exclusion.code);
      const cause = causes.get(`${agency}|${text}`) ?? { agency, text, at, items: [] };
      causes.set(`${agency}|${text}`, cause);
      const known = cause.items.some((one) => one.code === code);
      if (!known) cause.items.push({ code, name, exclusion });
    }
  });
  return [...causes.values()];
}

function cellsOf({ items, text }: Cause): Record<string, string> {
  const [only, ...others] = items;
  if (others.length > 0)
    return { Mã: '', 'Tên chỉ tiêu': codeList(items.map((one) => one.code)), 'Lý do': text };
  const { code, name, exclusion } = only!;
  // Of a date the file holds only its serial number, which nobody has typed.
  const raw = exclusion.raw && exclusion.code !== 'L1-TYP-005' ? `: ghi “${exclusion.raw}”` : '';
  return { Mã: code, 'Tên chỉ tiêu': name, 'Lý do': text + raw };
}

/** Rows with equal cells become one with all their agencies. */
function groupRows(causes: readonly Cause[], names: ReadonlyMap<string, Agency>): ReportRow[] {
  const groups = new Map<string, { cells: Record<string, string>; agencies: string[] }>();
  for (const cause of causes) {
    const cells = cellsOf(cause);
    const key = Object.values(cells).join('|');
    const known = groups.get(key);
    if (known) known.agencies.push(cause.agency);
    else groups.set(key, { cells, agencies: [cause.agency] });
  }
  return [...groups.values()].map(({ cells, agencies }) => ({
    ...cells,
    'Đơn vị': nameAgencies(agencies, names),
    'Số đơn vị': String(agencies.length),
  }));
}

/** `5 chỉ tiêu: 0.5.1, 0.5.2 …`, `2 chỉ tiêu: 2.3.6, 2.3.7; Biểu II.06`. */
function codeList(codes: readonly string[]): string {
  const figures = codes.filter((one) => /^\d/.test(one));
  const tables = codes.filter((one) => !/^\d/.test(one));
  const shown = figures.length > codesShown ? figures.slice(0, codesShown - 1) : figures;
  const rest = figures.length - shown.length;
  const more = rest > 0 ? ` và ${rest} chỉ tiêu khác` : '';
  const counted = figures.length > 0 ? [`${figures.length} chỉ tiêu: ${shown.join(', ')}${more}`] : [];
  return [...counted, ...tables].join('; ');
}
