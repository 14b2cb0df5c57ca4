import { noHistory } from '../../src/domain/history.ts';
import { noIndexResults, type IndexResult } from '../../src/domain/index-result.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import type { ConsolidationContext, ConsolidationRule } from '../../src/rules/rule.ts';
import { agency } from '../consolidate/sample-edition.ts';
import { consolidated } from '../consolidate/sample-province.ts';

const a = agency('A', 'province');
const x = agency('X', 'commune');
const year = parsePeriod('2026-Y')!;
export const at = (stock: string, period = year) =>
  consolidated(
    [
      { agency: a, unit: { figures: { '2.3.5': '7', '2.3.7': stock } } },
      { agency: x, unit: { figures: { '2.3.5': '3', '2.3.7': '0' } } },
    ],
    { period },
  );

const context = (some: Partial<ConsolidationContext>): ConsolidationContext => ({
  consolidation: at('40'),
  register: { agencies: [a, x], byCode: new Map([a, x].map((one) => [one.code, one])) },
  history: noHistory,
  continuity: (code) => ({ kind: 'same', code }),
  year: noYearView,
  today: '2026-12-20',
  ...some,
});

export const run = (rule: ConsolidationRule, some: Partial<ConsolidationContext>) => [
  ...rule.check(context(some)),
];
export const outcomes = (rule: ConsolidationRule, some: Partial<ConsolidationContext>) =>
  run(rule, some).map((one) => one.outcome);

export const result = (more: Partial<IndexResult>): IndexResult => ({
  index: 'PAR INDEX',
  year: 2025,
  published: 2026,
  score: null,
  maximum: null,
  rank: null,
  of: null,
  file: 'indices/2026.csv',
  line: 2,
  ...more,
});
export const withResults = (results: IndexResult[], tolerance = '0.05') => ({
  year: { ...noYearView, indices: { ...noIndexResults, results, tolerance } },
});
