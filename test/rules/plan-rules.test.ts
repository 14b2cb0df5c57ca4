import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/consolidate/record/record-of.ts';
import { noHistory, type History } from '../../src/domain/history.ts';
import type { IndexResult } from '../../src/domain/index-result.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Attainment, Target } from '../../src/domain/target.ts';
import { l4Pln001 } from '../../src/rules/plan/l4-pln-001-not-measured.ts';
import { l4Pln002 } from '../../src/rules/plan/l4-pln-002-differs-from-indicator.ts';
import { l4Pln003 } from '../../src/rules/plan/l4-pln-003-base-differs.ts';
import { at, outcomes, result, run, withResults } from './plan-context.ts';

const attainment = (more: Partial<Target>, undecided?: Attainment['undecided']): Attainment => ({
  target: {
    id: 'CT-1',
    year: 2026,
    text: 'n',
    subject: { indicator: '2.3.7' },
    scope: { type: 'total' },
    goal: { shape: 'at-least', value: '40' },
    basis: 'KH',
    file: 'targets/2026.csv',
    line: 2,
    ...more,
  },
  state: undecided ? 'undecided' : 'attained',
  ...(undecided ? { undecided } : {}),
  final: true,
  actual: null,
  gap: null,
  estimate: false,
});
const withTarget = (one: Attainment, results: IndexResult[] = []) => ({
  year: { ...withResults(results).year, attainments: [one] },
});

describe('L4-PLN-001 a target that nothing measures', () => {
  const group = { type: 'group', id: 'Xã, phường' } as const;
  it.each<[string, Attainment, IndexResult[], string]>([
    ['judged', attainment({}), [], 'pass'],
    ['not judged for another reason', attainment({}, 'incomplete'), [], 'pass'],
    ['asked, not answered', attainment({}, 'no-figure'), [], 'not-evaluated'],
    [
      'a lead figure for a group',
      attainment({ subject: { indicator: '2.1.7' }, scope: group }, 'no-figure'),
      [],
      'fail',
    ],
    ['an index that nobody entered', attainment({ subject: { index: 'PCI' } }, 'no-figure'), [], 'fail'],
    [
      'an index of another year',
      attainment({ subject: { index: 'pci' } }, 'no-figure'),
      [result({ index: 'PCI' })],
      'not-evaluated',
    ],
  ])('%s', (_, one, results, expected) => {
    expect(outcomes(l4Pln001, withTarget(one, results))).toEqual([expected]);
  });

  it('an index may still be published before the year is over', () => {
    const some = withTarget(attainment({ subject: { index: 'PCI' } }, 'no-figure'));
    const consolidation = at('40', parsePeriod('2026-H1')!);
    expect(outcomes(l4Pln001, { ...some, consolidation })).toEqual(['not-evaluated']);
  });
});

describe('L4-PLN-002 a target and the plan figure that was reported', () => {
  it.each<[string, Partial<Target>, string[]]>([
    ['the same', { planned: '2.3.7' }, ['pass']],
    ['another', { planned: '2.3.5' }, ['fail']],
    ['one without a value', { planned: '2.1.7' }, ['not-evaluated']],
    ['none named', {}, []],
  ])('%s', (_, more, expected) => {
    expect(outcomes(l4Pln002, withTarget(attainment(more)))).toEqual(expected);
  });

  it('says both', () => {
    const [failed] = run(l4Pln002, withTarget(attainment({ planned: '2.3.5' })));
    expect(failed).toMatchObject({
      observed: '40',
      expected: '10',
      difference: '30',
      file: 'targets/2026.csv',
    });
    expect(l4Pln002.words.vi.message(failed!.params!)).toContain(
      'đề ra 40, biểu mẫu (2.3.5) ghi kế hoạch 10',
    );
  });
});

describe('L4-PLN-003 the base of the plan', () => {
  const last = at('2000', parsePeriod('2025-Y')!);
  const history: History = {
    periods: [last.period],
    of: (id) => (id === '2025-Y' ? recordOf(last, { id, snapshot: 1, madeOn: '2025-12-20' }) : undefined),
  };
  const goal = { shape: 'reduction', value: '36' } as const;
  it.each<[string, Partial<Target>, History, string[]]>([
    ['as reported', { goal, planBase: '2000' }, history, ['pass']],
    ['another', { goal, planBase: '2010' }, history, ['fail']],
    ['nothing kept', { goal, planBase: '2010' }, noHistory, ['not-evaluated']],
    ['none typed', { goal }, history, []],
  ])('%s', (_, more, kept, expected) => {
    expect(outcomes(l4Pln003, { ...withTarget(attainment(more)), history: kept })).toEqual(expected);
  });

  it('of an index is its result', () => {
    const one = attainment({
      subject: { index: 'PAR INDEX' },
      goal: { shape: 'rank-improvement', from: '2', to: '4' },
      planBase: '20',
    });
    expect(outcomes(l4Pln003, withTarget(one, [result({ rank: '20' })]))).toEqual(['pass']);
    expect(outcomes(l4Pln003, withTarget(one, [result({ rank: '18' })]))).toEqual(['fail']);
  });
});
