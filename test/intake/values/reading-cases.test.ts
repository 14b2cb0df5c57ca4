import { describe, expect, it } from 'vitest';
import { readCellValue } from '../../../src/intake/values/read-cell-value.ts';
import { cases, moreCases } from './reading-cases.ts';

const letter = { error: 'E', warning: 'W', info: 'I' };

describe('the 92 reading cases of the handbook', () => {
  it.each([...cases, ...moreCases])('case %i: %s', (_number, _what, cell, column, expected) => {
    const got = readCellValue(cell, column, null);
    const readings = got.readings.map((one) =>
      [letter[one.severity], one.id, one.variant, one.suggestion].filter(Boolean).join(' '),
    );
    expect({
      status: got.status,
      value: got.value,
      readings,
      parts: got.parts && [got.parts.numerator, got.parts.denominator],
      comparison: got.comparison,
    }).toEqual({
      status: expected.status,
      value: expected.value,
      readings: expected.reading ? [expected.reading] : [],
      parts: expected.parts,
      comparison: expected.comparison,
    });
    const isLong = typeof cell.value === 'number' && !Number.isSafeInteger(cell.value);
    const stored = isLong ? Number((cell.value as number).toPrecision(15)) : cell.value;
    expect(got.raw).toBe(stored === null ? '' : `${stored === 0 ? 0 : stored}`);
  });

  it('are all there', () => {
    expect([...new Set(cases.map(([number]) => number))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 92 }, (_, at) => at + 1),
    );
  });
});
