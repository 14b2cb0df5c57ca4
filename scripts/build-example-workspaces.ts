/**
 * Writes the example workspaces, `fixtures/workspaces/*`, from the synthetic generator: the same bytes on every run.
 * Run: `npx tsx scripts/build-example-workspaces.ts [folder]`.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDistrictWorkspace } from './example-workspaces/district.ts';

/** Makes both workspaces below a folder; what was there before is removed. */
export async function buildExampleWorkspaces(folder: string): Promise<string[]> {
  const district = resolve(folder, 'huyen-2020');
  rmSync(district, { recursive: true, force: true });
  await buildDistrictWorkspace(district);
  return [district];
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const folder = process.argv[2] ?? resolve(import.meta.dirname, '../fixtures/workspaces');
  for (const one of await buildExampleWorkspaces(folder)) console.log(one);
}
