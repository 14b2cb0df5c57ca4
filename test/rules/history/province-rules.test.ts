import { describe, expect, it } from 'vitest';
import type { Consolidation } from '../../../src/domain/consolidation.ts';
import type { PeriodRecord } from '../../../src/domain/history.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Continuity } from '../../../src/domain/succession.ts';
import { noYearView } from '../../../src/domain/year-view.ts';
import { l2Opn002 } from '../../../src/rules/opening/l2-opn-002-province-opening.ts';
import { l2Stk002 } from '../../../src/rules/opening/l2-stk-002-province-stock.ts';
import type { ConsolidationContext, ConsolidationRule } from '../../../src/rules/rule.ts';
import { outcomeOf } from '../build-submission.ts';
import { historyOf } from './synthetic-year.ts';
import { kept, yearForm } from './build-history.ts';

const form = yearForm('2025-Q3', {
  '4': { kind: 'stock', opens: '9' },
  '9': { kind: 'stock' },
  '7': { kind: 'stock', movedBy: { in: ['3'], out: ['5'] } },
  '3': {},
  '5': {},
});
for (const { indicator } of form.fields.values()) Object.assign(indicator, { overUnits: 'sum' });

type Totals = Record<string, string>;
const split: Continuity = { kind: 'none', reason: 'split', codes: ['H1'] };

/** Two communes in 2025-Q3, made of parts of a former district, against the half year before. */
function context(
  now: Totals,
  before: Totals,
  continuity: Continuity = split,
  counted = 2,
): ConsolidationContext {
  const obligations = ['X01', 'X02'].map((agency) => ({
    obligation: { id: `${agency}/unit`, agency, submissionType: 'unit', form },
  }));
  const record: PeriodRecord = {
    ...kept({ period: '2025-H1', snapshot: 3 }),
    figure: (code) =>
      before[code] === undefined
        ? undefined
        : { value: before[code], counted: 1, expected: 1, estimate: false },
  };
  const consolidation = {
    period: parsePeriod('2025-Q3')!,
    edition: form.edition,
    obligations,
    figures: new Map(
      Object.entries(now).map(([code, value]) => [
        code,
        new Map([['total', { value, counted, expected: 2 }]]),
      ]),
    ),
  } as unknown as Consolidation;
  return {
    consolidation,
    register: { agencies: [], byCode: new Map() },
    history: historyOf(record),
    continuity: () => continuity,
    year: noYearView,
    today: '2025-09-20',
  };
}
const run = (rule: ConsolidationRule, ...args: Parameters<typeof context>) => [
  ...rule.check(context(...args)),
];

describe('L2-OPN-002, the province where its units have no counterpart (XP-04)', () => {
  it.each<[string, Parameters<typeof context>, string]>([
    ['nothing was lost', [{ '4': '900' }, { '9': '900' }], 'pass'],
    ['something was', [{ '4': '640' }, { '9': '900' }], 'fail'],
    ['a commune has not sent', [{ '4': '640' }, { '9': '900' }, split, 1], 'not-evaluated'],
    ['nobody knows the end of the half year', [{ '4': '640' }, {}], 'not-evaluated'],
    [
      'each unit can be held against itself',
      [{ '4': '640' }, { '9': '900' }, { kind: 'same', code: 'X01' }],
      'not-applicable',
    ],
  ])('%s', (_, args, expected) => expect(outcomeOf(run(l2Opn002, ...args))).toBe(expected));

  it('keeps nothing out of the totals, and names both periods', () => {
    const [found] = run(l2Opn002, { '4': '640' }, { '9': '900' });
    expect(found).toMatchObject({
      difference: '-260',
      figures: [],
      params: { base: '2025-H1', snapshot: '3' },
    });
  });
});

describe('L2-STK-002 (XP-05)', () => {
  const flows = { '3': '12', '5': '7' };
  it.each<[string, Parameters<typeof context>, string]>([
    ['1.800 + 12 − 7', [{ '7': '1805', ...flows }, { '7': '1800' }], 'pass'],
    ['1.640', [{ '7': '1640', ...flows }, { '7': '1800' }], 'fail'],
    ['a flow is not known', [{ '7': '1640', '3': '12' }, { '7': '1800' }], 'not-evaluated'],
    [
      'units are held against themselves',
      [{ '7': '1640', ...flows }, { '7': '1800' }, { kind: 'sum', codes: ['A'] }],
      'not-applicable',
    ],
  ])('%s', (_, args, expected) => expect(outcomeOf(run(l2Stk002, ...args))).toBe(expected));
});
