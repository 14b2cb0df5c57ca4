import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import type { UserError } from '../messages/user-error.ts';
import { writing, type PlaceOption } from './output-refusal.ts';

/** Who holds a lock, as the lock itself says. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When it was taken, ISO. */
  since?: string;
  /** When the process began, where the system says it: process numbers are given out again. */
  born?: string;
}

/**
 * Does something while no other run holds the lock at a path. What a dead run of this machine left behind is taken over:
 * its process is gone, its number is another process's by now, or the machine has started anew since. One of another
 * machine, or one that says nothing, a person has to judge: `refuse` makes the sentence. Folders are made; the lock goes
 * with the process at the latest. Where it cannot be written, nothing beside it can: `place` is what people call that.
 */
export async function withLock<T>(
  path: string,
  refuse: (holder: LockHolder | undefined) => UserError,
  work: () => Promise<T>,
  place: { path: string; option?: PlaceOption } = { path: dirname(path) },
): Promise<T> {
  const lock = () => {
    mkdirSync(dirname(path), { recursive: true });
    take(path, refuse);
  };
  writing(place.path, lock, place.option);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(path: string, refuse: (holder: LockHolder | undefined) => UserError): void {
  if (tryLock(path)) return;
  const found = textOf(path);
  const holder = holderIn(found);
  if (holder && isDead(holder)) removeOnly(path, found);
  if (!tryLock(path)) throw refuse(holderIn(textOf(path)) ?? holder);
}

function tryLock(path: string): boolean {
  const since = new Date().toISOString();
  const born = bornOf('self');
  const holder: LockHolder = { pid: process.pid, host: hostname(), since, ...(born ? { born } : {}) };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock that was judged, and no other: between looking and removing somebody else may have taken it over. */
function removeOnly(path: string, judged: string | undefined): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    // Gone by now: another run was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (textOf(aside) === judged) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/** Undefined where the lock is gone by now. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** One that was just made may still be empty. */
function holderIn(text: string | undefined): LockHolder | undefined {
  try {
    const { pid, host, since, born } = JSON.parse(text ?? '') as Partial<LockHolder>;
    if (!Number.isSafeInteger(pid) || pid! <= 0 || typeof host !== 'string') return undefined;
    return { pid: pid!, host, ...(since ? { since } : {}), ...(born ? { born } : {}) };
  } catch {
    return undefined;
  }
}

/** A clock is not that exact. */
const tolerance = 60_000;

/** Of another machine nobody can tell. */
function isDead({ pid, host, since, born }: LockHolder): boolean {
  if (host !== hostname()) return false;
  if (since !== undefined && Date.parse(since) < Date.now() - uptime() * 1000 - tolerance) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = bornOf(pid);
  return born !== undefined && now !== undefined && born !== now;
}

/** When a process began, in ticks since the machine's start; undefined where the system does not say it in a file. */
function bornOf(pid: number | 'self'): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  // Its name, in brackets, may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
