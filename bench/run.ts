/**
 * `npm run bench`: speed and memory against the goals of the design, every figure from a cold process on the built
 * program. Only ratios are meant to be quoted: they are of processes that took turns in this one run.
 * `-- --rounds N` (default 3) repeats everything but the 2,000 workbooks; `--small` leaves those out.
 */
import { rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { largeCorpus, mixedCorpus, period, syntheticCorpus, type Corpus } from './corpus.ts';
import { measure, median, middleOf, wallOf, type Used } from './measure.ts';
import { read, reading } from './reading.ts';
import { megabytes, printGoals, printTable, whole, type Goal } from './table.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, small: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
/** After every deadline of the period. */
const now = '2026-09-22T08:00:00+07:00';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, rounds: ${rounds}`);
const small = await syntheticCorpus(200);
const goals: Goal[] = [
  ...reading('synthetic round', small, rounds, { inflate: 8, exceljs: 5 }),
  ...reading('large workbooks', await largeCorpus(200), rounds, { inflate: 8, exceljs: 5 }),
  ...reading('four makers', await mixedCorpus(200), rounds, {
    inflate: 5.5,
    exceljs: 6,
    sheetjs: 4,
    openpyxl: 15,
  }),
  ...compiling(small),
];
if (!values.small) {
  const many = { inflate: 4, exceljs: 10, peak: 200 };
  goals.push(...reading('four makers, many', await mixedCorpus(4000), 1, many));
  goals.push(...growing(small, await syntheticCorpus(2000)));
}
goals.push(...starting());
printGoals(goals);

function compile({ root }: Corpus): Used {
  const folder = join(tmpdir(), `cchc-bench-out-${process.pid}`);
  const used = measure(
    'bin/cchc.js',
    ['-C', root, '--now', now, 'compile', period, '--out-dir', folder],
    [0, 1, 3],
  );
  rmSync(folder, { recursive: true });
  return used;
}

function compiling(corpus: Corpus): Goal[] {
  const pairs = Array.from({ length: rounds }, () => ({
    read: read('ours', corpus),
    compile: compile(corpus),
  }));
  const alone = middleOf(pairs.map((one) => one.read));
  const compiled = middleOf(pairs.map((one) => one.compile));
  printProcesses(`${corpus.files} files, whole processes`, {
    'reading alone': alone,
    'cchc compile': compiled,
  });
  const ratio = median(pairs.map((one) => one.compile.cpu / one.read.cpu));
  return [
    { what: 'compile of 200 / reading', measured: ratio, goal: 2.5, side: 'at most', digits: 2, unit: '×' },
    peakGoal('compile of 200, peak', compiled.peak, 350),
  ];
}

function growing(few: Corpus, many: Corpus): Goal[] {
  const [first, second] = [compile(few), compile(many)];
  const alone = read('ours', many);
  printProcesses(`${many.files} files against ${few.files}`, {
    [`cchc compile, ${few.files}`]: first,
    [`cchc compile, ${many.files}`]: second,
    [`reading alone, ${many.files}`]: alone,
  });
  const growth = second.wall / first.wall;
  return [
    { what: 'time of 2,000 / of 200', measured: growth, goal: 11, side: 'at most', digits: 1, unit: '×' },
    peakGoal('compile of 2,000, peak', second.peak, 500),
  ];
}

function peakGoal(what: string, peak: number, goal: number): Goal {
  return { what, measured: peak / 2 ** 20, goal, side: 'below', digits: 0, unit: 'MB' };
}

function printProcesses(title: string, processes: Readonly<Record<string, Omit<Used, 'stdout'>>>): void {
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

function starting(): Goal[] {
  const commands = [['--help'], ['rules'], ['forms', 'check']];
  const times = commands.map((args) => Array.from({ length: 10 }, () => wallOf(['bin/cchc.js', ...args])));
  const bare = Array.from({ length: 10 }, () => wallOf(['--eval', '0']));
  printTable(
    'Start to exit, ms (10 times)',
    ['', 'median', 'least'],
    [
      ...commands.map((args, at) => [`cchc ${args.join(' ')}`, times[at]!] as const),
      ['node alone', bare] as const,
    ].map(([name, all]) => [name, whole(median(all)), whole(Math.min(...all))]),
  );
  return [
    { what: 'cchc --help', measured: median(times[0]!), goal: 150, side: 'at most', digits: 0, unit: 'ms' },
  ];
}
