import { addDays, dateParts, localDate, type LocalDate } from './local-date.ts';

/** Which report a period asks for: the quarterly, six-month or annual one, or none of the CCHC regime. */
export type ReportKind = 'quarterly' | 'six-month' | 'annual';

/**
 * Window codes after the year: quarters, halves, nine months, the year, the twelve months; `DX1` a report asked for ad
 * hoc (đột xuất), `CD1` a thematic one (chuyên đề), whose windows the asking body sets.
 */
export type PeriodCode =
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'Q4'
  | 'H1'
  | 'H2'
  | '9M'
  | 'Y'
  | `M${string}`
  | `DX${string}`
  | `CD${string}`;

/** A reporting period: `2026-Q3`. Both days of the window are inclusive (Nghị định 09/2019/NĐ-CP, Điều 12). */
export interface Period {
  id: string;
  year: number;
  code: PeriodCode;
  start: LocalDate;
  /** Last day of the data: the cutoff. */
  end: LocalDate;
  /** True when the window opens with the reporting year, on 15/12 of the year before. */
  fromYearStart: boolean;
  /** Whose questions and template it uses; absent for windows that nobody reports on. */
  kind?: ReportKind;
  /** Ad hoc and thematic reports: what the asking letter says. They follow none and nothing follows them. */
  special?: SpecialReport;
}

/** What only an ad hoc or thematic report has. */
export interface SpecialReport {
  /** As it follows “Công tác cải cách hành chính” in the title: `đột xuất về …`. */
  title: string;
  /** The whole subject line, where the letter asks for another one. */
  subject?: string;
  /** The same day for every sender. */
  deadline: LocalDate;
  /** Codes of the indicators that are asked for; all of the report kind when absent. */
  indicators?: readonly string[];
}

/** First and last month of each window: it runs from the 15th of the month before `first` to the 14th of `last`. */
const spans: Record<string, [first: number, last: number]> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  '9M': [1, 9],
  Y: [1, 12],
};

const kinds: Record<string, ReportKind> = { Q1: 'quarterly', Q3: 'quarterly', H1: 'six-month', Y: 'annual' };

/** The order in which a year's reports follow each other. */
const reportSequence: readonly PeriodCode[] = ['Q1', 'H1', 'Q3', 'Y'];

/**
 * Reads a period id. Canonical is `2026-Q1`, `2026-H1`, `2026-Q3`, `2026-Y` (also `2026-M07`, `2026-9M` …); the ways
 * clerks write it are taken too: `Q3/2026`, `2026-6T`, `2026-S1`, `2026-9T`, `2026`. Undefined for anything else.
 */
export function parsePeriod(text: string): Period | undefined {
  const tidy = text.trim().toUpperCase();
  const match =
    /^(\d{4})[-/ ]?([A-Z0-9]{0,3})$/.exec(tidy) ??
    swap(/^([A-Z0-9]{1,3})[-/ ](\d{4})$/.exec(tidy)) ??
    undefined;
  if (!match) return undefined;
  const aliases: Record<string, string> = { '': 'Y', N: 'Y', '6T': 'H1', S1: 'H1', S2: 'H2', '9T': '9M' };
  const raw = match[2]!;
  const code = aliases[raw] ?? raw.replace(/^(?:T|M)(\d)$/, 'M0$1').replace(/^T(\d\d)$/, 'M$1');
  return periodOf(Number(match[1]), code);
}

function swap(match: RegExpExecArray | null): [string, string, string] | undefined {
  return match ? [match[0], match[2]!, match[1]!] : undefined;
}

/** The period of a year and window code; undefined when the code names none. */
export function periodOf(year: number, code: string): Period | undefined {
  const month = /^M(0[1-9]|1[0-2])$/.exec(code);
  const span = month ? ([Number(month[1]), Number(month[1])] as const) : spans[code];
  if (!span || year < 2000 || year > 2100) return undefined;
  const [first, last] = span;
  const start = first === 1 ? localDate(year - 1, 12, 15)! : localDate(year, first - 1, 15)!;
  const kind = kinds[code];
  return {
    id: `${year}-${code}`,
    year,
    code: code as PeriodCode,
    start,
    end: localDate(year, last, 14)!,
    fromYearStart: first === 1,
    ...(kind ? { kind } : {}),
  };
}

/** The last month whose 14th closes the window: deadlines count from it. */
export function lastMonth(period: Period): number {
  return dateParts(period.end).month;
}

/**
 * The report before this one in the reporting sequence (Q1, H1, Q3, Y); for other windows the one that closed last.
 * An ad hoc report follows none.
 */
export function previousReport(period: Period): Period | undefined {
  if (period.special) return undefined;
  const { year, code } = period;
  if (code.startsWith('M')) {
    const month = Number(code.slice(1));
    return month === 1
      ? periodOf(year - 1, 'M12')!
      : periodOf(year, `M${String(month - 1).padStart(2, '0')}`)!;
  }
  const at = reportSequence.indexOf(code);
  if (at > 0) return periodOf(year, reportSequence[at - 1]!)!;
  if (at === 0) return periodOf(year - 1, 'Y')!;
  const before: Partial<Record<string, string>> = { Q2: 'Q1', Q4: 'Q3', H2: 'H1', '9M': 'H1' };
  return periodOf(year, before[code]!)!;
}

/**
 * The period that ends on the day before this window starts: its closing balance is this one's opening balance. An ad
 * hoc window may start on any day: none is told for it.
 */
export function carryOverSource(period: Period): Period | undefined {
  if (period.special) return undefined;
  const eve = addDays(period.start, -1);
  const { year, month } = dateParts(eve);
  if (period.code.startsWith('M') && month !== 12)
    return periodOf(year, `M${String(month).padStart(2, '0')}`)!;
  const byMonth: Record<number, PeriodCode> = { 12: 'Y', 6: 'H1', 3: 'Q1', 9: 'Q3' };
  return periodOf(year, byMonth[month]!)!;
}

/** The same window a year earlier; an ad hoc one has none. */
export function samePeriodLastYear(period: Period): Period | undefined {
  return period.special ? undefined : periodOf(period.year - 1, period.code)!;
}

/** Whether a validity interval (open ends allowed) covers the window wholly, partly or not at all. */
export function validityIn(
  period: Period,
  validFrom: LocalDate | undefined,
  validTo: LocalDate | undefined,
): 'whole' | 'partial' | 'none' {
  const from = validFrom ?? period.start;
  const to = validTo ?? period.end;
  if (from > period.end || to < period.start) return 'none';
  return from <= period.start && to >= period.end ? 'whole' : 'partial';
}
