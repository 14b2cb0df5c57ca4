import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import { filesBelow, hashOfFile } from '../../../workspace/files-below.ts';
import { assertWritable } from '../../../workspace/assert-writable.ts';
import { checksumsName, exportManifestName, exportSchema, type ExportManifest } from './export-manifest.ts';
import type { ExportTarget } from './export-target.ts';

/** An export that is there already. */
export interface KeptPackage {
  manifest: ExportManifest;
  text: string;
}

/**
 * What stands at the target's place, if it is an export of ours. Anything else is refused before the work starts (3): a
 * folder is replaced as a whole, and nothing that a person put there may go with it.
 */
export function keptPackage({ path, isZip, shown }: ExportTarget): KeptPackage | undefined {
  assertWritable([join(dirname(path), `.${basename(path)}`)], '-o');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (isZip) {
    assertWritable([path], '-o');
    return undefined;
  }
  if (!stat) return undefined;
  const refuse = (files: readonly string[]) =>
    new UserError('cli.export.foreign', { target: shown, files }, 3);
  if (!stat.isDirectory()) throw refuse([basename(path)]);
  if (readdirSync(path).length === 0) return undefined;
  const kept = manifestIn(path);
  const present = filesBelow(path);
  if (!kept) throw refuse(present);
  const known = new Set([...kept.manifest.files.map((one) => one.path), exportManifestName, checksumsName]);
  const foreign = present.filter((one) => !known.has(one));
  if (foreign.length > 0) throw refuse(foreign);
  return kept;
}

function manifestIn(folder: string): KeptPackage | undefined {
  try {
    const text = readFileSync(join(folder, exportManifestName), 'utf8');
    const manifest = JSON.parse(text) as Partial<ExportManifest>;
    if (manifest.schema !== exportSchema || !Array.isArray(manifest.files)) return undefined;
    return { manifest: manifest as ExportManifest, text };
  } catch {
    return undefined;
  }
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
