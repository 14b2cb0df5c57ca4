import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js';
import type { DataRow, DataTable } from '../data-table.ts';
import { parquetColumns, type OnBeyond, type ParquetColumn } from './parquet-columns.ts';

/** Rows that are compressed together: as many as are in memory at once. */
const rowGroup = 50_000;

export interface ParquetOptions {
  /** `cchc 0.3.0`: stands in the file. */
  createdBy: string;
  onBeyond: OnBeyond;
}

/**
 * A table as a Parquet file, in pieces: one row group after the other, so that a million rows need the memory of one.
 * The same rows give the same bytes.
 */
export function* parquetPieces(
  { fields, rows }: Pick<DataTable, 'fields' | 'rows'>,
  { createdBy, onBeyond }: ParquetOptions,
): Generator<Uint8Array, undefined> {
  const columns = parquetColumns(fields, onBeyond);
  const bytes = new ByteWriter();
  const root = { name: 'root', num_children: columns.length };
  const schema = [root, ...columns.map((one) => one.element)];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy });
  for (const group of groupsOf(rows())) {
    // To a writer in memory it is done when it returns.
    void file.write({ columnData: columnData(columns, group), rowGroupSize: group.length });
    yield taken(bytes);
  }
  void file.finish();
  yield taken(bytes);
  return undefined;
}

function* groupsOf(rows: Iterable<DataRow>): Generator<DataRow[], undefined> {
  let group: DataRow[] = [];
  for (const row of rows) {
    if (group.push(row) < rowGroup) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
  return undefined;
}

function columnData(columns: readonly ParquetColumn[], rows: readonly DataRow[]) {
  return columns.map(({ element: { name }, at, toValue }) => ({
    name,
    data: rows.map((row) => toValue(row[at]!)),
  }));
}

/** What has been written since the last time; places in the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
