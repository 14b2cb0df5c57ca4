import { addDays, dateParts, localDate, type LocalDate } from './local-date.ts';
import { parsePeriod, type Period, type PeriodCode, type ReportKind, type SpecialReport } from './period.ts';

/** An ad hoc or thematic report as the workspace lists it: `2020-DX1`, with its own window and deadline. */
export interface SpecialPeriod extends SpecialReport {
  id: string;
  from: LocalDate;
  to: LocalDate;
  kind: ReportKind;
}

/** A window that the usual regime does not report on, switched on: `Q2`, `M` for every month, `M07` for one. */
export interface SwitchedPeriod {
  code: string;
  kind: ReportKind;
}

/** The periods that a workspace reports on: the usual four and what its configuration adds. */
export interface ReportPeriods {
  /** The period of an id, also as clerks write it; without a report kind where nobody reports on the window. */
  find(text: string): Period | undefined;
  /** Ids of the ad hoc and thematic reports, in the order of the configuration. */
  special: readonly string[];
  /** Window codes with a report, beside the usual four; `M` stands for every month. */
  switched: readonly string[];
}

const specialId = /^(\d{4})-((?:DX|CD)\d{1,2})$/;

/** Id of an ad hoc or thematic report in its canonical writing (`2020-DX1`); undefined for anything else. */
export function specialPeriodId(text: string): string | undefined {
  const tidy = text
    .trim()
    .toUpperCase()
    .replace(/[/_ ]+/g, '-');
  const id = tidy.replace(/^((?:DX|CD)\d{1,2})-(\d{4})$/, '$2-$1');
  return specialId.test(id) ? id : undefined;
}

/** The periods of a workspace: nothing listed gives the four reports of the CCHC regime. */
export function reportPeriods(
  special: readonly SpecialPeriod[] = [],
  switched: readonly SwitchedPeriod[] = [],
): ReportPeriods {
  const byId = new Map(special.map((one) => [one.id, specialPeriod(one)]));
  const kindOf = (code: string) =>
    switched.find((one) => one.code === code || (one.code === 'M' && code.startsWith('M')))?.kind;
  return {
    special: [...byId.keys()],
    switched: switched.map((one) => one.code),
    find(text) {
      const id = specialPeriodId(text);
      if (id !== undefined) return byId.get(id);
      const period = parsePeriod(text);
      const kind = period && (period.kind ?? kindOf(period.code));
      return period && kind ? { ...period, kind } : period;
    },
  };
}

/** The usual reports alone. */
export const usualPeriods: ReportPeriods = reportPeriods();

function specialPeriod(one: SpecialPeriod): Period {
  const { id, from, to, kind, title, subject, deadline, indicators } = one;
  const [, year, code] = specialId.exec(id)!;
  return {
    id,
    year: Number(year),
    code: code as PeriodCode,
    start: from,
    end: to,
    fromYearStart: from === localDate(Number(year) - 1, 12, 15),
    kind,
    special: {
      title,
      ...(subject === undefined ? {} : { subject }),
      deadline,
      ...(indicators === undefined ? {} : { indicators }),
    },
  };
}

/** Whether the year of an ad hoc report's id is the reporting year (15/12 to 14/12) in which its window ends. */
export function isYearOf(id: string, to: LocalDate): boolean {
  // 17 days on, every day of a reporting year lies in its calendar year.
  return specialId.exec(id)?.[1] === String(dateParts(addDays(to, 17)).year);
}
