import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether a program can be started from the PATH. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--help'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;
}

/** Name of LibreOffice's program; undefined where it is not installed. */
export function findLibreOffice(): string | undefined {
  return ['soffice', 'libreoffice'].find((name) => hasProgram(name));
}

/** Converts files in one run without a window, in a profile of its own so that runs do not disturb each other. */
export function convert(files: readonly string[], to: string, out: string): string[] {
  const program = findLibreOffice();
  if (!program) throw new Error('LibreOffice not found');
  const profile = mkdtempSync(join(tmpdir(), 'cchc-office-'));
  try {
    const profileUrl = pathToFileURL(profile).href;
    execFileSync(
      program,
      [`-env:UserInstallation=${profileUrl}`, '--headless', '--convert-to', to, '--outdir', out, ...files],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(out, `${basename(file, extname(file))}.${to.split(':')[0]!}`));
}
