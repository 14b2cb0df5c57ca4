import { existsSync, readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import type { LocalDate } from '../domain/local-date.ts';
import { mistakeAt, mistakesError, type Mistake } from './mistake.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { readTable, type ColumnSpec } from './read-table.ts';
import { readVietnameseDate } from './vietnamese-date.ts';
import { periodFolders } from './workspace-paths.ts';

/** When and how one file came in, as the clerk recorded it. */
interface Receipt {
  line: number;
  /** As written: name, or path below the inbox. */
  file: string;
  date: LocalDate;
  channel: string;
  /** Document that came with it: `Số: 31/BC-UBND`. */
  document: string;
}

/** The receipts of a period by file. */
export interface Receipts {
  all: readonly Receipt[];
  /** `file` is workspace-relative. A bare name in the record fits the one file of that name, wherever it lies. */
  of(file: string): Receipt | undefined;
  /** Lines that fit none of these files (workspace-relative), each with a name that was probably meant. */
  unmatched(files: readonly string[]): (Receipt & { nearest?: string })[];
}

type ReceiptColumn = 'file' | 'date' | 'channel' | 'document';

/** The columns of `so-tiep-nhan.csv`. */
export const receiptColumns: readonly ColumnSpec<ReceiptColumn>[] = [
  { key: 'file', vi: 'Tệp', en: 'file', required: true },
  { key: 'date', vi: 'Ngày nhận', en: 'received on', required: true },
  { key: 'channel', vi: 'Kênh', en: 'channel', required: false },
  { key: 'document', vi: 'Văn bản kèm theo', en: 'document', required: false },
];

export const noReceipts: Receipts = {
  all: [],
  of: () => undefined,
  unmatched: () => [],
};

/** Reads a period's `so-tiep-nhan.csv`; none is fine: then the ledger alone knows the days. */
export function loadReceipts(root: string, periodId: string): Receipts {
  const { receipts: path, inbox } = periodFolders(root, periodId);
  if (!existsSync(path)) return noReceipts;
  const prefix = relative(root, inbox).split(sep).join('/');
  const { receipts, mistakes } = readReceipts(readFileSync(path), prefix);
  if (mistakes) throw mistakesError(relative(root, path).split(sep).join('/'), mistakes);
  return receipts;
}

/** Pure part: the bytes of the record, and the inbox folder that its paths start from. */
export function readReceipts(
  bytes: Uint8Array,
  inbox: string,
): { receipts: Receipts; mistakes: null } | { receipts: null; mistakes: Mistake[] } {
  const { rows, columns, mistakes } = readTable(bytes, receiptColumns);
  const all: Receipt[] = [];
  const lines = new Map<string, number>();
  for (const { line, text } of mistakes.length > 0 ? [] : rows) {
    const place = (key: ReceiptColumn) => ({ line, column: columns.get(key)?.column ?? 1 });
    const file = text.file.replaceAll('\\', '/');
    const key = keyOf(file);
    const earlier = lines.get(key);
    const date = readVietnameseDate(text.date);
    if (file === '') mistakes.push(mistakeAt(place('file'), 'workspace.table-cell-empty', { column: 'Tệp' }));
    else if (earlier !== undefined)
      mistakes.push(mistakeAt(place('file'), 'workspace.receipt-twice', { file, line: earlier }));
    else lines.set(key, line);
    if (date) all.push({ line, file, date, channel: text.channel, document: text.document });
    else
      mistakes.push(
        mistakeAt(place('date'), 'workspace.table-date', { column: 'Ngày nhận', text: text.date }),
      );
  }
  if (mistakes.length > 0) return { receipts: null, mistakes };
  const byName = new Map(all.map((one) => [keyOf(one.file), one]));
  const of = (file: string) => {
    const below = file.startsWith(`${inbox}/`) ? file.slice(inbox.length + 1) : file;
    return byName.get(keyOf(below)) ?? byName.get(keyOf(basename(below)));
  };
  const unmatched = (files: readonly string[]) => {
    const used = new Set(files.map(of));
    const unused = all.filter((one) => !used.has(one));
    const names = files.filter((file) => !of(file)).map((file) => basename(file));
    return unused.map((one) => ({ ...one, ...nearestName(basename(one.file), names) }));
  };
  return { receipts: { all, of, unmatched }, mistakes: null };
}

/** The table's cells are trimmed and their blanks made one: a file's own name is compared in the same way. */
const keyOf = (file: string) => file.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
