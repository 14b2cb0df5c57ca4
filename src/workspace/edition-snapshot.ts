import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../domain/edition.ts';
import { templatesDir } from './edition-files.ts';
import { formsFolder } from './workspace-paths.ts';

/** Written by the build, beside the built program; running from the sources there is none. */
export const editionSnapshots = resolve(import.meta.dirname, '../editions');

/**
 * A shipped edition as the build has loaded it, when its files are still the same to the letter: checking them again
 * takes longer than checking a template. Undefined for an edition of the workspace's own, for changed files, or where
 * another Node wrote the snapshot in a way that this one cannot read.
 */
export function readEditionSnapshot(
  id: string,
  root?: string,
  folder: string = editionSnapshots,
): Edition | undefined {
  if (root !== undefined && existsSync(join(root, formsFolder, id))) return undefined;
  if (!readdirSync(join(templatesDir, 'forms')).includes(id)) return undefined;
  const path = join(folder, `${definitionsHash(id)}.bin`);
  if (!existsSync(path)) return undefined;
  try {
    return deserialize(readFileSync(path)) as Edition;
  } catch {
    return undefined;
  }
}

/** The bytes of a snapshot; `scripts/snapshot-editions.mjs` asks for them in `dist`. @public */
export const editionSnapshot = (edition: Edition): Buffer => serialize(edition);

/** What a shipped edition's files are known by: their names and their text. */
export function definitionsHash(id: string): string {
  const dir = join(templatesDir, 'forms', id);
  const hash = createHash('sha256');
  for (const name of readdirSync(dir).sort()) {
    if (/\.ya?ml$/i.test(name))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(dir, name)))
        .update('\0');
  }
  return hash.digest('hex');
}
