import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Agency } from '../domain/agency.ts';
import type { SuccessionLink } from '../domain/succession.ts';
import { UserError } from '../messages/user-error.ts';
import { configText, sampleAnswers, type ConfigAnswers } from './config-text.ts';
import { registerText, usualDepartments } from './register-file.ts';
import { successionText } from './succession/succession-file.ts';
import {
  configName,
  periodsFolder,
  registerName,
  successionName,
  unitSourcesName,
} from './workspace-paths.ts';
import { assertWritable } from './assert-writable.ts';
import { writing } from './output-refusal.ts';
import { writeOutputs } from './write-outputs.ts';

export interface InitOptions extends Partial<ConfigAnswers> {
  /** The register to start with; the usual departments when left out. */
  agencies?: readonly Agency[];
  /** What became of agencies that ended; no file when left out. */
  links?: readonly SuccessionLink[];
  /** Where the register comes from, with the licences of its sources; no file when left out. */
  sources?: string;
  /** Overwrite what is there. */
  force?: boolean;
}

/** Makes a workspace: `cchc.yaml`, `agencies.csv`, `periods/`. Never overwrites without `force`. Gives its files. */
export async function initWorkspace(dir: string, options: InitOptions = {}): Promise<string[]> {
  const { agencies = usualDepartments, links = [], sources, force = false, ...answers } = options;
  const root = resolve(dir);
  const outputs = [
    { path: join(root, configName), bytes: configText({ ...sampleAnswers, ...answers }) },
    { path: join(root, registerName), bytes: registerText(agencies) },
    // One that is there already speaks of another register.
    ...(links.length > 0 || existsSync(join(root, successionName))
      ? [{ path: join(root, successionName), bytes: successionText(links) }]
      : []),
    ...(sources === undefined ? [] : [{ path: join(root, unitSourcesName), bytes: sources }]),
  ];
  const existing = outputs.map((one) => basename(one.path)).filter((name) => existsSync(join(root, name)));
  if (existing.length > 0 && !force) throw new UserError('workspace.exists', { path: dir, files: existing });
  assertWritable(outputs.map((one) => one.path));
  await writeOutputs(outputs);
  const periods = join(root, periodsFolder);
  writing(periods, () => mkdirSync(periods, { recursive: true }));
  return outputs.map((one) => one.path);
}
