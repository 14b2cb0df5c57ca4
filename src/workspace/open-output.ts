import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { writing } from './output-refusal.ts';

/** A file that is too large to be made in memory: written piece by piece, and there only when it is whole. */
export interface OpenOutput {
  write(text: string): void;
  /** Puts the file in its place. */
  finish(): void;
  /** Gives it up; after `finish` nothing is left to give up. */
  discard(): void;
}

export function openOutput(path: string): OpenOutput {
  const part = `${path}.${process.pid}.tmp`;
  const file = writing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(part, 'w');
  });
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
    process.off('exit', discard);
  };
  function discard(): void {
    if (!isOpen) return;
    close();
    rmSync(part, { force: true });
  }
  // Ctrl-C leaves nothing behind.
  process.on('exit', discard);
  return {
    write: (text) => void writing(path, () => writeSync(file, text)),
    finish() {
      close();
      writing(path, () => renameSync(part, path));
    },
    discard,
  };
}
