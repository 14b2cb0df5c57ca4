/**
 * The stretches of time that the demo counts events in, one after the other without overlap: first half of 2025,
 * 2025-Q3, 2025-Q4, 2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4. A report covers some of them, so that its figures agree with those of
 * the other reports by construction.
 */
export interface Span {
  /** First and last stretch of the report. */
  first: number;
  last: number;
  /** First stretch of the reporting year: cumulative figures count from there. */
  yearStart: number;
  year: number;
}

const spans: Readonly<Record<string, Span>> = {
  '2025-Q3': { first: 1, last: 1, yearStart: 0, year: 2025 },
  '2025-Y': { first: 0, last: 2, yearStart: 0, year: 2025 },
  '2026-Q1': { first: 3, last: 3, yearStart: 3, year: 2026 },
  '2026-H1': { first: 3, last: 4, yearStart: 3, year: 2026 },
  '2026-Q3': { first: 5, last: 5, yearStart: 3, year: 2026 },
  '2026-Y': { first: 3, last: 6, yearStart: 3, year: 2026 },
  // No reports: what somebody counts who mistakes the window.
  '2026-Q2': { first: 4, last: 4, yearStart: 3, year: 2026 },
  '2026-9M': { first: 3, last: 5, yearStart: 3, year: 2026 },
};

/** Reports of the demo, oldest first: the year 2026 is not over yet. */
export const demoPeriods: readonly string[] = ['2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3'];

export function spanOf(periodId: string): Span {
  const span = spans[periodId];
  if (!span) throw new Error(`the demo has no period ${periodId}`);
  return span;
}

/** The stretches from `first` to `last`. */
export function stretches({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** How much happens in a stretch, a quarter being 1; communes did not exist in the first half of 2025. */
export function lengthOf(stretch: number, isCommune: boolean): number {
  if (stretch > 0) return 1;
  return isCommune ? 0 : 2;
}
