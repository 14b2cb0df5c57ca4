import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionFile } from '../forms/definitions/load-edition.ts';
import { UserError } from '../messages/user-error.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { parsedDefinitions } from './parsed-definitions.ts';
import { formsFolder, templatesDir } from './workspace-paths.ts';

/** The definition files of an edition, as text. */
export interface EditionFiles {
  id: string;
  dir: string;
  origin: 'workspace' | 'program';
  /** YAML files in the order of their names, as `loadEdition` takes them. */
  files: DefinitionFile[];
}

/**
 * Finds and reads the definitions of an edition: the workspace's own `forms/<id>` first, then the program's. Which one
 * was used is part of the answer. An unknown id is a UserError with the nearest known one.
 */
export function readEditionFiles(id: string, root?: string, templates = templatesDir): EditionFiles {
  const places = [
    ...(root === undefined ? [] : [{ dir: join(root, formsFolder), origin: 'workspace' as const }]),
    { dir: join(templates, 'forms'), origin: 'program' as const },
  ];
  for (const { dir, origin } of places) {
    // The id comes from a file: only names that the folder really lists are taken, so that no path can be smuggled in.
    if (foldersIn(dir).includes(id)) return { ...readDefinitions(join(dir, id)), id, origin };
  }
  const known = [...new Set(places.flatMap(({ dir }) => foldersIn(dir)))].sort();
  throw new UserError('workspace.edition-not-found', { edition: id, known, ...nearestName(id, known) });
}

/** Reads every YAML file of a folder of definitions. */
export function readDefinitions(dir: string): Pick<EditionFiles, 'dir' | 'files'> {
  const names = readdirSync(dir)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort();
  const texts = names.map((name) => ({ path: join(dir, name), text: readFileSync(join(dir, name), 'utf8') }));
  return { dir, files: parsedDefinitions(texts) };
}

function foldersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
