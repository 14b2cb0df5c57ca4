import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { attainmentsOf } from '../../../src/consolidate/targets/attainments-of.ts';
import type { Consolidation } from '../../../src/domain/consolidation.ts';
import type { OverTime } from '../../../src/domain/edition.ts';
import type { History } from '../../../src/domain/history.ts';
import { noIndexResults, type IndexResult } from '../../../src/domain/index-result.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Attainment, Target } from '../../../src/domain/target.ts';
import { agency, edition } from '../sample-edition.ts';
import { consolidated, type Reports, type Sent } from '../sample-province.ts';

/** The sample edition with the times of a real one. */
const overTime: Partial<Record<string, OverTime>> = { stock: 'last', base: 'take', ratio: 'ratio-of-sums' };
const timed = {
  ...edition,
  indicators: new Map(
    [...edition.indicators].map(([code, one]) => [
      code,
      { ...one, overTime: code === '4.6.4' ? ('collect' as const) : (overTime[one.kind] ?? one.overTime) },
    ]),
  ),
};

const a = agency('A', 'province');
const b = agency('B', 'province');
const x = agency('X', 'commune');

/** What the three agencies sent in a period. */
export const inPeriod = (id: string, sent: Partial<Record<'A' | 'B' | 'X', Sent['figures'] | 'missing'>>) => {
  const reports = [a, b, x].map((one): Reports => {
    const said = sent[one.code as 'A'];
    return { agency: one, unit: said === undefined || said === 'missing' ? 'missing' : { figures: said } };
  });
  return consolidated(reports, { period: parsePeriod(id)!, edition: timed });
};

const historyOf = (...past: Consolidation[]): History => ({
  periods: past.map((one) => one.period),
  of: (id) => {
    const found = past.find((one) => one.period.id === id);
    return found && recordOf(found, { id, snapshot: 0, madeOn: found.period.end });
  },
});

export const result = (index: string, year: number, more: Partial<IndexResult>): IndexResult => ({
  index,
  year,
  published: year + 1,
  score: null,
  maximum: null,
  rank: null,
  of: null,
  file: '',
  line: 1,
  ...more,
});

const target = (more: Partial<Target>): Target => ({
  id: 'T',
  year: 2026,
  text: 'n',
  subject: { indicator: '2.3.5' },
  scope: { type: 'total' },
  goal: { shape: 'at-least', value: '100' },
  basis: 'KH',
  file: 'targets/2026.csv',
  line: 2,
  ...more,
});

export const judge = (
  more: Partial<Target>,
  consolidation: Consolidation,
  { past = [], results = [] }: { past?: Consolidation[]; results?: IndexResult[] } = {},
): Attainment =>
  attainmentsOf([target(more)], {
    consolidation,
    history: historyOf(...past),
    continuity: (code) => ({ kind: 'same', code }),
    indices: { ...noIndexResults, results },
  })[0]!;

/** `attained 120 +20`: state or reason, actual and gap. */
export const short = ({ state, undecided, actual, gap }: Attainment) =>
  `${undecided ?? state} ${actual} ${gap}`;

export const everyone = (figures: NonNullable<Sent['figures']>) => ({ A: figures, B: figures, X: figures });
export const year = (figures: NonNullable<Sent['figures']>) => inPeriod('2026-Y', everyone(figures));
