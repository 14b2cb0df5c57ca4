import { describe, expect, it } from 'vitest';
import { l1Sum001 } from '../../src/rules/sum/l1-sum-001-total-of-parts.ts';
import { l1Sum002 } from '../../src/rules/sum/l1-sum-002-rounding.ts';
import { l1Sum003 } from '../../src/rules/sum/l1-sum-003-two-splits.ts';
import {
  buildForm,
  buildTable,
  buildTableData,
  failures,
  outcomeOf,
  run,
  type ValueSpec,
} from './build-submission.ts';

const form = buildForm({
  fields: { '1': { clauses: ['= 2 + 3 + 4'] }, '2': {}, '3': {}, '4': { requirement: 'optional' } },
});
const at = (values: readonly ValueSpec[]) => ({
  values: Object.fromEntries(values.map((value, index) => [String(index + 1), value])),
});

describe('L1-SUM-001 total of parts', () => {
  it.each<[string, ValueSpec[], string]>([
    ['X-01 good: 42 = 5 + 0 + 37', [42, 5, 0, 37], 'pass'],
    ['X-01 bad: 42 = 5 + 0 + 35', [42, 5, 0, 35], 'fail'],
    ['KPS counts as 0', [5, 5, 'KPS', 'KPS'], 'pass'],
    ['KPS total over a part', ['KPS', 5, 0, 0], 'fail'],
    ['KAD part is left out', [42, 5, 37, 'KAD'], 'pass'],
    ['KAD part does not hide a wrong total', [42, 5, 36, 'KAD'], 'fail'],
    ['KAD total does not apply', ['KAD', 'KAD', 'KAD', 'KAD'], 'not-applicable'],
    ['a total over parts that are all KAD', [5, 'KAD', 'KAD', 'KAD'], 'not-applicable'],
    ['blank optional part, the others explain the total', [42, 5, 37, ''], 'pass'],
    ['blank optional part, the total needs it', [42, 5, 30, ''], 'not-evaluated'],
    ['blank required part', [42, '', 5, 37], 'not-evaluated'],
    ['unreadable part', [42, '?', 5, 37], 'not-evaluated'],
    ['cell not found', [42, '–', 5, 37], 'not-evaluated'],
    ['blank total', ['', 5, 0, 37], 'not-evaluated'],
    [
      'exact beyond doubles',
      [{ value: '90071992547409930001' }, { value: '90071992547409930000' }, 1, 0],
      'pass',
    ],
  ])('%s', (_, values, outcome) => {
    expect(outcomeOf(run(l1Sum001, form, at(values)))).toBe(outcome);
  });

  it('says what it expected, what it got, the difference and the cells', () => {
    expect(failures(l1Sum001, form, at([42, 5, 0, 35]))).toMatchObject([
      {
        instance: '1',
        sheet: 'LV 2',
        cell: 'D5',
        observed: '42',
        expected: '40',
        difference: '2',
        severity: 'error',
        params: { cells: ['D6', 'D7', 'D8'], terms: '2 + 3 + 4' },
        figures: ['1', '2', '3', '4'],
      },
    ]);
  });

  it('names the inputs that it lacked', () => {
    expect(run(l1Sum001, form, at([42, '?', 5, '–']))).toMatchObject([
      { outcome: 'not-evaluated', missing: ['2', '4'] },
    ]);
  });

  it('takes a blank in an area declared empty as 0', () => {
    const spec = { ...at([0, '', '', '']), nothingArose: ['2'] };
    expect(outcomeOf(run(l1Sum001, form, spec))).toBe('pass');
  });

  it.each<[string, ValueSpec[], object]>([
    [
      'X-04 bad: 15 dossiers unaccounted for',
      [1250, 1160, 75, 'KPS'],
      { difference: '15', severity: 'warning' },
    ],
    ['X-06: a blank part is named', [1250, 1160, 75, ''], { difference: '15', params: { blank: ['4'] } }],
  ])('%s', (_, values, found) => {
    const soft = buildForm({
      fields: { '1': { clauses: ['warn: = 2 + 3 + 4'] }, '2': {}, '3': {}, '4': { requirement: 'optional' } },
    });
    expect(failures(l1Sum001, soft, at(values))).toMatchObject([found]);
  });

  it.each<[string, ValueSpec[], string]>([
    ['X-06 good: withdrawn ones apart', [1250, 1160, 75, 15], 'pass'],
    ['withdrawn ones among the resolved', [1250, 1175, 75, 15], 'pass'],
    ['neither', [1250, 1170, 75, 15], 'fail'],
  ])('a soft balance holds with or without its optional part: %s', (_, values, outcome) => {
    const fields = { '2': {}, '3': {}, '4': { requirement: 'optional' as const } };
    const soft = buildForm({ fields: { '1': { clauses: ['warn: = 2 + 3 + 4'] }, ...fields } });
    const hard = buildForm({ fields: { '1': { clauses: ['= 2 + 3 + 4'] }, ...fields } });
    expect(outcomeOf(run(l1Sum001, soft, at(values)))).toBe(outcome);
    expect(outcomeOf(run(l1Sum001, hard, at([1250, 1175, 75, 15])))).toBe('fail');
  });

  it('subtracts where the definition says so', () => {
    const minus = buildForm({ fields: { '1': { clauses: ['= 2 + 3 - 4'] }, '2': {}, '3': {}, '4': {} } });
    expect(outcomeOf(run(l1Sum001, minus, at([6, 5, 3, 2])))).toBe('pass');
    expect(outcomeOf(run(l1Sum001, minus, at([10, 5, 3, 2])))).toBe('fail');
  });
});

describe('L1-SUM-001 in tables', () => {
  const table = buildForm({
    tables: [buildTable('II.06', { 3: undefined, 4: undefined, 5: undefined }, { 3: ['= 4 + 5'] })],
  });
  it.each<[string, [string, ...ValueSpec[]][], string, string?]>([
    [
      'X-03 good',
      [
        ['Đất đai', 1250, 800, 450],
        ['Tổng', 1250, 800, 450],
      ],
      'pass',
    ],
    [
      'X-03 bad row',
      [
        ['Đất đai', 1250, 800, 440],
        ['Tổng', 1250, 800, 440],
      ],
      'fail',
      'C10',
    ],
    [
      'total row off in one column',
      [
        ['Đất đai', 9, 4, 5],
        ['Hộ tịch', 6, 3, 3],
        ['Tổng', 15, 7, 8],
      ],
      'pass',
    ],
    [
      'total row short',
      [
        ['Đất đai', 9, 4, 5],
        ['Hộ tịch', 6, 3, 3],
        ['Tổng', 14, 6, 8],
      ],
      'fail',
      'C12',
    ],
    [
      'a subtotal above the total: the last one is the total',
      [
        ['Đất đai', 9, 4, 5],
        ['Tổng', 9, 4, 5],
        ['Hộ tịch', 6, 3, 3],
        ['Tổng', 15, 7, 8],
      ],
      'pass',
    ],
    ['no total row', [['Đất đai', 9, 4, 5]], 'pass'],
    ['unreadable part of a row', [['Đất đai', 9, '?', 5]], 'not-evaluated'],
    [
      'unreadable cell of the total column',
      [
        ['Đất đai', '?', 4, 5],
        ['Tổng', 9, 4, 5],
      ],
      'not-evaluated',
    ],
    [
      'blank cells that the total does not need',
      [
        ['Đất đai', 4, 4, ''],
        ['Tổng', 4, 4, 0],
      ],
      'not-evaluated',
    ],
  ])('%s', (_, rows, outcome, cell) => {
    const results = run(l1Sum001, table, { tables: [buildTableData('II.06', rows)] });
    expect(outcomeOf(results)).toBe(outcome);
    const failed = results.filter((one) => one.outcome === 'fail');
    if (cell) expect(failed[0]).toMatchObject({ cell, sheet: 'II.06', figures: ['table:II.06'] });
  });
});

describe('L1-SUM-002 rounding', () => {
  const money = buildForm({ fields: { '1': { clauses: ['= 2 + 3'], decimals: 2 }, '2': {}, '3': {} } });
  const of = (total: string) => at([{ value: total }, { value: '47.35' }, { value: '30.18' }]);
  it.each<[string, string, string, string]>([
    ['XU-08 equal', '77.53', 'pass', 'pass'],
    ['XU-08 off by 0,01: rounding', '77.52', 'pass', 'fail'],
    ['on the edge of the interval: 0,015', '77.515', 'pass', 'fail'],
    ['just beyond the edge', '77.5149', 'fail', 'pass'],
    ['XU-08 off by 0,18', '77.35', 'fail', 'pass'],
  ])('%s', (_, total, sum, rounding) => {
    expect(outcomeOf(run(l1Sum001, money, of(total)))).toBe(sum);
    expect(outcomeOf(run(l1Sum002, money, of(total)))).toBe(rounding);
  });

  it('never excuses whole numbers', () => {
    expect(outcomeOf(run(l1Sum002, form, at([41, 5, 0, 37])))).toBe('pass');
    expect(outcomeOf(run(l1Sum001, form, at([41, 5, 0, 37])))).toBe('fail');
  });
});

describe('L1-SUM-003 two splits', () => {
  const optional = { requirement: 'optional' } as const;
  const splits = buildForm({
    fields: { '1': { clauses: ['= 2 + 3', '= 4 + 5'] }, '2': {}, '3': {}, '4': optional, '5': optional },
  });
  it.each<[string, ValueSpec[], string, number]>([
    ['X-13 good', [6, 4, 2, 5, 1], 'pass', 0],
    ['X-13 bad: reported once, not as a sum as well', [6, 4, 2, 5, 0], 'fail', 0],
    ['blank total', ['', 4, 2, 5, 0], 'fail', 0],
    ['total unlike both: the sums say it', [7, 4, 2, 5, 0], 'pass', 2],
    ['second split not filled in', [6, 4, 2, '', ''], 'pass', 0],
  ])('%s', (_, values, outcome, sums) => {
    expect(outcomeOf(run(l1Sum003, splits, at(values)))).toBe(outcome);
    expect(failures(l1Sum001, splits, at(values))).toHaveLength(sums);
  });

  it('shows both sums', () => {
    expect(failures(l1Sum003, splits, at([6, 4, 2, 5, 0]))).toMatchObject([
      { cell: 'D5', params: { first: '6', second: '5', firstTerms: '2 + 3', secondTerms: '4 + 5' } },
    ]);
  });
});
