import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ioOf } from '../../src/cli/io.ts';
import { consolidateRun } from '../../src/cli/pipeline/consolidate-run.ts';
import { judge, type Judgement } from '../../src/cli/pipeline/judge.ts';
import { judged } from '../../src/cli/pipeline/reading/read-entry.ts';
import { openRun, type Run } from '../../src/cli/pipeline/open-run.ts';
import type { CellRef } from '../../src/domain/cell-ref.ts';
import type { Consolidation } from '../../src/domain/consolidation.ts';
import { subtract, sum, type Decimal } from '../../src/domain/decimal.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { compileJson } from '../../src/export/compile-json.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import {
  smallNow,
  smallPeriod,
  smallProvince,
  type SmallFile,
  type SmallProvince,
} from './small-province.ts';

/**
 * No silent loss: whatever happens to one cell of a right round, either somebody is told where, or the total moves by
 * exactly the difference. Run on the pipeline of `check` and `compile`, with the other workbooks read only once.
 */

interface Result {
  submissions: readonly Submission[];
  judgement: Judgement;
  consolidation: Consolidation;
}

let province: SmallProvince;
let run: Run;
let right: Result;
let files: readonly SmallFile[];

beforeAll(async () => {
  province = await smallProvince();
  const io = ioOf({
    argv: [],
    env: {},
    cwd: () => province.root,
    stdin: {},
    stdout: { write: () => {} },
    stderr: { write: () => {} },
  });
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
  right = resultOf(files.map((file) => submissionOf(file, file.bytes)));
});
afterAll(() => province.remove());

function submissionOf({ name }: SmallFile, bytes: Uint8Array): Submission {
  const received = {
    file: `periods/${smallPeriod}/nop/${name}`,
    sha256: '0'.repeat(64),
    size: bytes.length,
    received: { date: '2026-09-14', evidence: 'register' },
  } as const;
  const context = intakeContext(run.register, run.edition, run.period, { dash: run.config.dash });
  return extract(received, readWorkbook(bytes), context)[0]!;
}

function resultOf(submissions: readonly Submission[]): Result {
  const judgement = judge(
    run,
    submissions.map((one) => judged(one, run)),
    true,
  );
  return { submissions, judgement, consolidation: consolidateRun(run, judgement) };
}

type Change = { do: 'add'; by: number } | { do: 'thousandfold' } | { do: 'text' } | { do: 'blank' };

/** A typed number of the right round: an indicator's, or one of a table's. */
interface Typed {
  file: number;
  cell: CellRef;
  value: Decimal;
  indicator?: string;
  column?: { table: string; no: number };
}

function typedCells(): Typed[] {
  return right.submissions.flatMap((submission, file): Typed[] => {
    if (submission.form!.submissionType !== 'unit') return [];
    const figures = [...submission.observations.values()].flatMap((one): Typed[] => {
      const requirement = submission.form!.fields.get(one.indicator)?.requirement;
      const isTyped = requirement === 'required' || requirement === 'optional';
      if (!isTyped || one.status !== 'number' || !one.cell || !one.value) return [];
      return [{ file, cell: one.cell, value: one.value, indicator: one.indicator }];
    });
    const cells = submission.tables.flatMap(({ table, rows }) =>
      rows
        .filter((row) => row.role === 'data')
        .flatMap((row) =>
          [...row.cells].flatMap(([no, one]): Typed[] =>
            one.status === 'number' && one.cell && one.value
              ? [{ file, cell: one.cell, value: one.value, column: { table, no } }]
              : [],
          ),
        ),
    );
    return [...figures, ...cells];
  });
}

function newValue(value: Decimal, change: Change): Decimal | null {
  if (change.do === 'add') return sum([value, String(change.by)]);
  return change.do === 'thousandfold' ? String(Number(value) * 1000) : null;
}

/** The round with one cell changed. */
function mutated({ file, cell, value }: Typed, change: Change): Result {
  const decimal = newValue(value, change);
  const put = decimal === null ? (change.do === 'text' ? 'đang rà soát' : null) : { decimal };
  const patch = { sheet: cell.sheet, cell: cell.cell, value: put };
  const bytes = patchWorkbook(files[file]!.bytes, { cells: [patch] });
  return resultOf(
    right.submissions.map((one, at) => (at === file ? submissionOf(files[file]!, bytes) : one)),
  );
}

const total = ({ consolidation }: Result, code: string) => consolidation.figures.get(code)?.get('total');

/** Findings on this very cell, or on an identity that it is part of. */
function tellings({ judgement }: Result, { cell, indicator, column }: Typed) {
  return judgement.findings.filter(
    (one) =>
      one.file === cell.file &&
      ((one.sheet === cell.sheet && one.cell === cell.cell) ||
        (indicator !== undefined && one.figures.includes(indicator)) ||
        (column !== undefined && one.figures.includes(`table:${column.table}`))),
  );
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: -40, max: 40 })
      .filter((by) => by !== 0)
      .map((by) => ({ do: 'add' as const, by })),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'thousandfold' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'text' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'blank' as const }) },
);

function property(
  cells: readonly Typed[],
  holds: (typed: Typed, change: Change, after: Result) => void,
): void {
  fc.assert(
    fc.property(fc.nat({ max: cells.length - 1 }), changes, (at, change) => {
      const typed = cells[at]!;
      if (newValue(typed.value, change) === typed.value) return;
      holds(typed, change, mutated(typed, change));
    }),
    { numRuns: 50, interruptAfterTimeLimit: 3000 },
  );
}

describe('one changed figure of a right round', () => {
  it('starts from a round without a finding', () => {
    // The small province has few leads; nothing else is found.
    expect(right.judgement.findings.filter((one) => one.code !== 'C-LED-001')).toEqual([]);
    expect(typedCells().length).toBeGreaterThan(300);
  });

  it('either is told at its cell or moves the totals by exactly the difference', () => {
    property(
      typedCells().filter((one) => one.indicator !== undefined),
      (typed, change, after) => {
        const code = typed.indicator!;
        const obligation = right.submissions[typed.file]!.obligation!;
        const answer = after.consolidation.answer(obligation, code)!;
        const value = newValue(typed.value, change);
        if (value === null || !answer.counts) expect(answer.counts).toBe(false);
        else expect(answer.value).toBe(value);
        // Blank or text, a figure that does not count any more is told, unless nobody had to give it.
        const isOptional = right.submissions[typed.file]!.form!.fields.get(code)!.requirement === 'optional';
        if (!answer.counts && !(change.do === 'blank' && isOptional))
          expect(tellings(after, typed).map((one) => one.code)).not.toEqual([]);
        for (const indicator of run.edition.indicators.values())
          if (indicator.overUnits === 'sum') expectTotal(indicator.code, obligation, after);
      },
    );
  });

  /** Total, before and after, differ by what this obligation gives; the count by whether it gives anything. */
  function expectTotal(code: string, obligation: string, after: Result): void {
    const given = (result: Result) => {
      const answer = result.consolidation.answer(obligation, code);
      return answer?.counts ? { value: answer.value, count: 1 } : { value: '0', count: 0 };
    };
    const [was, is] = [total(right, code), total(after, code)];
    if (!was || !is) return expect(is).toEqual(was);
    const [before, now] = [given(right), given(after)];
    expect(`${code} counts ${is.counted}`).toBe(`${code} counts ${was.counted + now.count - before.count}`);
    const moved = subtract(now.value, before.value);
    expect(`${code} = ${is.value ?? 0}`).toBe(`${code} = ${sum([was.value ?? '0', moved])}`);
    if (is.counted === 0) expect(is.value).toBeNull();
    // Whoever does not count any more is named: by a finding that keeps the figure out, or by a blank cell.
    if (before.count > now.count) {
      const reason = after.consolidation.answer(obligation, code);
      expect(reason).toMatchObject({ counts: false });
    }
  }

  it('in a table: is told, or moves the total of its column by exactly the difference', () => {
    property(
      typedCells().filter((one) => one.column !== undefined),
      (typed, change, after) => {
        const { table, no } = typed.column!;
        const obligation = right.submissions[typed.file]!.obligation!;
        const column = ({ consolidation }: Result) =>
          consolidation.tables.filter((one) => one.table === table).map((one) => one.total.get(no) ?? null);
        const value = newValue(typed.value, change);
        const told = tellings(after, typed);
        if (after.consolidation.tableExclusion(obligation, table)) return expect(told).not.toEqual([]);
        if (told.length > 0 && value === null) return;
        const moved = subtract(value ?? '0', typed.value);
        expect(column(after)).toEqual(column(right).map((was) => sum([was ?? '0', moved])));
      },
    );
  });
});

describe('the order of the files', () => {
  it('changes nothing in the JSON of compile, nor among the findings', () => {
    const faulty = mutated(typedCells()[5]!, { do: 'text' });
    const json = [...compileJson(faulty.consolidation, noYearView, [])].join('');
    const order = [...faulty.submissions.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
        const other = resultOf(shuffled.map((at) => faulty.submissions[at]!));
        expect([...compileJson(other.consolidation, noYearView, [])].join('')).toBe(json);
        expect(other.judgement.findings).toEqual(faulty.judgement.findings);
      }),
      { numRuns: 10 },
    );
  });
});
