import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../domain/agency.ts';
import type { SuccessionLink } from '../../domain/succession.ts';
import { mistakesError } from '../mistake.ts';
import { successionName } from '../workspace-paths.ts';
import { readSuccession } from './read-succession.ts';

/** Reads `succession.csv` of a workspace; none is fine. Every mistake at once as one UserError. */
export function loadSuccession(root: string, register: Register): readonly SuccessionLink[] {
  const path = join(root, successionName);
  if (!existsSync(path)) return [];
  const { links, mistakes } = readSuccession(readFileSync(path), register);
  if (mistakes) throw mistakesError(successionName, mistakes);
  return links;
}
