/**
 * The last step of the build: writes what this build is known by, a hash over its code and the versions of what it
 * uses. What another build has read is not taken from a cache: see `src/cli/pipeline/reading/reading-context.ts`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '..');
const dist = join(home, 'dist');
const hash = createHash('sha256');
for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(home, name)));
for (const name of readdirSync(dist, { recursive: true }).sort()) {
  if (name.endsWith('.js')) hash.update(name.replaceAll('\\', '/')).update(readFileSync(join(dist, name)));
}
writeFileSync(join(dist, 'build-id.txt'), hash.digest('hex'));
