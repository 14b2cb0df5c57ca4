import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * A file of many small pieces of bytes, each found by its name:
 *
 *     title · pieces · directory (JSON) · SHA-256 of the directory · its place
 *
 * The title says who may use it. A file that was cut off, damaged or made for something else is as good as none; a
 * single damaged piece is as good as absent.
 */
export interface CachePiece {
  name: string;
  /** What the piece is about: it is of use only while that is so. */
  about: string;
  at: number;
  length: number;
  /** SHA-256 of the bytes, its beginning. */
  hash: string;
}

/** Hash in hex and the place of the directory in 16 digits. */
const tailLength = 64 + 16;
/** Pieces are written in portions of this size. */
const portion = 1 << 20;

/** An open file of pieces. */
export class CacheReader {
  readonly #file: number;
  readonly pieces: ReadonlyMap<string, CachePiece>;

  private constructor(file: number, pieces: ReadonlyMap<string, CachePiece>) {
    this.#file = file;
    this.pieces = pieces;
  }

  /** Undefined when there is no such file or it cannot be relied upon. */
  static open(path: string, title: string): CacheReader | undefined {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const pieces = directoryOf(file, title);
      if (pieces) return new CacheReader(file, pieces);
    } catch {
      // Not there, not readable, no directory: it is made anew.
    }
    if (file !== undefined) closeSync(file);
    return undefined;
  }

  /** The bytes of a piece; undefined when they are not what was written. */
  read({ at, length, hash }: CachePiece): Uint8Array | undefined {
    const bytes = readAt(this.#file, at, length);
    return shortHash(bytes) === hash ? bytes : undefined;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** A new file of pieces. Nothing of it can be used before `finish`. */
export class CacheWriter {
  readonly #file: number;
  readonly #pieces: CachePiece[] = [];
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;
  #at = 0;
  #isOpen = true;

  constructor(path: string, title: string) {
    this.#file = openSync(path, 'wx');
    this.#write(titleBytes(title));
  }

  add(name: string, about: string, bytes: Uint8Array): void {
    this.#pieces.push({ name, about, at: this.#at, length: bytes.length, hash: shortHash(bytes) });
    this.#write(bytes);
  }

  finish(): void {
    const directory = Buffer.from(
      JSON.stringify(this.#pieces.map((one) => [one.name, one.about, one.at, one.length, one.hash])),
    );
    const place = String(this.#at).padStart(16, '0');
    this.#write(directory);
    this.#write(Buffer.from(fullHash(directory) + place));
    this.#flush();
    this.close();
  }

  /** Leaves it as it is. */
  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #write(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    this.#at += bytes.length;
    if (this.#waitingLength >= portion) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from);
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

function directoryOf(file: number, title: string): Map<string, CachePiece> | undefined {
  const { size } = fstatSync(file);
  const head = titleBytes(title);
  if (size < head.length + tailLength || !head.equals(readAt(file, 0, head.length))) return undefined;
  const tail = Buffer.from(readAt(file, size - tailLength, tailLength)).toString('latin1');
  const from = Number(tail.slice(64));
  const length = size - tailLength - from;
  if (!Number.isInteger(from) || from < head.length || length < 0) return undefined;
  const directory = readAt(file, from, length);
  if (fullHash(directory) !== tail.slice(0, 64)) return undefined;
  const rows = JSON.parse(Buffer.from(directory).toString()) as [string, string, number, number, string][];
  return new Map(
    rows.map(([name, about, at, size, hash]) => [name, { name, about, at, length: size, hash }]),
  );
}

function readAt(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done);
    if (count === 0) throw new RangeError('cut off');
    done += count;
  }
  return bytes;
}

const titleBytes = (title: string) => Buffer.from(`${title}\n`);
const fullHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const shortHash = (bytes: Uint8Array) => fullHash(bytes).slice(0, 24);
