import type { LocalDate } from '../../domain/local-date.ts';

/** A fictional place and time, cut into stretches without overlap; a report covers some of them. */
interface Timeline {
  /** First day of each stretch, for dates that lie inside a report's window. */
  openings: readonly LocalDate[];
  /** First stretch of each reporting year, and how many the whole year has. */
  years: Readonly<Record<number, readonly [first: number, count: number]>>;
  /** Communes began after the first stretch, which is a half-year for all others. */
  isReorganised: boolean;
  /** The body that reports is a district of the programme 2011–2020. */
  isDistrict: boolean;
}

/**
 * The stretches of time that the demo counts events in, one after the other without overlap, so that a report's figures
 * agree with those of the other reports by construction.
 */
export interface Span {
  /** First and last stretch of the report. */
  first: number;
  last: number;
  /** First stretch of the reporting year: cumulative figures count from there. */
  yearStart: number;
  /** Stretches of the whole reporting year. */
  yearLength: number;
  year: number;
  timeline: Timeline;
}

/** First half of 2025, 2025-Q3, 2025-Q4, 2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4. */
const province: Timeline = {
  openings: [
    '2024-12-15',
    '2025-07-01',
    '2025-09-15',
    '2025-12-15',
    '2026-03-15',
    '2026-06-15',
    '2026-09-15',
  ],
  years: { 2025: [0, 3], 2026: [3, 4] },
  isReorganised: true,
  isDistrict: false,
};

/** 2020-Q1, the rest of the half-year before, in and after May, 2020-Q3, 2020-Q4. */
const district: Timeline = {
  openings: ['2019-12-15', '2020-03-15', '2020-05-01', '2020-06-01', '2020-06-15', '2020-09-15'],
  years: { 2020: [0, 6] },
  isReorganised: false,
  isDistrict: true,
};

const span = (timeline: Timeline, year: number, first: number, last: number): Span => {
  const [yearStart, yearLength] = timeline.years[year]!;
  return { first, last, yearStart, yearLength, year, timeline };
};

const spans: Readonly<Record<string, Span>> = {
  '2025-Q3': span(province, 2025, 1, 1),
  '2025-Y': span(province, 2025, 0, 2),
  '2026-Q1': span(province, 2026, 3, 3),
  '2026-H1': span(province, 2026, 3, 4),
  '2026-Q3': span(province, 2026, 5, 5),
  '2026-Y': span(province, 2026, 3, 6),
  // No reports: what somebody counts who mistakes the window.
  '2026-Q2': span(province, 2026, 4, 4),
  '2026-9M': span(province, 2026, 3, 5),
  // The district's: a quarter, an ad hoc report on May, the half-year.
  '2020-Q1': span(district, 2020, 0, 0),
  '2020-DX1': span(district, 2020, 2, 2),
  '2020-H1': span(district, 2020, 0, 3),
};

/** Reports of the demo, oldest first: the year 2026 is not over yet. */
export const demoPeriods: readonly string[] = ['2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3'];

export function spanOf(periodId: string): Span {
  const found = spans[periodId];
  if (!found) throw new Error(`the demo has no period ${periodId}`);
  return found;
}

/** The stretches from `first` to `last`. */
export function stretches({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** How much happens in a stretch, a quarter being 1; communes did not exist in the first half of 2025. */
export function lengthOf({ timeline }: Span, stretch: number, isCommune: boolean): number {
  if (stretch > 0 || !timeline.isReorganised) return 1;
  return isCommune ? 0 : 2;
}
