import { CsvError, parse } from 'csv-parse/sync';
import { mistakeAt, type Mistake } from './mistake.ts';
import { nearestName } from '../forms/nearest-name.ts';

/** A column of a CSV file that people edit. The Vietnamese name is the one we write; the English one is taken too. */
export interface ColumnSpec<K extends string> {
  key: K;
  vi: string;
  en: string;
  required: boolean;
}

/** A row with the text of each known column, trimmed and in NFC; `''` where the cell is empty. */
export interface TableRecord<K extends string> {
  line: number;
  text: Readonly<Record<K, string>>;
}

export interface TableText<K extends string> {
  rows: TableRecord<K>[];
  /** Place of a column's cells for mistakes: position and printed name. */
  columns: ReadonlyMap<K, { column: number; name: string }>;
  mistakes: Mistake[];
}

/** Text of a CSV file as Excel saves it: UTF-8 with or without BOM, or UTF-16 ("Unicode text"); else undefined. */
function decodeTable(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A zip (.xlsx, .ods) or an old .xls under the name of a CSV file. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

/** Vietnamese Excel separates with `;`, "Unicode text" with tabs: whichever the heading line has most of. */
function detectDelimiter(text: string): ',' | ';' | '\t' {
  const heading = /^[^\r\n]*/.exec(text)![0].replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => heading.split(sign).length - 1;
  const signs = [',', ';', '\t'] as const;
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Reads a CSV file into rows by column; headings are matched without regard to case, order or language. */
export function readTable<K extends string>(
  bytes: Uint8Array,
  specs: readonly ColumnSpec<K>[],
): TableText<K> {
  const start = { line: 1, column: 1 };
  const failed = (mistake: Mistake): TableText<K> => ({ rows: [], columns: new Map(), mistakes: [mistake] });
  if (isWorkbook(bytes)) return failed(mistakeAt(start, 'workspace.table-workbook', undefined));
  const decoded = decodeTable(bytes);
  if (decoded === undefined) return failed(mistakeAt(start, 'workspace.table-encoding', undefined));
  // Excel's own hint line `sep=;` may stand first.
  const hint = /^sep=(.)\r?\n/i.exec(decoded);
  const text = hint ? decoded.slice(hint[0].length) : decoded;
  const delimiter = hint?.[1] ?? detectDelimiter(text);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { lines?: number }).lines ?? 1) + (hint ? 1 : 0);
    return failed(mistakeAt({ line, column: 1 }, 'workspace.table-quotes', undefined));
  }
  const lines = records.map(({ record, info }) => ({
    line: info.lines + (hint ? 1 : 0),
    cells: record.map((cell) =>
      cell
        .normalize('NFC')
        .replaceAll(/[\s\u00A0]+/g, ' ')
        .trim(),
    ),
  }));
  const [heading, ...body] = lines;
  if (!heading) return failed(mistakeAt(start, 'workspace.table-empty', undefined));
  const isHeading = heading.cells.some((name) => specFor(specs, name) !== undefined);
  if (!isHeading) {
    const columns = specs.map((spec) => spec.vi);
    return failed(mistakeAt({ line: heading.line, column: 1 }, 'workspace.table-no-heading', { columns }));
  }
  return toRecords(heading, body, specs, delimiter === '\t' ? 'Tab' : `“${delimiter}”`);
}

interface Line {
  line: number;
  cells: string[];
}

function toRecords<K extends string>(
  heading: Line,
  body: Line[],
  specs: readonly ColumnSpec<K>[],
  sign: string,
): TableText<K> {
  const mistakes: Mistake[] = [];
  const columns = new Map<K, { column: number; name: string }>();
  heading.cells.forEach((name, index) => {
    if (name === '') return;
    const place = { line: heading.line, column: index + 1 };
    const spec = specFor(specs, name);
    if (!spec) {
      const { nearest } = nearestName(
        name,
        specs.map((one) => one.vi),
      );
      mistakes.push(mistakeAt(place, 'workspace.table-column-unknown', { column: name, nearest }));
    } else if (columns.has(spec.key)) {
      mistakes.push(mistakeAt(place, 'workspace.table-column-twice', { column: name }));
    } else columns.set(spec.key, { column: index + 1, name });
  });
  for (const spec of specs) {
    if (spec.required && !columns.has(spec.key))
      mistakes.push(
        mistakeAt({ line: heading.line, column: 1 }, 'workspace.table-column-missing', { column: spec.vi }),
      );
  }
  const rows: TableRecord<K>[] = [];
  for (const { line, cells } of body) {
    const filled = cells.findLastIndex((cell) => cell !== '') + 1;
    if (filled === 0) continue;
    if (filled > heading.cells.length) {
      mistakes.push(
        mistakeAt({ line, column: heading.cells.length + 1 }, 'workspace.table-too-wide', {
          line,
          cells: filled,
          columns: heading.cells.length,
          sign,
        }),
      );
    }
    const text = Object.fromEntries(
      specs.map((spec) => [spec.key, cells[(columns.get(spec.key)?.column ?? 0) - 1] ?? '']),
    ) as Record<K, string>;
    rows.push({ line, text });
  }
  return { rows, columns, mistakes };
}

const specFor = <K extends string>(specs: readonly ColumnSpec<K>[], name: string) =>
  specs.find((one) => sameHeading(one.vi, name) || sameHeading(one.en, name));
const sameHeading = (known: string, typed: string) => fold(known) === fold(typed);
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
