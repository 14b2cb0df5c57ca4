import { createRequire } from 'node:module';
import type * as SheetJs from 'xlsx';
import { damaged } from '../../ooxml/package-fault.ts';
import { openPackage } from '../../ooxml/office-package.ts';
import { writeZip } from '../../ooxml/write-zip.ts';
import { isCompoundFile } from '../read/compound-file.ts';
import { ReadingBudget } from '../read/reading-budget.ts';
import { readBiffRecords, type BiffFacts } from './biff-records.ts';
import { StyleList } from '../style-list.ts';
import type { AnswerCell, AnswerSheet, AnswerWorkbook } from './legacy-answer.ts';

// The CommonJS build alone carries the code pages of old workbooks.
const sheetJs = createRequire(import.meta.url)('xlsx') as typeof SheetJs;
/** The library keeps number formats of one .xls file for the next: this is its table before any. */
const formatTable = sheetJs.SSF.get_table() as Record<number, string>;
const freshFormats = { ...formatTable };

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const options = { type: 'buffer', cellNF: true, cellStyles: true, cellText: false } as const;

/** Reads .xls and .xlsb with SheetJS. Runs in the child process only: the library has holes that are not mended. */
export function readWithSheetJs(bytes: Buffer): AnswerWorkbook {
  for (const id of Object.keys(formatTable)) delete formatTable[Number(id)];
  Object.assign(formatTable, freshFormats);
  const isZip = bytes.readUInt16LE(0) === 0x4b50;
  // First our own look: it refuses what breaks off.
  const facts = isZip ? packageFacts(bytes) : streamFacts(bytes);
  const file = isZip ? storedPackage(bytes) : bytes;
  // WTF: without it a sheet that cannot be read is left out in silence.
  const book = sheetJs.read(file, { ...options, WTF: true });
  const styles = new StyleList();
  const budget = new ReadingBudget();
  return {
    sheets: book.SheetNames.map((name, at) => sheetOf(book, name, at, facts, styles, budget)),
    styles: styles.list,
    names: (book.Workbook?.Names ?? []).map((one) => [String(one.Name), String(one.Ref ?? '')]),
    date1904: book.Workbook?.WBProps?.date1904 === true,
    hasMacros: facts.hasMacros,
    hasExternalLinks: facts.hasExternalLinks,
  };
}

/** The same package with nothing left to inflate: sizes, ratios and checksums are judged by our own reader. */
function storedPackage(bytes: Buffer): Buffer {
  const pack = openPackage(bytes);
  const sources = pack.entries
    .filter(({ name }) => /\.(bin|xml|rels)$/i.test(name))
    .map(({ name }) => ({ name, content: pack.read(name), level: 0 as const }));
  return Buffer.from(writeZip(sources));
}

type FileFacts = BiffFacts & { hasMacros: boolean };

function packageFacts(bytes: Buffer): FileFacts {
  const names = openPackage(bytes).entries.map(({ name }) => name);
  return {
    fontOf: () => '',
    hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
    hasExternalLinks: names.some((name) => /^xl\/externalLinks\/[^/]+\.bin$/i.test(name)),
  };
}

function streamFacts(bytes: Buffer): FileFacts {
  if (!isCompoundFile(bytes)) return { ...readBiffRecords(bytes), hasMacros: false };
  const container = sheetJs.CFB.read(bytes, { type: 'buffer' });
  const stream = sheetJs.CFB.find(container, '/Workbook') ?? sheetJs.CFB.find(container, '/Book');
  return {
    ...readBiffRecords(Buffer.from((stream?.content ?? []) as Uint8Array)),
    hasMacros: container.FullPaths.some((path: string) => /_VBA_PROJECT_CUR/i.test(path)),
  };
}

function sheetOf(
  book: SheetJs.WorkBook,
  name: string,
  at: number,
  facts: FileFacts,
  styles: StyleList,
  budget: ReadingBudget,
): AnswerSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw damaged(`sheet "${name}" is missing`);
  const state = book.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0;
  const cells: AnswerCell[] = [];
  // The cells that are there, never the range that the sheet claims.
  for (const [address, cell] of Object.entries(sheet) as [string, SheetJs.CellObject][]) {
    if (address.startsWith('!') || cell.t === 'z') continue;
    const { r, c } = sheetJs.utils.decode_cell(address);
    const font = cell.t === 's' ? facts.fontOf(at, r + 1, c + 1) : '';
    const kept = cellOf(cell, r + 1, c + 1, styles.of(String(cell.z ?? 'General'), font));
    if (!kept) continue;
    budget.countCell('sheet');
    budget.countText('sheet', kept[5].length + (typeof kept[3] === 'string' ? kept[3].length : 0));
    cells.push(kept);
  }
  return {
    name,
    state: state === 0 ? 'visible' : state === 1 ? 'hidden' : 'veryHidden',
    protected: Boolean(sheet['!protect']),
    cells: cells.sort((one, other) => one[0] - other[0] || one[1] - other[1]),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => [s.r + 1, s.c + 1, e.r + 1, e.c + 1]),
    hiddenRows: hiddenPlaces(sheet['!rows']),
    hiddenColumns: hiddenPlaces(sheet['!cols']).map((one) => [one, one]),
  };
}

function cellOf(
  { t, v, f }: SheetJs.CellObject,
  row: number,
  column: number,
  style: number,
): AnswerCell | undefined {
  const formula = typeof f === 'string' ? f : '';
  if (t === 'n' && typeof v === 'number' && Number.isFinite(v))
    return [row, column, 'number', v, style, formula];
  if (t === 'b') return [row, column, 'boolean', Boolean(v), style, formula];
  if (t === 'e') return [row, column, 'error', errors[Number(v)] ?? '#N/A', style, formula];
  if (v !== undefined && v !== null) return [row, column, 'text', String(v), style, formula];
  return formula === '' ? undefined : [row, column, 'none', null, style, formula];
}

/** Numbers of the hidden rows or columns; the list has holes where nothing is said. */
function hiddenPlaces(places: readonly (SheetJs.RowInfo | SheetJs.ColInfo)[] | undefined): number[] {
  const hidden: number[] = [];
  places?.forEach((one, at) => {
    if (one?.hidden || ('width' in one && one.width === 0)) hidden.push(at + 1);
  });
  return hidden;
}
