import type { ListColumn } from '../../domain/edition.ts';
import type { CellValue } from '../../domain/observation.ts';
import type { SubmissionContext } from '../rule.ts';

/** An answer to a question with given choices. */
export interface Choice {
  list: string;
  row: number;
  column: ListColumn;
  value: CellValue;
  /** The choice that it is, or is another writing of. */
  choice: string | undefined;
  exact: boolean;
}

/** Every filled cell of a choice column, matched without regard to case, blanks and accents, or by its first words. */
export function* choicesOf({ form, submission }: SubmissionContext): Generator<Choice> {
  for (const { list, rows } of submission.lists) {
    const columns = form!.lists.find((one) => one.list.code === list)?.columns ?? [];
    for (const column of columns) {
      if (!column.choices || column.choices.length === 0) continue;
      for (const { row, cells } of rows) {
        const value = cells.get(column.key);
        if (!value || value.raw.trim() === '') continue;
        const text = (value.value ?? value.raw).normalize('NFC').trim();
        const choice =
          column.choices.find((one) => one === text) ??
          column.choices.find((one) => fold(one) === fold(text)) ??
          onlyStartingWith(column.choices, text);
        yield { list, row, column, value, choice, exact: choice === text };
      }
    }
  }
}

/** The one choice that starts with these words: `Kiến nghị` of `Kiến nghị, đề xuất`. */
function onlyStartingWith(choices: readonly string[], text: string): string | undefined {
  const start = fold(text);
  const fitting = choices.filter((one) => {
    const rest = fold(one).slice(start.length);
    return fold(one).startsWith(start) && /^[^\p{L}\p{N}]/u.test(rest);
  });
  return start !== '' && fitting.length === 1 ? fitting[0] : undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
