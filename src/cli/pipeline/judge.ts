import type { ObligationStatus } from '../../domain/consolidation.ts';
import { isOpenError, type Finding, type NotEvaluated } from '../../domain/finding.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Submission } from '../../domain/submission.ts';
import { checkCollection, checkSubmission } from '../../rules/engine/check.ts';
import { mergeFindings } from '../../rules/engine/finding-order.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../workspace/effective-submission.ts';
import { loadCalendars } from '../../workspace/load-calendars.ts';
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
}

/**
 * Runs every rule. Files that a later one replaced are not judged again: C-DUP-001 says which one counts. `whole`
 * false (single files were named) leaves the collection out: who is missing cannot be told from a part.
 */
export function judge(run: Run, submissions: readonly Submission[], whole: boolean): Judgement {
  const choices = effectiveSubmissions(submissions);
  const replaced = new Set([...choices.values()].flatMap((one) => one.others));
  const judged = submissions.filter((one) => !replaced.has(one));
  const results = judged.map((submission) => {
    const agency = submission.agency === null ? null : (run.register.byCode.get(submission.agency) ?? null);
    const context = { submission, form: submission.form, agency, register: run.register, period: run.period };
    return checkSubmission(context);
  });
  const effective = new Map([...choices].map(([id, choice]) => [id, choice.effective]));
  const statuses = statusesOf(
    run,
    choices,
    effective,
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
      })
    : { findings: [], notEvaluated: [] };
  return {
    submissions,
    choices,
    effective,
    statuses,
    findings: mergeFindings([...results.map((one) => one.findings), collection.findings]),
    notEvaluated: [...results.flatMap((one) => one.notEvaluated), ...collection.notEvaluated],
  };
}

function statusesOf(
  run: Run,
  choices: ReadonlyMap<string, EffectiveChoice>,
  effective: ReadonlyMap<string, Submission>,
  findings: readonly Finding[],
): ObligationStatus[] {
  const open = new Map<string, { blockers: number; errors: number }>();
  for (const finding of findings) {
    if (finding.file === undefined || !isOpenError(finding)) continue;
    const counts = open.get(finding.file) ?? { blockers: 0, errors: 0 };
    counts[finding.severity === 'blocker' ? 'blockers' : 'errors'] += 1;
    open.set(finding.file, counts);
  }
  return obligationStatuses(run.obligations, {
    agencies: run.register.byCode,
    deadlines: deadlinesOf(run.period, run.config, loadCalendars(run.root)),
    today: run.today,
    effective,
    firstReceived: firstReceived(choices),
    open,
  });
}

/** Punctual is who sent a readable workbook in time, even if a correction came later. */
function firstReceived(choices: ReadonlyMap<string, EffectiveChoice>): Map<string, LocalDate> {
  const first = new Map<string, LocalDate>();
  for (const [id, { effective, others }] of choices) {
    const dates = [effective, ...others]
      .filter((one) => one.form !== null)
      .flatMap((one) => (one.received.received ? [one.received.received.date] : []))
      .sort();
    if (dates[0] !== undefined) first.set(id, dates[0]);
  }
  return first;
}
