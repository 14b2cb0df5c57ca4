import { describe, expect, it } from 'vitest';
import { l2Bas001 } from '../../../src/rules/opening/l2-bas-001-base-changed.ts';
import { l2Opn001 } from '../../../src/rules/opening/l2-opn-001-opening-balance.ts';
import { l2Stk001 } from '../../../src/rules/opening/l2-stk-001-stock-movement.ts';
import { buildTable, buildTableData, outcomeOf, type ValueSpec } from '../build-submission.ts';
import { failed, said, yearForm, type YearField } from './build-history.ts';

type Past = Record<string, Record<string, number | string>>;
const keptOf = (past: Past) => Object.entries(past).map(([period, values]) => ({ period, values }));

describe('L2-OPN-001 opening balances (XP-04)', () => {
  const fields: Record<string, YearField> = {
    '4': { kind: 'stock', overTime: 'first', opens: '9' },
    '9': { kind: 'stock' },
  };
  it.each<[string, string, ValueSpec, Past, string]>([
    ['Q3 carry-in 90 = H1 pending 90', '2026-Q3', 90, { '2026-H1': { '9': 90 } }, 'pass'],
    [
      'Q3 carry-in 70 = Q1 pending',
      '2026-Q3',
      70,
      { '2026-Q1': { '9': 70 }, '2026-H1': { '9': 90 } },
      'fail',
    ],
    ['Q1 repeats the end of last year', '2026-Q1', 40, { '2025-Y': { '9': 40 } }, 'pass'],
    ['Q1 does not', '2026-Q1', 41, { '2025-Y': { '9': 40 } }, 'fail'],
    [
      'H1 does not take the end of Q1',
      '2026-H1',
      70,
      { '2025-Y': { '9': 40 }, '2026-Q1': { '9': 70 } },
      'fail',
    ],
    ['Q1 = H1 where last year is not kept', '2026-H1', 40, { '2026-Q1': { '4': 40, '9': 70 } }, 'pass'],
    ['Q1 ≠ H1', '2026-H1', 70, { '2026-Q1': { '4': 40, '9': 70 } }, 'fail'],
    ['Q1 judged again', '2026-Q1', 41, { '2026-H1': { '4': 40 } }, 'fail'],
    ['the source is not kept', '2026-Q3', 70, { '2026-Q1': { '9': 70 } }, 'not-evaluated'],
    ['the source had an open error', '2026-Q3', 70, { '2026-H1': { '9': '!90' } }, 'not-evaluated'],
    ['nothing is kept', '2026-Q3', 70, {}, 'not-applicable'],
    ['KAD', '2026-Q3', 'KAD', { '2026-H1': { '9': 90 } }, 'not-applicable'],
  ])('%s', (_, period, value, past, expected) => {
    const asked = { form: yearForm(period, fields), values: { '4': value, '9': 5 }, kept: keptOf(past) };
    // The closing balance is no opening: only the one instance speaks.
    expect(outcomeOf(said(l2Opn001, asked))).toBe(expected);
  });

  it('says which end was taken instead', () => {
    const past = keptOf({ '2026-Q1': { '9': 70 }, '2026-H1': { '9': 90 } });
    const [found] = failed(l2Opn001, { form: yearForm('2026-Q3', fields), values: { '4': 70 }, kept: past });
    expect(found).toMatchObject({ cell: 'D5', observed: '70', expected: '90', difference: '-20' });
    expect(found?.params).toMatchObject({ instead: '2026-Q1', periods: ['2026-H1'], places: ['LV 2!D5'] });
  });

  const table = buildTable('II.06', { 3: '1', 4: '4', 5: '9' });
  const rows = (first: number, second: number) => [
    buildTableData('II.06', [
      ['Đất đai', 10, first, 3],
      ['Hộ  tịch', 10, second, 3],
      ['Mới', 1, 7, 1],
    ]),
  ];
  const past = keptOf({ '2026-H1': { '9': 30, 'II.06:Đất đai/5': 20, 'II.06:Hộ tịch/5': 10 } });
  const inTable = (value: number, first: number, second: number) => ({
    form: yearForm('2026-Q3', fields, { tables: [table] }),
    sent: { values: { '4': value, '9': 1 }, tables: rows(first, second) },
    kept: past,
  });

  it('names the rows of a table where the total fits', () => {
    const found = failed(l2Opn001, inTable(30, 20, 11));
    expect(found).toMatchObject([{ sheet: 'II.06', cell: 'D11', observed: '11', expected: '10' }]);
    expect(found[0]?.params).toMatchObject({ table: 'II.06', row: 'Hộ  tịch', column: '4' });
  });

  it('tells total and rows once', () => {
    const found = failed(l2Opn001, inTable(35, 25, 10));
    expect(found).toMatchObject([{ indicator: '4', params: { rows: ['Đất đai (II.06!D10)'] } }]);
  });

  it('has nothing to say to a new agency', () => {
    const continuity = () => ({ kind: 'none', reason: 'new', codes: [] }) as const;
    expect(outcomeOf(said(l2Opn001, { ...inTable(35, 25, 10), continuity }))).toBe('not-applicable');
  });

  it('opens with the sum of merged predecessors', () => {
    const continuity = () => ({ kind: 'sum', codes: ['A', 'B'] }) as const;
    const merged = [{ period: '2026-H1', of: { A: { '9': 50 }, B: { '9': 40 } } }];
    const asked = (value: number) => ({
      form: yearForm('2026-Q3', fields),
      values: { '4': value, '9': 1 },
      kept: merged,
      continuity,
    });
    expect(outcomeOf(said(l2Opn001, asked(90)))).toBe('pass');
    expect(failed(l2Opn001, asked(50))[0]?.params).toMatchObject({ values: ['50', '40'] });
  });
});

describe('L2-STK-001 stocks and their flows (XP-05)', () => {
  const fields: Record<string, YearField> = {
    '7': { kind: 'stock', movedBy: { in: ['3'], out: ['5'] } },
    '3': {},
    '5': {},
  };
  const values = (stock: number, inflow = 12, outflow = 7) => ({ '7': stock, '3': inflow, '5': outflow });
  it.each<[string, string, Record<string, number>, Past, string]>([
    ['1.805 = 1.800 + 12 − 7', '2026-Q3', values(1805), { '2026-H1': { '7': 1800 } }, 'pass'],
    ['1.812', '2026-Q3', values(1812), { '2026-H1': { '7': 1800 } }, 'fail'],
    ['the year after the year', '2026-Y', values(1805), { '2025-Y': { '7': 1800 } }, 'pass'],
    [
      'quarter II worked out: 20 − 8 in, 9 − 2 out',
      '2026-H1',
      values(1805, 20, 9),
      { '2026-Q1': { '7': 1800, '3': 8, '5': 2 } },
      'pass',
    ],
    [
      'quarter II worked out, wrong',
      '2026-H1',
      values(1806, 20, 9),
      { '2026-Q1': { '7': 1800, '3': 8, '5': 2 } },
      'fail',
    ],
    ['no stock before', '2026-H1', values(1806), { '2025-Q3': { '7': 1800 } }, 'not-evaluated'],
    ['nothing kept', '2026-H1', values(1806), {}, 'not-applicable'],
  ])('%s', (_, period, now, past, expected) => {
    const asked = { form: yearForm(period, fields), values: now, kept: keptOf(past) };
    expect(outcomeOf(said(l2Stk001, asked))).toBe(expected);
  });

  it('says what was expected', () => {
    const asked = {
      form: yearForm('2026-Q3', fields),
      values: values(1812),
      kept: keptOf({ '2026-H1': { '7': 1800 } }),
    };
    expect(failed(l2Stk001, asked)).toMatchObject([
      { observed: '1812', expected: '1805', difference: '7', cell: 'D7' },
    ]);
  });
});

describe('L2-BAS-001 plans (XP-06)', () => {
  const form = (period: string) => yearForm(period, { '1': { kind: 'base' } });
  it.each<[string, string, number, Past, string]>([
    ['30 all year', '2026-Q3', 30, { '2026-Q1': { '1': 30 }, '2026-H1': { '1': 30 } }, 'pass'],
    ['30, 30, 34', '2026-Q3', 34, { '2026-Q1': { '1': 30 }, '2026-H1': { '1': 30 } }, 'fail'],
    [
      'changed before, and told then',
      '2026-Y',
      34,
      { '2026-H1': { '1': 30 }, '2026-Q3': { '1': 34 } },
      'pass',
    ],
    ['a later report is kept', '2026-Q1', 34, { '2026-H1': { '1': 30 } }, 'fail'],
    ['a new year has a new plan', '2026-Q1', 34, { '2025-Y': { '1': 30 } }, 'not-applicable'],
  ])('%s', (_, period, value, past, expected) => {
    const asked = { form: form(period), values: { '1': value }, kept: keptOf(past) };
    expect(outcomeOf(said(l2Bas001, asked))).toBe(expected);
  });
});
