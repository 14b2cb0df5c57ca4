import { relative, resolve } from 'node:path';
import { addTallies } from '../../domain/cell-tally.ts';
import type { Finding } from '../../domain/finding.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Submission } from '../../domain/submission.ts';
import type { WaiverOutcome } from '../../domain/waiver.ts';
import { UserError } from '../../messages/user-error.ts';
import { checkJson } from '../../reporters/check-json.ts';
import type { CheckReport } from '../../reporters/check-report.ts';
import { checkText } from '../../reporters/check-text.ts';
import { statusOf } from '../../rules/status-of.ts';
import { waiverOutcomes } from '../../workspace/apply-waivers.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { consolidateRun } from '../pipeline/consolidate-run.ts';
import { judgeConsolidation } from '../pipeline/year/judge-consolidation.ts';
import { yearViewOf } from '../pipeline/year/year-view-of.ts';
import { conditionsOf } from '../pipeline/conditions.ts';
import { judge, type Judgement } from '../pipeline/judge.ts';
import { agencyNamed, openRun, type Run } from '../pipeline/open-run.ts';
import { assertProofWritable, writeProof } from '../pipeline/write-proof.ts';
import { readInbox } from '../pipeline/read-inbox.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc check <period> [files…]`: what each agency has to fix, with sheet and cell. */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  assertProofWritable(request);
  const paths = args.slice(1).map((path) => named(path, io.cwd));
  const agency = typeof flags['agency'] === 'string' ? agencyNamed(opened, flags['agency']).code : undefined;
  const reading = await readInbox(opened, request, paths);
  const { inbox, submissions } = reading;
  const isWhole = paths.length === 0;
  const judged = judge(opened, submissions, isWhole, reading);
  const judgement = narrowed(isWhole ? withConsolidation(opened, judged) : judged, agency);
  const shown = {
    ...opened,
    agencies: opened.agencies.filter((one) => agency === undefined || one.code === agency),
  };
  await writeProof(opened, request, inbox.entries, judgement);
  const report = reportOf(shown, request, judgement, paths, inbox.skipped.length, agency);
  await writeResults(io, options, 'text', (format, toScreen) =>
    format === 'json'
      ? checkJson(report, options.lang)
      : checkText(report, {
          lang: options.lang,
          style: styleOf(toScreen && hasColor(io, options, 'stdout')),
          showAll: options.verbose,
        }),
  );
  return report.exitCode;
};

/** With what the figures say when they are added up: nothing of it can be told from single files. */
function withConsolidation(run: Run, judged: Judgement): Judgement {
  const consolidation = consolidateRun(run, judged);
  return judgeConsolidation(run, judged, consolidation, yearViewOf(run, consolidation)).judgement;
}

/** An empty name (a variable that was not set) would mean the whole folder: refused. */
function named(path: string, cwd: string): string {
  if (path.trim() === '') throw new UserError('workspace.path-missing', { path: `“${path}”` });
  return resolve(cwd, path);
}

/** Cut down to one agency, if one was named. */
function narrowed(judgement: Judgement, agency: string | undefined): Judgement {
  if (agency === undefined) return judgement;
  const files = new Set(
    judgement.submissions.filter((one) => one.agency === agency).map((one) => one.received.file),
  );
  const isIts = (one: { agency?: string; file?: string }) =>
    one.agency === agency || (one.agency === undefined && one.file !== undefined && files.has(one.file));
  return {
    ...judgement,
    submissions: judgement.submissions.filter((one) => one.agency === agency),
    findings: judgement.findings.filter(isIts),
    notEvaluated: judgement.notEvaluated.filter(isIts),
    statuses: judgement.statuses.filter((one) => one.obligation.agency === agency),
    undated: new Set([...judgement.undated].filter((id) => id.startsWith(`${agency}/`))),
  };
}

function reportOf(
  run: Run,
  { io, options }: CommandRequest,
  judgement: Judgement,
  paths: readonly string[],
  skipped: number,
  shownAgency: string | undefined,
): CheckReport {
  const conditions = conditionsOf(judgement, judgement.findings, options);
  const shown = new Set(judgement.submissions);
  const folders =
    paths.length > 0 ? paths.map((path) => relative(io.cwd, path)) : [relative(run.root, run.folders.inbox)];
  return {
    period: run.period,
    folder: folders.join(', ').replaceAll('\\', '/'),
    skipped,
    ignored: [...judgement.choices.values()].flatMap((one) => one.others).filter((one) => shown.has(one))
      .length,
    agencies: new Map(run.agencies.map((one) => [one.code, one.name])),
    submissions: checkedFiles(judgement.submissions, judgement.findings),
    findings: judgement.findings,
    notEvaluated: judgement.notEvaluated,
    cells: addTallies(judgement.submissions.map((one) => one.account)),
    undated: judgement.undated.size,
    waivers: shownWaivers(judgement, shownAgency, paths.length === 0),
    conditions,
    exitCode: exitCodeOf(conditions),
  };
}

/** Of one agency its own; whether one fits nothing is known only where everything was looked at. */
function shownWaivers(
  { waivers, findings, statuses }: Judgement,
  agency: string | undefined,
  isWhole: boolean,
): WaiverOutcome[] {
  return waiverOutcomes(waivers, findings, statuses).filter(
    ({ waiver, state }) =>
      (agency === undefined || waiver.agency === agency) && (isWhole || state !== 'unused'),
  );
}

function checkedFiles(
  submissions: readonly Submission[],
  findings: readonly Finding[],
): CheckReport['submissions'] {
  const byFile = groupBy(findings, (one) => one.file);
  return submissions.map((submission) => {
    const { facts, located, received } = submission;
    const { file, fileRaw, sha256 } = received;
    const merged = facts.find((one) => one.kind === 'merged-files');
    const files = merged?.kind === 'merged-files' ? merged.files : [file];
    const own = files.flatMap((one) => byFile.get(one) ?? []).filter((one) => isAbout(one, submission));
    return {
      agency: submission.agency,
      file,
      ...(fileRaw === undefined ? {} : { fileRaw }),
      sha256,
      status: statusOf(own),
      ...(located === undefined ? {} : { located }),
    };
  });
}

/** Of the findings in its file: one file may hold several submissions. */
function isAbout({ agency, obligation }: Finding, submission: Submission): boolean {
  const isIts = (found: string | undefined, own: string | null) =>
    found === undefined || own === null || found === own;
  return isIts(agency, submission.agency) && isIts(obligation, submission.obligation);
}
