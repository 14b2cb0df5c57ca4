import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configKeys, configSchema, type WorkspaceConfig } from './config-schema.ts';
import { mistakesError } from './mistake.ts';
import { configName } from './workspace-paths.ts';
import { readYaml } from './yaml-mistakes.ts';

/** Reads `cchc.yaml`. Every mistake at once, each with line and column, as one UserError. */
export function loadConfig(root: string): WorkspaceConfig {
  const source = readFileSync(join(root, configName), 'utf8').replace(/^\uFEFF/, '');
  const { value, mistakes } = readYaml(source.normalize('NFC'), configSchema, configKeys);
  if (mistakes) throw mistakesError(configName, mistakes);
  return value;
}
