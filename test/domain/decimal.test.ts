import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  decimalOfDouble,
  ratio,
  roundTo,
  subtract,
  sum,
  toDecimal,
  exact,
} from '../../src/domain/decimal.ts';

/** Scaled integers: an independent exact arithmetic to compare with. */
const scaled = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
function text(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(4, '0');
  const plain = `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
  return value < 0n ? `-${plain}` : plain;
}

describe('decimals', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [96.47, '96.47'],
    [1_250_000.5, '1250000.5'],
  ])('show the double %s as %s', (value, expected) => {
    expect(decimalOfDouble(value)).toBe(expected);
  });

  it('add and subtract exactly', () => {
    fc.assert(
      fc.property(fc.array(scaled, { maxLength: 20 }), scaled, (values, other) => {
        const total = values.reduce((a, b) => a + b, 0n);
        expect(sum(values.map(text))).toBe(text(total));
        expect(subtract(text(total), text(other))).toBe(text(total - other));
      }),
    );
  });

  it('compare as numbers, not as text', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        expect(compareDecimals(text(a), text(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('are canonical: parsing and writing again changes nothing', () => {
    fc.assert(fc.property(scaled, (value) => toDecimal(exact(text(value))) === text(value)));
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.125', 2, '0.13'],
    ['-0.004', 2, '0'],
    ['96.466', 2, '96.47'],
    ['12', 3, '12'],
  ])('round %s to %i decimals, half away from zero: %s', (value, digits, expected) => {
    expect(roundTo(value, digits)).toBe(expected);
  });

  it.each([
    ['1119', '1160', '96.47'],
    ['105', '120', '87.5'],
    ['1', '3', '33.33'],
    ['2', '3', '66.67'],
    ['0', '7', '0'],
    ['-1', '8', '-12.5'],
  ])('a ratio of %s to %s in percent: %s', (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator, 100, 2)).toBe(expected);
  });

  it('a ratio over nothing is nothing, not 100 %', () => {
    expect(ratio('0', '0', 100, 2)).toBeNull();
  });

  it('a ratio is off by at most half of its last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        const percent = exact(ratio(String(a), String(b), 100, 2)!);
        const error = percent.times(b).minus(exact(a).times(100)).abs();
        expect(error.lte(exact(b).times('0.005'))).toBe(true);
      }),
    );
  });

  const whole = fc.integer({ min: 0, max: 999_999_999 });

  it('a ratio of counts is what the decimal library makes of it', () => {
    const places = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(whole, fc.oneof(fc.integer({ min: 1, max: 5000 }), whole), places, (a, b, digits) => {
        // `.0` is no count: it takes the long way.
        expect(ratio(String(a), String(b), 100, digits)).toBe(ratio(`${a}.0`, `${b}.0`, 100, digits));
      }),
    );
  });

  it('short whole numbers are compared and subtracted as the decimal library does', () => {
    const short = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(compareDecimals(String(a), String(b))).toBe(exact(a).cmp(b));
        expect(subtract(String(a), String(b))).toBe(toDecimal(exact(a).minus(b)));
      }),
    );
  });
});
