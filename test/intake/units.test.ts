import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import { inFormUnit, unitSaid } from '../../src/intake/sheets/unit-said.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { agencies, extracted, factsOf, filledWorkbook, layout, period } from './workbook-builder.ts';

/** The report of an office of the province: it is asked for money. */
const form = buildForm(shippedEdition(), { period, level: 'province', submissionType: 'unit' });
const money = '5.1.1';
const area = layoutOf(form).areas.find((one) => one.rows.has(money))!;
const at = (column: 'unit' | 'value') => toA1(area.rows.get(money)!, area.columns[column]);

function readMoney(unit: string | number, value: string | number) {
  const workbook = filledWorkbook(form, agencies.snv);
  workbook.set(area.sheet, at('unit'), unit).set(area.sheet, at('value'), value);
  const submission = extracted(workbook);
  const kinds = ['unit-converted', 'unit-unknown', 'value-outside'] as const;
  return { one: submission.observations.get(money)!, facts: factsOf(submission, ...kinds) };
}

describe('a unit column that was changed', () => {
  it.each([
    ['đồng', 1_500_000_000, '1500', '0.000001'],
    ['VNĐ', '1.500.000.000', '1500', '0.000001'],
    ['nghìn đồng', 1_500_001, '1500.001', '0.001'],
    ['tỷ đồng', 1.5, '1500', '1000'],
    ['tỉ đồng', '1,5', '1500', '1000'],
    ['Tỷ đồng', '1,5 tỷ', '1500', '1000'],
  ])('%s: %s is %s triệu đồng', (unit, value, result, factor) => {
    const { one, facts } = readMoney(unit, value);
    expect([one.status, one.value, one.cell?.cell]).toEqual(['number', result, at('value')]);
    expect(one.raw).toBe(String(value));
    expect(facts).toEqual([
      expect.objectContaining({
        kind: 'unit-converted',
        indicator: money,
        from: unit,
        to: 'triệu đồng',
        factor,
        result,
        raw: String(value),
      }),
    ]);
  });

  it.each(['triệu đồng', 'Triệu  đồng', 'trđ', 'triệu', ''])('%s is the form’s own unit', (unit) => {
    const { one, facts } = readMoney(unit, 1500);
    expect([one.value, facts]).toEqual(['1500', []]);
  });

  it.each(['USD', 'hồ sơ', 'lượng vàng'])('%s cannot be converted: said, not guessed', (unit) => {
    const { facts } = readMoney(unit, 1500);
    expect(facts.map((one) => one.kind)).toEqual(['unit-unknown']);
  });

  it.each(['KPS', 'KAD', ''])('%s has nothing to convert', (value) => {
    expect(readMoney('đồng', value).facts).toEqual([]);
  });

  it('converts exactly: back and forth nothing is lost', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999n }), (amount) => {
        const { one } = readMoney('đồng', String(amount));
        const [whole, fraction = ''] = one.value!.split('.');
        expect(BigInt(whole! + fraction.padEnd(6, '0'))).toBe(amount);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the unit line of a table', () => {
  const table = layout.tables[0]!;
  const line = (unit: string) => {
    const workbook = filledWorkbook().set(table.sheet, 'A3', `Thời gian: quý III · Đơn vị tính: ${unit}`);
    return factsOf(extracted(workbook), 'unit-unknown', 'unit-converted');
  };

  it.each(['hồ sơ', 'Số hồ sơ TTHC', 'bộ'])('%s is no other unit', (unit) => {
    expect(line(unit)).toEqual([]);
  });

  it('a multiplied unit is one error on the table', () => {
    expect(line('nghìn hồ sơ')).toEqual([
      expect.objectContaining({ kind: 'unit-unknown', table: table.table, found: 'nghìn hồ sơ' }),
    ]);
  });
});

describe('a share where the form asks for percent', () => {
  const percent = { name: '%', valueKind: 'percent', aliases: ['phần trăm'] } as const;
  const number = (value: string) =>
    ({ status: 'number', value, raw: value, cell: null, readings: [] }) as const;

  it.each([
    ['0.985', '98.5', '100'],
    ['1', '100', '100'],
    // No share is above 1: the word was written for the sign.
    ['98.5', '98.5', '1'],
  ])('%s is %s %%', (value, result, factor) => {
    const said = unitSaid('Tỷ lệ', percent);
    expect(said.how).toBe('share');
    expect(inFormUnit(number(value), said)).toEqual({ value: result, factor });
  });

  it('its own names are no other unit', () => {
    expect(unitSaid('%', percent).how).toBe('own');
    expect(unitSaid('Phần trăm', percent).how).toBe('own');
    expect(unitSaid('điểm', percent).how).toBe('unknown');
  });
});
