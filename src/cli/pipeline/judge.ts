import type { ObligationStatus } from '../../domain/consolidation.ts';
import { isOpenError, type Finding, type NotEvaluated } from '../../domain/finding.ts';
import type { Submission } from '../../domain/submission.ts';
import type { SubmissionContext, UnmatchedReceipt } from '../../rules/rule.ts';
import { checkCollection, checkSubmission, type CheckResult } from '../../rules/engine/check.ts';
import { isBrokenIdentity } from '../../rules/likely-cause/broken-identity.ts';
import { mergeFindings } from '../../rules/engine/finding-order.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../workspace/effective-submission.ts';
import { loadCalendars } from '../../workspace/load-calendars.ts';
import { loadPreviousFigures } from '../../workspace/previous-figures.ts';
import { deadlinesOf, obligationStatuses } from '../../workspace/obligations.ts';
import type { Run } from './open-run.ts';

/** What the rules say about a period's submissions, and what became of each obligation. */
export interface Judgement {
  submissions: readonly Submission[];
  /** Choice among the files of an obligation, by obligation id. */
  choices: ReadonlyMap<string, EffectiveChoice>;
  /** The submission that counts, by obligation id. */
  effective: ReadonlyMap<string, Submission>;
  statuses: readonly ObligationStatus[];
  findings: readonly Finding[];
  notEvaluated: readonly NotEvaluated[];
  /** Obligations whose punctuality rests on nothing but the date of a file. */
  weakEvidence: ReadonlySet<string>;
}

/**
 * Runs every rule. Files that a later one replaced are not judged again: C-DUP-001 says which one counts. `whole`
 * false (single files were named) leaves the collection out: who is missing cannot be told from a part.
 */
export function judge(
  run: Run,
  submissions: readonly Submission[],
  whole: boolean,
  unmatchedReceipts: readonly UnmatchedReceipt[] = [],
): Judgement {
  const choices = effectiveSubmissions(submissions);
  const replaced = new Set([...choices.values()].flatMap((one) => one.others));
  const judged = submissions.filter((one) => !replaced.has(one));
  const first = judged.map((submission) => checkSubmission(contextOf(run, submission)));
  const results = withPreviousFigures(run, judged, first);
  const effective = new Map([...choices].map(([id, choice]) => [id, choice.effective]));
  const receipts = firstReceived(choices);
  const statuses = statusesOf(
    run,
    effective,
    receipts,
    results.flatMap((one) => one.findings),
  );
  const collection = whole
    ? checkCollection({
        period: run.period,
        register: run.register,
        obligations: statuses,
        submissions: judged,
        duplicates: new Map([...choices].map(([id, one]) => [id, [one.effective, ...one.others]])),
        duplicateReasons: new Map([...choices].map(([id, one]) => [id, one.reason])),
        today: run.today,
        unmatchedReceipts,
        leadsWithoutAgency: run.leadGaps,
      })
    : { findings: [], notEvaluated: [] };
  return {
    submissions,
    choices,
    effective,
    statuses,
    findings: mergeFindings([...results.map((one) => one.findings), collection.findings]),
    notEvaluated: [...results.flatMap((one) => one.notEvaluated), ...collection.notEvaluated],
    weakEvidence: new Set([...receipts].filter(([, one]) => one.evidence === 'file-date').map(([id]) => id)),
  };
}

function contextOf(run: Run, submission: Submission): SubmissionContext {
  const agency = submission.agency === null ? null : (run.register.byCode.get(submission.agency) ?? null);
  return { submission, form: submission.form, agency, register: run.register, period: run.period };
}

/** Where an identity is broken the figures of the period before may say why: only then they are looked up. */
function withPreviousFigures(
  run: Run,
  judged: readonly Submission[],
  results: readonly CheckResult[],
): readonly CheckResult[] {
  const broken = new Set(judged.filter((_, at) => results[at]!.findings.some(isBrokenIdentity)));
  if (broken.size === 0) return results;
  const obligations = new Set([...broken].flatMap((one) => one.obligation ?? []));
  const figures = loadPreviousFigures(run.root, run.period, obligations);
  if (figures.size === 0) return results;
  return judged.map((submission, at) => {
    const previous = figures.get(submission.obligation ?? '');
    return previous && broken.has(submission)
      ? checkSubmission({ ...contextOf(run, submission), previous })
      : results[at]!;
  });
}

function statusesOf(
  run: Run,
  effective: ReadonlyMap<string, Submission>,
  first: ReadonlyMap<string, Receipt>,
  findings: readonly Finding[],
): ObligationStatus[] {
  const open = new Map<string, { blockers: number; errors: number }>();
  for (const finding of findings) {
    // A file may answer for two agencies, and two files for one.
    const place = finding.obligation ?? finding.file;
    if (place === undefined || !isOpenError(finding)) continue;
    const counts = open.get(place) ?? { blockers: 0, errors: 0 };
    counts[finding.severity === 'blocker' ? 'blockers' : 'errors'] += 1;
    open.set(place, counts);
  }
  return obligationStatuses(run.obligations, {
    agencies: run.register.byCode,
    deadlines: deadlinesOf(run.period, run.config, loadCalendars(run.root)),
    today: run.today,
    effective,
    firstReceived: new Map([...first].map(([id, { date }]) => [id, date])),
    open,
  });
}

type Receipt = NonNullable<Submission['received']['received']>;

/** Punctual is who sent a readable workbook in time, even if a correction came later. */
function firstReceived(choices: ReadonlyMap<string, EffectiveChoice>): Map<string, Receipt> {
  const first = new Map<string, Receipt>();
  for (const [id, { effective, others }] of choices) {
    const [earliest] = [effective, ...others]
      .filter((one) => one.form !== null)
      .flatMap((one) => one.received.received ?? [])
      .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
    if (earliest) first.set(id, earliest);
  }
  return first;
}
