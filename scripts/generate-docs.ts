import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { attackTable } from '../fixtures/hostile/attack-table.ts';
import { openEdition, shippedEdition } from '../src/cli/pipeline/open-run.ts';
import { rulesReadme } from '../src/rules/rules-readme.ts';

import { templatesReadme } from './template-docs/templates-readme.ts';

/** Files that are written from the source; `--check` says which of them drifted instead of writing. */
const generated: readonly (readonly [path: string, text: () => string | Promise<string>])[] = [
  ['src/rules/README.md', rulesReadme],
  ['fixtures/hostile/README.md', attackTable],
  ['templates/README.md', () => templatesReadme(openEdition(shippedEdition))],
];

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
let drifted = 0;
for (const [path, make] of generated) {
  const file = resolve(root, path);
  const text = await make();
  if (!isCheck) {
    writeFileSync(file, text);
    console.log(`written: ${path}`);
  } else if (readFileSync(file, 'utf8') !== text) {
    drifted += 1;
    console.error(`out of date: ${path} (run: npm run docs)`);
  }
}
process.exitCode = drifted > 0 ? 1 : 0;
