import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edition } from '../../src/domain/edition.ts';
import { loadEdition, type DefinitionFile } from '../../src/forms/definitions/load-edition.ts';

const folder = resolve(import.meta.dirname, '../../templates/forms/cchc-2026');

/** The definition files that ship, as loadEdition takes them. */
export const shippedFiles: readonly DefinitionFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ path: `cchc-2026/${name}`, text: readFileSync(join(folder, name), 'utf8') }));

let loaded: Edition | undefined;

/** The shipped edition; throws with the problems when it does not load. */
export function shippedEdition(): Edition {
  if (loaded) return loaded;
  const result = loadEdition(shippedFiles);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems.slice(0, 20), null, 1));
  loaded = result.edition;
  return loaded;
}
