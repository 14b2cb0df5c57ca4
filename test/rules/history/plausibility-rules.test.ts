import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { l2Tsr001 } from '../../../src/rules/plausibility/l2-tsr-001-far-from-previous.ts';
import { l2Tsr002 } from '../../../src/rules/plausibility/l2-tsr-002-far-from-last-year.ts';
import { l2Tsr003 } from '../../../src/rules/plausibility/l2-tsr-003-far-from-own-history.ts';
import { l3Pee001 } from '../../../src/rules/plausibility/l3-pee-001-far-from-peers.ts';
import { peersOf } from '../../../src/rules/plausibility/peers-of.ts';
import { buildSubmission, outcomeOf } from '../build-submission.ts';
import { failed, said, yearForm, type YearField } from './build-history.ts';

type Past = Record<string, Record<string, number | string>>;
const keptOf = (past: Past) => Object.entries(past).map(([period, values]) => ({ period, values }));
const flow: Record<string, YearField> = { '1': {} };

describe('L2-TSR-002 same period last year (XP-07)', () => {
  it.each<[string, number, number | string, string]>([
    ['three times is within the factor', 60, 20, 'pass'],
    ['more than three times', 61, 20, 'info'],
    ['as much less', 20, 61, 'info'],
    ['only if both reach 20', 90, 19, 'pass'],
    ['ten times is asked about', 410, 41, 'warning'],
    ['a slip of ×1000', 41_000, 41, 'warning'],
    ['a slip of a small number', 4_000, 4, 'warning'],
    ['a fall to a thousandth', 41, 41_000, 'warning'],
    ['a fall to a tenth may be', 41, 410, 'info'],
    ['out of nothing', 300, 0, 'pass'],
    ['an estimate then', 41_000, '~41', 'not-applicable'],
    ['not known then', 41_000, '', 'not-applicable'],
  ])('%s', (_, now, then, expected) => {
    const asked = {
      form: yearForm('2026-Q3', flow),
      values: { '1': now },
      kept: keptOf({ '2025-Q3': { '1': then } }),
    };
    const results = said(l2Tsr002, asked);
    const found = results.find((one) => one.outcome === 'fail');
    expect(found ? found.severity : outcomeOf(results)).toBe(expected);
  });

  it.each([
    [
      'an agency that was there for a part of the window',
      { kind: 'same', code: 'X01', partialFrom: '2025-07-01' },
    ],
    ['a part of another', { kind: 'none', reason: 'split', codes: ['A'] }],
  ] as const)('does not measure %s', (_, continuity) => {
    const records = keptOf({ '2025-Q3': { '1': 41 } });
    const asked = {
      form: yearForm('2026-Q3', flow),
      values: { '1': 41_000 },
      kept: records,
      continuity: () => continuity,
    };
    expect(outcomeOf(said(l2Tsr002, asked))).toBe('not-applicable');
  });

  it('tells the place of the year before', () => {
    const records = keptOf({ '2025-Q3': { '1': 41 } });
    const [found] = failed(l2Tsr002, {
      form: yearForm('2026-Q3', flow),
      values: { '1': 41_000 },
      kept: records,
    });
    expect(found).toMatchObject({
      cell: 'D5',
      observed: '41000',
      expected: '41',
      params: { times: '1000', up: true },
    });
    const text = l2Tsr002.words.vi.message({ ...found!.params, indicator: '1', observed: '41000' });
    expect(text).toContain(
      'ghi 41.000, gấp 1.000 lần so với 41 của quý III năm 2025 (theo bản chốt 1 của kỳ 2025-Q3',
    );
    expect(text).toContain('thừa hoặc thiếu chữ số 0');
  });
});

describe('L2-TSR-001 the window before', () => {
  it.each<[string, string, YearField, number, Past, string | undefined]>([
    ['Q3 against Q2 = H1 − Q1', '2026-Q3', {}, 400, { '2026-Q1': { '1': 30 }, '2026-H1': { '1': 70 } }, '40'],
    [
      'Q1 against Q4 = Y − H1 − Q3',
      '2026-Q1',
      {},
      400,
      { '2025-H1': { '1': 70 }, '2025-Q3': { '1': 30 }, '2025-Y': { '1': 140 } },
      '40',
    ],
    ['H1 against H2 = Y − H1', '2026-H1', {}, 900, { '2025-H1': { '1': 280 }, '2025-Y': { '1': 370 } }, '90'],
    ['no part of it is kept', '2026-Q3', {}, 400, { '2026-H1': { '1': 70 } }, undefined],
    [
      'a stock against its last value',
      '2026-Q3',
      { kind: 'stock' },
      400,
      { '2026-Q1': { '1': 7 }, '2026-H1': { '1': 40 } },
      '40',
    ],
    [
      'an opening balance has its own rule',
      '2026-Q3',
      { kind: 'stock', opens: '9' },
      400,
      { '2026-H1': { '1': 40 } },
      undefined,
    ],
    [
      'a carry-over makes windows incomparable',
      '2026-Q3',
      { overTime: 'parts' },
      400,
      { '2026-Q1': { '1': 30 }, '2026-H1': { '1': 70 } },
      undefined,
    ],
  ])('%s', (_, period, field, now, past, base) => {
    const found = failed(l2Tsr001, {
      form: yearForm(period, { '1': field }),
      values: { '1': now },
      kept: keptOf(past),
    });
    expect(found[0]?.expected).toBe(base);
  });

  it('leaves a figure to the same period last year where both are loud', () => {
    const past = { '2025-Q3': { '1': 41 }, '2026-Q1': { '1': 40 }, '2026-H1': { '1': 80 } };
    const asked = { form: yearForm('2026-Q3', flow), values: { '1': 41_000 }, kept: keptOf(past) };
    expect([failed(l2Tsr001, asked).length, failed(l2Tsr002, asked).length]).toEqual([0, 1]);
  });
});

describe('L2-TSR-003 own history', () => {
  // Stocks 100, 102, 98, 101: median 100.5, deviations 0.5 1.5 2.5 0.5, MAD 1; the floor of a tenth is wider: 10.05.
  const past = {
    '2025-Q3': { '1': 100 },
    '2025-Y': { '1': 102 },
    '2026-Q1': { '1': 98 },
    '2026-H1': { '1': 101 },
  };
  const asked = (now: number, count = 4) => ({
    form: yearForm('2026-Q3', { '1': { kind: 'stock' } }),
    values: { '1': now },
    kept: keptOf(past).slice(0, count),
  });
  it.each<[string, number, number, string]>([
    ['within six floors: 100.5 + 60.3', 160, 4, 'pass'],
    ['beyond', 161, 4, 'fail'],
    ['too few to say so', 161, 3, 'not-applicable'],
  ])('%s', (_, now, count, expected) => {
    expect(outcomeOf(said(l2Tsr003, asked(now, count)))).toBe(expected);
  });
  it('is for the record below ten times', () => {
    expect(failed(l2Tsr003, asked(161))[0]).toMatchObject({
      severity: 'info',
      expected: '101',
      params: { count: 4 },
    });
  });
});

describe('L3-PEE-001 peers', () => {
  const codes = ['1', '2', '3', '4', '5', '6'];
  const form = yearForm('2026-Q3', Object.fromEntries(codes.map((code) => [code, {}])));
  const agencies = Array.from({ length: 12 }, (_, at): Agency => ({
    code: `X${at}`,
    name: `Xã ${at}`,
    aliases: [],
    level: 'commune',
    group: 'Xã',
    leads: [],
  }));
  const byCode = new Map(agencies.map((one) => [one.code, one]));
  /** Commune `at` is (at + 1) times as large as the first: figures 10 to 120, 20 to 240 … */
  const usual = (at: number) =>
    Object.fromEntries(codes.map((code, row) => [code, 10 * (row + 1) * (at + 1)]));
  const round = (change: Record<string, number>, who = 0) =>
    agencies.map((one, at) =>
      buildSubmission(form, { agency: one.code, values: { ...usual(at), ...(at === who ? change : {}) } }),
    );
  const of = (change: Record<string, number>, who: number) => {
    const submissions = round(change, who);
    const more = {
      peers: peersOf(submissions, byCode),
      agency: agencies[who]!,
      submission: submissions[who]!,
    };
    return failed(l3Pee001, { form, more });
  };

  it('does not flag the largest for being large', () => {
    expect(agencies.flatMap((_, at) => of({}, at))).toEqual([]);
  });
  it('flags ×1000 in one figure, and only that', () => {
    expect(of({ '4': 40_000 }, 0)).toMatchObject([
      { indicator: '4', severity: 'warning', observed: '40000' },
    ]);
    expect(of({ '4': 480_000 }, 11)).toMatchObject([{ indicator: '4', severity: 'warning' }]);
  });
  it('flags what is a thousandth', () => {
    expect(of({ '6': 7 }, 11)).toMatchObject([{ indicator: '6', severity: 'warning' }]);
  });
  it('needs peers', () => {
    expect(outcomeOf(said(l3Pee001, { form, values: { '1': 10_000 } }))).toBe('not-applicable');
    const few = round({ '4': 40_000 }).slice(0, 7);
    const more = { peers: peersOf(few, byCode), agency: agencies[0]!, submission: few[0]! };
    expect(outcomeOf(said(l3Pee001, { form, more }))).toBe('not-applicable');
  });
  it('does not depend on the order of the files', () => {
    const submissions = round({ '4': 40_000 });
    const [one, other] = [peersOf(submissions, byCode), peersOf(submissions.toReversed(), byCode)];
    expect(codes.map((code) => one.of(code, 'X3'))).toEqual(codes.map((code) => other.of(code, 'X3')));
  });
});
