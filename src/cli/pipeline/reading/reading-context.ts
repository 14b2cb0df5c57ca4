import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { IntakeSettings } from '../../../intake/intake-context.ts';
import { readEditionFiles } from '../../../workspace/edition-files.ts';
import { configName, registerName } from '../../../workspace/workspace-paths.ts';
import type { Run } from '../open-run.ts';

/** Written by the build beside the built program; the sources have none, and with it no cache. */
const buildIdPath = resolve(import.meta.dirname, '../../../build-id.txt');

/**
 * A hash over everything but the files themselves that their reading depends on: the program, the forms, the register,
 * the configuration, the period. Undefined when the program cannot say which build it is.
 */
export function readingContext(run: Run, settings: IntakeSettings): string | undefined {
  if (!existsSync(buildIdPath)) return undefined;
  const hash = createHash('sha256');
  const add = (...parts: (string | Uint8Array)[]) => {
    for (const part of parts) hash.update(`${part.length} `).update(part);
  };
  add(readFileSync(buildIdPath), process.version, run.period.id, JSON.stringify(settings));
  for (const { path, text } of readEditionFiles(run.config.edition, run.root).files) add(path, text);
  for (const name of [configName, registerName]) add(readFileSync(join(run.root, name)));
  return hash.digest('hex');
}
