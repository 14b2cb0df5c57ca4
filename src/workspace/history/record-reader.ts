import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import {
  recordFiles,
  type ByteRange,
  type RecordFile,
  type RecordIndex,
  type SnapshotManifest,
} from '../../domain/snapshot.ts';
import { BrokenRecord, readManifest } from './manifest.ts';
import { rowsOf } from './record-rows.ts';

const portion = 1 << 20;

/** A record on disk, verified: every file has the content that its manifest vouches for. */
export class RecordReader {
  readonly manifest: SnapshotManifest;
  readonly index: RecordIndex;
  readonly #folder: string;
  /** Size and time of change as verified: whoever reads later sees when somebody has replaced a file meanwhile. */
  readonly #states = new Map<RecordFile, string>();

  /** Throws BrokenRecord. */
  constructor(folder: string) {
    this.#folder = folder;
    this.manifest = readManifest(folder);
    for (const name of Object.keys(recordFiles) as RecordFile[]) {
      const { hash, state } = hashed(join(folder, recordFiles[name]));
      if (hash !== this.manifest.files[name]) throw new BrokenRecord('changed', this.#path(name));
      this.#states.set(name, state);
    }
    this.index = JSON.parse(readFileSync(this.#path('index'), 'utf8')) as RecordIndex;
  }

  /** The rows of one piece of a table. Nothing stays open: Windows replaces no file that is. */
  rows(name: RecordFile, [at, length]: ByteRange): string[][] {
    const file = openSync(this.#path(name), 'r');
    try {
      if (stateOf(file) !== this.#states.get(name)) throw new BrokenRecord('changed', this.#path(name));
      return this.#rowsIn(name, readAt(file, at, length).toString('utf8'));
    } finally {
      closeSync(file);
    }
  }

  /** The content is vouched for: what cannot be read was written by another version of the program. */
  #rowsIn(name: RecordFile, text: string): string[][] {
    try {
      return rowsOf(text);
    } catch {
      throw new BrokenRecord('changed', this.#path(name));
    }
  }

  #path(name: RecordFile): string {
    return join(this.#folder, recordFiles[name]);
  }
}

function hashed(path: string): { hash: string; state: string } {
  const hash = createHash('sha256');
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BrokenRecord('missing', path);
    throw error;
  }
  try {
    const state = stateOf(file);
    const bytes = Buffer.allocUnsafe(portion);
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes))
      hash.update(bytes.subarray(0, count));
    return { hash: hash.digest('hex'), state };
  } finally {
    closeSync(file);
  }
}

function stateOf(file: number): string {
  const { size, mtimeMs, ino } = fstatSync(file);
  return `${size} ${mtimeMs} ${ino}`;
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done);
    if (count === 0) throw new RangeError('cut off');
    done += count;
  }
  return bytes;
}
