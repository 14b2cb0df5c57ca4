import { closeSync, openSync, readSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import { GrowingPart } from '../../../ooxml/growing-part.ts';
import { zipPieces, type ZipSource } from '../../../ooxml/write-zip.ts';
import { filesBelow, hashOfFile } from '../../../workspace/files-below.ts';
import type { PendingFolder } from '../../../workspace/pending-folder.ts';
import { writeOutputs } from '../../../workspace/write-outputs.ts';
import type { ExportTarget } from './export-target.ts';
import { spoiltFiles, type KeptPackage } from './kept-package.ts';
import type { MadePackage } from './make-package.ts';

/** What became of an export. */
export interface Placed {
  /** The same export was there already, whole: nothing was written. */
  isSame: boolean;
  /** Files of the same export that were gone or edited, and were written again. */
  restored: readonly string[];
}

/** Puts a new export in its place, unless the same one stands there already and is whole. */
export async function placePackage(
  folder: PendingFolder,
  made: MadePackage,
  target: ExportTarget,
  kept: KeptPackage | undefined,
): Promise<Placed> {
  try {
    return target.isZip ? await placeZip(folder, target) : await placeFolder(folder, made, target, kept);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError('cli.export.not-placed', { target: target.shown, code }, 3);
  }
}

async function placeFolder(
  folder: PendingFolder,
  made: MadePackage,
  { path }: ExportTarget,
  kept: KeptPackage | undefined,
): Promise<Placed> {
  const isAlike = kept?.text === made.manifest;
  const restored = isAlike ? spoiltFiles(path, kept, made.checksums) : [];
  if (isAlike && restored.length === 0) return { isSame: true, restored };
  await folder.place();
  return { isSame: false, restored };
}

/** Where the package is made: for a zip in a folder beside it. */
export function workFolder({ path }: PendingFolder, { isZip }: ExportTarget): string {
  return isZip ? join(path, 'goi') : path;
}

async function placeZip(folder: PendingFolder, target: ExportTarget): Promise<Placed> {
  const before = hashOfFile(target.path)?.sha256;
  const path = join(folder.path, 'goi.zip');
  const [sha256] = await writeOutputs([{ path, bytes: zipPieces(sourcesIn(workFolder(folder, target))) }]);
  const isSame = before === sha256;
  if (!isSame) renameSync(path, target.path);
  return { isSame, restored: [] };
}

/** Packed already by their own formats. */
const packed = /\.(?:docx|xlsx|parquet|pdf)$/;
const portion = 1 << 20;

function* sourcesIn(folder: string): Generator<ZipSource, undefined> {
  for (const name of filesBelow(folder)) yield sourceOf(folder, name);
  return undefined;
}

function sourceOf(folder: string, name: string): ZipSource {
  const isPacked = packed.test(name);
  const part = new GrowingPart(name);
  const file = openSync(join(folder, name), 'r');
  try {
    const piece = Buffer.allocUnsafe(portion);
    const whole: Uint8Array[] = [];
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      if (isPacked) whole.push(Buffer.from(piece.subarray(0, count)));
      else part.add(piece.subarray(0, count));
    }
    return isPacked ? { name, content: Buffer.concat(whole), level: 0 } : part.finish();
  } finally {
    closeSync(file);
  }
}
