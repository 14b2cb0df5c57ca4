import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '..');
const meter = join(home, 'bench/meter.mjs');

/** What one cold process has used. Milliseconds; bytes. */
export interface Used {
  /** User and system time of all its threads, start-up included. */
  cpu: number;
  /** Largest resident memory. */
  peak: number;
  /** From start to exit, as the caller waits. */
  wall: number;
  stdout: string;
}

/** Runs a script of the repository in a process of its own; `allowed` are the exit codes that mean it worked. */
export function measure(script: string, args: readonly string[], allowed: readonly number[] = [0]): Used {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-meter-'));
  const file = join(folder, 'used.json');
  const started = performance.now();
  const child = spawnSync(process.execPath, ['--import', meter, join(home, script), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, METER_FILE: file, CI: '1' },
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - started;
  if (!allowed.includes(child.status ?? -1)) throw new Error(`${script} ${args.join(' ')}: ${child.stderr}`);
  const used = JSON.parse(readFileSync(file, 'utf8')) as Pick<Used, 'cpu' | 'peak'>;
  rmSync(folder, { recursive: true });
  return { ...used, wall, stdout: child.stdout };
}

/** Start to exit of Node with these arguments, nothing preloaded. */
export function wallOf(args: readonly string[]): number {
  const started = performance.now();
  const child = spawnSync(process.execPath, args, { cwd: home });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')}: ${String(child.stderr)}`);
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The medians of several runs of the same thing. */
export function middleOf(runs: readonly Used[]): Omit<Used, 'stdout'> {
  return {
    cpu: median(runs.map((one) => one.cpu)),
    peak: median(runs.map((one) => one.peak)),
    wall: median(runs.map((one) => one.wall)),
  };
}
