/**
 * A step of the build: keeps each shipped edition as it was loaded, with the names of its templates, see
 * `workspace/edition-snapshot.ts`. Runs on the built program.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '../dist/cli/pipeline/edition-names.js';
import { loadEdition } from '../dist/forms/definitions/load-edition.js';
import { readEditionFiles } from '../dist/workspace/edition-files.js';
import { editionSnapshot, editionSnapshots } from '../dist/workspace/edition-snapshot.js';
import { templatesDir } from '../dist/workspace/workspace-paths.js';

rmSync(editionSnapshots, { recursive: true, force: true });
mkdirSync(editionSnapshots);
for (const id of readdirSync(join(templatesDir, 'forms'))) {
  const loaded = loadEdition(readEditionFiles(id).files);
  // An edition with mistakes is left to `cchc forms check`.
  if (!('edition' in loaded)) continue;
  const { edition } = loaded;
  const bytes = editionSnapshot(id, { edition, names: editionNames(edition) });
  writeFileSync(join(editionSnapshots, `${id}.bin`), bytes);
}
