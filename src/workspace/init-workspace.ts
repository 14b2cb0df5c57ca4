import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Agency } from '../domain/agency.ts';
import { UserError } from '../messages/user-error.ts';
import { configText, sampleAnswers, type ConfigAnswers } from './config-text.ts';
import { registerText, usualDepartments } from './register-file.ts';
import { configName, periodsFolder, registerName } from './workspace-paths.ts';
import { assertWritable, writeOutputs } from './write-outputs.ts';

export interface InitOptions extends Partial<ConfigAnswers> {
  /** The register to start with; the usual departments when left out. */
  agencies?: readonly Agency[];
  /** Overwrite what is there. */
  force?: boolean;
}

/** Makes a workspace: `cchc.yaml`, `agencies.csv`, `periods/`. Never overwrites without `force`. Gives its files. */
export async function initWorkspace(dir: string, options: InitOptions = {}): Promise<string[]> {
  const { agencies = usualDepartments, force = false, ...answers } = options;
  const root = resolve(dir);
  const outputs = [
    { path: join(root, configName), bytes: configText({ ...sampleAnswers, ...answers }) },
    { path: join(root, registerName), bytes: registerText(agencies) },
  ];
  const existing = [configName, registerName].filter((name) => existsSync(join(root, name)));
  if (existing.length > 0 && !force) throw new UserError('workspace.exists', { path: dir, files: existing });
  assertWritable(outputs.map((one) => one.path));
  await writeOutputs(outputs);
  mkdirSync(join(root, periodsFolder), { recursive: true });
  return outputs.map((one) => one.path);
}
