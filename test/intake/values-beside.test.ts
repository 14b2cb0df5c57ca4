import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { at, cellOf, codes, row, sheet } from './locate-cases.ts';
import { area, extracted, factsOf, filledWorkbook, unitForm, type TestWorkbook } from './workbook-builder.ts';

const typed = codes.filter((code) => {
  const { requirement, indicator } = unitForm.fields.get(code)!;
  return (requirement === 'required' || requirement === 'optional') && indicator.valueKind !== 'text';
});

/** One figure in another column of its line. */
const moved = (to: string, value: string | number = 31): TestWorkbook => {
  const workbook = filledWorkbook();
  workbook.sheet(sheet).cells.delete(at('2.3.1'));
  return workbook.set(sheet, to, value);
};

describe('a figure beside its own empty cell', () => {
  it.each([
    ['among the notes', at('2.3.1', 'note'), 31],
    ['among the notes, as text', at('2.3.1', 'note'), '1.240'],
    ['beyond the form', toA1(row('2.3.1'), 8), 31],
    ['over the unit', at('2.3.1', 'unit'), 31],
  ])('%s: named, never taken', (_, to, value) => {
    const submission = extracted(moved(to, value));
    expect(submission.observations.get('2.3.1')).toMatchObject({ status: 'blank', value: null });
    expect(submission.observations.get('2.3.1')!.note).toBeUndefined();
    expect(factsOf(submission, 'value-beside', 'value-outside', 'values-beside')).toEqual([
      { kind: 'value-beside', cell: cellOf(to), raw: String(value), indicator: '2.3.1' },
    ]);
  });

  it('words among the notes stay a note', () => {
    const submission = extracted(moved(at('2.3.1', 'note'), 'chưa tổng hợp được'));
    expect(submission.observations.get('2.3.1')!.note).toBe('chưa tổng hợp được');
    expect(submission.facts).toEqual([]);
  });

  it('a number among the notes of a figure that is there is a note', () => {
    const submission = extracted(filledWorkbook().set(sheet, at('2.3.1', 'note'), '12'));
    expect(submission.observations.get('2.3.1')).toMatchObject({ value: '7', note: '12' });
  });
});

/** Every typed figure of the sheet one column to the right, each another number. */
function allMoved(by: number): TestWorkbook {
  const workbook = filledWorkbook();
  typed.forEach((code, index) => {
    workbook.sheet(sheet).cells.delete(at(code));
    workbook.set(sheet, toA1(row(code), area.columns.value + by), 100 + index);
  });
  return workbook;
}

describe('all figures of a sheet one column beside', () => {
  it('are read there, with one warning', () => {
    const submission = extracted(allMoved(1));
    expect(typed.map((code) => submission.observations.get(code)!.value)).toEqual(
      typed.map((_, index) => String(100 + index)),
    );
    expect(submission.observations.get('2.3.1')!.cell).toEqual(cellOf(toA1(row('2.3.1'), 5)));
    const kinds = ['values-beside', 'value-beside', 'value-outside'] as const;
    expect(factsOf(submission, ...kinds)).toEqual([
      { kind: 'values-beside', sheet, expected: 'D5', found: 'E5' },
    ]);
  });

  it('are not read there when one of them is no figure', () => {
    const workbook = allMoved(1).set(sheet, at(typed[0]!, 'note'), 'chưa có số');
    const submission = extracted(workbook);
    expect(submission.observations.get(typed[1]!)!.status).toBe('blank');
    expect(factsOf(submission, 'values-beside')).toEqual([]);
    expect(factsOf(submission, 'value-beside')).toHaveLength(typed.length - 1);
  });

  it('are not read there when one figure stands in its own place', () => {
    const submission = extracted(allMoved(1).set(sheet, at(typed[0]!), 5));
    expect(submission.observations.get(typed[0]!)!.value).toBe('5');
    expect(submission.observations.get(typed[1]!)!.status).toBe('blank');
    expect(factsOf(submission, 'value-beside')).toHaveLength(typed.length - 1);
  });
});
