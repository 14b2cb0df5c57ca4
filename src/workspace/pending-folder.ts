import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writing } from './output-refusal.ts';

const tries = 5;
const betweenTries = 200;

/**
 * A folder that is made beside its target and takes its place when it is whole: a crash or Ctrl-C leaves the old folder or
 * the new one. No system puts a folder in the place of another in one step, Windows not at all: the old one steps aside
 * first, and the next run brings it back if this one dies between the two. One run at a time (`withLock`).
 */
export class PendingFolder {
  readonly path: string;
  readonly #target: string;
  readonly #aside: string;
  readonly #discard = () => this.discard();

  /** Mends what a run left behind that was killed, then makes the new folder, empty. */
  constructor(target: string) {
    this.#target = target;
    const place = join(dirname(target), `.${basename(target)}`);
    this.#aside = `${place}.cchc-cu`;
    this.path = `${place}.cchc-${process.pid}.tmp`;
    writing(target, () => this.#mend(), '-o');
    process.once('exit', this.#discard);
    writing(target, () => mkdirSync(this.path, { recursive: true }), '-o');
  }

  /** Puts it in the target's place. Something open in the old folder makes that fail on Windows: then all stays as it was. */
  async place(): Promise<void> {
    if (existsSync(this.#target)) await renamed(this.#target, this.#aside);
    try {
      await renamed(this.path, this.#target);
    } catch (error) {
      if (existsSync(this.#aside)) renameSync(this.#aside, this.#target);
      throw error;
    }
    removeFolder(this.#aside);
    process.off('exit', this.#discard);
  }

  /** Removes what has not taken its place. */
  discard(): void {
    process.off('exit', this.#discard);
    removeFolder(this.path);
    if (existsSync(this.#aside) && !existsSync(this.#target)) renameSync(this.#aside, this.#target);
  }

  #mend(): void {
    const folder = dirname(this.#target);
    if (!existsSync(folder)) return;
    if (existsSync(this.#aside)) {
      if (existsSync(this.#target)) removeFolder(this.#aside);
      else renameSync(this.#aside, this.#target);
    }
    const left = `.${basename(this.#target)}.cchc-`;
    for (const name of readdirSync(folder))
      if (name.startsWith(left) && name.endsWith('.tmp')) removeFolder(join(folder, name));
  }
}

/** A scanner for viruses holds a new file for a moment: it is tried again. */
async function renamed(from: string, to: string): Promise<void> {
  for (let at = 1; ; at++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (at >= tries || !['EPERM', 'EACCES', 'EBUSY'].includes(code ?? '')) throw error;
    }
    await pause(betweenTries);
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}
