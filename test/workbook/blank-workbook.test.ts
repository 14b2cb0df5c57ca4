import excel, { type Cell, type Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { read as readSheets } from 'xlsx';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { Form } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import type { FormLayout } from '../../src/forms/layout/layout-types.ts';
import { writeBlankMaster } from '../../src/workbook/blank/write-blank.ts';
import { sampleForm } from '../forms/blank-sample-form.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';

const shipped = (period: string, lead?: string): Form =>
  buildForm(shippedEdition(), {
    period: parsePeriod(period)!,
    level: 'province',
    submissionType: lead ? 'field-lead' : 'unit',
    ...(lead ? { lead } : {}),
  });

const forms: [name: string, form: () => Form][] = [
  ['a form made by hand', sampleForm],
  ['the annual unit report', () => shipped('2026-Y')],
  ['the half-year report of the lead of area 2', () => shipped('2026-H1', 'VP')],
  ['the field-lead report of the steering area', () => shipped('2026-Q3', 'SNV')],
];

describe.each(forms)('blank workbook: %s', (_, make) => {
  let form: Form;
  let layout: FormLayout;
  let bytes: Uint8Array;
  let workbook: Workbook;

  beforeAll(async () => {
    form = make();
    layout = layoutOf(form);
    bytes = await writeBlankMaster(blankPlan(form, layout));
    workbook = new excel.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  });

  const cell = (sheet: string, row: number, column: number) =>
    workbook.getWorksheet(sheet)!.getCell(row, column);
  const locked = (one: Cell) => one.protection?.locked !== false;
  const validated = (one: Cell) => one.dataValidation !== undefined;

  it('has every field at its place, with its code, label and unit', () => {
    let fields = 0;
    for (const area of layout.areas) {
      for (const [code, row] of area.rows) {
        const { indicator, requirement } = form.fields.get(code)!;
        const at = (column: keyof typeof area.columns) => cell(area.sheet, row, area.columns[column]);
        expect(at('code').value).toBe(code);
        expect(at('label').value).toBe(indicator.label.vi);
        expect(at('unit').value).toBe(indicator.unit ?? '');
        expect(at('label').note, code).toBeDefined();
        const typed = requirement === 'required' || requirement === 'optional';
        expect(locked(at('value')), code).toBe(!typed);
        if (typed) expect(at('value').dataValidation, code).toMatchObject({ showInputMessage: true });
        if (requirement === 'computed') expect(at('value').formula, code).toMatch(/ROUND\(/);
        fields++;
      }
    }
    const open = [...form.fields.values()].filter((one) => one.indicator.kind !== 'list');
    expect(fields).toBe(open.length);
  });

  it('unlocks input cells and no others', () => {
    const inputs = new Set<string>([
      `${layout.cover.sheet}!${layout.cover.filledBy}`,
      `${layout.cover.sheet}!${layout.cover.filledOn}`,
      ...[...layout.cover.nothingArose.values()].map((at) => `${layout.cover.sheet}!${at}`),
    ]);
    for (const { sheet, rows, columns } of layout.areas) {
      for (const [code, row] of rows) {
        inputs.add(`${sheet}!${toA1(row, columns.note)}`);
        const { requirement } = form.fields.get(code)!;
        if (requirement === 'required' || requirement === 'optional') {
          inputs.add(`${sheet}!${toA1(row, columns.value)}`);
        }
      }
    }
    layout.tables.forEach(({ sheet, firstRow, lastRow, columns }, index) => {
      for (let row = firstRow; row <= lastRow; row++) {
        for (const { no, role } of form.tables[index]!.columns) {
          if (role !== 'index') inputs.add(`${sheet}!${toA1(row, columns.get(no)!)}`);
        }
      }
    });
    for (const { sheet, firstRow, lastRow, columns } of layout.lists) {
      for (let row = firstRow; row <= lastRow; row++) {
        for (const column of columns.values()) inputs.add(`${sheet}!${toA1(row, column)}`);
      }
    }
    const { narrative } = layout;
    for (const row of narrative.rows.values()) {
      inputs.add(`${narrative.sheet}!${toA1(row, narrative.columns.text)}`);
    }
    const unlocked = new Set<string>();
    workbook.eachSheet((sheet) => {
      expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
      sheet.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (one) => {
          if (!locked(one) && one.master === one) unlocked.add(`${sheet.name}!${one.address}`);
        }),
      );
    });
    expect([...unlocked].sort()).toEqual([...inputs].sort());
  });

  it('has validations with Vietnamese words that fit, and formulas that fit', () => {
    const seen = { refusing: 0, prompting: 0 };
    workbook.eachSheet((sheet) =>
      sheet.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (one) => {
          if (!validated(one)) return;
          const rule = one.dataValidation;
          expect(rule.promptTitle!.length).toBeLessThanOrEqual(32);
          expect(rule.prompt!.length).toBeLessThanOrEqual(255);
          expect(String(rule.formulae[0]).length).toBeLessThanOrEqual(255);
          seen.prompting++;
          if (!rule.showErrorMessage) return;
          seen.refusing++;
          expect(rule.errorTitle!.length).toBeLessThanOrEqual(32);
          expect(rule.error!.length).toBeLessThanOrEqual(225);
          expect(rule.error).toMatch(/[ạảãáàâăêôơưđ]/u);
        }),
      ),
    );
    expect(seen.refusing).toBeGreaterThan(5);
    expect(seen.prompting).toBeGreaterThan(seen.refusing);
  });

  it('has exactly the formulas of the layout, each over sheets and cells that exist', () => {
    const names = new Set(workbook.worksheets.map((sheet) => sheet.name));
    const found = new Map<string, string>();
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((one) => {
          if (one.formula) found.set(`${sheet.name}!${one.address}`, one.formula);
        }),
      ),
    );
    expect(new Map([...found].sort())).toEqual(new Map([...layout.formulas].sort()));
    for (const formula of found.values()) {
      const bare = formula.replace(/"[^"]*"/g, '""');
      for (const [, quoted, plain] of bare.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)) {
        expect(names).toContain(quoted?.replaceAll("''", "'") ?? plain);
      }
      for (const [, name] of bare.matchAll(/([A-Z]{2,})\(/g)) expect(known).toContain(name);
      expect(bare.split('(').length).toBe(bare.split(')').length);
    }
  });

  it('says what it is on a very hidden sheet, and that it is illustrative on every other', () => {
    const meta = workbook.getWorksheet(layout.meta.sheet)!;
    expect(meta.state).toBe('veryHidden');
    const value = (key: Parameters<typeof layout.meta.rows.get>[0]) =>
      meta.getCell(layout.meta.rows.get(key)!, 2).value;
    expect(value('form')).toBe(form.id);
    expect(value('structureHash')).toBe(form.structureHash);
    expect(value('period')).toBe(form.period.id);
    expect(value('submissionType')).toBe(form.submissionType);
    expect(value('lead')).toBe(form.lead ?? '');
    for (const sheet of workbook.worksheets.filter((one) => one !== meta)) {
      expect(sheet.state).toBe('visible');
      const top = [2, 3].map((row) => String(sheet.getCell(row, 1).value)).join(' ');
      expect(top.toLowerCase(), sheet.name).toContain('mẫu minh họa');
      // What would leave a row or two for a second page is printed on one.
      let height = 0;
      sheet.eachRow({ includeEmpty: true }, (row) => (height += row.height ?? 0));
      const isArea = /^[0-7]\. /.test(sheet.name);
      const fitToHeight = isArea && height > 635 && height <= 740 ? 1 : 0;
      expect([sheet.name, sheet.pageSetup]).toMatchObject([
        sheet.name,
        { paperSize: 9, fitToWidth: 1, fitToHeight },
      ]);
    }
  });

  it('is read alike by another library', () => {
    const other = readSheets(bytes, { type: 'array', cellFormula: true });
    expect(other.SheetNames).toEqual(workbook.worksheets.map((sheet) => sheet.name));
    for (const area of layout.areas) {
      for (const [code, row] of area.rows) expect(other.Sheets[area.sheet]![`A${row}`]?.v).toBe(code);
    }
    expect(other.Workbook?.Sheets?.at(-1)?.Hidden).toBe(2);
  });

  it('has the same bytes twice', async () => {
    expect(Buffer.from(await writeBlankMaster(blankPlan(make()))).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** Functions that Excel 2010 and LibreOffice both have. */
const known = [
  'IF',
  'AND',
  'ABS',
  'COUNT',
  'COUNTIF',
  'COUNTBLANK',
  'ROUND',
  'TRUNC',
  'SUBSTITUTE',
  'FIXED',
  'RIGHT',
].concat(['MID', 'SUM', 'N']);
