import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';
import { l2Brk001 } from '../../../src/rules/plausibility/l2-brk-001-break-crossed.ts';
import { l2Dup001 } from '../../../src/rules/plausibility/l2-dup-001-text-of-before.ts';
import { l2Tsr004 } from '../../../src/rules/plausibility/l2-tsr-004-same-as-before.ts';
import { l3Dup001 } from '../../../src/rules/plausibility/l3-dup-001-figures-of-neighbour.ts';
import { buildSubmission, outcomeOf } from '../build-submission.ts';
import { failed, said, yearForm, type YearField } from './build-history.ts';

const flow: Record<string, YearField> = { '1': {} };

const codes = Array.from({ length: 16 }, (_, at) => String(at + 1));
const many = yearForm('2026-Q3', Object.fromEntries(codes.map((code) => [code, {}])));
const figures = (start: number) => Object.fromEntries(codes.map((code, at) => [code, start + 7 * at]));

describe('L2-TSR-004 copied from an earlier period', () => {
  it.each<[string, Record<string, number>, string]>([
    ['all equal', figures(20), 'fail'],
    ['twelve equal of sixteen', { ...figures(20), '1': 21, '2': 22, '3': 23, '4': 24 }, 'fail'],
    ['eleven', { ...figures(20), '1': 21, '2': 22, '3': 23, '4': 24, '5': 25 }, 'pass'],
    ['none', figures(21), 'pass'],
  ])('%s', (_, now, expected) => {
    const asked = { form: many, values: now, kept: [{ period: '2026-H1', values: figures(20) }] };
    expect(outcomeOf(said(l2Tsr004, asked))).toBe(expected);
  });
  it('small numbers, zeros and stocks do not count', () => {
    const small = Object.fromEntries(codes.map((code) => [code, 9]));
    expect(
      failed(l2Tsr004, { form: many, values: small, kept: [{ period: '2026-H1', values: small }] }),
    ).toEqual([]);
    const stocks = yearForm(
      '2026-Q3',
      Object.fromEntries(codes.map((code) => [code, { kind: 'stock' as const }])),
    );
    expect(
      failed(l2Tsr004, {
        form: stocks,
        values: figures(20),
        kept: [{ period: '2026-H1', values: figures(20) }],
      }),
    ).toEqual([]);
  });
});

describe('L3-DUP-001 copied from a neighbour', () => {
  const submissions = (...starts: number[]) =>
    starts.map((start, at) =>
      buildSubmission(many, { agency: `X${at}`, file: `${at}.xlsx`, values: figures(start) }),
    );
  const run = (list: ReturnType<typeof submissions>) =>
    [
      ...l3Dup001.check({
        period: parsePeriod('2026-Q3')!,
        register: { agencies: [], byCode: new Map() },
        obligations: [],
        submissions: list,
        duplicates: new Map(),
        today: '2026-09-20',
      }),
    ].filter((one) => one.outcome === 'fail');
  it('names both, each beside the other', () => {
    expect(run(submissions(20, 300, 20, 500)).map((one) => [one.agency, one.instance])).toEqual([
      ['X2', 'X0'],
      ['X0', 'X2'],
    ]);
  });
  it('lets different figures be', () => expect(run(submissions(20, 21, 22, 23))).toEqual([]));
  it('is linear: four thousand different files take a moment', () => {
    const list = submissions(...Array.from({ length: 4000 }, (_, at) => 20 + at * 200));
    expect(run(list)).toEqual([]);
  });
});

describe('L2-DUP-001 the text of the last period (X-17)', () => {
  const stale =
    'Đã xử lý 215 phản ánh, kiến nghị về quy định hành chính và công khai kết quả trên cổng thông tin.';
  const long = `${'Tiếp tục rà soát quy trình nội bộ, bỏ các bước trung gian không cần thiết. '.repeat(3)}`;
  const asked = (text: string, now: number) => ({
    form: yearForm('2026-Q3', flow),
    sent: { values: { '1': now }, narrative: { 'II.2': text } },
    kept: [{ period: '2026-H1', values: { '1': 215 }, texts: { 'II.2': text } }],
  });
  it.each<[string, string, number, string | undefined]>([
    ['with the figure of then', stale, 240, 'warning'],
    ['with a figure that is the same now', stale, 215, undefined],
    ['long, without figures: may be said twice', long, 1, 'info'],
    ['short: "Không phát sinh"', 'Không phát sinh.', 1, undefined],
  ])('%s', (_, text, now, severity) => {
    const [found] = failed(l2Dup001, asked(text, now));
    expect(found && (found.severity ?? 'warning')).toBe(severity);
  });
  it('names section, cell and the stale figure', () => {
    expect(failed(l2Dup001, asked(stale, 240))).toMatchObject([
      { instance: 'II.2', sheet: 'Thuyết minh', cell: 'C5', params: { base: '2026-H1', stale: ['215'] } },
    ]);
  });
});

describe('L2-BRK-001', () => {
  it.each([
    ['the same agency', { kind: 'same', code: 'X01' }, undefined],
    ['there for a part', { kind: 'same', code: 'X01', partialFrom: '2025-07-01' }, 'partial'],
    ['other duties', { kind: 'same', code: 'X01', note: 'moved' }, 'moved'],
    ['merged', { kind: 'sum', codes: ['A', 'B'] }, 'sum'],
    ['new', { kind: 'none', reason: 'new', codes: [] }, 'new'],
  ] as const)('%s', (_, continuity, reason) => {
    const records = [{ period: '2025-Q3', values: { '1': 1 } }];
    const found = failed(l2Brk001, {
      form: yearForm('2026-Q3', flow),
      kept: records,
      continuity: () => continuity,
    });
    expect(found.map((one) => one.params?.['reason'])).toEqual(reason ? [reason] : []);
  });
});
