import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { l2Cum001 } from '../../../src/rules/cumulative/l2-cum-001-chain-of-flows.ts';
import { l2Cum002 } from '../../../src/rules/cumulative/l2-cum-002-cumulative-fell.ts';
import { l2Cum003 } from '../../../src/rules/cumulative/l2-cum-003-looks-cumulative.ts';
import { outcomeOf, type ValueSpec } from '../build-submission.ts';
import { failed, said, yearForm, type KeptSpec, type YearField } from './build-history.ts';

const flow: Readonly<Record<string, YearField>> = { '2.1': {} };
const keptOf = (values: Readonly<Record<string, number | string>>): KeptSpec[] =>
  Object.entries(values).map(([period, value]) => ({ period, values: { '2.1': value } }));

describe('L2-CUM-001 flows of the year (XP-01, XP-02)', () => {
  it.each<[string, string, ValueSpec, Record<string, number | string>, string]>([
    ['XP-01 good: Q1 210, H1 430', '2026-H1', 430, { '2026-Q1': 210 }, 'pass'],
    ['XP-01 good: H1 430, Y 900', '2026-Y', 900, { '2026-Q1': 210, '2026-H1': 430 }, 'pass'],
    ['XP-01 bad: Q1 210, H1 180', '2026-H1', 180, { '2026-Q1': 210 }, 'fail'],
    ['equal is no contradiction', '2026-H1', 210, { '2026-Q1': 210 }, 'pass'],
    ['XP-02 good: 430 + 220 ≤ 900', '2026-Y', 900, { '2026-H1': 430, '2026-Q3': 220 }, 'pass'],
    ['XP-02 bad: 430 + 600 > 900', '2026-Y', 900, { '2026-H1': 430, '2026-Q3': 600 }, 'fail'],
    ['Q1 alone and Q3, H1 never came', '2026-Y', 200, { '2026-Q1': 110, '2026-Q3': 100 }, 'fail'],
    ['nothing of the year is kept', '2026-H1', 1, { '2025-Y': 400 }, 'not-evaluated'],
    ['the first report of a year', '2026-Q1', 1, { '2025-Y': 400 }, 'not-applicable'],
    ['no history at all', '2026-H1', 1, {}, 'not-applicable'],
    ['last year has its own chain', '2026-H1', 1, { '2025-Q1': 400, '2026-Q1': 1 }, 'pass'],
    ['a quarter is judged again when the half year is kept', '2026-Q1', 210, { '2026-H1': 180 }, 'fail'],
    ['with its neighbour beyond the year', '2026-Q3', 600, { '2026-H1': 430, '2026-Y': 900 }, 'fail'],
    ['with its neighbour within the year', '2026-Q3', 470, { '2026-H1': 430, '2026-Y': 900 }, 'pass'],
    ['what others break is not its fault', '2026-Q3', 5, { '2026-H1': 930, '2026-Y': 900 }, 'pass'],
    ['Q1 + Q2 = H1 where both are kept', '2026-H1', 430, { '2026-Q1': 210, '2026-Q2': 220 }, 'pass'],
    ['Q1 + Q2 < H1', '2026-H1', 440, { '2026-Q1': 210, '2026-Q2': 220 }, 'fail'],
    ['Q2 late, H1 kept', '2026-Q2', 230, { '2026-Q1': 210, '2026-H1': 430 }, 'fail'],
    ['Q4 fills the year', '2026-Q4', 250, { '2026-H1': 430, '2026-Q3': 220, '2026-Y': 900 }, 'pass'],
    ['months inside a quarter', '2026-Q1', 30, { '2026-M01': 20, '2026-M02': 20 }, 'fail'],
    ['KPS counts as 0', '2026-H1', 'KPS', { '2026-Q1': 3 }, 'fail'],
    ['KAD does not apply', '2026-H1', 'KAD', { '2026-Q1': 3 }, 'not-applicable'],
    ['then it did not apply', '2026-H1', 3, { '2026-Q1': 'KAD' }, 'not-evaluated'],
    ['what an open error kept out is no measure', '2026-H1', 3, { '2026-Q1': '!300' }, 'not-evaluated'],
    ['blank then', '2026-H1', 3, { '2026-Q1': '' }, 'not-evaluated'],
    ['blank now is L1-REQ-001', '2026-H1', '', { '2026-Q1': 3 }, 'not-evaluated'],
  ])('%s', (_, period, value, past, expected) => {
    const form = yearForm(period, flow);
    expect(outcomeOf(said(l2Cum001, { form, values: { '2.1': value }, kept: keptOf(past) }))).toBe(expected);
  });

  it('names the period, its snapshot, file and cell, and the quarter that would be negative', () => {
    const form = yearForm('2026-Y', flow);
    const past = keptOf({ '2026-H1': 430, '2026-Q3': 600 });
    const [found] = failed(l2Cum001, { form, values: { '2.1': 900 }, kept: past });
    expect(found).toMatchObject({ sheet: 'LV 2', cell: 'D5', observed: '900', expected: '1030' });
    expect(found).toMatchObject({ difference: '-130', figures: ['2.1'] });
    const text = l2Cum001.words.vi.message({
      ...found!.params,
      observed: '900',
      expected: '1030',
      difference: '-130',
    });
    expect(text).toContain('theo bản chốt 1 của kỳ 2026-Q3, tệp 2026-Q3.xlsx, ô LV 2!D5');
    expect(text).toContain('phần còn lại của kỳ sẽ là -130');
    expect(text).toContain('Có thể báo cáo của kỳ ngắn đã ghi số lũy kế');
  });

  it.each<[string, YearField]>([
    ['a figure with a carry-over', { overTime: 'parts' }],
    ['distinct things', { overTime: 'none', distinct: true }],
  ])('%s never adds up, but grows with the window', (_, field) => {
    const form = yearForm('2026-Y', { '2.1': field });
    const asked = (value: number) => ({
      form,
      values: { '2.1': value },
      kept: keptOf({ '2026-H1': 430, '2026-Q3': 600 }),
    });
    expect(failed(l2Cum001, asked(900))).toEqual([]);
    expect(failed(l2Cum001, asked(599))).toHaveLength(1);
  });

  it.each(['cumulative', 'stock', 'base', 'index'] as const)('does not look at a %s', (kind) => {
    const form = yearForm('2026-H1', { '2.1': { kind } });
    expect(failed(l2Cum001, { form, values: { '2.1': 1 }, kept: keptOf({ '2026-Q1': 210 }) })).toEqual([]);
  });

  it('asks only, where one side is an estimate or a ticked area', () => {
    const form = yearForm('2026-H1', flow);
    const estimate = failed(l2Cum001, { form, values: { '2.1': 180 }, kept: keptOf({ '2026-Q1': '~210' }) });
    const ticked = failed(l2Cum001, {
      form,
      sent: { values: { '2.1': '' }, nothingArose: ['2'] },
      kept: keptOf({ '2026-Q1': 210 }),
    });
    expect([...estimate, ...ticked].map((one) => one.severity)).toEqual(['warning', 'warning']);
  });

  it('is silent on a figure that an open error points at', () => {
    const form = yearForm('2026-H1', flow);
    const findings = [{ severity: 'error', disposition: 'open', figures: ['2.1'] }] as unknown as Finding[];
    const results = said(l2Cum001, {
      form,
      values: { '2.1': 180 },
      kept: keptOf({ '2026-Q1': 210 }),
      findings,
    });
    expect(outcomeOf(results)).toBe('not-evaluated');
  });

  it.each([
    ['a new agency', { kind: 'none', reason: 'new', codes: [] }, 'not-applicable'],
    ['whole predecessors', { kind: 'sum', codes: ['A', 'B'] }, 'fail'],
    ['shares of predecessors', { kind: 'weighted', parts: [{ code: 'A', weight: '0.5' }] }, 'not-applicable'],
  ] as const)('compares %s as far as it can', (_, continuity, expected) => {
    const form = yearForm('2026-H1', flow);
    const records = [{ period: '2026-Q1', of: { A: { '2.1': 100 }, B: { '2.1': 110 } } }];
    const results = said(l2Cum001, {
      form,
      values: { '2.1': 180 },
      kept: records,
      continuity: () => continuity,
    });
    const outcome = outcomeOf(results);
    expect(
      expected === 'fail' ? outcome : ['not-applicable', 'not-evaluated'].includes(outcome) && expected,
    ).toBe(expected);
  });

  it('tells a part, not the total that follows it', () => {
    const form = yearForm('2026-H1', { '1': { clauses: ['= 2 + 3'] }, '2': {}, '3': {} });
    const records = [{ period: '2026-Q1', values: { '1': 50, '2': 40, '3': 10 } }];
    const found = failed(l2Cum001, { form, values: { '1': 22, '2': 12, '3': 10 }, kept: records });
    expect(found.map((one) => one.indicator)).toEqual(['2']);
  });

  const codes = ['1', '2', '3', '4', '5', '6'];
  const many = (period: string, more: Record<string, YearField> = {}) =>
    yearForm(period, { ...Object.fromEntries(codes.map((code) => [code, {}])), ...more });
  const each = (value: number) => Object.fromEntries(codes.map((code, at) => [code, value + at]));

  it('sums a file up whose half year is quarter II alone, and says so by its opening balance', () => {
    const form = many('2026-H1', { '8': { kind: 'stock', opens: '9' }, '9': { kind: 'stock' } });
    const found = failed(l2Cum001, {
      form,
      values: { ...each(180), '8': 70, '9': 90 },
      kept: [{ period: '2026-Q1', values: { ...each(210), '8': 40, '9': 70 } }],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      figures: codes,
      params: { count: 6, cause: 'alone', opened: '2026-Q1' },
    });
    const text = l2Cum001.words.vi.message(found[0]!.params!);
    expect(text).toContain('số riêng của quý II năm 2026');
    expect(text).toContain('1 (D5): 180 < 210');
    expect(text).toContain('Số tồn đầu kỳ bằng số tồn cuối quý I năm 2026');
  });

  it('suspects the shorter report where the year is above each, below all', () => {
    const found = failed(l2Cum001, {
      form: many('2026-Y'),
      values: each(900),
      kept: [
        { period: '2026-H1', values: each(430) },
        { period: '2026-Q3', values: each(650) },
      ],
    });
    expect(found[0]?.params).toMatchObject({ cause: 'inner-cumulative', others: ['2026-H1', '2026-Q3'] });
  });
});

describe('L2-CUM-002 cumulative figures (XP-08)', () => {
  const form = (period: string) => yearForm(period, { '2.1': { kind: 'cumulative' } });
  it.each<[string, string, number, Record<string, number>, string]>([
    ['8, 15, 22, 30', '2026-Y', 30, { '2026-Q1': 8, '2026-H1': 15, '2026-Q3': 22 }, 'pass'],
    ['8, 15, 12', '2026-Q3', 12, { '2026-Q1': 8, '2026-H1': 15 }, 'fail'],
    ['the report before is missing', '2026-Q3', 7, { '2026-Q1': 8 }, 'fail'],
    ['a later report is kept', '2026-H1', 23, { '2026-Q3': 22 }, 'fail'],
    ['a new year begins anew', '2026-Q1', 2, { '2025-Y': 30 }, 'not-applicable'],
  ])('%s', (_, period, value, past, expected) => {
    const asked = { form: form(period), values: { '2.1': value }, kept: keptOf(past) };
    expect(outcomeOf(said(l2Cum002, asked))).toBe(expected);
  });
});

describe('L2-CUM-003 nine months in Quý III (XP-03)', () => {
  const codes = ['1', '2', '3', '4', '5'];
  const form = (period: string) => yearForm(period, Object.fromEntries(codes.map((code) => [code, {}])));
  const values = (list: readonly number[]) =>
    Object.fromEntries(list.map((value, at) => [codes[at]!, value]));
  const half = { period: '2026-H1', values: values([430, 33, 80, 15, 6]) };
  it.each<[string, string, number[], string]>([
    ['the quarter alone', '2026-Q3', [220, 15, 40, 7, 3], 'pass'],
    ['nine months', '2026-Q3', [650, 48, 120, 22, 9], 'fail'],
    ['four of five', '2026-Q3', [650, 48, 120, 22, 3], 'fail'],
    ['three of five', '2026-Q3', [650, 48, 120, 7, 3], 'pass'],
    ['a half year is compared otherwise', '2026-H2', [650, 48, 120, 22, 9], 'not-applicable'],
    ['equal figures were copied', '2026-Q3', [430, 33, 80, 15, 6], 'pass'],
  ])('%s', (_, period, list, expected) => {
    expect(outcomeOf(said(l2Cum003, { form: form(period), values: values(list), kept: [half] }))).toBe(
      expected,
    );
  });

  describe('in a part of the form', () => {
    const other = ['6', '7', '8', '9', '10', '11'];
    const parts = yearForm('2026-Q3', {
      ...Object.fromEntries(codes.map((code) => [code, { area: '2' }])),
      ...Object.fromEntries(other.map((code) => [code, { area: '6' }])),
    });
    const both = (first: readonly number[], second: readonly number[]) => ({
      ...values(first),
      ...Object.fromEntries(second.map((value, at) => [other[at]!, value])),
    });
    const usual = [40, 30, 55, 20, 60, 33];
    const check = (now: Record<string, number>, base: Record<string, number>) =>
      said(l2Cum003, { form: parts, values: now, kept: [{ period: '2026-H1', values: base }] });

    it('names the sheet and its cells', () => {
      const base = both([430, 33, 80, 45, 26], [80, 66, 100, 50, 110, 70]);
      const found = check(both([650, 48, 120, 67, 39], usual), base);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ outcome: 'fail', instance: '2', params: { part: 'LV 2' } });
      expect(found[0]!.params).toMatchObject({ count: 5, of: 5 });
      expect(l2Cum003.words.vi.message(found[0]!.params!)).toMatch(/^Trang “LV 2”: 5 trong 5 chỉ tiêu/);
    });

    it('says nothing of small figures, which reach the half year by chance', () => {
      const base = both([4, 3, 2, 5, 6], [80, 66, 100, 50, 110, 70]);
      expect(outcomeOf(check(both([5, 3, 4, 6, 6], usual), base))).toBe('pass');
    });

    it('says nothing where a few flows of a sheet really grew', () => {
      const base = both([430, 33, 80, 45, 26], [80, 66, 100, 50, 110, 70]);
      expect(outcomeOf(check(both([431, 40, 90, 20, 11], usual), base))).toBe('pass');
    });

    it('tells it once where the whole form is counted from the start of the year', () => {
      const base = both([430, 33, 80, 45, 26], [80, 66, 100, 50, 110, 70]);
      const found = check(both([650, 48, 120, 67, 39], [120, 96, 155, 70, 170, 103]), base);
      expect(found.map((one) => one.instance)).toEqual([undefined]);
    });
  });

  it('needs five flows above zero', () => {
    const records = [{ period: '2026-H1', values: values([430, 33, 80, 15, 0]) }];
    const asked = { form: form('2026-Q3'), values: values([650, 48, 120, 22, 9]), kept: records };
    expect(outcomeOf(said(l2Cum003, asked))).toBe('not-evaluated');
  });
});
