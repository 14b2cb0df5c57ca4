import { readDocument, type ReadDocument } from '../../../verify/document/read-document.ts';
import { reportFacts, type ReportFacts } from '../../../verify/facts/report-facts.ts';
import type { VerifyNote } from '../../../verify/verification.ts';
import { isResult } from '../../../consolidate/record/moved-since.ts';
import { renderReport } from '../../../report/template/render-report.ts';
import { frozenPeriod, recordState, type FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import type { CommandRequest } from '../../command.ts';
import { compilePeriod, reportModelOf, type CompiledPeriod } from '../compiled-period.ts';
import { openRun, type Run } from '../open-run.ts';
import { readTemplate } from '../report-template.ts';
import { movedFrom, snapshotBasis } from '../snapshot/snapshot-basis.ts';
import { snapshotInputs } from '../snapshot/snapshot-inputs.ts';
import { openPlan } from '../year/plan-of-year.ts';

/** What a finished report is compared with. */
export interface ExpectedReport {
  document: ReadDocument;
  facts: ReportFacts;
  template: string;
  notes: VerifyNote[];
}

/**
 * The report that `compile` would write today for the period: in memory, dated as the finished one is. A frozen period is
 * made again as it was frozen, and what has moved since is told.
 */
export async function expectedReport(
  request: CommandRequest,
  period: string,
  created: string | undefined,
): Promise<ExpectedReport> {
  const opened = openRun(request, period);
  const frozen = frozenPeriod(opened.root, opened.period.id);
  const asThen = requestAsThen(request, frozen);
  const run = datedAs(opened, request, frozen?.manifest.madeOn ?? created);
  const template = readTemplate(run, request);
  const compiled = await compilePeriod(run, asThen, openPlan(run));
  const rendered = await renderReport(template.bytes, reportModelOf(compiled), template.name);
  const { notes, frozenValues } = frozenNotes(compiled, frozen, template, asThen);
  return {
    document: readDocument(rendered.bytes),
    facts: reportFacts(compiled.consolidation, compiled.year, run.history, frozenValues),
    template: template.name,
    notes,
  };
}

/** What the command line said when the period was frozen, unless it says otherwise now. */
function requestAsThen(request: CommandRequest, frozen: FrozenPeriod | undefined): CommandRequest {
  if (!frozen) return request;
  const { policy, convertLegacy } = frozen.manifest;
  return { ...request, flags: { policy, ...(convertLegacy ? { convertLegacy } : {}), ...request.flags } };
}

/** Days overdue and the like are counted to the day of the report, not to that of the check. */
function datedAs(run: Run, { options }: CommandRequest, day: string | undefined): Run {
  if (options.now !== undefined || day === undefined) return run;
  return { ...run, today: day, now: new Date(`${day}T12:00:00+07:00`) };
}

function frozenNotes(
  compiled: CompiledPeriod,
  frozen: FrozenPeriod | undefined,
  template: { name: string; bytes: Uint8Array },
  { flags }: CommandRequest,
): { notes: VerifyNote[]; frozenValues?: ReportFacts['frozen'] } {
  const { run, reading, judgement, consolidation } = compiled;
  if (!frozen) return { notes: draftNotes(compiled) };
  const { manifest, record } = frozen;
  const basis = snapshotBasis(
    run,
    template,
    snapshotInputs(reading.files, judgement),
    flags['convertLegacy'] === true,
  );
  const figures = movedFrom(frozen, consolidation, basis).filter(isResult).length;
  const { snapshot, madeOn } = manifest;
  if (figures === 0) return { notes: [{ kind: 'frozen', snapshot, madeOn }] };
  return {
    notes: [{ kind: 'moved', snapshot, figures }],
    frozenValues: (code, scope) => record.figure(code, scope)?.value,
  };
}

/** Files that came or went since the draft was written. */
function draftNotes({ run, reading }: CompiledPeriod): VerifyNote[] {
  const state = recordState(run.root, run.period.id);
  if (!state) return [];
  const then = new Set(state.inputs.map((one) => one.sha256));
  const now = new Set(reading.files.map((one) => one.sha256));
  const gone = [...then].filter((one) => !now.has(one)).length;
  const added = [...now].filter((one) => !then.has(one)).length;
  return gone + added === 0 ? [] : [{ kind: 'inbox-moved', gone, added }];
}
