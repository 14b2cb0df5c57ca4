import type { TableColumn } from '../../domain/edition.ts';
import type { BlankCell, BlankRange } from './blank-plan-types.ts';

type Headed = Pick<TableColumn, 'header'>;

/**
 * Merged header of a matrix table: equal texts of neighbours under the same parent become one cell; a column's last
 * text runs down to the bottom of the header.
 */
export function tableHeader(
  source: readonly Headed[],
  top: number,
  rows: number,
): { cells: BlankCell[]; merges: BlankRange[] } {
  const columns = source.map(({ header }) => ({ header: ownTexts(header) }));
  const cells: BlankCell[] = [];
  const merges: BlankRange[] = [];
  for (let level = 0; level < rows; level++) {
    for (let index = 0; index < columns.length; index++) {
      const { header } = columns[index]!;
      const value = header[level];
      if (value === undefined || (index > 0 && joins(columns[index - 1]!, columns[index]!, level))) continue;
      let right = index;
      while (right + 1 < columns.length && joins(columns[right]!, columns[right + 1]!, level)) right++;
      const bottom = level === header.length - 1 ? rows - 1 : level;
      cells.push({ row: top + level, column: index + 1, style: 'header', value });
      if (right > index || bottom > level) {
        merges.push({ top: top + level, left: index + 1, bottom: top + bottom, right: right + 1 });
      }
    }
  }
  return { cells, merges };
}

/** Whether two neighbours share the group header of a level: same texts down to it, and both go deeper. */
function joins(left: Headed, right: Headed, level: number): boolean {
  if (level >= left.header.length - 1 || level >= right.header.length - 1) return false;
  for (let at = 0; at <= level; at++) if (left.header[at] !== right.header[at]) return false;
  return true;
}

/** Header texts without the repeats at the bottom: a definition may name every row, or only down to the last text. */
export function ownTexts(header: readonly string[]): string[] {
  let last = header.length - 1;
  while (last > 0 && header[last] === header[last - 1]) last--;
  return header.slice(0, last + 1);
}
