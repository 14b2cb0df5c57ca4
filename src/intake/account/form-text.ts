import { foldKey } from '../../domain/fold-key.ts';
import type { Form } from '../../domain/form.ts';
import { blankPlan } from '../../forms/blank/blank-plan.ts';
import { agencyNamePlaceholder } from '../../forms/blank/blank-placeholder.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';
import { sheetBase } from '../identity/sheet-base.ts';
import { formIndexOf } from '../locate/form-index.ts';
import { placeKey } from './cell-fate.ts';

/** What a form prints itself: everything that its blank workbook says before anybody typed into it. */
export interface FormText {
  /** What stands in each place of a sheet of the blank workbook: a formula, a text or a number. */
  sheet(name: string): ReadonlyMap<number, string | number>;
  /** The form's name of a sheet that is called so, or a copy of it. */
  sheetNamed(name: string): string;
  /** Whether a cell is one of the numbers that the form prints in a column: of rows, or of the columns themselves. */
  isNumber(sheet: string, cell: RawCell, left: RawCell | undefined): boolean;
  /** Whether a cell says what the blank workbook says somewhere, or an accepted spelling of a header. */
  has(cell: RawCell): boolean;
}

const known = new WeakMap<Form, FormText>();

export function formTextOf(form: Form): FormText {
  const ready = known.get(form) ?? readFormText(form);
  known.set(form, ready);
  return ready;
}

function readFormText(form: Form): FormText {
  const index = formIndexOf(form);
  const texts = new Set<string>();
  const formulas = new Set<string>();
  const sheets = new Map<string, Map<number, string | number>>();
  const stamped: Stamped[] = [];
  for (const { name, cells } of blankPlan(form, index.layout).sheets) {
    const places = new Map<number, string | number>();
    sheets.set(name, places);
    for (const { row, column, value, formula } of cells) {
      if (formula !== undefined) formulas.add(formula);
      else if (typeof value === 'string') texts.add(value);
      const printed = formula ?? value;
      if (printed !== undefined) places.set(placeKey(row, column), printed);
    }
  }
  for (const text of texts) {
    const [before, after] = text.split(agencyNamePlaceholder);
    if (after !== undefined && after !== '')
      stamped.push({ before: foldKey(before!), after: foldKey(after) });
  }
  const folded = new Set([...texts].map(foldKey));
  for (const { columns } of [...index.areas, ...index.tables, ...index.lists, index.narrative])
    for (const { keys } of columns)
      for (const key of keys) for (const part of key.split('|')) folded.add(part);
  for (const { name, aliases } of form.edition.units.values())
    for (const one of [name, ...aliases]) folded.add(foldKey(one));
  const shapes = new Set([...formulas].map(shapeOf));
  const isLoosely = (text: string) => {
    const key = foldKey(text);
    // `Số liệu (1)`, `4. Số liệu`: a header with its number.
    const bare = key.replace(/^\d+ | \d+$/g, '');
    return (
      folded.has(key) ||
      folded.has(bare) ||
      stamped.some((one) => key.startsWith(one.before) && key.endsWith(one.after))
    );
  };
  return {
    has({ value, formula }) {
      if (formula !== undefined) return formulas.has(formula) || shapes.has(shapeOf(formula));
      return typeof value === 'string' && (texts.has(value) || isLoosely(value));
    },
    sheet: (name) => sheets.get(name) ?? nothing,
    sheetNamed: (name) => (sheets.has(name) ? name : sheetBase(name).base),
    isNumber: (sheet, cell, left) => isPrintedNumber(sheets.get(sheet) ?? nothing, cell, left),
  };
}

/** Row numbers go on where rows were added; the row of column numbers comes again on the next page. */
function isPrintedNumber(
  places: ReadonlyMap<number, string | number>,
  { column, value }: RawCell,
  left: RawCell | undefined,
): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  for (const [place, printed] of places) {
    if (place % 16384 !== column) continue;
    if (column === 1 && typeof printed === 'number') return value > 0;
    // A figure may be the number of its column; that the one beside it is as well says that it is none.
    const isNumbered = numberIn(printed) === value && left?.column === column - 1;
    if (isNumbered && numberIn(places.get(place - 1)) === left.value) return true;
  }
  return false;
}

/** `(3)`, `3 = 4 + 5 + 6`, 3. */
function numberIn(printed: string | number | undefined): number | undefined {
  const digits = /^\(?(\d+)/.exec(String(printed ?? ''))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const nothing: ReadonlyMap<number, string | number> = new Map();

/** A line of the form with the agency's name in it: what stands before and after. */
interface Stamped {
  before: string;
  after: string;
}

/** A formula without its addresses: rows, columns and names of sheets change, its words stay. */
function shapeOf(formula: string): string {
  return formula
    .replace(/'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, '')
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replaceAll('#:#', '#')
    .replaceAll(' ', '')
    .toUpperCase();
}
