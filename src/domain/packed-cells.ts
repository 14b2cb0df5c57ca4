import { parseA1, toA1, type CellRef } from './cell-ref.ts';
import type { CellValue, Observation, ObservationStatus } from './observation.ts';

/** A cell's content, with whatever a kind of cell has beside it (note, parts). */
export type AnyCell = CellValue & Readonly<Record<string, unknown>>;

/** What few cells have or what does not fit their numbers; kept as it is. */
interface Extra {
  value?: string;
  raw?: string;
  cell?: CellRef;
  readings?: CellValue['readings'];
  more?: Readonly<Record<string, unknown>>;
}

const statuses: readonly ObservationStatus[] = [
  'number',
  'estimate',
  'nothing-arose',
  'not-applicable',
  'blank',
  'text',
  'unreadable',
  'missing',
];
const statusNumbers = new Map(statuses.map((status, at) => [status, at]));

/** Numbers of one cell: its row; status, value, column and sheet as bits; where its text ends. */
const NUMBERS = 3;
const STATUS = 0b111;
/** The value is the raw text; else it is null, or one of the extras. */
const IS_RAW = 1 << 3;
const HAS_EXTRA = 1 << 4;
const COLUMN_AT = 5;
const MOST_COLUMNS = 1 << 15;
const SHEET_AT = 20;
const MOST_SHEETS = 1 << 10;

/** Bytes of a text that is probably a figure. */
const SHORT = 8;

const nothing: readonly never[] = Object.freeze([]);

/** The cells of one file as they are kept: their numbers and after them their texts, and what does not fit in. */
export interface CellPack {
  count: number;
  bytes: Uint8Array;
  extras: ReadonlyMap<number, Extra>;
}

/**
 * The cells of one file by number, in a few bytes each: an object with its place and readings takes 200. What is asked
 * for is made anew, equal to what was packed.
 */
export class PackedCells {
  readonly #file: string;
  readonly #sheets: readonly string[];
  readonly #numbers: Uint32Array;
  readonly #texts: Buffer;
  readonly #extras: ReadonlyMap<number, Extra> | undefined;

  constructor({ count, bytes, extras }: CellPack, file: string, sheets: readonly string[]) {
    // A copy that is no part of something bigger, and in which the numbers lie where numbers have to.
    const memory = new Uint8Array(bytes).buffer;
    this.#file = file;
    this.#sheets = sheets;
    this.#numbers = new Uint32Array(memory, 0, count * NUMBERS);
    this.#texts = Buffer.from(memory, this.#numbers.byteLength);
    this.#extras = extras.size > 0 ? extras : undefined;
  }

  /** The cell of a number. */
  at(index: number): CellValue {
    const { bits, extra, raw } = this.#read(index);
    const cell = {
      status: statuses[bits & STATUS]!,
      value: (bits & IS_RAW) === 0 ? (extra?.value ?? null) : raw,
      raw,
      cell: extra?.cell ?? this.#place(index, bits),
      readings: extra?.readings ?? nothing,
    };
    return extra?.more ? { ...cell, ...extra.more } : cell;
  }

  /** The same as an observation. Every field is in the literal: adding one to each of a million objects is slow. */
  observation(index: number, indicator: string): Observation {
    const { bits, extra, raw } = this.#read(index);
    const cell = {
      indicator,
      status: statuses[bits & STATUS]!,
      value: (bits & IS_RAW) === 0 ? (extra?.value ?? null) : raw,
      raw,
      cell: extra?.cell ?? this.#place(index, bits),
      readings: extra?.readings ?? nothing,
    };
    return extra?.more ? { ...cell, ...extra.more } : cell;
  }

  #read(index: number): { bits: number; extra: Extra | undefined; raw: string } {
    const bits = this.#numbers[index * NUMBERS + 1]!;
    const extra = (bits & HAS_EXTRA) === 0 ? undefined : this.#extras!.get(index)!;
    return { bits, extra, raw: extra?.raw ?? this.#text(index) };
  }

  #text(index: number): string {
    const from = index === 0 ? 0 : this.#numbers[index * NUMBERS - 1]!;
    const to = this.#numbers[index * NUMBERS + 2]!;
    if (to === from) return '';
    if (to - from > SHORT) return this.#texts.toString('utf8', from, to);
    // Figures: letter by letter they cost a fraction of a call into the runtime.
    let text = '';
    for (let at = from; at < to; at++) {
      const byte = this.#texts[at]!;
      if (byte > 127) return this.#texts.toString('utf8', from, to);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  #place(index: number, bits: number): CellRef | null {
    const row = this.#numbers[index * NUMBERS]!;
    if (row === 0) return null;
    const column = (bits >>> COLUMN_AT) % MOST_COLUMNS;
    return { file: this.#file, sheet: this.#sheets[bits >>> SHEET_AT]!, cell: toA1(row, column) };
  }
}

/** Takes the cells of one file in; `PackedCells` is made of what it has gathered. */
export class CellPacker {
  readonly sheets: string[] = [];
  readonly #numbers: number[] = [];
  readonly #texts: string[] = [];
  readonly #extras = new Map<number, Extra>();
  readonly #file: string;
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Number of the next cell. */
  get next(): number {
    return this.#numbers.length / NUMBERS;
  }

  /** What has been taken in. */
  packed(): CellPack {
    const numbers = new Uint8Array(Uint32Array.from(this.#numbers).buffer);
    const bytes = Buffer.concat([numbers, Buffer.from(this.#texts.join(''))]);
    return { count: this.next, bytes, extras: this.#extras };
  }

  add({ status, value, raw, cell, readings, ...more }: AnyCell): void {
    const place = this.#placeOf(cell);
    const isRaw = value === raw;
    // Half of a surrogate pair would not come back from bytes.
    const isText = !/\p{Surrogate}/u.test(raw);
    const extra: Extra = {
      ...(isRaw || value === null ? {} : { value }),
      ...(isText ? {} : { raw }),
      ...(cell !== null && !place ? { cell } : {}),
      ...(readings.length > 0 ? { readings } : {}),
      ...(Object.keys(more).length > 0 ? { more } : {}),
    };
    const hasExtra = Object.keys(extra).length > 0;
    if (hasExtra) this.#extras.set(this.next, extra);
    if (isText && raw !== '') {
      this.#texts.push(raw);
      this.#length += Buffer.byteLength(raw);
    }
    const bits = statusNumbers.get(status)! | (isRaw ? IS_RAW : 0) | (hasExtra ? HAS_EXTRA : 0);
    this.#numbers.push(place?.row ?? 0, (bits | (place?.bits ?? 0)) >>> 0, this.#length);
  }

  /** Undefined when it is no ordinary address in a sheet of the file. */
  #placeOf(cell: CellRef | null): { row: number; bits: number } | undefined {
    const at = cell?.file === this.#file ? parseA1(cell.cell) : undefined;
    if (!cell || !at || at.row === 0 || at.column >= MOST_COLUMNS) return undefined;
    if (toA1(at.row, at.column) !== cell.cell) return undefined;
    const known = this.sheets.indexOf(cell.sheet);
    const sheet = known < 0 ? this.sheets.push(cell.sheet) - 1 : known;
    if (sheet >= MOST_SHEETS) return undefined;
    return { row: at.row, bits: (at.column << COLUMN_AT) | (sheet << SHEET_AT) };
  }
}
