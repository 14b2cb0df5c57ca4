import { columnLetters } from '../../domain/cell-ref.ts';
import type { Form } from '../../domain/form.ts';
import type { BlankCell } from './blank-plan-types.ts';
import { sheetPrefix } from '../layout/blank-formula.ts';

/** The choices of one list column, standing in a column of the very hidden sheet. */
export interface ChoiceColumn {
  column: number;
  choices: readonly string[];
  /** Absolute reference for a drop-down: `_cchc!$D$1:$D$7`. */
  range: string;
}

/** Right of the keys and values of the hidden sheet, with a column between. */
const firstColumn = 4;

export const choiceKey = (list: string, column: string) => `${list}/${column}`;

/** Where the choices of every list column stand, by `choiceKey`. */
export function choiceColumns(form: Form, sheet: string): Map<string, ChoiceColumn> {
  const found = new Map<string, ChoiceColumn>();
  for (const { list, columns } of form.lists) {
    for (const { key, choices } of columns) {
      if (!choices || choices.length === 0) continue;
      const column = firstColumn + found.size;
      const letters = columnLetters(column);
      const range = `${sheetPrefix(sheet)}$${letters}$1:$${letters}$${choices.length}`;
      found.set(choiceKey(list.code, key), { column, choices, range });
    }
  }
  return found;
}

/** The cells of the hidden sheet that hold the choices. */
export function choiceCells(columns: Iterable<ChoiceColumn>): BlankCell[] {
  return [...columns].flatMap(({ column, choices }) =>
    choices.map((value, index): BlankCell => ({ row: index + 1, column, style: 'meta', value })),
  );
}
