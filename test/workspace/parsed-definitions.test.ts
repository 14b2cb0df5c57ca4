import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition, type DefinitionFile } from '../../src/forms/definitions/load-edition.ts';
import { readLocatedYaml, type LocatedYaml } from '../../src/forms/definitions/located-yaml.ts';
import { parsedDefinitions, textHash } from '../../src/workspace/parsed-definitions.ts';
import { shippedFiles } from '../forms/shipped-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'parsed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'parsed.json');
const said = shippedFiles.map(
  (file) => [textHash(file.text), (readLocatedYaml(file) as LocatedYaml).data] as const,
);
writeFileSync(path, JSON.stringify(Object.fromEntries(said)));
const withData = parsedDefinitions(shippedFiles, path);

describe('definitions that the build has parsed', () => {
  it('give the same edition as their texts', () => {
    expect(withData.every((file) => file.data !== undefined)).toBe(true);
    expect(loadEdition(withData)).toEqual(loadEdition(shippedFiles));
  });

  it('are not used for a file that somebody changed', () => {
    const changed = shippedFiles.map((file) => ({ ...file, text: `${file.text}\n# theirs\n` }));
    expect(parsedDefinitions(changed, path).every((file) => !('data' in file))).toBe(true);
  });

  it('are not there when the program runs from its sources', () => {
    expect(parsedDefinitions(shippedFiles, join(folder, 'none.json'))).toEqual(shippedFiles);
  });

  it('have their mistakes found at the same places', () => {
    const without = withData.filter((file) => !/area-2/.test(file.path));
    const plain = without.map(({ path: at, text }): DefinitionFile => ({ path: at, text }));
    const found = loadEdition(without);
    expect(found).toHaveProperty('problems');
    expect(found).toEqual(loadEdition(plain));
  });
});
