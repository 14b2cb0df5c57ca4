import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../domain/edition.ts';
import { formsFolder, templatesDir } from './workspace-paths.ts';

/** Written by the build, beside the built program; running from the sources there is none. */
export const editionSnapshots = resolve(import.meta.dirname, '../editions');

/** A shipped edition as the build has loaded it, with what the build has made of it. */
export interface EditionSnapshot<Names> {
  edition: Edition;
  names: Names;
}

/**
 * The snapshot of a shipped edition, when its files are still the same to the letter: checking them again takes longer
 * than checking a template. Undefined for an edition of the workspace's own, for changed files, or where another Node
 * wrote the snapshot in a way that this one cannot read.
 */
export function readEditionSnapshot<Names>(
  id: string,
  root?: string,
  folder: string = editionSnapshots,
): EditionSnapshot<Names> | undefined {
  if (root !== undefined && existsSync(join(root, formsFolder, id))) return undefined;
  if (!readdirSync(join(templatesDir, 'forms')).includes(id)) return undefined;
  const path = join(folder, `${id}.bin`);
  if (!existsSync(path)) return undefined;
  try {
    const { definitions, ...kept } = deserialize(readFileSync(path)) as Kept<Names>;
    return definitionBytes(id).equals(definitions) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** What a snapshot holds: beside what was made, the files that it was made of. No hash is as sure, or as fast to load. */
interface Kept<Names> extends EditionSnapshot<Names> {
  definitions: Uint8Array;
}

/** The bytes of the snapshot of a shipped edition. @public */
export function editionSnapshot<Names>(id: string, made: EditionSnapshot<Names>): Buffer {
  const kept: Kept<Names> = { ...made, definitions: definitionBytes(id) };
  return serialize(kept);
}

/** Names and text of a shipped edition's files. */
function definitionBytes(id: string): Buffer {
  const dir = join(templatesDir, 'forms', id);
  const files = readdirSync(dir).filter((name) => /\.ya?ml$/i.test(name));
  return Buffer.concat(
    files.sort().flatMap((name) => {
      const bytes = readFileSync(join(dir, name));
      return [Buffer.from(`${name}\n${bytes.length}\n`), bytes];
    }),
  );
}
