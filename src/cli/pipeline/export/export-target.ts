import { join, relative, resolve } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import { withLock } from '../../../workspace/lock.ts';
import { exportsFolder } from '../../../workspace/workspace-paths.ts';
import { assertFolderOf } from '../../../workspace/assert-writable.ts';
import type { CommandRequest } from '../../command.ts';
import type { Run } from '../open-run.ts';

/** Where an export goes: a folder, or a zip. */
export interface ExportTarget {
  path: string;
  isZip: boolean;
  /** As people see it: from where they stand. */
  shown: string;
}

/** Ends the name of the folder for a draft of a period that is frozen: beside the frozen export, never in its place. */
const draftEnding = '-du-thao';

/** `xuat/<period>/` of the workspace (`xuat/<period>-du-thao/` for the draft of a frozen one), or what `-o` names; a zip with `--zip` or where the name says so. */
export function exportTarget(
  { root, period }: Run,
  { io, options, flags }: CommandRequest,
  isFrozen: boolean,
): ExportTarget {
  const given = options.outputs.find((one) => one.file !== undefined && one.file !== '-')?.file;
  const isBeside = isFrozen && flags['snapshot'] === 'draft';
  const isZip = flags['zip'] === true || given?.toLowerCase().endsWith('.zip') === true;
  const named =
    given === undefined
      ? join(root, exportsFolder, isBeside ? `${period.id}${draftEnding}` : period.id)
      : resolve(io.cwd, given);
  if (given !== undefined) assertFolderOf(named);
  const path = isZip && !named.toLowerCase().endsWith('.zip') ? `${named}.zip` : named;
  const shown = relative(io.cwd, path).replaceAll('\\', '/') || '.';
  return { path, isZip, shown };
}

/** Does something while no other run exports to the same place: two of them would mix their files (exit 3). */
export async function withExportLock<T>({ path, shown }: ExportTarget, work: () => Promise<T>): Promise<T> {
  const lock = join(resolve(path, '..'), `.${path.slice(resolve(path, '..').length + 1)}.dang-xuat`);
  return withLock(
    lock,
    (holder) => new UserError('cli.export.locked', { target: shown, file: lock, ...holder }, 3),
    work,
    { path: shown, option: '-o' },
  );
}
