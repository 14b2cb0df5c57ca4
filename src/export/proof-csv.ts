import type { CellRef } from '../domain/cell-ref.ts';
import { csvLines, csvMark } from './csv-lines.ts';

/** One line of the account: a cell, what became of it, and what for or why. */
export interface ProofLine {
  cell: CellRef;
  raw: string;
  fate: string;
  what: string;
  /** Code of the open error that keeps the value out of the totals. */
  finding?: string;
}

const columns = ['file', 'sheet', 'cell', 'raw', 'fate', 'what', 'finding'] as const;

/** Head of the file: the byte order mark by which Excel knows UTF-8, and the columns. */
export const proofHead = csvMark + csvLines([columns]);

/** Lines of one file. Text that a spreadsheet would execute is defused. */
export function proofLines(lines: Iterable<ProofLine>): string {
  const rows: string[][] = [];
  for (const { cell, raw, fate, what, finding } of lines)
    rows.push([cell.file, cell.sheet, cell.cell, raw, fate, what, finding ?? '']);
  return csvLines(rows);
}
