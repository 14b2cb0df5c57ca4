import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { UserError } from '../../messages/user-error.ts';

/**
 * Runs a step while nobody else writes the ledger. Another writer is named and the step refused (exit 3); what a
 * process of this machine left behind when it died is taken over.
 */
export async function withLedgerLock<T>(ledger: string, step: () => Promise<T>): Promise<T> {
  const path = `${ledger}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  takeLock(path);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await step();
  } finally {
    process.off('exit', release);
    release();
  }
}

function takeLock(path: string): void {
  if (tryLock(path)) return;
  const holder = holderOf(path);
  if (holder && isDead(holder)) rmSync(path, { force: true });
  if (tryLock(path)) return;
  const { pid, host } = holderOf(path) ?? { pid: 0, host: '?' };
  throw new UserError('workspace.ledger-locked', { file: basename(path), pid, host }, 3);
}

function tryLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${process.pid} ${hostname()}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

interface Holder {
  pid: number;
  host: string;
}

/** Who holds it; undefined where the lock is gone by now. One without a name is of a writer that has just begun. */
function holderOf(path: string): Holder | undefined {
  try {
    const [pid, host] = readFileSync(path, 'utf8').trim().split(' ');
    return { pid: Number(pid ?? 0), host: host ?? '' };
  } catch {
    return undefined;
  }
}

/** Of another machine nobody can tell. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname() || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
