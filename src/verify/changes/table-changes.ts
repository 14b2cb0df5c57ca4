import { isFigureCell } from '../align/align-tables.ts';
import type { TableRow, WordTable } from '../document/passages.ts';
import type { VerifiedItem } from '../verification.ts';
import { labelled } from '../wrong-sums.ts';
import { editedChange } from './changes-found.ts';
import type { PassageChange } from './passage-change.ts';

/** Cells by position; where a column was added or taken away, equal cells find each other first. */
export function columnPairs(row: TableRow, from: TableRow): number[] {
  if (row.cells.length === from.cells.length) return row.cells.map((_, at) => at);
  let next = 0;
  return row.cells.map((cell) => {
    const found = from.cells.findIndex((one, at) => at >= next && one.key === cell.key);
    if (found >= 0) next = found + 1;
    return found;
  });
}

/** Cells whose words changed; a row that is new is one change. */
export function cellChanges(row: TableRow, from: TableRow | undefined): PassageChange[] {
  const [first] = row.cells;
  if (!first) return [];
  if (!from) {
    const now = row.cells.map((one) => one.text).join(' | ');
    const { place } = first.paragraph;
    return [{ kind: 'added', of: 'row', place, words: [{ was: '', now }], figures: [] }];
  }
  const columns = columnPairs(row, from);
  return row.cells.flatMap((cell, at) => {
    const theirs = from.cells[columns[at]!];
    return theirs && theirs.key !== cell.key ? editedChange(cell, theirs, 'cell') : [];
  });
}

/**
 * Words that the same column of the compiled table has for other rows and not for this one: `Đúng hạn` for `Chưa gửi`.
 * Other words in such a cell are a rewording, and only listed.
 */
export function exchangedWords(row: TableRow, from: TableRow, table: WordTable): VerifiedItem[] {
  const columns = columnPairs(row, from);
  return row.cells.flatMap((cell, at): VerifiedItem[] => {
    const theirs = from.cells[columns[at]!];
    if (!theirs || theirs.key === cell.key || cell.text === '' || isFigureCell(cell.text)) return [];
    if (isFigureCell(theirs.text)) return [];
    const isOther = table.rows.some((one) => one !== from && one.cells[columns[at]!]?.key === cell.key);
    if (!isOther) return [];
    return [
      {
        verdict: 'contradiction',
        code: 'R-NAR-005',
        kind: 'status',
        place: cell.paragraph.place,
        written: cell.text,
        at: 0,
        context: labelled(row, cell.text),
        expected: theirs.text,
        reason: 'report',
      },
    ];
  });
}
