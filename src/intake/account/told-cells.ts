import { parseA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import { placeKey, type Decision } from './cell-fate.ts';

/** What the facts of a file say about its cells: single ones, whole rows, whole sheets, all of them. */
export interface ToldCells {
  cells: ReadonlyMap<string, ReadonlyMap<number, Decision>>;
  rows: ReadonlyMap<string, ReadonlyMap<number, Decision>>;
  sheets: ReadonlyMap<string, Decision>;
  /** What is left of a sheet on which there is too much to name it all. */
  rest: ReadonlyMap<string, Decision>;
}

/** Collects every place that a fact names; `file` is the one they stand in. */
export function toldCells(facts: readonly IntakeFact[], file: string): ToldCells {
  const cells = new Map<string, Map<number, Decision>>();
  const rows = new Map<string, Map<number, Decision>>();
  const sheets = new Map<string, Decision>();
  const rest = new Map<string, Decision>();
  for (const fact of facts) {
    // What this very account found.
    if (fact.kind === 'unaccounted') continue;
    const outside: Decision = { fate: 'outside', what: fact.kind };
    if (fact.kind === 'sheet-extra' || fact.kind === 'sheet-duplicate') sheets.set(fact.sheet, outside);
    if (fact.kind === 'value-outside' && fact.more !== undefined) rest.set(fact.cell.sheet, outside);
    if (fact.kind === 'row-duplicate') {
      const decision: Decision = { fate: 'excluded', what: `row-duplicate ${fact.indicator}` };
      for (const cell of fact.cells) put(rows, fact.sheet, parseA1(cell)?.row, decision);
    }
    if (fact.kind === 'header-duplicate') {
      for (const cell of fact.cells) put(cells, fact.sheet, keyAt(cell), outside);
    }
    if (!('cell' in fact) || fact.cell === null) continue;
    if (typeof fact.cell === 'string') {
      if ('sheet' in fact && fact.sheet !== null) put(cells, fact.sheet, keyAt(fact.cell), outside);
    } else if (fact.cell.file === file) {
      put(cells, fact.cell.sheet, keyAt(fact.cell.cell), outside);
      // What stands beside an unknown code, or beside a figure without a line, belongs to it.
      if (fact.kind === 'code-unknown' || fact.kind === 'value-outside')
        put(rows, fact.cell.sheet, parseA1(fact.cell.cell)?.row, outside);
    }
  }
  return { cells, rows, sheets, rest };
}

function keyAt(cell: string): number | undefined {
  const at = parseA1(cell);
  return at && placeKey(at.row, at.column);
}

function put(
  map: Map<string, Map<number, Decision>>,
  sheet: string,
  key: number | undefined,
  decision: Decision,
): void {
  if (key === undefined) return;
  const own = map.get(sheet) ?? new Map<number, Decision>();
  map.set(sheet, own);
  if (!own.has(key)) own.set(key, decision);
}
