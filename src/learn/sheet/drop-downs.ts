import { tidyText } from '../../domain/tidy-text.ts';
import type { DraftingHints, RawValidation } from '../../workbook/drafting-hints.ts';
import type { RawRange, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { MOST_COLUMNS, MOST_ROWS } from './sheet-grid.ts';

/** What a cell lets a person write, after its data validation. */
export interface CellRule {
  type: string;
  /** Entries of a drop-down; undefined when it has none or they could not be read. */
  choices?: readonly string[];
  formula: string;
}

const MOST_CHOICES = 200;

/** More ranges than a form has: what comes after is no drop-down of one. */
const MOST_AREAS = 2000;

/** Looks up the validation of a cell, with the entries of drop-downs read from where they stand. */
export function cellRules(
  workbook: RawWorkbook,
  hints: DraftingHints,
): (sheet: string, row: number, column: number) => CellRule | undefined {
  const indices = new Map([...hints.sheets].map(([name, one]) => [name, indexOf(one.validations)]));
  return (sheet, row, column) => {
    const index = indices.get(sheet);
    const found =
      index?.single.get(`${row},${column}`) ?? index?.areas.find(([range]) => holds(range, row, column))?.[1];
    return found && { type: found.type, formula: found.formula, ...choicesOf(found, sheet, workbook) };
  };
}

/** Ranges of one cell apart from the others: many a workbook has thousands of those. */
function indexOf(validations: readonly RawValidation[]) {
  const single = new Map<string, RawValidation>();
  const areas: [RawRange, RawValidation][] = [];
  for (const one of validations.filter(({ type }) => type !== 'none')) {
    for (const range of one.ranges) {
      const isSingle = range.top === range.bottom && range.left === range.right;
      if (isSingle) single.set(`${range.top},${range.left}`, one);
      else if (range.top <= MOST_ROWS && range.left <= MOST_COLUMNS && areas.length < MOST_AREAS)
        areas.push([range, one]);
    }
  }
  return { single, areas };
}

function holds(range: RawRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function choicesOf(
  { type, formula }: RawValidation,
  sheet: string,
  workbook: RawWorkbook,
): { choices?: readonly string[] } {
  if (type !== 'list') return {};
  const text = formula.trim();
  const inline = /^"((?:[^"]|"")*)"$/.exec(text);
  const entries = inline
    ? inline[1]!.replaceAll('""', '"').split(',')
    : entriesAt(workbook.definedNames.get(text) ?? text, sheet, workbook);
  const choices = [...new Set(entries.map(tidyText).filter((one) => one !== ''))];
  return choices.length > 0 && choices.length <= MOST_CHOICES ? { choices } : {};
}

function entriesAt(reference: string, sheet: string, workbook: RawWorkbook): string[] {
  const cells = parseFormula(reference);
  if (cells?.kind !== 'cells') return [];
  const target = workbook.sheets.find((one) => one.name === (cells.sheet ?? sheet));
  return (target?.cells ?? [])
    .filter((one) => holds(cells, one.row, one.column) && one.value !== null)
    .map((one) => String(one.value));
}
