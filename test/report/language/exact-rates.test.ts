import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison.ts';
import type { Figure } from '../../../src/domain/consolidation.ts';
import type { Indicator } from '../../../src/domain/edition.ts';
import { formatBase, formatChange } from '../../../src/report/language/format-comparison.ts';
import { formatFigure } from '../../../src/report/language/format-figure.ts';
import { languageModel } from './language-model.ts';

const rate: Indicator = languageModel().figures.get('2.3.16')!.indicator;
const of = { indicator: rate, figures: new Map<string, Figure>(), notApplicable: false };
type Fraction = readonly [numerator: bigint, denominator: bigint];

/** Per cent of whole numbers, half up, by whole numbers only: the rounding of another hand. */
function rounded([top, bottom]: Fraction, digits: number): string {
  const shift = 10n ** BigInt(digits);
  const whole = top * 100n * shift;
  const up = whole / bottom + ((whole % bottom) * 2n >= bottom ? 1n : 0n);
  const [head, tail] = [up / shift, String(up % shift).padStart(digits, '0')];
  return digits === 0 ? `${head}%` : `${head},${tail}%`;
}

const parts = ([top, bottom]: Fraction) => ({ numerator: String(top), denominator: String(bottom) });
/** As it is stored: two decimals. */
const stored = (one: Fraction) =>
  rounded(one, 2)
    .replace('%', '')
    .replace(',', '.')
    .replace(/\.?0+$/, '');
const figure = (one: Fraction): Figure => ({
  indicator: '2.3.16',
  scope: { type: 'total' },
  value: stored(one),
  unit: '%',
  counted: 1,
  expected: 1,
  estimate: false,
  parts: parts(one),
});
const against = (now: Fraction, then: Fraction, change: string): Comparison => ({
  indicator: '2.3.16',
  scope: { type: 'total' },
  basis: 'previous',
  period: '2026-Q2',
  derivation: [],
  value: stored(now),
  base: stored(then),
  valueParts: parts(now),
  baseParts: parts(then),
  change,
  percent: null,
  direction: 'up',
  breaks: [],
  estimate: false,
});

describe('a rate at other decimals than it is stored with', () => {
  it('is rounded once, from what it is made of', () => {
    // 71 of 74 are 95,9459… %, stored as 95.95; 289999 of 400000 are 72,49975 %, stored as 72.5.
    expect(formatFigure(figure([71n, 74n]), of, { digits: 1 })).toBe('95,9%');
    expect(formatFigure(figure([289999n, 400000n]), of, { digits: 0 })).toBe('72%');
    expect(formatBase(against([71n, 74n], [289999n, 400000n], '0'), rate, { digits: 0 })).toBe('72%');
    expect(formatFigure(figure([71n, 74n]), of, { digits: 6 })).toBe('95,945946%');
    // In its own manner nothing changes.
    expect(formatFigure(figure([71n, 74n]), of)).toBe('95,95%');
  });

  it('for every fraction and any number of decimals', () => {
    const fraction = fc
      .bigInt(1n, 10_000_000n)
      .chain((bottom) => fc.tuple(fc.bigInt(0n, bottom), fc.constant(bottom)));
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 6 }), (one, digits) => {
        expect(formatFigure(figure(one), of, { digits })).toBe(rounded(one, digits));
        expect(formatBase(against(one, one, '0'), rate, { digits })).toBe(rounded(one, digits));
      }),
    );
  });

  it('so is the difference of two of them', () => {
    // 71/74 − 70/73 = 95,945946 − 95,890411 = 0,055535 points; the stored ones (95.95, 95.89) differ by 0.06.
    const one = against([71n, 74n], [70n, 73n], '0.06');
    expect(formatChange(one, rate, { digits: 3 })).toBe('+0,056\u00a0điểm\u00a0%');
    expect(formatChange(one, rate)).toBe('+0,06\u00a0điểm\u00a0%');
  });

  it('makes up no decimals behind those that were said where the parts are not known', () => {
    const { parts: _, ...bare } = figure([71n, 74n]);
    expect(formatFigure({ ...bare, value: '99.24' }, of, { digits: 6 })).toBe('99,24%');
    expect(formatFigure({ ...bare, value: '99.24' }, of, { digits: 1 })).toBe('99,2%');
  });
});
