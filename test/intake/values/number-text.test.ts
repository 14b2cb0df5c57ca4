import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOfDouble } from '../../../src/domain/decimal.ts';
import { readCellValue } from '../../../src/intake/values/read-cell-value.ts';
import type { RawValue, ValueColumn } from '../../../src/intake/values/value-types.ts';
import { formatDecimal } from '../../../src/messages/format.ts';

const kinds = [
  'count',
  'money',
  'percent',
  'score',
  'rank',
  'target',
  'date',
  'code',
  'text',
  'tick',
] as const;
const column = (valueKind: ValueColumn['valueKind'], rest: Partial<ValueColumn> = {}): ValueColumn => ({
  valueKind,
  unit: 'hồ sơ',
  aliases: ['HS'],
  required: true,
  decimals: 2,
  dash: 'missing',
  ...rest,
});
const text = (value: string): RawValue => ({
  kind: 'text',
  value,
  isDate: false,
  numberFormat: 'General',
});
const number = (value: number): RawValue => ({ ...text(''), kind: 'number', value });
const canonical = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
/** Strings made of what stands in real cells, so that the odd combinations come up. */
const cellText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789.,-–%/()~>< \u00a0OolIxe₫'),
      fc.constantFrom('ước', 'khoảng', 'HS', 'tỷ', 'không', 'KPS', 'hạng ', '…', '１', 'ngày '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('reading numbers', () => {
  it('never throws, keeps the raw text, and gives canonical decimals only', () => {
    fc.assert(
      fc.property(
        fc.oneof(cellText, fc.string({ unit: 'binary' })),
        fc.constantFrom(...kinds),
        (raw, kind) => {
          const read = readCellValue(text(raw), column(kind), null);
          expect(read.raw).toBe(raw);
          const isNumber = ['number', 'estimate', 'nothing-arose'].includes(read.status);
          if (isNumber) expect(read.value).toMatch(canonical);
          if (read.status === 'unreadable') {
            expect(read.value).toBeNull();
            expect(read.readings.some((one) => one.severity === 'error')).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads what we write: whole numbers with dots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const read = readCellValue(text(formatDecimal(String(value))), column('count'), null);
        expect(read.value).toBe(String(value));
      }),
    );
  });

  it('reads what we write: decimals with a comma, where thousands are no other reading', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(amount, ([whole, cents]) => {
        const value = decimalOfDouble(whole + cents / 100);
        const read = readCellValue(text(formatDecimal(value)), column('money'), null);
        expect([read.value, read.readings]).toEqual([value, []]);
      }),
    );
  });

  it('reads stored whole numbers in silence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        const read = readCellValue(number(value), column('count'), null);
        expect([read.status, read.value, read.readings]).toEqual(['number', String(value), []]);
      }),
    );
  });

  it.each([
    ['0,5', 'money', '0.5'],
    ['0.123', 'count', null],
    ['12.', 'count', null],
    ['+5', 'count', '5'],
    ['−5', 'count', null],
    ['1 234 567,5', 'money', '1234567.5'],
    ['12 34', 'count', null],
    ['0,985%', 'percent', '0.985'],
    ['12 triệu đồng', 'money', null],
    ['98%', 'count', null],
    ['15/12', 'percent', null],
    ['5/0', 'percent', null],
    ['25/30 (90%)', 'percent', null],
    ['16/15', 'rank', null],
    ['khong phat sinh', 'count', null],
    ['#REF!', 'count', null],
    ['2O', 'count', null],
    ['05/03/26', 'date', '2026-03-05'],
    ['2026-03-05', 'date', '2026-03-05'],
    ['hôm qua', 'date', null],
    ['29/2/2026', 'date', null],
  ] as const)('%s in %s: %s', (raw, kind, value) => {
    expect(readCellValue(text(raw), column(kind), null).value).toBe(value);
  });

  it.each([
    ['zero', 'number', '0'],
    ['not-applicable', 'not-applicable', null],
    ['missing', 'unreadable', null],
  ] as const)('a dash set to mean %s', (dash, status, value) => {
    const read = readCellValue(text('-'), column('count', { dash }), null);
    expect([read.status, read.value, read.readings[0]!.id]).toEqual([status, value, 'N-16']);
  });

  it('takes an amount in the own unit of money', () => {
    const read = readCellValue(text('12 triệu'), column('money', { unit: 'triệu đồng' }), null);
    expect([read.value, read.readings[0]!.variant]).toEqual(['12', 'unit']);
  });

  it('reads a 1904 workbook by its own calendar', () => {
    const raw: RawValue = { ...number(46086 - 1462), isDate: true, date1904: true };
    expect(readCellValue(raw, column('date'), null).value).toBe('2026-03-05');
  });
});
