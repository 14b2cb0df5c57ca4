import type { Row, Workbook } from 'exceljs';
import type { AnnexCell, AnnexPlan, AnnexRow, AnnexSheet } from './annex-plan.ts';
import { annexFont, annexStyle, numberFormat } from './annex-styles.ts';
import { finishPackage } from '../blank/blank-package.ts';

const a4 = 9;
const creator = 'cchc';

/**
 * The annex workbook of a plan as bytes; the same plan and instant give the same bytes. The library is loaded only
 * here, when it is needed.
 */
export async function writeAnnexPlan(plan: AnnexPlan, now: Date): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = now;
  workbook.modified = now;
  workbook.title = plan.title;
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  // Stored, because the canonical zip below compresses.
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return finishPackage(new Uint8Array(bytes), annexFont);
}

function addSheet(workbook: Workbook, plan: AnnexSheet): void {
  const { rows: ySplit, columns: xSplit } = plan.freeze;
  const sheet = workbook.addWorksheet(plan.name, {
    views: [
      ySplit + xSplit > 0
        ? { state: 'frozen', xSplit, ySplit, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: plan.pagesWide,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(plan.repeat ? { printTitlesRow: plan.repeat.join(':') } : {}),
      ...(plan.repeatColumns ? { printTitlesColumn: plan.repeatColumns } : {}),
    },
    headerFooter: { oddFooter: `&L&"${annexFont},Italic"&9&A&R&"${annexFont},Regular"&10Trang &P/&N` },
  });
  plan.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  plan.rows.forEach(({ cells, height }, index) => {
    const row = sheet.getRow(index + 1);
    const needed = height ?? heightOf(cells, plan.widths);
    if (needed !== undefined) row.height = needed;
    cells.forEach((cell, column) => cell && addCell(row, column + 1, cell));
  });
  for (const range of plan.merges) sheet.mergeCells(range);
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

function addCell(row: Row, column: number, plan: AnnexCell): void {
  const cell = row.getCell(column);
  const number = plan.formula?.result ?? plan.number;
  cell.style = annexStyle(
    plan.look,
    number === undefined ? '@' : numberFormat(plan.decimals ?? fractionDigits(number)),
  );
  if (plan.formula) cell.value = { formula: plan.formula.text, result: Number(plan.formula.result) };
  else if (plan.number !== undefined) cell.value = Number(plan.number);
  else if (plan.text !== undefined && plan.text !== '') cell.value = printable(plan.text);
  if (plan.note !== undefined) cell.note = { texts: [{ text: printable(plan.note) }] };
}

function fractionDigits(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** Excel's limit for one cell. */
const longest = 32_767;

/** Text as XML can carry it: no control characters, no half of a surrogate pair, not longer than a cell holds. */
function printable(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- these are exactly the characters that XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    // The file format's own escape, when somebody typed it literally.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
