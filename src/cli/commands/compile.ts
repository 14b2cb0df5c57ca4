import { relative } from 'node:path';
import { addTallies } from '../../domain/cell-tally.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { YearView } from '../../domain/year-view.ts';
import { compileJson, type WrittenOutput } from '../../export/compile-json.ts';
import { coverageOf } from '../../consolidate/coverage.ts';
import { say } from '../../messages/catalogue.ts';
import type { RenderedReport } from '../../report/template/render-report.ts';
import { frozenPeriod } from '../../workspace/history/frozen-period.ts';
import { assertWritable } from '../../workspace/assert-writable.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { exitCodeOf, type Condition } from '../exit-code.ts';
import { conditionsOf } from '../pipeline/conditions.ts';
import { compilePeriod, type CompiledPeriod } from '../pipeline/compiled-period.ts';
import type { Judgement } from '../pipeline/judge.ts';
import { openRun, type Run } from '../pipeline/open-run.ts';
import {
  differs,
  keptSnapshot,
  keptText,
  refusedConditions,
  type Frozen,
} from '../pipeline/snapshot/kept.ts';
import { assertEnded, datedRun, lostOutputs } from '../pipeline/snapshot/official-outputs.ts';
import { movedFrom, snapshotBasis } from '../pipeline/snapshot/snapshot-basis.ts';
import { snapshotInputs } from '../pipeline/snapshot/snapshot-inputs.ts';
import { snapshotPlan, type Refusal } from '../pipeline/snapshot/snapshot-plan.ts';
import {
  assertRecordWritable,
  writeWithRecord,
  type Written,
} from '../pipeline/snapshot/write-with-record.ts';
import { assertProofWritable, writeProof } from '../pipeline/write-proof.ts';
import { openPlan } from '../pipeline/year/plan-of-year.ts';
import {
  reportOutputs,
  reportPaths,
  type MadeOutputs,
  type ReportOutput,
} from '../pipeline/report-outputs.ts';
import {
  noPdf,
  pdfWished,
  tellStalePdf,
  writeReportPdf,
  type ReportPdf,
} from '../pipeline/pdf/report-pdf.ts';
import { readTemplate } from '../pipeline/report-template.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/**
 * `cchc compile <period>`: the Word report, the annex workbook, the tidy facts, and the record of the period. `--final`
 * freezes it; what is frozen is corrected by a new snapshot and by nothing else.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const isFinal = flags['final'] === true;
  assertEnded(opened, isFinal);
  const isElsewhere = typeof flags['outDir'] === 'string';
  const frozen = frozenPeriod(opened.root, opened.period.id);
  const paths = reportPaths(opened, request);
  assertWritable([...Object.values(paths), ...pdfWished(request, paths.report)], '--out-dir');
  assertRecordWritable(opened, frozen, isFinal);
  assertProofWritable(request);
  const template = readTemplate(opened, request);
  const targets = openPlan(opened);
  const compiled = await compilePeriod(opened, request, targets);
  const { reading, judgement, consolidation, year } = compiled;
  const basis = snapshotBasis(
    opened,
    template,
    snapshotInputs(reading.files, judgement),
    flags['convertLegacy'] === true,
  );
  const moved = frozen ? movedFrom(frozen, consolidation, basis) : [];
  const lost = isElsewhere ? [] : lostOutputs(opened, frozen);
  const plan = snapshotPlan(judgement, {
    isFinal,
    isElsewhere,
    frozen: frozen?.manifest.snapshot ?? 0,
    moved,
    lost,
  });
  const state: Frozen = { frozen, moved, lost };
  if (plan.do === 'stop') throw differs(opened, state);
  const conditions = conditionsOf(judgement, judgement.findings, options, flags['requireComplete'] === true);
  if (plan.do !== 'write') {
    const refusal = plan.do === 'refuse' ? plan.refusal : undefined;
    const day = datedRun(opened, state, isFinal);
    const pdf = refusal ? noPdf : await writeReportPdf(request, day, paths.report);
    const met = [...conditions, ...pdf.conditions, ...(refusal ? refusedConditions(refusal) : [])];
    await tellKept(request, opened, { consolidation, year }, state, refusal, pdf, met);
    return exitCodeOf(met);
  }
  const dated = datedRun(opened, state, isFinal);
  const made = await reportOutputs({ ...compiled, run: dated }, template, paths);
  const written = await writeWithRecord(opened, consolidation, judgement, made.outputs, {
    ...state,
    basis,
    snapshot: plan.snapshot,
  });
  await writeProof(opened, request, reading.inbox.entries, judgement);
  const pdf = await writeReportPdf(request, dated, paths.report);
  tellStalePdf(request, paths.report);
  await tellWritten(request, compiled, made, written, pdf, conditions);
  return exitCodeOf([...conditions, ...pdf.conditions]);
};

async function tellWritten(
  request: CommandRequest,
  { run, judgement, consolidation, year }: CompiledPeriod,
  { outputs, report }: MadeOutputs,
  written: Written,
  pdf: ReportPdf,
  conditions: readonly Condition[],
): Promise<void> {
  const { io, options } = request;
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? compileJson(
          consolidation,
          year,
          [...outputs.map((one, at) => asWritten(run, one, written.hashes[at]!)), ...pdfWritten(run, pdf)],
          written.snapshot,
        )
      : [
          summary(run, judgement, consolidation, report, [...outputs, ...pdf.written], request),
          ...written.lines(options.lang),
          ...becauseIncomplete(request, [...conditions, ...pdf.conditions]),
        ].join('\n'),
  );
}

/** With `--require-complete` the exit code is asked for: what it stands for, all of it. */
function becauseIncomplete({ options, flags }: CommandRequest, conditions: readonly Condition[]): string[] {
  if (flags['requireComplete'] !== true || conditions.length === 0) return [];
  return [say(options.lang, 'cli.exit-because', { code: exitCodeOf(conditions), conditions })];
}

/** Nothing was written: `--final` was refused, or nothing has changed since. */
async function tellKept(
  request: CommandRequest,
  run: Run,
  { consolidation, year }: { consolidation: Consolidation; year: YearView },
  state: Frozen,
  refusal: Refusal | undefined,
  pdf: ReportPdf,
  conditions: readonly Condition[],
): Promise<void> {
  const { io, options } = request;
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? compileJson(consolidation, year, pdfWritten(run, pdf), keptSnapshot(state, refusal))
      : [
          keptText(run, state, refusal, options.lang),
          ...pdf.written.map(({ path }) => say(options.lang, 'cli.pdf.again', { path })),
          ...becauseIncomplete(request, conditions),
        ].join('\n'),
  );
}

const pdfWritten = (run: Run, pdf: ReportPdf) => pdf.written.map((one) => asWritten(run, one, one.sha256));

function asWritten(run: Run, { kind, path }: { kind: string; path: string }, sha256: string): WrittenOutput {
  return { kind, path: relative(run.root, path).replaceAll('\\', '/'), sha256 };
}

function summary(
  run: Run,
  judgement: Judgement,
  consolidation: Consolidation,
  report: RenderedReport,
  outputs: readonly (Pick<ReportOutput, 'kind' | 'path'> | ReportPdf['written'][number])[],
  { options }: CommandRequest,
): string {
  const coverage = coverageOf(consolidation);
  const open = judgement.findings.filter((one) => one.disposition === 'open');
  return say(options.lang, 'cli.compile.done', {
    draft: consolidation.draft,
    missing: coverage.missing.length,
    unreadable: coverage.unreadable.length,
    blockers: open.filter((one) => one.severity === 'blocker').length,
    errors: open.filter((one) => one.severity === 'error').length,
    leadGaps: run.leadGaps,
    outputs: outputs.map(({ kind, path }) => ({ kind, path })),
    counted: coverage.counted,
    expected: coverage.expected,
    empty: report.empty.map((one) => one.tag),
    period: run.period.id,
    cells: addTallies(judgement.submissions.map((one) => one.account)),
  });
}
