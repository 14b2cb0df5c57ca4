import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ioOf } from '../../src/cli/io.ts';
import { consolidateRun } from '../../src/cli/pipeline/consolidate-run.ts';
import { judged } from '../../src/cli/pipeline/reading/read-entry.ts';
import { judge } from '../../src/cli/pipeline/judge.ts';
import { openRun, type Run } from '../../src/cli/pipeline/open-run.ts';
import { clauseCodes } from '../../src/domain/clause.ts';
import { parseA1, toA1, type CellRef } from '../../src/domain/cell-ref.ts';
import type { Consolidation } from '../../src/domain/consolidation.ts';
import { subtract, sum } from '../../src/domain/decimal.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { identityNeighbours } from '../../src/consolidate/identity-groups.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import type { RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { differing, isRenamed, mutate, mutations, type Mutated, type Mutation } from './one-cell.ts';
import {
  smallNow,
  smallPeriod,
  smallProvince,
  type SmallFile,
  type SmallProvince,
} from './small-province.ts';

/**
 * Whatever happens to one cell of a right round surfaces in exactly one place:
 * - something surfaces: an answer of that submission reads differently, or a finding says something new;
 * - only there: the answers that differ are those of the cell (and of the one it moved to), every new finding is about
 *   it or about an identity that it is part of;
 * - and the totals move by exactly what this submission gives more or less, none besides.
 */

interface Result {
  submissions: readonly Submission[];
  findings: readonly Finding[];
  consolidation: Consolidation;
}

let province: SmallProvince;
let run: Run;
let right: Result;
let files: readonly SmallFile[];
let workbooks: readonly RawWorkbook[];

beforeAll(async () => {
  province = await smallProvince();
  const world = { argv: [], env: {}, cwd: () => province.root, stdin: {} };
  const io = ioOf({ ...world, stdout: { write: () => {} }, stderr: { write: () => {} } });
  const options = {
    lang: 'vi',
    outputs: [],
    failOn: 'error',
    color: 'never',
    quiet: false,
    verbose: false,
    debug: false,
    input: false,
    now: new Date(`${smallNow}T12:00:00+07:00`),
  } as const;
  run = openRun({ io, options, args: [], flags: {} }, smallPeriod);
  files = province.files;
  workbooks = files.map(({ bytes }) => readWorkbook(bytes) as RawWorkbook);
  right = resultOf(workbooks.map((one, at) => submissionOf(at, one)));
});
afterAll(() => province.remove());

function submissionOf(at: number, workbook: RawWorkbook): Submission {
  const received = {
    file: `periods/${smallPeriod}/nop/${files[at]!.name}`,
    sha256: '0'.repeat(64),
    size: 1,
    received: { date: '2026-09-14', evidence: 'register' },
  } as const;
  return extract(
    received,
    workbook,
    intakeContext(run.register, run.edition, run.period, { dash: run.config.dash }),
  )[0];
}

function resultOf(submissions: readonly Submission[]): Result {
  const judgement = judge(
    run,
    submissions.map((one) => judged(one, run)),
    true,
  );
  return { submissions, findings: judgement.findings, consolidation: consolidateRun(run, judgement) };
}

/** A cell that somebody fills in, or that says what is asked in its line. */
interface Input {
  file: number;
  at: CellRef;
  /** Answers that its line, row or section holds. */
  answers: readonly string[];
  figures: readonly string[];
  /** Printed by the form: without it nothing that the agency said is gone. */
  isPrinted?: boolean;
}

function inputs(): Input[] {
  return right.submissions.flatMap((submission, file) => [
    ...fieldInputs(submission, file),
    ...tableInputs(submission, file),
    ...textInputs(submission, file),
  ]);
}

function fieldInputs({ form, observations }: Submission, file: number): Input[] {
  return [...observations.values()].flatMap(({ indicator, cell }) => {
    const { requirement } = form!.fields.get(indicator)!;
    if (!cell || requirement === 'given' || requirement === 'computed') return [];
    const { row, column } = parseA1(cell.cell)!;
    // Code, label, unit, value, note.
    return [column - 3, column - 2, column - 1, column, column + 1].map((one) => ({
      file,
      at: { ...cell, cell: toA1(row, one) },
      isPrinted: one < column,
      answers: [indicator, `note ${indicator}`],
      figures: [indicator],
    }));
  });
}

function tableInputs({ tables }: Submission, file: number): Input[] {
  return tables.flatMap(({ table, rows }) =>
    rows
      .filter((row) => row.role === 'data')
      .flatMap(({ key, keyCell, cells }) =>
        [keyCell, ...[...cells.values()].flatMap((one) => one.cell ?? [])].map((at) => ({
          file,
          at,
          answers: [`${table}:${key}`],
          figures: [`table:${table}`],
        })),
      ),
  );
}

function textInputs({ form, lists, narrative }: Submission, file: number): Input[] {
  const entries = lists.flatMap(({ list, rows }) =>
    rows
      .flatMap(({ cells }) => [...cells.values()].flatMap((one) => one.cell ?? []))
      .map((at) => ({
        file,
        at,
        answers: [`${list}#`],
        figures: form!.lists.flatMap((one) => (one.list.code === list ? (one.list.counts ?? []) : [])),
      })),
  );
  const texts = narrative.flatMap(({ section, cell }) =>
    cell ? [{ file, at: cell, answers: [`section ${section}`], figures: [] }] : [],
  );
  return [...entries, ...texts];
}

const nameOf = (one: Finding) =>
  [one.code, one.instance, one.file, one.sheet, one.cell, one.observed].join('|');

function newFindings(after: Result): Finding[] {
  const known = new Set(right.findings.map(nameOf));
  return after.findings.filter((one) => !known.has(nameOf(one)));
}

/** Whether a finding is about the cell: its place, its line, or an identity that its figure is part of. */
function isAbout(
  finding: Finding,
  { at, figures }: Input,
  { to }: Mutated,
  touched: ReadonlySet<string>,
): boolean {
  if (finding.file !== at.file) return false;
  const rows = [at, to].flatMap((one) => (one ? [parseA1(one.cell)!.row] : []));
  const where = finding.cell === undefined ? undefined : parseA1(finding.cell);
  const isThere = finding.sheet === at.sheet && where !== undefined && rows.includes(where.row);
  const names = [
    finding.indicator ?? '',
    ...finding.figures,
    ...listOf(finding, 'codes'),
    ...partsOf(finding),
  ];
  const isSheetWide = finding.sheet === at.sheet && where === undefined;
  return (
    isThere ||
    isSheetWide ||
    names.some((one) => figures.includes(one) || touched.has(one)) ||
    figures.some((one) => one.startsWith('table:') && finding.sheet === at.sheet)
  );
}

/** What the figure of a finding is made of. */
function partsOf({ indicator }: Finding): string[] {
  const clauses = run.edition.indicators.get(indicator ?? '')?.clauses ?? [];
  return clauses.flatMap(clauseCodes);
}

function listOf({ params }: Finding, key: string): readonly string[] {
  const value = params[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** Figures that an identity ties to the cell's own, and their ratios. */
function tiedTo({ file, figures }: Input): ReadonlySet<string> {
  const form = right.submissions[file]!.form!;
  const neighbours = identityNeighbours(form);
  const tied = new Set(figures);
  for (const one of tied) for (const near of neighbours.get(one) ?? []) tied.add(near);
  return tied;
}

function expectTotals(
  after: Result,
  obligation: string,
  tied: ReadonlySet<string>,
  changed: readonly string[],
): void {
  for (const { code, overUnits } of run.edition.indicators.values()) {
    if (overUnits !== 'sum') continue;
    const given = ({ consolidation }: Result) => {
      const answer = consolidation.answer(obligation, code);
      return answer?.counts ? { value: answer.value ?? '0', count: 1 } : { value: '0', count: 0 };
    };
    const total = ({ consolidation }: Result) => consolidation.figures.get(code)?.get('total');
    const [was, is] = [total(right), total(after)];
    if (!was || !is) {
      expect(is).toEqual(was);
      continue;
    }
    const [before, now] = [given(right), given(after)];
    const moved = subtract(now.value, before.value);
    expect(`${code} = ${is.value ?? 0}`).toBe(`${code} = ${sum([was.value ?? '0', moved])}`);
    expect(`${code} counts ${is.counted}`).toBe(`${code} counts ${was.counted + now.count - before.count}`);
    const isMoved = moved !== '0' || now.count !== before.count;
    if (isMoved && !tied.has(code) && !changed.includes(code))
      expect(code).toBe('a figure that does not move');
  }
}

describe('one cell of a right round, whatever happens to it', () => {
  it('starts from a round without a finding', () => {
    expect(right.findings.filter((one) => one.code !== 'C-LED-001')).toEqual([]);
    expect(inputs().length).toBeGreaterThan(2000);
  });

  it.each(mutations)('%s: surfaces in exactly one place', (mutation) => {
    const cells = inputs();
    fc.assert(
      fc.property(fc.nat({ max: cells.length - 1 }), (at) => expectOnePlace(cells[at]!, mutation)),
      { numRuns: 40, seed: 20260914 },
    );
  });

  function expectOnePlace(input: Input, mutation: Mutation): void {
    const mutated = mutate(workbooks[input.file]!, input.at, mutation);
    if (!mutated) return;
    const submission = submissionOf(input.file, mutated.workbook);
    const after = resultOf(right.submissions.map((one, at) => (at === input.file ? submission : one)));
    const changed = differing(right.submissions[input.file]!, submission);
    const found = newFindings(after);
    const what = `${mutation} ${input.at.sheet}!${input.at.cell} → ${changed.join(', ')} | ${found.map((one) => `${one.code} ${one.sheet}!${one.cell}`).join(', ')}`;
    const isMissed = mutation === 'delete' || mutated.to !== undefined;
    if (!(input.isPrinted && isMissed))
      expect(changed.length + found.length, `surfaces: ${what}`).toBeGreaterThan(0);
    const tied = tiedTo(input);
    const own = (key: string) =>
      input.answers.some(
        (one) => key === one || key.startsWith(`${one}/`) || (one.endsWith('#') && key.startsWith(one)),
      );
    const elsewhere = changed.filter((key) => !own(key));
    // What moved to another line, or changed what its line is called, reads differently in two places and no more.
    const isElsewhereFine = elsewhere.every(
      (key) => isRenamed(key, input.figures) || mutated.to !== undefined || tied.has(key),
    );
    expect(isElsewhereFine, `only there: ${what}`).toBe(true);
    for (const one of found)
      expect(
        isAbout(one, input, mutated, new Set([...tied, ...changed])),
        `about it (${one.code} ${one.sheet}!${one.cell}): ${what}`,
      ).toBe(true);
    expectTotals(after, right.submissions[input.file]!.obligation!, tied, changed);
  }
});
