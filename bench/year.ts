/**
 * `npm run bench:year [-- --files 200]`: the four reports of a year, each frozen with all that came before it in the
 * workspace. What history costs shows in the last report against the first one, and against reading alone.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { peakGoal } from './checking.ts';
import { yearCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { read } from './reading.ts';
import { megabytes, printGoals, printTable, whole, type Goal } from './table.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '200' } } });
const files = Number(values.files);
const days = ['2026-03-23', '2026-06-22', '2026-09-22', '2026-12-22'];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`);
const { root, periods } = await yearCorpus(files);
const work = mkdtempSync(join(tmpdir(), 'cchc-bench-year-'));
cpSync(root, work, { recursive: true });

const rows = periods.map((corpus, at) => {
  const id = basename(dirname(corpus.inbox));
  const args = [
    '-C',
    work,
    '--now',
    `${days[at]}T08:00:00+07:00`,
    'compile',
    id,
    '--final',
    '--no-cache',
    '-q',
  ];
  return { id, alone: read('ours', corpus), compile: measure('bin/cchc.js', args) };
});
rmSync(work, { recursive: true });

printTable(
  `The year, ${files} workbooks a report`,
  ['', 'reading, CPU ms', 'compile --final, CPU ms', 'wall ms', 'peak'],
  rows.map(({ id, alone, compile }) => [
    id,
    whole(alone.cpu),
    whole(compile.cpu),
    whole(compile.wall),
    megabytes(compile.peak),
  ]),
);
const [first, last] = [rows[0]!, rows.at(-1)!];
const total = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0);
const goals: Goal[] = [
  {
    what: 'last report / first one, per CPU of reading',
    measured: last.compile.cpu / last.alone.cpu / (first.compile.cpu / first.alone.cpu),
    goal: 1.5,
    side: 'at most',
    digits: 2,
    unit: '×',
  },
  {
    what: 'the year / reading it',
    measured: total((row) => row.compile.cpu) / total((row) => row.alone.cpu),
    goal: 10,
    side: 'at most',
    digits: 2,
    unit: '×',
  },
  peakGoal('largest peak of the year', Math.max(...rows.map((row) => row.compile.peak)), 400),
];
printGoals(goals);
