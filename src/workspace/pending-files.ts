import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';

/** What a file will hold: all of it, or its pieces in order. */
export type Content = Uint8Array | string | Iterable<Uint8Array | string>;

/** UTF-8 needs at most this many bytes for one unit of a string. */
const MOST_BYTES = 3;

/**
 * Files that are written beside their targets under names of their own, and take the targets' places together in the
 * end. Until then nothing of the targets is touched; what is left behind is removed, at the latest when the process ends.
 */
export class PendingFiles {
  readonly #pending: { temporary: string; target: string }[] = [];
  #memory = Buffer.alloc(0);
  readonly #discard = () => this.discard();

  constructor() {
    process.once('exit', this.#discard);
  }

  /** Writes one file piece by piece, with pauses in which Ctrl-C is heard. Gives the SHA-256 of the content. */
  async add(path: string, content: Content, fsync: boolean): Promise<string> {
    mkdirSync(dirname(path), { recursive: true });
    const old = statSync(path, { throwIfNoEntry: false });
    // A link stays a link: what it points at is replaced.
    const target = old ? realpathSync(path) : resolve(path);
    const temporary = join(dirname(target), `.cchc-${process.pid}-${(made += 1)}.tmp`);
    const file = openSync(temporary, 'wx');
    this.#pending.push({ temporary, target });
    const hash = createHash('sha256');
    try {
      if (old) fchmodSync(file, old.mode);
      for (const piece of piecesOf(content)) {
        const bytes = this.#bytesOf(piece);
        writeFileSync(file, bytes);
        hash.update(bytes);
        await pause();
      }
      if (fsync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return hash.digest('hex');
  }

  /** Always in the same memory: a buffer of its own for each piece of a long text is freed much too late. */
  #bytesOf(piece: Uint8Array | string): Uint8Array {
    if (typeof piece !== 'string') return piece;
    const most = piece.length * MOST_BYTES;
    if (most > this.#memory.length) this.#memory = Buffer.allocUnsafe(most);
    return this.#memory.subarray(0, this.#memory.write(piece));
  }

  /** Puts every file in its place, without a pause between them. */
  commit(onEach: (target: string) => void): void {
    for (let next = this.#pending[0]; next; next = this.#pending[0]) {
      onEach(next.target);
      renameSync(next.temporary, next.target);
      this.#pending.shift();
    }
    this.discard();
  }

  /** Removes what has not taken its place. */
  discard(): void {
    process.off('exit', this.#discard);
    for (const { temporary } of this.#pending.splice(0)) rmSync(temporary, { force: true });
  }
}

let made = 0;

function piecesOf(content: Content): Iterable<Uint8Array | string> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
