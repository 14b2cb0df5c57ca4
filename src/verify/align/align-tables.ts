import type { TableRow, WordTable } from '../document/passages.ts';
import { alignPassages, type Aligned } from './align-passages.ts';

export interface AlignedTable {
  written: WordTable;
  expected?: WordTable;
}

/** Finds for each table the one that it comes from: by its header and its rows' labels, in order among equals. */
export function alignTables(
  written: readonly WordTable[],
  expected: readonly WordTable[],
): { pairs: AlignedTable[]; removed: WordTable[] } {
  const asText = (table: WordTable) => {
    const labels = table.rows.slice(0, 60).map(rowLabel);
    const text = [table.rows[0]?.cells.map((one) => one.text).join(' ') ?? '', ...labels].join(' ');
    return { table, text, key: table.rows.map((one) => one.key).join('\n') };
  };
  const { pairs, removed } = alignPassages(written.map(asText), expected.map(asText));
  return {
    pairs: pairs.map(({ written: one, expected: from }) => ({
      written: one.table,
      ...(from ? { expected: from.table } : {}),
    })),
    removed: removed.map((one) => one.table),
  };
}

interface LabelledRow {
  row: TableRow;
  text: string;
  key: string;
}

/** Finds for each row the one that it comes from: equal rows first, then those of the same label, then the most alike. */
export function alignRows(
  written: readonly TableRow[],
  expected: readonly TableRow[],
): { pairs: Aligned<TableRow>[]; removed: TableRow[] } {
  const whole = alignEqual(written, expected);
  const openWritten = written.filter((one) => !whole.has(one));
  const used = new Set(whole.values());
  const openExpected = expected.filter((one) => !used.has(one));
  const labelled = (row: TableRow): LabelledRow => ({ row, text: rowText(row), key: rowLabel(row) });
  const rest = alignPassages(openWritten.map(labelled), openExpected.map(labelled));
  const byRow = new Map(rest.pairs.map((one) => [one.written.row, one.expected?.row]));
  const pairs = written.map((row): Aligned<TableRow> => {
    const same = whole.get(row);
    if (same) return { written: row, expected: same, isEdited: false };
    const from = byRow.get(row);
    return from ? { written: row, expected: from, isEdited: true } : { written: row, isEdited: true };
  });
  return { pairs, removed: rest.removed.map((one) => one.row) };
}

function alignEqual(written: readonly TableRow[], expected: readonly TableRow[]): Map<TableRow, TableRow> {
  const free = new Map<string, TableRow[]>();
  for (const one of expected) free.set(one.key, [...(free.get(one.key) ?? []), one]);
  const found = new Map<TableRow, TableRow>();
  for (const one of written) {
    const from = free.get(one.key)?.shift();
    if (from) found.set(one, from);
  }
  return found;
}

const isNumeric = (text: string) =>
  /^[-+(]?[\d.,…/% ()*+-]*$/.test(text) || /^\d[\d.,]*(?: ?điểm ?%| ?%| \(ước\))?$/u.test(text);

/** What a row is about: its cells that are words. */
export function rowLabel({ cells }: TableRow): string {
  return cells
    .filter((one) => !isNumeric(one.text))
    .map((one) => one.key)
    .join(' | ');
}

function rowText({ cells }: TableRow): string {
  return cells.map((one) => one.text).join(' | ');
}

/** Whether a cell holds nothing but a figure. */
export function isFigureCell(text: string): boolean {
  return text !== '' && isNumeric(text);
}
