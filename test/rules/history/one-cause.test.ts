import { describe, expect, it } from 'vitest';
import { l2Cum001 } from '../../../src/rules/cumulative/l2-cum-001-chain-of-flows.ts';
import { l2Cum003 } from '../../../src/rules/cumulative/l2-cum-003-looks-cumulative.ts';
import { l2Opn001 } from '../../../src/rules/opening/l2-opn-001-opening-balance.ts';
import { l2Tsr001 } from '../../../src/rules/plausibility/l2-tsr-001-far-from-previous.ts';
import { l2Tsr004 } from '../../../src/rules/plausibility/l2-tsr-004-same-as-before.ts';
import { failed, yearForm, type YearField } from './build-history.ts';

const codes = Array.from({ length: 14 }, (_, at) => String(at + 1));
const fields: Record<string, YearField> = {
  ...Object.fromEntries(codes.map((code) => [code, {}])),
  '20': { kind: 'stock', opens: '21' },
  '21': { kind: 'stock' },
};
const figures = (of: (at: number) => number) => Object.fromEntries(codes.map((code, at) => [code, of(at)]));
const count = (asked: Parameters<typeof failed>[1]) =>
  [l2Cum001, l2Cum003, l2Opn001, l2Tsr001, l2Tsr004].map((rule) => failed(rule, asked).length);

describe('one finding per cause', () => {
  const form = yearForm('2026-Q3', fields);
  const quarter = { period: '2026-Q1', values: { ...figures(() => 400), '20': 5, '21': 7 } };
  const half = { period: '2026-H1', values: { ...figures((at) => 500 + at), '20': 5, '21': 9 } };

  it('a file of nine months opens with the balance of the year, and is far from quarter II, for one reason', () => {
    const values = { ...figures((at) => 1100 + at), '20': 5 };
    expect(count({ form, values, kept: [quarter, half] })).toEqual([0, 1, 0, 0, 0]);
  });

  it('so does a copy of the half year', () => {
    const values = { ...figures((at) => 500 + at), '20': 5 };
    expect(count({ form, values, kept: [quarter, half] })).toEqual([0, 0, 0, 0, 1]);
  });

  it('a file of its own window is judged figure by figure', () => {
    const values = { ...figures((at) => 120 + at), '1': 1200, '20': 5 };
    expect(count({ form, values, kept: [quarter, half] })).toEqual([0, 0, 1, 1, 0]);
  });

  it('quarter II typed as the half year falls below quarter I in a third of its figures', () => {
    const six = yearForm('2026-H1', fields);
    const values = figures((at) => (at < 5 ? 390 : 410));
    const found = failed(l2Cum001, { form: six, values, kept: [quarter] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      figures: ['1', '2', '3', '4', '5'],
      params: { count: 5, cause: 'alone' },
    });
    const less = failed(l2Cum001, { form: six, values: { ...values, '5': 410 }, kept: [quarter] });
    expect(less).toHaveLength(4);
  });
});
