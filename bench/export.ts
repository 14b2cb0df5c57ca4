/**
 * `npx tsx bench/export.ts [--large 2000]`: an export of the seeded round against compiling it, each a cold process on
 * the built program. An export reads the same inbox and writes everything once more in every form.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, printProcesses } from './checking.ts';
import { period, syntheticCorpus, type Corpus } from './corpus.ts';
import { measure, type Used } from './measure.ts';
import { printGoals, type Goal } from './table.ts';

const { values } = parseArgs({ options: { large: { type: 'string', default: '2000' } } });

const few = await syntheticCorpus(200);
const many = await syntheticCorpus(Number(values.large));
const [small, large] = [shown(few), shown(many)];
printGoals([
  goal(
    `time of ${many.files} / of ${few.files}`,
    large.wall / small.wall,
    (1.1 * many.files) / few.files,
    '×',
  ),
  goal(`export of ${many.files}, peak`, large.peak / 2 ** 20, 500, 'MB'),
  goal('zip of it, peak', exported(many, '--zip').peak / 2 ** 20, 500, 'MB'),
]);

function shown(corpus: Corpus): Used {
  const used = exported(corpus);
  printProcesses(`${corpus.files} files`, { compile: compile(corpus), export: used });
  return used;
}

function exported({ root }: Corpus, ...args: string[]): Used {
  const out = join(tmpdir(), `cchc-bench-xuat-${process.pid}`);
  const now = '2026-09-22T08:00:00+07:00';
  const used = measure(
    'bin/cchc.js',
    ['-C', root, '--now', now, 'export', period, '-o', out, ...args],
    [0, 1, 3],
  );
  for (const path of [out, `${out}.zip`]) rmSync(path, { recursive: true, force: true });
  return used;
}

function goal(what: string, measured: number, most: number, unit: string): Goal {
  return { what, measured, goal: most, side: 'at most', digits: unit === '×' ? 1 : 0, unit };
}
