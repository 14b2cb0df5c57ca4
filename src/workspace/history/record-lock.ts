import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { recordsFolder } from './record-paths.ts';

const lockName = '.dang-ghi';

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
}

/**
 * Does something while no other run writes records of the period: two of them would mix their files. A lock that a
 * killed run on this machine left behind is taken over; one of another machine a person has to judge.
 */
export async function withRecordLock<T>(root: string, periodId: string, work: () => Promise<T>): Promise<T> {
  const folder = recordsFolder(root, periodId);
  const path = join(folder, lockName);
  try {
    mkdirSync(folder, { recursive: true });
    take(path, relative(root, path).split(sep).join('/'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError('workspace.output-denied', { path: folder, code }, 3);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(path: string, shown: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (attempt > 0 || !isGone(holder))
      throw new UserError('workspace.record-locked', { file: shown, ...holder }, 3);
    rmSync(path, { force: true });
  }
}

/** A lock that was just made may still be empty. */
function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isGone(holder: Holder | undefined): boolean {
  if (holder === undefined || holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
