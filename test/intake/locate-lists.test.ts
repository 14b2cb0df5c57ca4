import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { at, cellOf, sheet } from './locate-cases.ts';
import { extracted, filledWorkbook, layout, unitForm } from './workbook-builder.ts';

describe('lists and narrative', () => {
  const list = layout.lists[0]!;
  const text = layout.narrative;

  it('reads the entries of a list', () => {
    const [key, column] = [...list.columns][0]!;
    const workbook = filledWorkbook().set(list.sheet, toA1(list.firstRow + 2, column), '  Thiếu máy  quét ');
    const rows = extracted(workbook).lists.find((one) => one.list === list.list)!.rows;
    expect(rows.map((one) => [one.row, one.cells.get(key)!.value])).toEqual([
      [list.firstRow + 2, 'Thiếu máy quét'],
    ]);
  });

  it('reports what stands right of an entry', () => {
    const workbook = filledWorkbook()
      .set(list.sheet, toA1(list.firstRow, 2), 'Thiếu máy quét')
      .set(list.sheet, toA1(list.firstRow, 9), 'gấp');
    expect(extracted(workbook).facts).toEqual([
      { kind: 'value-outside', cell: cellOf(toA1(list.firstRow, 9), list.sheet), raw: 'gấp' },
    ]);
  });

  it('adds text written in the next row to its section', () => {
    const [code, at] = [...text.rows][0]!;
    const workbook = filledWorkbook()
      .insertRow(text.sheet, at + 1)
      .set(text.sheet, toA1(at + 1, text.columns.text), 'viết tiếp');
    const submission = extracted(workbook);
    expect(submission.narrative[0]!.text).toBe(`Nội dung mục ${code}\nviết tiếp`);
    expect(submission.facts.map((fact) => fact.kind)).toEqual(['rows-shifted']);
  });

  it('keeps the lines of a text', () => {
    const [, at] = [...text.rows][0]!;
    const workbook = filledWorkbook().set(text.sheet, toA1(at, text.columns.text), ' a\u00a0b \r\n c ');
    expect(extracted(workbook).narrative[0]!.text).toBe('a b\nc');
  });
});

describe('"không phát sinh" on the cover', () => {
  const tick = layout.cover.nothingArose.get('2')!;

  it('answers the blank counts of its area, and only those', () => {
    const workbook = filledWorkbook().set(layout.cover.sheet, tick, 'x');
    workbook.sheet(sheet).cells.delete(at('2.3.1'));
    const submission = extracted(workbook);
    expect([...submission.nothingArose.keys()]).toEqual(['2']);
    expect(submission.observations.get('2.3.1')).toMatchObject({
      status: 'nothing-arose',
      value: '0',
      raw: '',
      cell: cellOf(tick, layout.cover.sheet),
      readings: [],
    });
    expect(submission.observations.get('2.3.2')).toMatchObject({ status: 'number', value: '7' });
  });

  it('leaves other areas blank', () => {
    const other = layout.areas.find((one) => one.area === '0')!;
    const [code, at] = [...other.rows].find(
      ([code]) => unitForm.fields.get(code)!.requirement === 'required',
    )!;
    const workbook = filledWorkbook().set(layout.cover.sheet, tick, 'x');
    workbook.sheet(other.sheet).cells.delete(toA1(at, 4));
    expect(extracted(workbook).observations.get(code)!.status).toBe('blank');
  });
});
