import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { UserError } from '../messages/user-error.ts';

/** The option that names another place for what cannot be written. */
export type PlaceOption = '-o' | '--out-dir' | '--log';

/**
 * What the system said when something could not be written, as a sentence (exit 3, since the result could not be kept);
 * whatever it said. An error that is not the system's stays what it is: ours.
 */
export function outputRefusal(path: string, error: unknown, option?: PlaceOption): unknown {
  const code = systemCode(error);
  if (error instanceof UserError || code === undefined) return error;
  if (code === 'ENOSPC') return new UserError('workspace.output-no-space', { path }, 3);
  const cause = code === 'ENOENT' ? (folderRefusal(path) ?? code) : code;
  return new UserError('workspace.output-denied', { path, code: cause, ...(option ? { option } : {}) }, 3);
}

/** Does something that writes; what the system refuses becomes a sentence about `path`. */
export function writing<T>(path: string, step: () => T, option?: PlaceOption): T {
  try {
    return step();
  } catch (error) {
    throw outputRefusal(path, error, option);
  }
}

/** What only writing asks of the system. Opening a file asks for both; these answers are those to writing. */
const writingCalls = new Set([
  'mkdir',
  'write',
  'rename',
  'copyfile',
  'fsync',
  'ftruncate',
  'link',
  'unlink',
  'rm',
  'rmdir',
]);
const answersToWriting = new Set(['EROFS', 'ENOSPC', 'EDQUOT']);

/**
 * The net below all commands: what the system refused to write where nobody foresaw it is no error of the program.
 * Undefined for everything else, a missing file among them.
 */
export function unforeseenRefusal(error: unknown): UserError | undefined {
  const { path, syscall, code } = (error ?? {}) as NodeJS.ErrnoException;
  const isWriting = writingCalls.has(syscall ?? '') || answersToWriting.has(code ?? '');
  if (path === undefined || syscall === undefined || code === 'ENOENT' || !isWriting) return undefined;
  const refusal = outputRefusal(path, error);
  return refusal instanceof UserError ? refusal : undefined;
}

/** Folders made together on a read-only disk are answered with ENOENT: the nearest one that is there tells the truth. */
function folderRefusal(path: string): string | undefined {
  if (!isAbsolute(path)) return undefined;
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return systemCode(error);
  }
}

/** `EROFS`, `ENOSPC` …; undefined for what the system did not say. Node's own codes start with `ERR_`. */
function systemCode(error: unknown): string | undefined {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
