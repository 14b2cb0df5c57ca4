import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CacheReader, CacheWriter, type CachePiece } from './cache-file.ts';

/** What files of an inbox were found to say, kept from one run to the next. */
export interface ReadingCache {
  /** Hash of the content whose reading is kept under a name. */
  known(name: string): string | undefined;
  /** The reading kept under a name; undefined when it was damaged meanwhile. */
  get(name: string): Uint8Array | undefined;
  /** Keeps a reading for the next run; those that nobody kept are forgotten. */
  keep(name: string, sha256: string, reading: Uint8Array): void;
  /** Replaces what the last run left, in one step. Without it nothing is changed. */
  finish(): void;
  close(): void;
}

/** Remembers nothing. */
export const noCache: ReadingCache = {
  known: () => undefined,
  get: () => undefined,
  keep: () => {},
  finish: () => {},
  close: () => {},
};

/** Made by whatever wrote the format of the pieces: change it with them. */
const format = 'cchc-readings/2';
/** A leftover of a run that was killed; younger ones may belong to a run that is still going. Milliseconds. */
const leftoverAge = 3_600_000;

/**
 * Opens the cache of a period: one file in `.cchc/` of the workspace, which may be deleted at any time. `context` is a
 * hash over everything but the file that a reading depends on; another one finds an empty cache. Whatever goes wrong
 * with it (damaged, not writable, disk full) costs time, never a result.
 */
export function openReadingCache(root: string, periodId: string, context: string): ReadingCache {
  const path = join(root, '.cchc', 'cache', `${periodId}.readings`);
  return new PeriodCache(path, `${format} ${context}`);
}

class PeriodCache implements ReadingCache {
  readonly #path: string;
  readonly #title: string;
  #reader: CacheReader | undefined;
  /** Pieces of the last run that are kept as they are. */
  readonly #same: CachePiece[] = [];
  readonly #damaged = new Set<string>();
  /** Undefined until there is something new, and again when it could not be written. */
  #writer: CacheWriter | undefined;
  #isBroken = false;

  constructor(path: string, title: string) {
    this.#path = path;
    this.#title = title;
    this.#reader = CacheReader.open(path, title);
  }

  known(name: string): string | undefined {
    return this.#reader?.pieces.get(name)?.about;
  }

  get(name: string): Uint8Array | undefined {
    const piece = this.#reader?.pieces.get(name);
    const reading = piece && this.#reader!.read(piece);
    if (!reading) this.#damaged.add(name);
    return reading;
  }

  keep(name: string, sha256: string, reading: Uint8Array): void {
    const piece = this.#reader?.pieces.get(name);
    if (piece?.about === sha256 && !this.#damaged.has(name)) this.#same.push(piece);
    else this.#attempt(() => this.#open().add(name, sha256, reading));
  }

  finish(): void {
    const isNew = this.#writer !== undefined || this.#same.length !== (this.#reader?.pieces.size ?? 0);
    if (isNew) this.#attempt(() => this.#replace());
    else this.close();
  }

  close(): void {
    this.#closeReader();
    this.#drop();
  }

  #replace(): void {
    const writer = this.#open();
    for (const piece of this.#same) {
      const bytes = this.#reader!.read(piece);
      if (bytes) writer.add(piece.name, piece.about, bytes);
    }
    writer.finish();
    // Windows replaces no file that is open.
    this.#closeReader();
    // Nobody wants it in a repository.
    const ignore = join(dirname(this.#path), '..', '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
    renameSync(this.#unfinished, this.#path);
    this.#writer = undefined;
    process.off('exit', this.#forget);
  }

  #open(): CacheWriter {
    if (this.#writer) return this.#writer;
    const folder = dirname(this.#path);
    mkdirSync(folder, { recursive: true });
    removeLeftovers(folder);
    this.#writer = new CacheWriter(this.#unfinished, this.#title);
    process.once('exit', this.#forget);
    return this.#writer;
  }

  get #unfinished(): string {
    return `${this.#path}.${process.pid}.unfinished`;
  }

  /** Ctrl-C, or an error on the way: the old file stays, nothing of the new one does. */
  readonly #forget = () => rmSync(this.#unfinished, { force: true });

  #drop(): void {
    if (!this.#writer) return;
    this.#writer.close();
    this.#writer = undefined;
    this.#forget();
    process.off('exit', this.#forget);
  }

  #closeReader(): void {
    this.#reader?.close();
    this.#reader = undefined;
  }

  #attempt(step: () => void): void {
    if (this.#isBroken) return;
    try {
      step();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      this.#isBroken = true;
      this.#drop();
    }
  }
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (name.endsWith('.unfinished') && Date.now() - changed > leftoverAge) rmSync(path, { force: true });
  }
}
