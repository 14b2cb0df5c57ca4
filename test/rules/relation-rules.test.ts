import { describe, expect, it } from 'vitest';
import { l1Rat001 } from '../../src/rules/ratio/l1-rat-001-recomputed.ts';
import { l1Rel001 } from '../../src/rules/relation/l1-rel-001-bound.ts';
import { l1Rel003 } from '../../src/rules/relation/l1-rel-003-contradiction.ts';
import { l1Rel004 } from '../../src/rules/relation/l1-rel-004-table-total.ts';
import { l1Rel005 } from '../../src/rules/relation/l1-rel-005-list-count.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import {
  buildForm,
  buildList,
  buildListData,
  buildTable,
  buildTableData,
  failures,
  file,
  outcomeOf,
  run,
  type ValueSpec,
} from './build-submission.ts';

const at = (values: readonly ValueSpec[]) => ({
  values: Object.fromEntries(values.map((value, index) => [String(index + 1), value])),
});

describe('L1-REL-001 bounds', () => {
  const form = buildForm({
    fields: { '1': { clauses: ['<= 2 - 3'] }, '2': {}, '3': { requirement: 'optional' } },
  });
  it.each<[string, ValueSpec[], string]>([
    ['X-02 good', [3, 18, 0], 'pass'],
    ['equal is allowed', [18, 18, 0], 'pass'],
    ['X-02 bad', [21, 18, 0], 'fail'],
    ['with a subtracted part', [17, 18, 2], 'fail'],
    ['KAD on the left', ['KAD', 18, 0], 'not-applicable'],
    ['KAD on the right', [3, 'KAD', 'KAD'], 'not-applicable'],
    ['unreadable', [3, '?', 0], 'not-evaluated'],
    ['blank optional part that could matter', [21, 18, ''], 'not-evaluated'],
  ])('%s', (_, values, outcome) => {
    expect(outcomeOf(run(l1Rel001, form, at(values)))).toBe(outcome);
  });

  it('X-16: present above quota is a warning', () => {
    const quota = buildForm({ fields: { '1': { clauses: ['warn: <= 2'] }, '2': {} } });
    expect(failures(l1Rel001, quota, at([124, 120]))).toMatchObject([
      { severity: 'warning', observed: '124', expected: '120', difference: '4', cell: 'D5', figures: ['1'] },
    ]);
  });

  it('X-05: (8) <= (4) in a table row', () => {
    const table = buildForm({ tables: [buildTable('T', { 3: undefined, 4: undefined }, { 4: ['<= 3'] })] });
    const rows = (four: ValueSpec) => ({ tables: [buildTableData('T', [['Tỉnh', 137, four]])] });
    expect(failures(l1Rel001, table, rows(140))).toMatchObject([{ cell: 'D10', figures: ['table:T'] }]);
    expect(outcomeOf(run(l1Rel001, table, rows(137)))).toBe('pass');
    expect(outcomeOf(run(l1Rel001, table, rows('?')))).toBe('not-evaluated');
  });
});

describe('L1-REL-003 contradiction', () => {
  const form = buildForm({ fields: { '1': { clauses: ['= 2 + 3'] }, '2': {}, '3': {} } });
  it.each<[string, ValueSpec[], string]>([
    ['all KAD', ['KAD', 'KAD', 'KAD'], 'pass'],
    ['KAD over a figure', ['KAD', 12, 'KAD'], 'fail'],
    ['KAD over zeros', ['KAD', 0, 'KPS'], 'pass'],
    ['KAD over an unreadable part', ['KAD', '?', 'KAD'], 'pass'],
    ['a figure', [12, 12, 0], 'pass'],
  ])('%s', (_, values, outcome) => {
    expect(outcomeOf(run(l1Rel003, form, at(values)))).toBe(outcome);
  });
});

describe('L1-REL-004 table total', () => {
  const form = buildForm({ fields: { '1': {} }, tables: [buildTable('II.06', { 3: '1', 4: 'elsewhere' })] });
  const spec = (figure: ValueSpec, ...rows: [string, ...ValueSpec[]][]) => ({
    values: { '1': figure },
    tables: [buildTableData('II.06', rows)],
  });
  it.each<[string, ReturnType<typeof spec>, string]>([
    ['the total row says the same', spec(15, ['Đất đai', 9], ['Hộ tịch', 6], ['Tổng', 15]), 'pass'],
    ['the total row differs', spec(51, ['Đất đai', 9], ['Hộ tịch', 6], ['Tổng', 15]), 'fail'],
    ['no total row: the rows are added', spec(14, ['Đất đai', 9], ['Hộ tịch', 6]), 'fail'],
    ['blank total row: the rows are added', spec(15, ['Đất đai', 9], ['Hộ tịch', 6], ['Tổng', '']), 'pass'],
    ['unreadable row', spec(14, ['Đất đai', 9], ['Hộ tịch', '?']), 'not-evaluated'],
    ['unreadable total', spec(14, ['Đất đai', 14], ['Tổng', '?']), 'not-evaluated'],
    ['blank indicator', spec('', ['Đất đai', 9]), 'not-evaluated'],
    ['KPS against zeros', spec('KPS', ['Đất đai', 0]), 'pass'],
    ['KAD', spec('KAD', ['Đất đai', 9]), 'not-applicable'],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(run(l1Rel004, form, given))).toBe(outcome);
  });

  it('points at the indicator and names the cell of the total', () => {
    expect(failures(l1Rel004, form, spec(51, ['Đất đai', 15], ['Tổng', 15]))).toMatchObject([
      {
        sheet: 'LV 2',
        cell: 'D5',
        observed: '51',
        expected: '15',
        difference: '36',
        params: { cells: ['C11'] },
      },
    ]);
  });
});

describe('L1-REL-004 where there is no total row', () => {
  it('names the rows that were added', () => {
    const form = buildForm({ fields: { '1': {} }, tables: [buildTable('II.06', { 3: '1' })] });
    const rows = (...list: [string, ...ValueSpec[]][]) => ({
      values: { '1': 20 },
      tables: [buildTableData('II.06', list)],
    });
    expect(failures(l1Rel004, form, rows(['Đất đai', 9], ['Hộ tịch', 6]))).toMatchObject([
      { params: { cells: ['C10:C11'] } },
    ]);
    expect(failures(l1Rel004, form, rows(['Đất đai', 9]))).toMatchObject([{ params: { cells: ['C10'] } }]);
  });
});

describe('L1-REL-005 list count', () => {
  const column = {
    key: 'name',
    label: { vi: 'Tên', en: 'Name' },
    valueKind: 'text' as const,
    required: true,
  };
  const form = buildForm({ fields: { '1': {} }, lists: [buildList('SK', [column], '1')] });
  const rows = [{ name: 'a' }, { name: 'b' }];
  it.each<[string, ValueSpec, boolean, string]>([
    ['equal', 2, true, 'pass'],
    ['different', 5, true, 'fail'],
    ['blank count', '', true, 'not-evaluated'],
    ['list sheet not found', 2, false, 'not-evaluated'],
  ])('%s', (_, value, isThere, outcome) => {
    const lists = isThere ? [buildListData('SK', rows)] : [];
    expect(outcomeOf(run(l1Rel005, form, { values: { '1': value }, lists }))).toBe(outcome);
  });
});

describe('L1-RAT-001 ratio', () => {
  const percent = { valueKind: 'percent', requirement: 'computed', unit: '%' } as const;
  const form = buildForm({ fields: { '1': { ...percent, clauses: ['= 2 / 3'] }, '2': {}, '3': {} } });
  const points = (value: string) => ({ value, raw: value });
  it.each<[string, ValueSpec[], string, object?]>([
    ['X-10 good: 96,5 for 1119/1160', [points('96.5'), 1119, 1160], 'pass'],
    ['X-10 bad: 98,5', [points('98.5'), 1119, 1160], 'fail', { expected: '96.47', difference: '2.03' }],
    ['exactly 0,05 off', [points('50.05'), 1, 2], 'pass'],
    ['a little more', [points('50.051'), 1, 2], 'fail'],
    ['X-10: 0 of 0 typed 100', [100, 0, 0], 'fail', { params: { variant: 'no-denominator' } }],
    ['0 of 0 left blank', ['', 0, 0], 'pass'],
    ['numerator above denominator', ['', 5, 4], 'fail', { severity: 'error', figures: ['1', '2', '3'] }],
    ['unreadable numerator', [points('96.5'), '?', 1160], 'not-evaluated'],
    ['blank denominator', [points('96.5'), 1119, ''], 'not-evaluated'],
    ['KAD', ['', 'KAD', 'KAD'], 'not-applicable'],
  ])('%s', (_, values, outcome, found) => {
    const results = run(l1Rat001, form, at(values));
    expect(outcomeOf(results)).toBe(outcome);
    if (found) expect(results[0]).toMatchObject(found);
  });

  it('leaves numerator above denominator to the bound that says so', () => {
    const bounded = buildForm({
      fields: { '1': { ...percent, clauses: ['= 2 / 3'] }, '2': { clauses: ['<= 3'] }, '3': {} },
    });
    expect(failures(l1Rat001, bounded, at(['', 5, 4]))).toEqual([]);
    expect(failures(l1Rel001, bounded, at(['', 5, 4]))).toHaveLength(1);
  });

  it('leaves a stale formula to L1-FML-004', () => {
    const cell = { file, sheet: 'LV 2', cell: 'D5' };
    const facts: IntakeFact[] = [{ kind: 'formula-stale', cell, stored: '98.5', computed: '50' }];
    expect(failures(l1Rat001, form, { ...at([points('98.5'), 1, 2]), facts })).toEqual([]);
  });

  it('checks parts spelled out beside a percentage', () => {
    const typed = buildForm({ fields: { '1': { valueKind: 'percent', unit: '%' } } });
    const value = (numerator: string) => ({
      values: { '1': { value: '100', raw: '100', parts: { numerator, denominator: '25' } } },
    });
    expect(failures(l1Rat001, typed, value('25'))).toEqual([]);
    expect(failures(l1Rat001, typed, value('24'))).toMatchObject([{ expected: '96' }]);
  });
});
