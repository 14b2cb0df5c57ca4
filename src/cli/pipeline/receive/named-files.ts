import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import { bringIntoInbox } from '../../../workspace/ledger/bring-into-inbox.ts';
import { listInbox, listInboxFolder, type InboxEntry } from '../../../workspace/list-inbox.ts';
import type { Run } from '../open-run.ts';

/** A file that a person named, as it lies in the inbox now. */
export interface NamedFile {
  /** Workspace-relative. */
  file: string;
  /** Where it was copied from; absent where it lay in the inbox already. */
  from?: string;
  /** Its content lay in the inbox already, under this name: nothing was copied. */
  same?: true;
}

/**
 * The named files in the inbox: what lies elsewhere is copied in, unless its content is there already. Paths are
 * those of the command line, from its folder on; a folder stands for every file in it.
 */
export function namedFiles(run: Run, cwd: string, paths: readonly string[]): NamedFile[] {
  const { root, folders } = run;
  const files: NamedFile[] = [];
  for (const path of paths.map((one) => asPath(run, cwd, one))) {
    for (const entry of listInbox(root, [path]).entries) {
      const inside = !relative(folders.inbox, entry.path).startsWith('..');
      files.push(inside ? { file: entry.file } : brought(run, entry));
    }
  }
  return files;
}

/** Of the named files those that lie outside the inbox, as paths. */
export function outsideFiles(run: Run, cwd: string, paths: readonly string[]): string[] {
  return paths
    .map((one) => asPath(run, cwd, one))
    .flatMap((path) => listInbox(run.root, [path]).entries)
    .filter((one) => !one.problem && relative(run.folders.inbox, one.path).startsWith('..'))
    .map((one) => one.path);
}

/** Findings name files from the workspace on: such a name is taken too. */
function asPath({ root }: Run, cwd: string, text: string): string {
  if (text.trim() === '') throw new UserError('workspace.path-missing', { path: `“${text}”` });
  const here = resolve(cwd, text);
  const inWorkspace = join(root, text);
  return !existsSync(here) && existsSync(inWorkspace) ? inWorkspace : here;
}

function brought({ root, folders }: Run, entry: InboxEntry): NamedFile {
  const from = entry.path;
  if (entry.problem) throw new UserError('workspace.path-missing', { path: from });
  const hash = hashOf(from);
  const known = listInboxFolder(root, folders.inbox).entries.find(
    (one) => one.size === entry.size && !one.problem && hashOf(one.path) === hash,
  );
  if (known) return { file: known.file, from, same: true };
  const copy = bringIntoInbox(from, folders.inbox);
  return { file: relative(root, copy).replaceAll('\\', '/').normalize('NFC'), from };
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
