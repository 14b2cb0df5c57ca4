import type { CellValue, Reading } from '../domain/observation.ts';
import type { Submission } from '../domain/submission.ts';
import { rememberLast } from './remember-last.ts';
import { ruleOfReading } from './reading-rules.ts';

/** A remark of the reader on one cell, with what the cell belongs to. */
export interface CellReading {
  value: CellValue;
  reading: Reading;
  owner: CellOwner;
}

export type CellOwner =
  | { in: 'field'; indicator: string }
  | { in: 'table'; table: string; row: string; column: number }
  | { in: 'list'; list: string; row: number; column: string };

/** Every remark on a submission's cells by the code of the rule that reports it. */
export const readingsByRule = rememberLast(collectReadings);

function collectReadings(submission: Submission): ReadonlyMap<string, readonly CellReading[]> {
  const found = new Map<string, CellReading[]>();
  for (const { value, owner } of cellsOf(submission)) {
    for (const reading of value.readings) {
      const code = ruleOfReading(reading);
      const list = found.get(code);
      if (list) list.push({ value, reading, owner });
      else found.set(code, [{ value, reading, owner }]);
    }
  }
  return found;
}

function* cellsOf(submission: Submission): Generator<{ value: CellValue; owner: CellOwner }> {
  for (const [indicator, value] of submission.observations)
    yield { value, owner: { in: 'field', indicator } };
  for (const { table, rows } of submission.tables) {
    for (const { key, cells } of rows) {
      for (const [column, value] of cells) yield { value, owner: { in: 'table', table, row: key, column } };
    }
  }
  for (const { list, rows } of submission.lists) {
    for (const { row, cells } of rows) {
      for (const [column, value] of cells) yield { value, owner: { in: 'list', list, row, column } };
    }
  }
}
