import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../messages/user-error.ts';
import { ownerFiles } from './owner-files.ts';
import { outputRefusal, type PlaceOption } from './output-refusal.ts';
import { reportsName } from './workspace-paths.ts';

/**
 * Refuses before the work starts what would fail at its end: a file that is open elsewhere, write-protected, or a
 * folder. Exit code 3, since the result could not be kept.
 */
export function assertWritable(paths: readonly string[], option?: PlaceOption): void {
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
      throw outputRefusal(path, error, option);
    }
  }
}

/** A folder that a person names has to be there: a mistyped one would be made, and the result lost in it. */
export function assertFolderOf(path: string): void {
  const folder = dirname(resolve(path));
  // The folder of a period's results is the program's own; its commands make it.
  if (existsSync(folder) || (basename(folder) === reportsName && existsSync(dirname(folder)))) return;
  const at = nearestFolder(folder);
  if (at !== folder) throw new UserError('workspace.output-no-folder', { path, folder }, 3);
}

/** The nearest folder upwards that exists: the place where a missing one would be made. */
function nearestFolder(folder: string): string {
  let at = folder;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  if (!statSync(at).isDirectory()) throw Object.assign(new Error(at), { code: 'ENOTDIR' });
  return at;
}
