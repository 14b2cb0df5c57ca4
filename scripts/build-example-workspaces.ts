/**
 * Writes the example workspaces, `fixtures/workspaces/*`, from the synthetic generator: the same bytes on every run.
 * Run: `npx tsx scripts/build-example-workspaces.ts [folder]`.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDistrictWorkspace } from './example-workspaces/district.ts';
import { buildProvinceWorkspace } from './example-workspaces/province.ts';

const builders = { 'huyen-2020': buildDistrictWorkspace, 'tinh-2026': buildProvinceWorkspace };

/** Makes both workspaces below a folder; what was there before is removed. */
export async function buildExampleWorkspaces(folder: string): Promise<string[]> {
  const built: string[] = [];
  for (const [name, build] of Object.entries(builders)) {
    const root = resolve(folder, name);
    rmSync(root, { recursive: true, force: true });
    await build(root);
    built.push(root);
  }
  return built;
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const folder = process.argv[2] ?? resolve(import.meta.dirname, '../fixtures/workspaces');
  for (const one of await buildExampleWorkspaces(folder)) console.log(one);
}
