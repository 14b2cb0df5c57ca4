import { csvLines, csvMark, decimalCell, valueCell, type CsvCell } from '../csv-lines.ts';
import type { DataCell, DataField, DataRow, DataTable } from './data-table.ts';

/** Lines that are made into text together. */
const batch = 512;

/** A table as CSV, in pieces: UTF-8 with BOM and CRLF, so that Excel opens it; the first line names the columns. */
export function* tableCsv({
  fields,
  rows,
}: Pick<DataTable, 'fields' | 'rows'>): Generator<string, undefined> {
  yield csvMark + csvLines([fields.map((one) => one.name)]);
  let lines: CsvCell[][] = [];
  for (const row of rows()) {
    if (lines.push(csvRow(fields, row)) < batch) continue;
    yield csvLines(lines);
    lines = [];
  }
  if (lines.length > 0) yield csvLines(lines);
  return undefined;
}

function csvRow(fields: readonly DataField[], row: DataRow): CsvCell[] {
  return row.map((cell, at) => csvCell(fields[at]!, cell));
}

function csvCell({ type }: DataField, cell: DataCell): CsvCell {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return cell;
  if (type === 'decimal') return decimalCell(cell);
  return type === 'value' ? valueCell(cell) : cell;
}
