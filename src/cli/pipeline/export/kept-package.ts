import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import { filesBelow, hashOfFile } from '../../../workspace/files-below.ts';
import { assertWritable } from '../../../workspace/assert-writable.ts';
import { checksumsName, exportManifestName, type ExportManifest } from './export-manifest.ts';
import type { ExportTarget } from './export-target.ts';
import { manifestInFolder, manifestInZip, type FoundManifest } from './manifest-in.ts';

/** An export that is there already. */
export interface KeptPackage {
  manifest: ExportManifest;
  text: string;
}

/**
 * What stands at the target's place, if it is an export of ours. Anything else is refused before the work starts (3): a
 * folder is replaced as a whole, and nothing that a person put there may go with it. A draft never takes the place of
 * what was frozen: that one has been sent, or will be.
 */
export function keptPackage(target: ExportTarget, isDraft: boolean): KeptPackage | undefined {
  const { path, isZip, shown } = target;
  assertWritable([join(dirname(path), `.${basename(path)}`)], '-o');
  if (isZip) {
    assertWritable([path], '-o');
    if (isDraft) assertNotFrozen(manifestInZip(path), target);
    return undefined;
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const foreign = (files: readonly string[]) =>
    new UserError('cli.export.foreign', { target: shown, files }, 3);
  if (!stat.isDirectory()) throw foreign([basename(path)]);
  if (readdirSync(path).length === 0) return undefined;
  const kept = manifestInFolder(path);
  const present = filesBelow(path);
  if (kept === 'damaged' || (!kept && isWithoutManifest(present)))
    throw new UserError('cli.export.damaged', { target: shown, isGone: !kept }, 3);
  if (!kept) throw foreign(present);
  const known = new Set([...kept.manifest.files.map((one) => one.path), exportManifestName, checksumsName]);
  const others = present.filter((one) => !known.has(one));
  if (others.length > 0) throw foreign(others);
  if (isDraft) assertNotFrozen(kept, target);
  return kept;
}

/** What every export holds beside its manifest. */
const isWithoutManifest = (present: readonly string[]) =>
  !present.includes(exportManifestName) &&
  [checksumsName, 'datapackage.json', 'tu-dien-du-lieu.md'].every((one) => present.includes(one));

function assertNotFrozen(kept: FoundManifest, { shown: target }: ExportTarget): void {
  if (kept === undefined || kept === 'damaged' || kept.manifest.final !== true) return;
  throw new UserError('cli.export.over-frozen', { target, period: kept.manifest.period.id }, 3);
}

/** The files of a kept export that are gone or are not what was written. */
export function spoiltFiles(folder: string, { manifest, text }: KeptPackage, checksums: string): string[] {
  const spoilt = manifest.files.flatMap(({ path, sha256 }) =>
    hashOfFile(join(folder, path))?.sha256 === sha256 ? [] : [path],
  );
  const others = [
    [exportManifestName, text],
    [checksumsName, checksums],
  ] as const;
  for (const [name, expected] of others) if (textAt(join(folder, name)) !== expected) spoilt.push(name);
  return spoilt;
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
