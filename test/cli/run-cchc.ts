import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const bin = resolve(import.meta.dirname, '../../bin/cchc.js');

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built program in a process of its own, as a user would. Colour and CI variables are not inherited. */
export function runCchc(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): CommandResult {
  const { NO_COLOR: _n, FORCE_COLOR: _f, CI: _c, ...rest } = process.env;
  const { GITHUB_ACTIONS: _a, GITHUB_STEP_SUMMARY: _s, GITHUB_WORKSPACE: _w, ...inherited } = rest;
  const result = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...inherited, ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}
