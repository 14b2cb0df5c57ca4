/**
 * `npm run bench:agree [-- FOLDER]`: every cell of a set of workbooks as our reader, exceljs, SheetJS and openpyxl see
 * it. Ours has to be what most of the others see; each difference is printed, grouped by what it looks like.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  byExcelJs,
  byOurReader,
  bySheetJs,
  type Seen,
  type SeenBook,
} from '../test/workbook/other-readers.ts';
import { filesBelow, mixedCorpus } from './corpus.ts';
import { python } from './mixed/mixed-corpus.ts';
import { printTable } from './table.ts';

const folder = process.argv[2] ?? (await mixedCorpus(200)).inbox;
const byOpenpyxl = openpyxl(folder);
const readers = ['exceljs', 'SheetJS', 'openpyxl'] as const;
const kinds = new Map<string, { cells: number; example: string }>();
let cells = 0;
let agreeing = 0;

for (const path of filesBelow(folder).filter((one) => /\.xls[xm]$/.test(one))) {
  const bytes = new Uint8Array(readFileSync(path));
  const name = path.slice(folder.length + 1);
  const others = [await byExcelJs(bytes), bySheetJs(bytes), byOpenpyxl.get(name) ?? new Map()];
  const seen = byOurReader(bytes);
  for (const [sheet, places] of allPlaces([seen, ...others])) {
    for (const place of places) {
      const own = comparable(seen.get(sheet)?.get(place));
      const theirs = others.map((book) => comparable(book.get(sheet)?.get(place)));
      cells++;
      const votes = theirs.filter((one) => one === own).length;
      if (votes === theirs.length) agreeing++;
      else note(votes, own, theirs, `${name} › ${sheet} › ${place}`);
    }
  }
}

printTable(
  `${cells} cells; all four agree on ${agreeing}`,
  ['what differs', 'cells', 'for instance'],
  [...kinds].sort().map(([kind, { cells: count, example }]) => [kind, String(count), example]),
);
process.exitCode = [...kinds.keys()].some((kind) => kind.startsWith('AGAINST')) ? 1 : 0;

function note(votes: number, own: string, theirs: readonly string[], place: string): void {
  const odd = readers.filter((_, at) => theirs[at] !== own);
  const most = votes * 2 > theirs.length ? 'with the majority, against' : 'AGAINST the majority:';
  const kind = `${most} ${odd.join(', ')} (${shape(own)} / ${[...new Set(theirs.map(shape))].join(', ')})`;
  const example = `${place}: ours ${own}; ${readers.map((one, at) => `${one} ${theirs[at]}`).join('; ')}`;
  const known = kinds.get(kind);
  kinds.set(kind, { cells: (known?.cells ?? 0) + 1, example: known?.example ?? example });
}

const shape = (text: string) => (text === '∅' ? 'nothing' : text.startsWith('"') ? 'text' : 'value');

/** An empty text and no value at all are the same to who adds up; a date is compared by its day. */
function comparable(value: Seen | undefined): string {
  if (value === undefined || value === null || value === '') return '∅';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(0, 10);
  return JSON.stringify(value);
}

function* allPlaces(books: readonly SeenBook[]): Generator<[string, Set<string>]> {
  const sheets = new Set(books.flatMap((book) => [...book.keys()]));
  for (const sheet of sheets)
    yield [sheet, new Set(books.flatMap((book) => [...(book.get(sheet)?.keys() ?? [])]))];
}

function openpyxl(from: string): Map<string, SeenBook> {
  const out = mkdtempSync(join(tmpdir(), 'cchc-agree-'));
  const file = join(out, 'seen.json');
  execFileSync(python, [join(import.meta.dirname, 'mixed/read_openpyxl.py'), from, file]);
  type Json = Record<string, Record<string, Record<string, Seen | { date: string }>>>;
  const seen = JSON.parse(readFileSync(file, 'utf8')) as Json;
  rmSync(out, { recursive: true });
  const plain = (value: Seen | { date: string }): Seen =>
    typeof value === 'object' && value !== null ? value.date.replace(' ', 'T') : value;
  const cellsOf = (sheet: Record<string, Seen | { date: string }>) =>
    new Map(Object.entries(sheet).map(([place, value]) => [place, plain(value)]));
  const bookOf = (sheets: Json[string]) =>
    new Map(Object.entries(sheets).map(([sheet, content]) => [sheet, cellsOf(content)]));
  return new Map(Object.entries(seen).map(([file, sheets]) => [file, bookOf(sheets)]));
}
