import { describe, expect, it } from 'vitest';
import type { PastTable } from '../../../src/domain/history.ts';
import { against, X1, X2 } from './against.ts';
import type { Past } from './past-records.ts';

/** Table II.06 of the sample edition: column 3 the total, column 4 online, both flows. */

const now = {
  tables: {
    'II.06': [
      ['Đất đai', '30', '12'],
      ['Hộ tịch', '10', '5'],
    ],
  },
};

function table(rows: Record<string, [string, string]>): Record<string, PastTable> {
  const cells = ([total, online]: [string, string]) =>
    new Map([
      [3, total],
      [4, online],
    ]);
  const sum = (at: 0 | 1) => String(Object.values(rows).reduce((all, row) => all + Number(row[at]), 0));
  return {
    'II.06': {
      by: 'key',
      rows: Object.entries(rows).map(([key, row]) => ({ key, cells: cells(row) })),
      total: cells([sum(0), sum(1)]),
    },
  };
}

describe('a table against the same period last year', () => {
  const past = { '2025-Q3': { tables: table({ 'đất  đai': ['25', '10'] }) } };
  const { ofTable } = against(past, now);

  it('compares the total and the rows of a key, however it is spelled', () => {
    expect(ofTable('II.06', 3, 'same-period')).toMatchObject({
      indicator: 'II.06/3',
      value: '40',
      base: '25',
      percent: '60',
      baseCoverage: { counted: 1, expected: 1 },
    });
    expect(ofTable('II.06', 4, 'same-period', 'Đất đai')).toMatchObject({
      value: '12',
      base: '10',
      percent: '20',
    });
  });

  it('has no base for a row that was not there, and no comparison of a row that is not', () => {
    expect(ofTable('II.06', 3, 'same-period', 'Hộ tịch')).toMatchObject({
      base: null,
      notComparable: { reason: 'base-missing' },
    });
    expect(ofTable('II.06', 3, 'same-period', 'Xây dựng')).toBeUndefined();
    expect(ofTable('II.06', 2, 'same-period')).toBeUndefined();
    expect(ofTable('II.99', 3, 'same-period')).toBeUndefined();
  });

  it('does not compare columns of another edition', () => {
    const other = { '2025-Q3': { ...past['2025-Q3'], edition: { id: 'old', version: '1.0.0' } } };
    expect(against(other, now).ofTable('II.06', 3, 'same-period')).toMatchObject({
      base: null,
      notComparable: { reason: 'definition-changed' },
    });
  });
});

describe('a table against a quarter that no report covers', () => {
  const first: Past = {
    agencies: [X1, X2],
    tables: table({ 'Đất đai': ['10', '4'] }),
    facts: { 'X1/unit': { 'II.06:Đất đai/3': '10', 'II.06:Đất đai/4': '4' } },
  };
  const half: Past = {
    agencies: [X1, X2],
    tables: table({ 'Đất đai': ['85', '29'], 'Hộ tịch': ['7', '1'] }),
    facts: {
      'X1/unit': { 'II.06:Đất đai/3': '35', 'II.06:Đất đai/4': '9', 'II.06:Hộ tịch/3': '7' },
      'X2/unit': { 'II.06:đất đai/3': '50', 'II.06:đất đai/4': '20' },
    },
  };

  it('takes the difference agency by agency', () => {
    const { ofTable } = against({ '2026-Q1': first, '2026-H1': half }, now);
    // X1: 35 − 10; X2 sent both and had nothing in the first: 50.
    expect(ofTable('II.06', 3, 'previous', 'Đất đai')).toMatchObject({
      period: '2026-Q2',
      derivation: ['+2026-H1', '-2026-Q1'],
      base: '75',
      percent: '-60',
    });
    // A row that came up in between.
    expect(ofTable('II.06', 3, 'previous', 'Hộ tịch')).toMatchObject({
      notComparable: { reason: 'base-missing', missing: ['2026-Q1'] },
    });
    // All rows: 35 + 7 + 50 − 10.
    expect(ofTable('II.06', 3, 'previous')).toMatchObject({ base: '82' });
  });

  it('leaves out an agency that sent only one of the reports', () => {
    const past = { '2026-Q1': { ...first, missing: ['X2'] }, '2026-H1': half };
    const { ofTable } = against(past, now);
    expect(ofTable('II.06', 3, 'previous', 'Đất đai')).toMatchObject({
      base: '25',
      change: null,
      notComparable: { reason: 'coverage' },
      baseCoverage: { counted: 1, expected: 2 },
    });
  });
});
