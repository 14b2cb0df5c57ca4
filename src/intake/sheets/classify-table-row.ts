import type { RawCell } from '../../workbook/raw-workbook.ts';
import { isEmptyCell, keyOf, textOf } from '../locate/sheet-grid.ts';

/** What a row below a table's header is. */
export type TableRowKind = 'empty' | 'column-numbers' | 'header' | 'group' | 'total' | 'signature' | 'data';

/** Columns of a table as they were found, for telling rows apart. */
export interface TableShape {
  index: number | undefined;
  key: number | undefined;
  /** Sheet column by official number, value columns only. */
  values: ReadonlyMap<number, number>;
  /** Comparison forms of the key column's header. */
  keyHeaders: ReadonlySet<string>;
}

const totalWords =
  /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|quận|thị xã|thành phố))(?: \d|$)|^(?:tổng cộng|tổng số|cộng) /u;
const groupWords =
  /^(?:(?:các )?sở ban ngành|(?:các )?(?:huyện|xã|ubnd huyện|ubnd xã) (?:thị xã|phường)|cấp (?:tỉnh|huyện|xã)|(?:toàn|khối) )/u;
const signatureWords =
  /^(?:người lập|lập biểu|thủ trưởng|giám đốc|chủ tịch|tm |kt |ký tên|ngày \d|.* ngày (?:\d+|) ?tháng)/u;
/** What stands in the key column of a row of column numbers. */
const isNumberWord = /^(?:\(?\d*\)?|\(?[A-Z]\)?)$/;
const romanIndex = /^[IVX]+\.?$|^[A-ZĐ]\.?$/;

/** Tells data from everything else that stands inside or below a table. */
export function classifyTableRow(cells: readonly (RawCell | undefined)[], shape: TableShape): TableRowKind {
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  const key = keyOf(at(shape.key));
  const index = at(shape.index);
  let filled = 0;
  for (const column of shape.values.values()) if (!isEmptyCell(cells[column])) filled++;
  if (filled > 0 && isNumberWord.test(textOf(at(shape.key))) && isColumnNumbers(cells, shape))
    return 'column-numbers';
  const indexKey = typeof index?.value === 'string' ? keyOf(index) : '';
  if (totalWords.test(key) || (key === '' && totalWords.test(indexKey))) return 'total';
  if (key === '' && filled === 0) {
    // A full-width group line or a signature may start in the index column.
    if (signatureWords.test(indexKey)) return 'signature';
    return indexKey === '' || /^\d+$/.test(indexKey) ? 'empty' : 'group';
  }
  if (shape.keyHeaders.has(key) && isHeaderLike(cells, shape)) return 'header';
  if (signatureWords.test(key) && isHeaderLike(cells, shape)) return 'signature';
  if (filled > 0) return 'data';
  return groupWords.test(key) || romanIndex.test(textOf(index)) ? 'group' : 'data';
}

/** `1 2 3 …` or `(1) (2) …`: each column names its own number. */
function isColumnNumbers(cells: readonly (RawCell | undefined)[], shape: TableShape): boolean {
  let matches = 0;
  const enough = Math.min(3, shape.values.size);
  // In brackets they are numbers of columns even where columns were moved or deleted.
  const filled = [...shape.values.values()]
    .map((column) => textOf(cells[column]))
    .filter((text) => text !== '');
  if (filled.length >= enough && filled.every((text) => /^\(\d+\)/.test(text))) return true;
  for (const [no, column] of shape.values) {
    const text = textOf(cells[column])
      .replace(/^\((.*)\)$/, '$1')
      .trim();
    if (text === '') continue;
    if (!text.startsWith(String(no))) return false;
    if (text === String(no) || /^\d+\s*=/.test(text)) matches++;
  }
  return matches >= enough;
}

function isHeaderLike(cells: readonly (RawCell | undefined)[], shape: TableShape): boolean {
  for (const column of shape.values.values()) if (cells[column]?.kind === 'number') return false;
  return true;
}
