import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/domain/agency.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { extract } from '../../src/intake/extract.ts';
import {
  agencies,
  area,
  context,
  factsOf,
  filledWorkbook,
  layout,
  received,
  TestWorkbook,
  unitForm,
} from './workbook-builder.ts';

const valueCell = `D${area.rows.get('2.3.1')!}`;
const [own, other] = [agencies.doSon, agencies.vanLang];

/** The sheets of two agencies in one workbook; `nameOf` names those of the second. */
function together(nameOf: (sheet: string) => string, second: Agency = other): TestWorkbook {
  const workbook = filledWorkbook(unitForm, own);
  const copied = filledWorkbook(unitForm, second).set(area.sheet, valueCell, 31);
  for (const sheet of copied.sheets.map((one) => one.name)) copied.rename(sheet, nameOf(sheet));
  workbook.sheets.push(...copied.sheets.filter((one) => one.name !== '_cchc (2)'));
  return workbook;
}

const read = (workbook: TestWorkbook): readonly Submission[] =>
  extract(received('periods/2026-Q3/inbox/X01_hai-xa.xlsx'), workbook.raw(), context);

/** Nothing above the tables says whose they are. */
function withoutSubtitles(workbook: TestWorkbook): TestWorkbook {
  for (const sheet of workbook.sheets)
    for (const [at, cell] of sheet.cells)
      if (at === 'A2' && String(cell.value).includes('·')) sheet.cells.delete(at);
  return workbook;
}

const figures = (all: readonly Submission[]) =>
  all.map((one) => [one.obligation, one.observations.get('2.3.1')?.value, one.facts.map((it) => it.kind)]);

describe('two agencies in one file', () => {
  it('are two submissions, each with its own figures and cells', () => {
    const all = read(together((sheet) => `${sheet} (2)`));
    expect(figures(all)).toEqual([
      ['X01/unit', '7', ['several-agencies']],
      ['X03/unit', '31', ['several-agencies', 'sheet-missing']],
    ]);
    expect(all[1]!.observations.get('2.3.1')!.cell).toMatchObject({
      sheet: `${area.sheet} (2)`,
      cell: valueCell,
    });
    expect(factsOf(all[1]!, 'sheet-missing')[0]!.sheet).toBe('_cchc');
    expect(factsOf(all[0]!, 'several-agencies')[0]!.agencies).toEqual(['X01', 'X03']);
    expect(all[1]!.tables.every((one) => one.rows.length > 0)).toBe(true);
    expect(all[1]!.narrative.every((one) => one.text !== '')).toBe(true);
  });

  it('are told apart by the names above the tables alone', () => {
    const all = read(together((sheet) => (sheet === '_cchc' ? '_cchc (2)' : `Trang ${sheet.slice(0, 20)}`)));
    expect(all.map((one) => [one.obligation, one.observations.get('2.3.1')?.value])).toEqual([
      ['X01/unit', '7'],
      ['X03/unit', '31'],
    ]);
  });

  it('are told apart by the numbers of the copies alone', () => {
    const all = read(withoutSubtitles(together((sheet) => `${sheet} (2)`)));
    expect(all.map((one) => one.observations.get('2.3.1')?.value)).toEqual(['7', '31']);
  });

  it('are not read when nothing tells whose a sheet is', () => {
    const mixed = withoutSubtitles(
      together((sheet) => (sheet === '_cchc' ? '_cchc (2)' : sheet === 'Bìa' ? 'Bìa xã' : `${sheet} (2)`)),
    );
    const all = read(mixed);
    expect(all.map((one) => [one.obligation, one.form, one.observations.size])).toEqual([
      ['X01/unit', null, 0],
      ['X03/unit', null, 0],
    ]);
    for (const one of all) expect(one.facts.map((fact) => fact.kind)).toEqual(['agencies-mixed']);
  });

  it('are not read when a name and a copy number contradict each other', () => {
    const mixed = together((sheet) => `${sheet} (2)`);
    const swapped = mixed.sheet(`${area.sheet} (2)`);
    swapped.cells.set('A2', mixed.sheet(area.sheet).cells.get('A2')!);
    expect(read(mixed).map((one) => one.facts)).toEqual(
      [0, 1].map(() => [{ kind: 'agencies-mixed', agencies: ['X01', 'X03'], sheets: [`${area.sheet} (2)`] }]),
    );
  });

  it('a stray sheet is named once, and given to nobody', () => {
    const workbook = together((sheet) => `${sheet} (2)`);
    workbook.addSheet('Nháp', { A1: 5 });
    const all = read(workbook);
    expect(all.map((one) => factsOf(one, 'sheet-extra').length)).toEqual([1, 0]);
  });

  it('an agency that nobody knows is said, the other is read', () => {
    const unknown = { ...agencies.vanLang, code: 'Z99', name: 'UBND xã Chưa Có' };
    const all = read(together((sheet) => `${sheet} (2)`, unknown));
    expect(all.map((one) => one.agency)).toEqual(['X01', null]);
    expect(factsOf(all[1]!, 'agency-unknown')).toHaveLength(1);
  });
});

describe('a cover that was copied within a file of one agency', () => {
  it('is a duplicate sheet, no second agency', () => {
    const workbook = filledWorkbook();
    workbook.addSheet('Bìa (2)').cells = new Map(workbook.sheet(layout.cover.sheet).cells);
    const all = read(workbook);
    expect(figures(all)).toEqual([['X01/unit', '7', ['sheet-duplicate']]]);
  });
});

describe('sheets copied into a new file', () => {
  it('are recognised by cover and content', () => {
    const workbook = filledWorkbook();
    workbook.sheets = workbook.sheets.filter((one) => one.name !== '_cchc');
    expect(figures(read(workbook))).toEqual([['X01/unit', '7', ['sheet-missing']]]);
  });

  it('are recognised when the cover has another name', () => {
    const workbook = filledWorkbook().rename('Bìa', 'Sheet1');
    workbook.sheets = workbook.sheets.filter((one) => one.name !== '_cchc');
    const [one] = read(workbook);
    expect(one!.identity.agency).toEqual({ code: 'X01', from: 'cover' });
    expect(one!.facts.map((fact) => fact.kind)).toEqual(['sheet-renamed', 'sheet-missing']);
  });
});
