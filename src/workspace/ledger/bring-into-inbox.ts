import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { writing } from '../output-refusal.ts';

/**
 * Copies a file into an inbox under its own name made safe, or with a number where the name is taken. Nothing is ever
 * overwritten, and the original stays as it is. Gives the path of the copy.
 */
export function bringIntoInbox(source: string, inbox: string): string {
  return writing(inbox, () => broughtInto(inbox, source));
}

function broughtInto(inbox: string, source: string): string {
  mkdirSync(inbox, { recursive: true });
  const temporary = join(inbox, `.cchc-${process.pid}-${(made += 1)}.tmp`);
  copyFileSync(source, temporary, constants.COPYFILE_EXCL);
  try {
    const { atime, mtime } = statSync(source);
    utimesSync(temporary, atime, mtime);
    const name = safeName(basename(source));
    for (let at = 1; ; at++) {
      const path = join(inbox, numbered(name, at));
      if (!isTaken(inbox, basename(path)) && place(temporary, path)) return path;
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

let made = 0;

/** Puts the copy in its place unless somebody was faster. */
function place(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some network and memory-stick file systems know no links.
    if (statSync(path, { throwIfNoEntry: false })) return false;
    renameSync(temporary, path);
    return true;
  }
}

/** Two names that differ in case only are one file on Windows. */
const isTaken = (inbox: string, name: string) =>
  readdirSync(inbox).some((one) => one.normalize('NFC').toLowerCase() === name.toLowerCase());

/** A name that every system takes and that the inbox does not pass over. */
export function safeName(name: string): string {
  const tidy = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_')
    .replace(/^[.~$\s]+/, '')
    .replace(/[.\s]+$/, '');
  const stem = basename(tidy, extname(tidy));
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);
  return stem === '' || isReserved ? `tep-${tidy}` : tidy;
}

function numbered(name: string, at: number): string {
  if (at === 1) return name;
  const end = extname(name);
  return `${basename(name, end)} (${at})${end}`;
}
