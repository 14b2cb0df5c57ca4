import type { CellRef } from './cell-ref.ts';
import type { CellValue, Observation } from './observation.ts';
import { CellPacker, PackedCells, type AnyCell } from './packed-cells.ts';
import type { KeyList, SharedTexts } from './shared-texts.ts';
import type { ListData, ListRow, NarrativeText, Submission, TableData, TableRow } from './submission.ts';

/**
 * The same submission in a tenth of the memory: thousands of them are held at once. Its cells lie packed side by side
 * and become objects when they are asked for; every field reads as before.
 */
export function compactSubmission(submission: Submission, shared: SharedTexts): Submission {
  const { observations, tables, lists, narrative, ...head } = submission;
  const packer = new CellPacker(head.received.file);
  const parts = {
    answers: packObservations(packer, observations, shared),
    tables: tables.map((one) => packTable(packer, one, shared)),
    lists: lists.map((one) => packList(packer, one, shared)),
    sections: shared.list(narrative.map((one) => shared.text(one.section))),
    firstText: packer.next,
  };
  for (const { text, cell } of narrative) packer.add(asCell(text, cell));
  const sheets = shared.list(packer.sheets.map((one) => shared.text(one)));
  const cells = new PackedCells(packer, sheets.keys);
  return viewOf({ ...head, identity: withSharedTexts(head.identity, shared) }, parts, cells);
}

interface PackedParts {
  answers: KeyList<string>;
  tables: readonly PackedTable[];
  lists: readonly PackedList[];
  sections: KeyList<string>;
  /** Number of the cell of the first section; the others follow it. */
  firstText: number;
}

/** Its functions live as long as the submission, with all that can be seen from here: nothing of the packing. */
function viewOf(
  head: Omit<Submission, 'observations' | 'tables' | 'lists' | 'narrative'>,
  { answers, tables, lists, sections, firstText }: PackedParts,
  cells: PackedCells,
): Submission {
  return {
    ...head,
    observations: new CellMap(answers, 0, (at, indicator): Observation => ({ indicator, ...cells.at(at) })),
    tables: tables.map((one) => tableOf(one, cells)),
    lists: lists.map((one) => listOf(one, cells)),
    get narrative() {
      return sections.keys.map((section, at) => textOf(section, firstText + at, cells));
    },
  };
}

/** Long, and mostly one section is wanted of all: it is read when it is asked for. */
function textOf(section: string, index: number, cells: PackedCells): NarrativeText {
  return {
    section,
    get text() {
      return cells.at(index).raw;
    },
    get cell() {
      return cells.at(index).cell;
    },
  };
}

/** Cells of consecutive numbers by their keys; each is made when it is asked for. */
class CellMap<K extends string | number, V extends CellValue> implements ReadonlyMap<K, V> {
  readonly #list: KeyList<K>;
  readonly #first: number;
  readonly #make: (index: number, key: K) => V;

  constructor(list: KeyList<K>, first: number, make: (index: number, key: K) => V) {
    this.#list = list;
    this.#first = first;
    this.#make = make;
  }

  get size(): number {
    return this.#list.keys.length;
  }

  has(key: K): boolean {
    return this.#list.at.has(key);
  }

  get(key: K): V | undefined {
    const at = this.#list.at.get(key);
    return at === undefined ? undefined : this.#make(this.#first + at, key);
  }

  forEach(call: (value: V, key: K, map: ReadonlyMap<K, V>) => void, thisArg?: unknown): void {
    for (const [key, value] of this) call.call(thisArg, value, key, this);
  }

  keys() {
    return this.#list.at.keys();
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this) yield value;
    return undefined;
  }

  *entries(): Generator<[K, V], undefined> {
    for (const [at, key] of this.#list.keys.entries()) yield [key, this.#make(this.#first + at, key)];
    return undefined;
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

function packObservations(
  packer: CellPacker,
  observations: Submission['observations'],
  shared: SharedTexts,
): KeyList<string> {
  for (const { indicator: _, ...cell } of observations.values()) packer.add(cell as CellValue as AnyCell);
  return shared.list(Array.from(observations.keys(), (key) => shared.text(key)));
}

/** A row's own cell (the key of a table's row) comes before its values. */
interface PackedRow<Row, K extends string | number> {
  more: Omit<Row, 'key' | 'keyCell' | 'cells'>;
  first: number;
  columns: KeyList<K>;
}

interface PackedTable {
  table: Omit<TableData, 'rows'>;
  rows: readonly PackedRow<TableRow, number>[];
}

function packTable(packer: CellPacker, { rows, ...table }: TableData, shared: SharedTexts): PackedTable {
  const packed = rows.map(({ key, keyCell, cells, ...more }) => {
    const first = packer.next;
    packer.add(asCell(key, keyCell));
    for (const cell of cells.values()) packer.add(cell as AnyCell);
    return { more, first, columns: shared.list([...cells.keys()]) };
  });
  return { table: withSharedTexts(table, shared), rows: packed };
}

function tableOf({ table, rows }: PackedTable, cells: PackedCells): TableData {
  return {
    ...table,
    get rows() {
      return rows.map(({ more, first, columns }): TableRow => {
        const { raw, cell } = cells.at(first);
        return { ...more, key: raw, keyCell: cell!, cells: cellsFrom(columns, first + 1, cells) };
      });
    },
  };
}

interface PackedList {
  list: Omit<ListData, 'rows'>;
  rows: readonly PackedRow<ListRow, string>[];
}

function packList(packer: CellPacker, { rows, ...list }: ListData, shared: SharedTexts): PackedList {
  const packed = rows.map(({ cells, ...more }) => {
    const first = packer.next;
    for (const cell of cells.values()) packer.add(cell as AnyCell);
    return { more, first, columns: shared.list([...cells.keys()]) };
  });
  return { list: withSharedTexts(list, shared), rows: packed };
}

function listOf({ list, rows }: PackedList, cells: PackedCells): ListData {
  return {
    ...list,
    get rows() {
      return rows.map(({ more, first, columns }): ListRow => {
        return { ...more, cells: cellsFrom(columns, first, cells) };
      });
    },
  };
}

function cellsFrom<K extends string | number>(columns: KeyList<K>, first: number, cells: PackedCells) {
  return new CellMap(columns, first, (at): CellValue => cells.at(at));
}

function asCell(text: string, cell: CellRef | null): AnyCell {
  return { status: 'text', value: text, raw: text, cell, readings: [] };
}

/** Names that most files have alike, each once in memory; a name cut out of a file would keep its whole text alive. */
function withSharedTexts<T extends object>(names: T, shared: SharedTexts): T {
  return Object.fromEntries(
    Object.entries(names).map(([name, one]: [string, unknown]) => {
      if (typeof one === 'string') return [name, shared.text(one)];
      return [name, isPlain(one) ? withSharedTexts(one, shared) : one];
    }),
  ) as T;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
