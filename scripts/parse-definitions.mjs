/**
 * The last step of the build: parses the shipped definitions once and for all, see `workspace/parsed-definitions.ts`.
 * Runs on the built program.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLocatedYaml } from '../dist/forms/definitions/located-yaml.js';
import { templatesDir } from '../dist/workspace/workspace-paths.js';
import { parsedDefinitionsPath, textHash } from '../dist/workspace/parsed-definitions.js';

const parsed = {};
const folder = join(templatesDir, 'forms');
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.ya?ml$/i.test(name)) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  const file = readLocatedYaml({ path: name, text });
  // A file with mistakes is left to `cchc forms check`.
  if (!Array.isArray(file)) parsed[textHash(text)] = file.data;
}
writeFileSync(parsedDefinitionsPath, JSON.stringify(parsed));
