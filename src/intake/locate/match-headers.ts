import { toA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';

/** A column that a form's sheet must have. */
export interface ExpectedColumn<K> {
  id: K;
  /** Header as people call it. */
  header: string;
  /** Comparison forms of the header; any of them will do. */
  keys: readonly string[];
  /** Where the blank workbook has it. */
  column: number;
}

/** A header cell that was found: its comparison form and its place. */
export interface FoundHeader {
  key: string;
  column: number;
}

/**
 * Which column of the sheet is which, by header text alone. What moved, is missing or stands twice becomes a fact.
 * Of two equal headers the one at the form's own place counts, else the first.
 */
export function matchHeaders<K>(
  sheet: string,
  row: number,
  expected: readonly ExpectedColumn<K>[],
  found: readonly FoundHeader[],
): { columns: Map<K, number>; facts: IntakeFact[]; missing: ExpectedColumn<K>[] } {
  const columns = new Map<K, number>();
  const facts: IntakeFact[] = [];
  const missing: ExpectedColumn<K>[] = [];
  let lastShift = 0;
  for (const one of expected) {
    const places = found.filter((header) => one.keys.includes(header.key)).map((header) => header.column);
    const place = places.includes(one.column) ? one.column : places[0];
    if (place === undefined) {
      missing.push(one);
      continue;
    }
    if (places.length > 1) {
      const cells = places.map((column) => toA1(row, column));
      facts.push({ kind: 'header-duplicate', sheet, header: one.header, cells });
    }
    columns.set(one.id, place);
    // One inserted column moves all that follow: only where the shift changes is it news.
    const shift = place - one.column;
    if (shift !== 0 && shift !== lastShift) {
      facts.push({
        kind: 'header-moved',
        sheet,
        header: one.header,
        expected: toA1(row, one.column),
        found: toA1(row, place),
      });
    }
    lastShift = shift;
  }
  return { columns, facts, missing };
}

/**
 * A header whose text was lost: its column is known all the same when both neighbours stand where the form has them
 * (or moved together) and nothing else claims the place between them.
 */
export function columnBetween<K>(
  lost: ExpectedColumn<K>,
  expected: readonly ExpectedColumn<K>[],
  columns: ReadonlyMap<K, number>,
): number | undefined {
  const at = expected.indexOf(lost);
  const shiftOf = (one: ExpectedColumn<K> | undefined) => {
    const place = one === undefined ? undefined : columns.get(one.id);
    return one === undefined || place === undefined ? undefined : place - one.column;
  };
  const before = shiftOf(expected[at - 1]);
  const after = shiftOf(expected[at + 1]);
  const shift = before ?? after;
  if (shift === undefined || (before !== undefined && after !== undefined && before !== after))
    return undefined;
  const column = lost.column + shift;
  return [...columns.values()].includes(column) ? undefined : column;
}
