import type { CellRef } from './cell-ref.ts';
import type { CellValue } from './observation.ts';
import { CellPacker, PackedCells, type AnyCell, type CellPack } from './packed-cells.ts';
import { listText, type KeyList, type SharedTexts } from './shared-texts.ts';
import type { ListData, ListRow, NarrativeText, Submission, TableData, TableRow } from './submission.ts';

type Body = 'observations' | 'tables' | 'lists' | 'narrative' | 'located';
/** What a submission has beside its cells. */
export type SubmissionHead = Omit<Submission, Body>;

/** The cells of a submission and where each belongs: plain data, a tenth of what the objects take. */
export interface PackedSubmission extends CellPack {
  /** The layout of its cells as JSON: most submissions of a form have the same. */
  layout: string;
}

/** Lists of keys are the texts of `listText`. */
interface Layout extends Pick<Submission, 'located'> {
  sheets: string;
  answers: string;
  tables: readonly PackedTable[];
  lists: readonly PackedList[];
  sections: readonly string[];
  /** Number of the cell of the first section; the others follow it. */
  firstText: number;
}

/** Everything of a submission but its head, packed. */
export function packSubmission(submission: Pick<Submission, Body | 'received'>): PackedSubmission {
  const { received, observations, tables, lists, narrative, located } = submission;
  const packer = new CellPacker(received.file);
  const parts = {
    answers: packObservations(packer, observations),
    tables: tables.map((one) => packTable(packer, one)),
    lists: lists.map((one) => packList(packer, one)),
    sections: narrative.map((one) => one.section),
    firstText: packer.next,
    ...(located === undefined ? {} : { located }),
  };
  for (const { text, cell } of narrative) packer.add(asCell(text, cell));
  const layout: Layout = { ...parts, sheets: listText(packer.sheets) };
  return { layout: JSON.stringify(layout), ...packer.packed() };
}

/**
 * The submission again, in little more memory than its packed cells: thousands are held at once. Cells become objects
 * when they are asked for; every field reads as before.
 */
export function openSubmission(
  head: SubmissionHead,
  packed: PackedSubmission,
  shared: SharedTexts,
): Submission {
  const layout = shared.parsed<Layout>(packed.layout);
  const cells = new PackedCells(packed, head.received.file, shared.list<string>(layout.sheets).keys);
  return viewOf(head, layout, cells, shared);
}

/** Its functions live as long as the submission, with all that can be seen from here: nothing of the packing. */
function viewOf(head: SubmissionHead, layout: Layout, cells: PackedCells, shared: SharedTexts): Submission {
  const { answers, tables, lists, sections, firstText, located } = layout;
  return {
    ...head,
    observations: new CellMap(shared.list<string>(answers), 0, (at, code) => cells.observation(at, code)),
    tables: tables.map((one) => tableOf(one, cells, shared)),
    lists: lists.map((one) => listOf(one, cells, shared)),
    get narrative() {
      return sections.map((section, at) => new PackedText(section, firstText + at, cells));
    },
    ...(located === undefined ? {} : { located }),
  };
}

/** Long, and mostly one section is wanted of all: it is read when it is asked for. */
class PackedText implements NarrativeText {
  readonly section: string;
  readonly #index: number;
  readonly #cells: PackedCells;

  constructor(section: string, index: number, cells: PackedCells) {
    this.section = section;
    this.#index = index;
    this.#cells = cells;
  }

  get text(): string {
    return this.#cells.at(this.#index).raw;
  }

  get cell(): CellRef | null {
    return this.#cells.at(this.#index).cell;
  }
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

function packObservations(packer: CellPacker, observations: Submission['observations']): string {
  for (const { indicator: _, ...cell } of observations.values()) packer.add(cell as CellValue as AnyCell);
  return listText([...observations.keys()]);
}

/** A row's own cell (the key of a table's row) comes before its values. */
interface PackedRow<Row> {
  more: Omit<Row, 'key' | 'keyCell' | 'cells'>;
  first: number;
  columns: string;
}

interface PackedTable {
  table: Omit<TableData, 'rows'>;
  rows: readonly PackedRow<TableRow>[];
}

function packTable(packer: CellPacker, { rows, ...table }: TableData): PackedTable {
  const packed = rows.map(({ key, keyCell, cells, ...more }) => {
    const first = packer.next;
    packer.add(asCell(key, keyCell));
    for (const cell of cells.values()) packer.add(cell as AnyCell);
    return { more, first, columns: listText([...cells.keys()]) };
  });
  return { table, rows: packed };
}

function tableOf({ table, rows }: PackedTable, cells: PackedCells, shared: SharedTexts): TableData {
  return {
    ...table,
    get rows() {
      return rows.map(({ more, first, columns }): TableRow => {
        const { raw, cell } = cells.at(first);
        const values = cellsFrom(shared.list<number>(columns), first + 1, cells);
        return { ...more, key: raw, keyCell: cell!, cells: values };
      });
    },
  };
}

interface PackedList {
  list: Omit<ListData, 'rows'>;
  rows: readonly PackedRow<ListRow>[];
}

function packList(packer: CellPacker, { rows, ...list }: ListData): PackedList {
  const packed = rows.map(({ cells, ...more }) => {
    const first = packer.next;
    for (const cell of cells.values()) packer.add(cell as AnyCell);
    return { more, first, columns: listText([...cells.keys()]) };
  });
  return { list, rows: packed };
}

function listOf({ list, rows }: PackedList, cells: PackedCells, shared: SharedTexts): ListData {
  return {
    ...list,
    get rows() {
      return rows.map(({ more, first, columns }): ListRow => {
        return { ...more, cells: cellsFrom(shared.list<string>(columns), first, cells) };
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
