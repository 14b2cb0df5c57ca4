import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { exportManifestName, exportSchema, type ExportManifest } from './export-manifest.ts';

/** What a folder or a zip says of itself in its `manifest.json`. */
export type FoundManifest =
  | { manifest: ExportManifest; text: string }
  /** There is one, but it cannot be read as what an export writes. */
  | 'damaged'
  /** None, or one of another program. */
  | undefined;

export function manifestInFolder(folder: string): FoundManifest {
  try {
    return manifestOf(readFileSync(join(folder, exportManifestName), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** Of a zip that is no export, or that cannot be read: undefined. It is our own file: the limits for others do not hold. */
export function manifestInZip(path: string): FoundManifest {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  let found: Uint8Array | undefined;
  try {
    found = unzipSync(bytes, { filter: (one) => one.name === exportManifestName })[exportManifestName];
  } catch {
    return undefined;
  }
  return found && manifestOf(Buffer.from(found).toString('utf8'));
}

function manifestOf(text: string): FoundManifest {
  let found: Partial<ExportManifest> | null;
  try {
    found = JSON.parse(text) as Partial<ExportManifest> | null;
  } catch {
    return 'damaged';
  }
  if (found?.schema !== exportSchema) return undefined;
  const isWhole =
    typeof found.period?.id === 'string' &&
    Array.isArray(found.files) &&
    found.files.every((one: unknown) => isFile(one as Record<string, unknown> | null));
  return isWhole ? { manifest: found as ExportManifest, text } : 'damaged';
}

const isFile = (one: Record<string, unknown> | null) =>
  typeof one?.['path'] === 'string' && typeof one['sha256'] === 'string';
