import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { period, type Corpus } from './corpus.ts';
import { measure, type Used } from './measure.ts';
import { megabytes, printTable, whole, type Goal } from './table.ts';

/** After every deadline of the period. */
const now = '2026-09-22T08:00:00+07:00';
/** Findings and unreadable files are what the rounds are made of. */
const worked = [0, 1, 3];

function run({ root }: Corpus, ...args: string[]): Used {
  return measure('bin/cchc.js', ['-C', root, '--now', now, ...args], worked);
}

const check = (corpus: Corpus, ...args: string[]) => run(corpus, 'check', period, '--json', ...args);

/** A compile that writes its results outside the workspace; nothing from the cache unless `args` allow it. */
export function compile(corpus: Corpus, ...args: string[]): Used {
  const folder = join(tmpdir(), `cchc-bench-out-${process.pid}`);
  const used = run(corpus, 'compile', period, '--out-dir', folder, ...args);
  rmSync(folder, { recursive: true });
  return used;
}

export function printProcesses(
  title: string,
  processes: Readonly<Record<string, Omit<Used, 'stdout'>>>,
): void {
  printTable(
    title,
    ['', 'CPU ms', 'wall ms', 'peak'],
    Object.entries(processes).map(([name, { cpu, wall, peak }]) => [
      name,
      whole(cpu),
      whole(wall),
      megabytes(peak),
    ]),
  );
}

export function peakGoal(what: string, peak: number, goal: number): Goal {
  return { what, measured: peak / 2 ** 20, goal, side: 'below', digits: 0, unit: 'MB' };
}

/** The same check by one and by two workers, and again from the cache: what it costs, and that it says the same. */
export function checkingAgain(corpus: Corpus): Goal[] {
  forgetReadings(corpus);
  const one = check(corpus, '--jobs', '1', '--no-cache');
  const two = check(corpus, '--jobs', '2');
  const again = check(corpus);
  if (one.stdout !== two.stdout || one.stdout !== again.stdout)
    throw new Error('workers or cache change what check says');
  const { files } = corpus;
  printProcesses(`cchc check, ${files} files`, {
    'one after the other': one,
    'by two workers': two,
    'again, from the cache': again,
  });
  const goal = (what: string, measured: number, least: number): Goal => ({
    what,
    measured,
    goal: least,
    side: 'at least',
    digits: 1,
    unit: '×',
  });
  return [
    goal(`check of ${files}: first / second run, CPU`, one.cpu / again.cpu, 10),
    goal(`check of ${files}: first / second run, time`, one.wall / again.wall, 10),
    goal(`check of ${files}: one / two workers, time`, one.wall / two.wall, 1.6),
    peakGoal(`check of ${files} by two workers, peak`, two.peak, 500),
  ];
}

/** `--large N`: whether time grows with the number of files and nothing else, and what all of it needs in memory. */
export function growingLarge(some: Corpus, many: Corpus): Goal[] {
  forgetReadings(many);
  const [few, first] = [check(some, '--no-cache'), check(many)];
  const [again, compiled] = [check(many), compile(many)];
  printProcesses(`${many.files} files against ${some.files}`, {
    [`cchc check, ${some.files}`]: few,
    [`cchc check, ${many.files}`]: first,
    [`cchc check, ${many.files}, again`]: again,
    [`cchc compile, ${many.files}, from the cache`]: compiled,
  });
  const growth = first.cpu / many.files / (few.cpu / some.files);
  return [
    {
      what: `CPU per file, ${many.files} / ${some.files}`,
      measured: growth,
      goal: 1.15,
      side: 'at most',
      digits: 2,
      unit: '×',
    },
    peakGoal(`check of ${many.files}, peak`, first.peak, 500),
    peakGoal(`compile of ${many.files}, peak`, compiled.peak, 500),
  ];
}

/** Deleting them is always safe: the next run is a first one. */
function forgetReadings({ root }: Corpus): void {
  rmSync(join(root, '.cchc'), { recursive: true, force: true });
}
