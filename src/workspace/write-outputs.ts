import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UserError } from '../messages/user-error.ts';
import { ownerFiles } from './list-inbox.ts';

export interface Output {
  path: string;
  bytes: Uint8Array | string;
}

/**
 * Refuses before the work starts what would fail at its end: a file that is open elsewhere, write-protected, or a
 * folder. Exit code 3, since the result could not be kept.
 */
export function assertWritable(paths: readonly string[]): void {
  for (const path of paths) {
    const marker = ownerFiles(basename(path)).find((name) => existsSync(join(dirname(path), name)));
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory()) throw new UserError('workspace.output-is-folder', { path }, 3);
      if (stat && marker) throw new UserError('workspace.output-open', { path, marker }, 3);
      // Opening for writing is what shows a lock on Windows; nothing is changed.
      if (stat) closeSync(openSync(path, 'r+'));
      accessSync(nearestFolder(dirname(resolve(path))), constants.W_OK);
    } catch (error) {
      throw outputError(path, error);
    }
  }
}

/**
 * Writes files, each replaced in one step: a crash leaves the old file or the new one, never half of one. Without a
 * pause between them, so that Ctrl-C finds all written or none. Folders are made. `fsync: false` for many files that
 * can be made again.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  options: { fsync?: boolean } = {},
): Promise<void> {
  for (const { path, bytes } of outputs) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const data =
        typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      writeFileAtomic.sync(path, data, { fsync: options.fsync ?? true });
    } catch (error) {
      throw outputError(path, error);
    }
  }
}

/** The nearest folder upwards that exists: the place where a missing one would be made. */
function nearestFolder(folder: string): string {
  let at = folder;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  if (!statSync(at).isDirectory()) throw Object.assign(new Error(at), { code: 'ENOTDIR' });
  return at;
}

function outputError(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (error instanceof UserError || code === undefined) return error;
  if (code === 'ENOSPC') return new UserError('workspace.output-no-space', { path }, 3);
  return new UserError('workspace.output-denied', { path, code }, 3);
}
