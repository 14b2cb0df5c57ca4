import { describe, expect, it } from 'vitest';
import { layoutOf, valueCellOf } from '../../src/forms/layout/layout.ts';
import { sampleForm } from './blank-sample-form.ts';

const layout = layoutOf(sampleForm());

describe('layout of a form', () => {
  it.each([
    ['0.1.1', '0. Chỉ đạo, điều hành', 'D6'],
    ['0.8.1', '0. Chỉ đạo, điều hành', 'D10'],
    ['2.3.1', '2. Thủ tục hành chính', 'D6'],
    ['5.9.3', 'TaiChinh', 'D11'],
  ])('puts %s on "%s" %s', (code, sheet, cell) => {
    expect(valueCellOf(layout, code)).toEqual({ sheet, cell });
  });

  it('leaves open lists and unknown codes without a row', () => {
    expect(valueCellOf(layout, '0.7.2')).toBeUndefined();
    expect(valueCellOf(layout, '9.9.9')).toBeUndefined();
  });

  it('gives a table its header rows, the row of column numbers, input rows and a total row', () => {
    expect(layout.tables[0]).toMatchObject({
      headerTop: 5,
      headerRows: 3,
      columnNumberRow: 8,
      firstRow: 9,
      lastRow: 13,
      totalRow: 14,
      checkColumn: 7,
    });
    expect(layout.tables[0]!.columns.get(6)).toBe(6);
  });

  it('lays out the cover, the lists, the narrative and the hidden sheet', () => {
    expect(layout.cover.agency).toBe('B5');
    expect([...layout.cover.nothingArose]).toEqual([
      ['0', 'B15'],
      ['2', 'B16'],
      ['5', 'B17'],
    ]);
    expect(layout.lists[0]!.columns.get('name')).toBe(2);
    expect(layout.narrative.rows.get('II.2.a')).toBe(7);
    expect(layout.meta.rows.get('lead')).toBe(8);
  });

  it('has a formula for each ratio, total and self-check, and no others', () => {
    const cells = [...layout.formulas.keys()];
    expect(cells.filter((at) => at.startsWith('0. '))).toEqual([
      '0. Chỉ đạo, điều hành!F7',
      '0. Chỉ đạo, điều hành!D8',
    ]);
    expect(cells.filter((at) => at.startsWith('II.06'))).toHaveLength(4 + 6);
    expect(cells.filter((at) => at.startsWith('Bìa'))).toHaveLength(6);
  });

  it('counts on the cover what is off in an area and in the table that repeats its indicators', () => {
    const off = ['D15', 'D16', 'D17'].map((at) => layout.formulas.get(`Bìa!${at}`)!);
    expect(off.map((one) => one.includes('COUNTIF(II.06!G9:G14,"Cột*")'))).toEqual([false, true, false]);
  });

  it('keeps every formula within what Excel takes', () => {
    for (const formula of layout.formulas.values()) expect(formula.length).toBeLessThan(8000);
  });
});
