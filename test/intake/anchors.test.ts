import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { at, codes, row, sheet } from './locate-cases.ts';
import { area, extracted, factsOf, filledWorkbook, layout, unitForm } from './workbook-builder.ts';

const by = (workbook: ReturnType<typeof filledWorkbook>, part = 'area:2') =>
  extracted(workbook).located!.find((one) => one.part === part)?.by;
const withoutNames = () => {
  const workbook = filledWorkbook();
  workbook.definedNames.clear();
  return workbook;
};
const label = (code: string) => unitForm.fields.get(code)!.indicator.label.vi;

describe('which anchor a part was found by', () => {
  it('defined names first, every part of the form', () => {
    const { located, facts } = extracted(filledWorkbook());
    expect(facts).toEqual([]);
    expect(located!.map((one) => [one.part, one.by])).toEqual([
      ...layout.areas.map((one) => [`area:${one.area}`, 'name']),
      ...layout.tables.map((one) => [`table:${one.table}`, 'name']),
      ...layout.lists.map((one) => [`list:${one.list}`, 'name']),
      ['narrative', 'name'],
    ]);
  });

  it('codes and headers where the names are gone', () => {
    const { located, facts } = extracted(withoutNames());
    expect(facts).toEqual([]);
    expect(new Set(located!.map((one) => `${one.part.replace(/:.*/, '')} ${one.by}`))).toEqual(
      new Set(['area code', 'table header', 'list header', 'narrative code']),
    );
  });

  it('labels where the codes are gone too, with one warning for the sheet', () => {
    const workbook = withoutNames();
    for (const code of codes) workbook.sheet(sheet).cells.delete(at(code, 'code'));
    const submission = extracted(workbook);
    expect(by(workbook)).toBe('label');
    expect(factsOf(submission, 'rows-matched-by-label', 'row-matched-by-label')).toEqual([
      { kind: 'rows-matched-by-label', sheet, indicators: codes.length, first: codes[0] },
    ]);
    expect(submission.observations.get('2.3.1')!.value).toBe('7');
  });

  it('a renamed sheet is known by its names', () => {
    const workbook = filledWorkbook().rename(sheet, 'Trang in');
    expect(extracted(workbook).facts).toEqual([
      { kind: 'sheet-renamed', expected: sheet, found: 'Trang in' },
    ]);
    expect(by(workbook)).toBe('name');
  });

  it('two sheets that swapped their names are told apart', () => {
    const [one, two] = [layout.areas[1]!.sheet, sheet];
    const workbook = filledWorkbook().set(two, at('2.3.1'), 31);
    workbook.rename(one, 'x').rename(two, one).rename('x', two);
    const submission = extracted(workbook);
    expect(submission.observations.get('2.3.1')).toMatchObject({ value: '31', cell: { sheet: one } });
    expect(submission.facts.map((fact) => fact.kind)).toEqual(['sheet-renamed', 'sheet-renamed']);
  });

  it('the column of figures is known by its name when its header is gone and the columns moved', () => {
    const workbook = filledWorkbook().insertColumn(sheet, 4).insertColumn(sheet, 6);
    workbook.sheet(sheet).cells.delete('E5');
    const submission = extracted(workbook);
    expect(submission.observations.get('2.3.1')).toMatchObject({
      value: '7',
      cell: { cell: toA1(row('2.3.1'), 5) },
    });
    expect(factsOf(submission, 'header-missing').map((one) => one.cell)).toEqual(['E5']);
  });

  it('a name that contradicts the cells is dropped, and said', () => {
    const workbook = filledWorkbook();
    const reference = `'${sheet}'!$E$6:$E$29`;
    workbook.definedNames.set(`cchc_${area.area}_so_lieu`, reference);
    const submission = extracted(workbook);
    expect(submission.facts).toEqual([
      { kind: 'name-contradicts', sheet, name: 'cchc_2_so_lieu', refersTo: reference },
    ]);
    expect(submission.observations.get('2.3.1')!.value).toBe('7');
    expect(by(workbook)).toBe('code');
  });

  it.each(['#REF!', `'[1]${sheet}'!$A$6:$A$9`, 'Sheet9!$A$1', 'OFFSET(A1,1,1)'])(
    'a name that says %s says nothing',
    (reference) => {
      const workbook = filledWorkbook();
      for (const name of workbook.definedNames.keys()) workbook.definedNames.set(name, reference);
      expect(extracted(workbook).facts).toEqual([]);
      expect(by(workbook)).toBe('code');
    },
  );

  it('a line found by its label alone', () => {
    expect(label('2.3.12')).not.toBe('');
    const workbook = filledWorkbook();
    workbook.sheet(sheet).cells.delete(at('2.3.12', 'code'));
    expect(extracted(workbook).facts).toEqual([
      { kind: 'row-matched-by-label', sheet, indicator: '2.3.12', cell: at('2.3.12', 'label') },
    ]);
  });
});
