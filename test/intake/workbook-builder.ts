import type { Agency, Register } from '../../src/domain/agency.ts';
import { parseA1, toA1 } from '../../src/domain/cell-ref.ts';
import type { Form } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { ReceivedFile, Submission } from '../../src/domain/submission.ts';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { sheetPrefix } from '../../src/forms/layout/blank-formula.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext, type IntakeContext } from '../../src/intake/intake-context.ts';
import type { RawCell, RawRange, RawSheet, RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';

type Value = RawCell['value'];
export interface TestCell {
  value: Value;
  formula?: string;
  numberFormat?: string;
  isDate?: boolean;
  font?: string;
  kind?: RawCell['kind'];
}

export interface TestSheet {
  name: string;
  state: RawSheet['state'];
  cells: Map<string, TestCell>;
  merges: RawRange[];
  hiddenRows: Set<number>;
  hiddenColumns: [number, number][];
}

/** A workbook that tests fill in and break by hand, made from the plan of the blank one. */
export class TestWorkbook {
  sheets: TestSheet[] = [];
  hasExternalLinks = false;
  hasThreadedComments = false;
  /** Defined names, which follow their cells as Excel makes them do. */
  definedNames = new Map<string, string>();

  sheet(name: string): TestSheet {
    const found = this.sheets.find((one) => one.name === name);
    if (found) return found;
    throw new Error(`no sheet ${name} among ${this.sheets.map((one) => one.name).join(', ')}`);
  }

  addSheet(name: string, cells: Record<string, Value> = {}): TestSheet {
    const sheet: TestSheet = {
      name,
      state: 'visible',
      cells: new Map(Object.entries(cells).map(([at, value]) => [at, { value }])),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }

  set(sheet: string, at: string, value: Value, rest: Omit<TestCell, 'value'> = {}): this {
    this.sheet(sheet).cells.set(at, { value, ...rest });
    return this;
  }

  /** Moves every cell of a sheet; `undefined` drops it. Merges and formulas follow. */
  move(name: string, to: (row: number, column: number) => { row: number; column: number } | undefined): this {
    const sheet = this.sheet(name);
    const moved = [...sheet.cells].flatMap(([at, cell]) => {
      const { row, column } = parseA1(at)!;
      const place = to(row, column);
      return place ? [[toA1(place.row, place.column), cell] as const] : [];
    });
    sheet.cells = new Map(moved);
    sheet.merges = sheet.merges.flatMap((one) => {
      const start = to(one.top, one.left);
      const end = to(one.bottom, one.right);
      return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
    });
    for (const one of this.sheets) {
      for (const cell of one.cells.values()) {
        if (cell.formula !== undefined) cell.formula = moveReferences(cell.formula, one.name, name, to);
      }
    }
    for (const [key, range] of this.definedNames)
      if (range.startsWith(sheetPrefix(name)))
        this.definedNames.set(key, moveReferences(range, name, name, to));
    return this;
  }

  insertRow(name: string, at: number): this {
    return this.move(name, (row, column) => ({ row: row >= at ? row + 1 : row, column }));
  }

  deleteRow(name: string, at: number): this {
    return this.move(name, (row, column) =>
      row === at ? undefined : { row: row > at ? row - 1 : row, column },
    );
  }

  insertColumn(name: string, at: number): this {
    return this.move(name, (row, column) => ({ row, column: column >= at ? column + 1 : column }));
  }

  swapColumns(name: string, a: number, b: number): this {
    return this.move(name, (row, column) => ({ row, column: column === a ? b : column === b ? a : column }));
  }

  rename(from: string, to: string): this {
    this.sheet(from).name = to;
    for (const [key, range] of this.definedNames)
      if (range.startsWith(sheetPrefix(from)))
        this.definedNames.set(key, sheetPrefix(to) + range.slice(sheetPrefix(from).length));
    for (const sheet of this.sheets)
      for (const cell of sheet.cells.values())
        if (cell.formula !== undefined) cell.formula = cell.formula.replaceAll(`'${from}'!`, `'${to}'!`);
    return this;
  }

  raw(): RawWorkbook {
    const styles: TestCell[] = [{ value: null }];
    const styleOf = (cell: TestCell) => {
      if (!cell.numberFormat && !cell.isDate && !cell.font) return 0;
      return styles.push(cell) - 1;
    };
    return {
      sheets: this.sheets.map((one) => ({
        name: one.name,
        state: one.state,
        protected: true,
        merges: one.merges,
        hiddenRows: one.hiddenRows,
        hiddenColumns: one.hiddenColumns,
        cells: [...one.cells]
          .map(([at, cell]) => rawCell(at, cell, styleOf(cell)))
          .sort((a, b) => a.row - b.row || a.column - b.column),
      })),
      definedNames: this.definedNames,
      date1904: false,
      hasMacros: false,
      hasExternalLinks: this.hasExternalLinks,
      format: 'xlsx' as const,
      hasThreadedComments: this.hasThreadedComments,
      numberFormat: (style) => styles[style]?.numberFormat ?? 'General',
      isDateStyle: (style) => styles[style]?.isDate ?? false,
      fontName: (style) => styles[style]?.font,
    };
  }
}

function rawCell(at: string, cell: TestCell, style: number): RawCell {
  const kinds: Record<string, RawCell['kind']> = { number: 'number', string: 'text', boolean: 'boolean' };
  return {
    ...parseA1(at)!,
    kind: cell.kind ?? kinds[typeof cell.value] ?? 'none',
    value: cell.value,
    style,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
  };
}

function moveReferences(
  formula: string,
  home: string,
  moved: string,
  to: (row: number, column: number) => { row: number; column: number } | undefined,
): string {
  const pattern = /"[^"]*"|(?:('[^']+'|[\p{L}_]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?![\w(])/gu;
  return formula.replace(pattern, (all: string, sheet?: string, letters?: string, digits?: string) => {
    if (letters === undefined) return all;
    if ((sheet?.replaceAll("'", '') ?? home) !== moved) return all;
    const { row, column } = parseA1(letters + digits)!;
    const place = to(row, column);
    return (sheet ? `${sheet}!` : '') + (place ? toA1(place.row, place.column) : '#REF!');
  });
}

const plans = new WeakMap<Form, ReturnType<typeof blankPlan>>();

/** The blank workbook of a form, stamped for an agency. */
export function blankWorkbook(form: Form, agency: Agency): TestWorkbook {
  const workbook = new TestWorkbook();
  const plan = plans.get(form) ?? blankPlan(form);
  plans.set(form, plan);
  workbook.definedNames = new Map(plan.names.map((one) => [one.name, one.reference]));
  for (const sheet of plan.sheets) {
    const made = workbook.addSheet(sheet.name);
    made.state = sheet.state;
    made.merges = [...sheet.merges];
    for (const cell of sheet.cells) {
      if (cell.value === undefined && cell.formula === undefined) continue;
      const text = typeof cell.value === 'string' ? stamped(cell.value, agency) : cell.value;
      made.cells.set(toA1(cell.row, cell.column), {
        value: text ?? '',
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
      });
    }
  }
  return workbook;
}

function stamped(text: string, agency: Agency): string | number {
  if (text.startsWith('{{given:')) return 12;
  return text.replace('{{agencyName}}', agency.name).replace('{{agencyCode}}', agency.code);
}

const agency = (code: string, name: string, more: Partial<Agency> = {}): Agency => ({
  code,
  name,
  aliases: [],
  level: 'commune',
  group: 'Xã, phường',
  leads: [],
  ...more,
});

export const agencies = {
  snv: agency('SNV', 'Sở Nội vụ', { level: 'province', group: 'Sở, ban, ngành', leads: ['SNV'] }),
  svhttdl: agency('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', { level: 'province' }),
  snnmt: agency('SNNMT', 'Sở Nông nghiệp và Môi trường', {
    level: 'province',
    aliases: ['Sở NN&MT', 'SNN&MT'],
  }),
  doSon: agency('X01', 'UBND phường Đồ Sơn'),
  namDoSon: agency('X02', 'UBND phường Nam Đồ Sơn'),
  vanLang: agency('X03', 'UBND xã Văn Lang'),
  vanLawng: agency('X04', 'UBND xã Văn Lăng'),
  thuy: agency('X05', 'UBND xã Thủy An'),
  gone: agency('X06', 'UBND xã Cũ', { validTo: '2025-12-31' }),
};

export const register: Register = {
  agencies: Object.values(agencies),
  byCode: new Map(Object.values(agencies).map((one) => [one.code, one])),
};

export const period = parsePeriod('2026-Q3')!;
export const context: IntakeContext = intakeContext(register, shippedEdition(), period);
export const unitForm = buildForm(shippedEdition(), { period, level: 'commune', submissionType: 'unit' });
export const layout = layoutOf(unitForm);

/** The area sheet with ratios in it, and the codes on it. */
export const area = layout.areas.find((one) => one.area === '2')!;

export function received(file: string): ReceivedFile {
  return { file, sha256: 'f'.repeat(64), size: 1000, received: null };
}

/** A plain commune workbook with every typed field answered: 7 in each count, one text, a row in II.06. */
export function filledWorkbook(form: Form = unitForm, of: Agency = agencies.doSon): TestWorkbook {
  const workbook = blankWorkbook(form, of);
  const places = layoutOf(form);
  for (const { sheet, rows, columns } of places.areas) {
    for (const [code, row] of rows) {
      const field = form.fields.get(code)!;
      if (field.requirement === 'computed' || field.requirement === 'given') continue;
      const isText = field.indicator.valueKind === 'text';
      workbook.set(sheet, toA1(row, columns.value), isText ? 'Kế hoạch số 12/KH-UBND' : 7);
    }
  }
  for (const table of places.tables) {
    workbook.set(table.sheet, toA1(table.firstRow, table.columns.get(2)!), 'Hộ tịch');
    for (const [no, column] of table.columns)
      if (no > 2) workbook.set(table.sheet, toA1(table.firstRow, column), no);
  }
  const { sheet, columns, rows } = places.narrative;
  for (const [code, row] of rows) workbook.set(sheet, toA1(row, columns.text), `Nội dung mục ${code}`);
  return workbook;
}

export function extracted(workbook: TestWorkbook, file = 'periods/2026-Q3/inbox/bao-cao.xlsx'): Submission {
  return extract(received(file), workbook.raw(), context)[0]!;
}

/** Facts of the kinds that a test is about. */
export function factsOf<K extends Submission['facts'][number]['kind']>(
  submission: Submission,
  ...kinds: K[]
): Extract<Submission['facts'][number], { kind: K }>[] {
  return submission.facts.filter((fact): fact is Extract<Submission['facts'][number], { kind: K }> =>
    (kinds as string[]).includes(fact.kind),
  );
}
