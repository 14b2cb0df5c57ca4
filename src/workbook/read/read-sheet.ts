import { parseA1 } from '../../domain/cell-ref.ts';
import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawRange, RawSheet } from '../raw-workbook.ts';
import { LAST_COLUMN, LAST_ROW } from './read-cell-tag.ts';
import { CellScanner } from './read-cells.ts';
import type { SharedStrings } from './read-shared-strings.ts';
import { checkCount, type ReadingBudget } from './reading-budget.ts';
import { readingLimits } from './reading-limits.ts';

const roots = new Set(['worksheet', 'macrosheet', 'chartsheet', 'dialogsheet']);

/** Reads one sheet part to its very end; a part that is not a whole sheet throws a `PackageFault`. */
export function readSheet(
  part: PartText,
  identity: Pick<RawSheet, 'name' | 'state'>,
  strings: SharedStrings,
  budget: ReadingBudget,
): RawSheet {
  const cursor = new XmlCursor(part);
  cursor.next();
  const root = cursor.localName();
  if (!roots.has(root)) throw cursor.fault(`<${root}> is no sheet`);
  const scanner = new CellScanner(cursor, strings, budget);
  const merges: RawRange[] = [];
  const hiddenColumns: [number, number][] = [];
  let isProtected = false;
  let spans = 0;
  let hasData = root !== 'worksheet';
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('sheetData')) {
      hasData = true;
      if (kind === 'open') scanner.scan();
    } else if (cursor.is('sheetProtection')) isProtected = cursor.flag('sheet');
    else if (cursor.is('mergeCell')) {
      budget.countMerge(part.part);
      merges.push(readRange(cursor));
    } else if (cursor.is('col')) {
      checkCount(part.part, ++spans, readingLimits.columnSpans, 'stretches of columns');
      noteHiddenColumns(cursor, hiddenColumns);
    } else if (kind === 'open' && cursor.is('extLst')) cursor.skip();
  }
  if (!hasData) throw cursor.fault('sheet without sheetData');
  return {
    ...identity,
    protected: isProtected,
    cells: scanner.cells,
    merges,
    hiddenRows: scanner.hiddenRows,
    hiddenColumns,
  };
}

function readRange(cursor: XmlCursor): RawRange {
  const ref = cursor.attribute('ref') ?? '';
  const [first = '', last = first] = ref.split(':');
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) throw cursor.fault(`merged range ${ref}`);
  if (Math.max(start.row, end.row) > LAST_ROW || Math.max(start.column, end.column) > LAST_COLUMN)
    throw cursor.fault(`merged range ${ref}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function noteHiddenColumns(cursor: XmlCursor, spans: [number, number][]): void {
  const width = cursor.attribute('width');
  if (!cursor.flag('hidden') && (width === undefined || Number(width) !== 0)) return;
  const first = Number(cursor.attribute('min'));
  const last = Number(cursor.attribute('max'));
  if (!(first >= 1 && first <= last && last <= LAST_COLUMN))
    throw cursor.fault(`columns ${first} to ${last}`);
  spans.push([first, last]);
}
