import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../messages/user-error.ts';
import { configName } from './workspace-paths.ts';

/** Root of the workspace that a folder lies in: the nearest folder upwards with a `cchc.yaml`. */
export function findWorkspace(startDir: string): string {
  const start = resolve(startDir);
  if (!existsSync(start) || !statSync(start).isDirectory())
    throw new UserError('workspace.no-folder', { path: startDir });
  for (let dir = start; ; dir = dirname(dir)) {
    if (existsSync(join(dir, configName))) return dir;
    if (dirname(dir) === dir) throw new UserError('workspace.not-found', { path: start });
  }
}
