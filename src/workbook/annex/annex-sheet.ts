import { columnLetters, parseA1 } from '../../domain/cell-ref.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';
import type { AnnexCell, AnnexLook, AnnexRow, AnnexSheet } from './annex-plan.ts';
import type { AnnexNote } from './annex-notes.ts';
import { textElement, type AnnexStrings } from './annex-strings.ts';
import { annexFont, type AnnexStyles } from './annex-styles.ts';

const A4 = 9;

/**
 * Writes one sheet row by row; its texts and styles are numbered in the tables of the whole workbook. Gives its notes,
 * which live in parts of their own.
 */
export function writeAnnexSheet(
  plan: AnnexSheet,
  styles: AnnexStyles,
  strings: AnnexStrings,
  write: (xml: string) => void,
): readonly AnnexNote[] {
  const notes: AnnexNote[] = [];
  const columns = plan.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = plan.merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const footer = `&L&"${annexFont},Italic"&9&A&R&"${annexFont},Regular"&10Trang &P/&N`;
  write(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      dimensionXml(plan) +
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(plan.freeze)}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`,
  );
  let number = 0;
  const shared = plan.ownTexts ? undefined : strings;
  for (const row of mergedRows(plan)) {
    number++;
    write(rowXml(row, number, plan.widths, styles, shared, notes));
  }
  write(
    '</sheetData>' +
      (merges === '' ? '' : `<mergeCells count="${plan.merges.length}">${merges}</mergeCells>`) +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="${A4}" fitToWidth="${plan.pagesWide}" fitToHeight="0" orientation="landscape"/>` +
      `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>` +
      `${breaksXml(plan.breaks ?? [])}${plan.charts ? `<drawing r:id="rId${notes.length > 0 ? 3 : 1}"/>` : ''}` +
      `${notes.length > 0 ? '<legacyDrawing r:id="rId2"/>' : ''}</worksheet>`,
  );
  return notes;
}

const LAST_COLUMN = 16_383;

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const list = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${list.join('')}</rowBreaks>`;
}

function dimensionXml({ widths, rowCount }: AnnexSheet): string {
  if (rowCount === undefined) return '';
  return `<dimension ref="A1:${columnLetters(widths.length)}${Math.max(1, rowCount)}"/>`;
}

function paneXml({ rows, columns }: AnnexSheet['freeze']): string {
  if (rows + columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const first = `${columnLetters(columns + 1)}${rows + 1}`;
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** The rows with every cell of a merged range in the look of its first: borders are drawn cell by cell. */
function* mergedRows({ rows, merges }: AnnexSheet): Iterable<AnnexRow> {
  const ranges = merges.map((range) => {
    const [from, to] = range.split(':').map((at) => parseA1(at)!);
    return { from: from!, to: to!, look: undefined as AnnexLook | undefined };
  });
  let number = 0;
  for (const row of rows) {
    number++;
    const own = ranges.filter(({ from, to }) => from.row <= number && number <= to.row);
    if (own.length === 0) {
      yield row;
      continue;
    }
    const cells = [...row.cells];
    for (const range of own) {
      const { from, to } = range;
      if (from.row === number) range.look = cells[from.column - 1]?.look;
      if (range.look === undefined) continue;
      for (let column = from.column; column <= to.column; column++) {
        if (number === from.row && column === from.column) continue;
        while (cells.length < column) cells.push(null);
        cells[column - 1] = { look: range.look };
      }
    }
    yield { ...row, cells };
  }
}

function rowXml(
  { cells, height }: AnnexRow,
  row: number,
  widths: readonly number[],
  styles: AnnexStyles,
  strings: AnnexStrings | undefined,
  notes: AnnexNote[],
): string {
  let xml = '';
  cells.forEach((cell, at) => {
    if (!cell) return;
    xml += cellXml(cell, columnLetters(at + 1) + row, styles, strings);
    if (cell.note !== undefined) notes.push({ row, column: at + 1, text: cell.note });
  });
  const needed = height ?? heightOf(cells, widths);
  if (xml === '' && needed === undefined) return '';
  const tall = needed === undefined ? '' : ` ht="${needed}" customHeight="1"`;
  return `<row r="${row}"${tall}>${xml}</row>`;
}

function cellXml(
  cell: AnnexCell,
  at: string,
  styles: AnnexStyles,
  strings: AnnexStrings | undefined,
): string {
  const number = cell.formula?.result ?? cell.number;
  if (number === undefined) {
    const style = styles.of(cell.look, null);
    if (cell.text === undefined || cell.text === '') return `<c r="${at}" s="${style}"/>`;
    if (!strings) return `<c r="${at}" s="${style}" t="inlineStr"><is>${textElement(cell.text)}</is></c>`;
    return `<c r="${at}" s="${style}" t="s"><v>${strings.of(cell.text)}</v></c>`;
  }
  const style = styles.of(cell.look, cell.decimals ?? fractionDigits(number));
  const formula = cell.formula ? `<f>${escapeXml(cell.formula.text)}</f>` : '';
  return `<c r="${at}" s="${style}">${formula}<v>${Number(number)}</v></c>`;
}

function fractionDigits(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

const LINE_HEIGHT = 15;
/** Letters of the document font are narrower than the digits that widths are measured in. */
const CHARACTERS_PER_WIDTH = 1.15;
/** Looks that run on into the next cells instead of wrapping. */
const unwrapped = new Set(['title', 'subtitle', 'group']);

/** Height of a row whose text needs more than one line: viewers do not all work it out themselves. */
function heightOf(cells: AnnexRow['cells'], widths: readonly number[]): number | undefined {
  let lines = 1;
  cells.forEach((cell, at) => {
    if (!cell?.text || unwrapped.has(cell.look)) return;
    const room = (widths[at] ?? 10) * CHARACTERS_PER_WIDTH;
    let own = 0;
    for (const line of cell.text.split('\n')) own += Math.max(1, Math.ceil(line.length / room));
    lines = Math.max(lines, own);
  });
  return lines > 1 ? Math.min(409, LINE_HEIGHT * lines + 2) : undefined;
}
