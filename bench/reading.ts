import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { measure, median, type Used } from './measure.ts';
import { python } from './mixed/mixed-corpus.ts';
import { megabytes, printTable, whole, type Goal } from './table.ts';

type Contender = 'inflate' | 'ours' | 'sheetjs' | 'exceljs' | 'openpyxl';

interface Reading {
  /** Milliseconds of CPU from the first file on. */
  work: number;
  cells: number;
  failed: number;
}

/** Goals: ours in times of inflating at most; the others in times of ours at least; our peak in MB at most. */
export type ReadingGoals = { inflate: number; peak?: number } & Partial<
  Record<'sheetjs' | 'exceljs' | 'openpyxl', number>
>;

/** One reader over a corpus, in a cold process of its own. */
export function read(contender: Contender, { inbox }: Corpus): Used & Reading {
  if (contender === 'openpyxl') return readByOpenpyxl(inbox);
  const used = measure('bench/read-files.mjs', [contender, inbox]);
  return { ...used, ...(JSON.parse(used.stdout) as Reading) };
}

/** Reads twice, for formulas and for values: one pass of openpyxl gives only one of them. */
function readByOpenpyxl(inbox: string): Used & Reading {
  const script = join(import.meta.dirname, 'mixed/read_openpyxl.py');
  const stdout = execFileSync(python, [script, inbox], { encoding: 'utf8' });
  const reading = JSON.parse(stdout) as Reading;
  return { ...reading, stdout, cpu: reading.work, wall: reading.work, peak: 0 };
}

/** The readers take turns: what else the machine does meanwhile falls on all of them. */
export function reading(name: string, corpus: Corpus, rounds: number, goals: ReadingGoals): Goal[] {
  const contenders: Contender[] = ['inflate', 'ours', 'sheetjs', 'exceljs'];
  if (goals.openpyxl !== undefined && existsSync(python)) contenders.push('openpyxl');
  const runs = Array.from({ length: rounds }, () => contenders.map((one) => read(one, corpus)));
  const middle = new Map(contenders.map((one, at) => [one, median(runs.map((round) => round[at]!.work))]));
  const workOf = (one: Contender) => middle.get(one)!;
  printTable(
    `Reading ${corpus.files} files (${name}, ${megabytes(corpus.bytes)}), without start-up`,
    ['', 'CPU ms', '× inflate', 'peak', 'cells', 'not read'],
    contenders.map((one, at) => [
      one,
      whole(workOf(one)),
      (workOf(one) / workOf('inflate')).toFixed(1),
      one === 'openpyxl' ? '?' : megabytes(median(runs.map((round) => round[at]!.peak))),
      String(runs[0]![at]!.cells),
      String(runs[0]![at]!.failed),
    ]),
  );
  const peak = median(runs.map((round) => round[contenders.indexOf('ours')]!.peak)) / 2 ** 20;
  return [
    goal(`reading / inflating, ${name}`, workOf('ours') / workOf('inflate'), goals.inflate, 'at most'),
    ...contenders.flatMap((one) => {
      const least = one === 'inflate' || one === 'ours' ? undefined : goals[one];
      if (least === undefined) return [];
      return [goal(`${one} / reading, ${name}`, workOf(one) / workOf('ours'), least, 'at least')];
    }),
    ...(goals.peak === undefined
      ? []
      : [{ ...goal(`peak, ${name}`, peak, goals.peak, 'at most'), unit: 'MB' }]),
  ];
}

function goal(what: string, measured: number, aim: number, side: Goal['side']): Goal {
  return { what, measured, goal: aim, side, digits: 1, unit: '×' };
}
