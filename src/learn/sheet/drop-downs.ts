import { tidyText } from '../../domain/tidy-text.ts';
import type { DraftingHints, RawValidation } from '../../workbook/drafting-hints.ts';
import type { RawWorkbook } from '../../workbook/raw-workbook.ts';
import { parseFormula } from '../formula/parse-formula.ts';

/** What a cell lets a person write, after its data validation. */
export interface CellRule {
  type: string;
  /** Entries of a drop-down; undefined when it has none or they could not be read. */
  choices?: readonly string[];
  formula: string;
}

const MOST_CHOICES = 200;

/** Looks up the validation of a cell, with the entries of drop-downs read from where they stand. */
export function cellRules(
  workbook: RawWorkbook,
  hints: DraftingHints,
): (sheet: string, row: number, column: number) => CellRule | undefined {
  return (sheet, row, column) => {
    const found = hints.sheets
      .get(sheet)
      ?.validations.find(
        ({ type, ranges }) => type !== 'none' && ranges.some((one) => holds(one, row, column)),
      );
    return found && { type: found.type, formula: found.formula, ...choicesOf(found, sheet, workbook) };
  };
}

function holds(range: RawValidation['ranges'][number], row: number, column: number): boolean {
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
