/**
 * A step of the build: keeps each shipped edition as it was loaded, see `workspace/edition-snapshot.ts`. Runs on the built
 * program.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../dist/forms/definitions/load-edition.js';
import { readEditionFiles, templatesDir } from '../dist/workspace/edition-files.js';
import { definitionsHash, editionSnapshot, editionSnapshots } from '../dist/workspace/edition-snapshot.js';

rmSync(editionSnapshots, { recursive: true, force: true });
mkdirSync(editionSnapshots);
for (const id of readdirSync(join(templatesDir, 'forms'))) {
  const loaded = loadEdition(readEditionFiles(id).files);
  // An edition with mistakes is left to `cchc forms check`.
  if ('edition' in loaded)
    writeFileSync(join(editionSnapshots, `${definitionsHash(id)}.bin`), editionSnapshot(loaded.edition));
}
