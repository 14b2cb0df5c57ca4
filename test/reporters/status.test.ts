import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionState } from '../../src/domain/consolidation.ts';
import { statusJson } from '../../src/reporters/status-json.ts';
import { ratesOf } from '../../src/reporters/status-report.ts';
import { statusText } from '../../src/reporters/status-text.ts';
import { widthOf } from '../../src/reporters/text-layout.ts';
import { buildStatusReport } from './build-report.ts';

describe('statusText', () => {
  it('is a board, worst first, with the rates and the next command', async () => {
    await expect(statusText(buildStatusReport(), { lang: 'vi', showAll: true })).toMatchFileSnapshot(
      'golden/status.vi.txt',
    );
    await expect(statusText(buildStatusReport(), { lang: 'en' })).toMatchFileSnapshot('golden/status.en.txt');
  });

  it('sums up the agencies without anything to say', () => {
    const text = statusText(buildStatusReport(), { lang: 'vi' });
    expect(text).toContain('… 1 đơn vị đủ và đúng hạn (xem tất cả: --all)');
    expect(text).not.toContain('Tân An');
  });

  it('does not call anybody overdue before the deadline has passed', () => {
    const text = statusText(buildStatusReport({ today: '2026-09-20' }), { lang: 'vi' });
    expect(text).toContain('chưa nộp, còn trong hạn');
    expect(text).not.toContain('quá hạn');
  });

  it.each(['vi', 'en'] as const)('keeps its columns (%s)', (lang) => {
    const long = new Map([['X02', 'Ủy ban nhân dân xã có một cái tên rất dài để thử bảng']]);
    const text = statusText(buildStatusReport({ agencies: long }), { lang, showAll: true });
    expect(text.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]);
    const board = text.split('\n').filter((line) => /[✖▲✔]/.test(line));
    expect(new Set(board.map((line) => widthOf(line.slice(0, line.search(/[✖▲✔]/))))).size).toBe(1);
  });
});

describe('ratesOf', () => {
  it('counts obligations', () => {
    expect(ratesOf(buildStatusReport().obligations)).toEqual({
      expected: 6,
      received: 5,
      onTime: 4,
      undated: 0,
      valid: 3,
      receivedRate: '83.3',
      onTimeRate: '66.7',
      validRate: '50',
    });
  });

  it('has no rate when nothing was expected', () => {
    expect(ratesOf([])).toMatchObject({ expected: 0, receivedRate: null, onTimeRate: null });
  });

  it('never exceeds 100 %', () => {
    const [one] = buildStatusReport().obligations;
    const states: SubmissionState[] = ['valid', 'with-errors', 'unreadable', 'missing'];
    const any = fc.record({ state: fc.constantFrom(...states), daysLate: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (list) => {
        const rates = ratesOf(list.map((some) => ({ ...one!, ...some })));
        expect(rates.onTime).toBeLessThanOrEqual(rates.received);
        expect(rates.received).toBeLessThanOrEqual(rates.expected);
        for (const rate of [rates.receivedRate, rates.onTimeRate, rates.validRate])
          expect(Number(rate)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('statusJson', () => {
  it('keeps the contract cchc.status/1', () => {
    const body = JSON.parse(statusJson(buildStatusReport()));
    expect(body).toMatchObject({
      schema: 'cchc.status/1',
      period: '2026-Q3',
      rates: { expected: 6, received: 5 },
    });
    expect(body.obligations[1]).toMatchObject({
      id: 'X02/unit',
      agency: 'X02',
      state: 'missing',
      daysLate: 3,
    });
  });
});
