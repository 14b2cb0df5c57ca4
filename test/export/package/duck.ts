import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

type Answer = Record<string, string | number | boolean | null>;

/** What DuckDB answers: a reader of Parquet that knows nothing of this project. Decimals come as texts. */
export async function duck(sql: string): Promise<Answer[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Answer[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A file of these pieces. */
export function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([...pieces].map((one) => Buffer.from(one))));
}
