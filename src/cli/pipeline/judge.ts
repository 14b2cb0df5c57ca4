import type { ObligationStatus } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { isOpenError, type Finding, type NotEvaluated } from '../../domain/finding.ts';
import { previousReport } from '../../domain/period.ts';
import type { Submission } from '../../domain/submission.ts';
import type { UnmatchedReceipt } from '../../rules/rule.ts';
import { checkCollection } from '../../rules/engine/check.ts';
import { isBrokenIdentity } from '../../rules/likely-cause/broken-identity.ts';
import { mergeFindings } from '../../rules/engine/finding-order.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../workspace/effective-submission.ts';
import { applyWaivers, excuseMissing, type Waivers } from '../../workspace/apply-waivers.ts';
import { loadCalendars } from '../../workspace/load-calendars.ts';
import { deadlinesOf, obligationStatuses } from '../../workspace/obligations.ts';
import type { Run } from './open-run.ts';
import { waiversOf } from './waivers-of.ts';
import { previousFigures } from './year/previous-figures.ts';
import { judgeHistory, replacedFiles } from './year/judge-history.ts';
import { judged as judgeAlone, type JudgedSubmission } from './reading/read-entry.ts';

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
  /** What the authority accepts as it is; the findings say which of them it lets pass. */
  waivers: Waivers;
}

/**
 * Puts together what the rules say: about each submission alone it is known from its reading, about the collection it
 * is asked here. Files that a later one replaced are not judged: C-DUP-001 says which one counts. `whole` false (single
 * files were named) leaves the collection out: who is missing cannot be told from a part.
 */
export function judge(
  run: Run,
  read: readonly JudgedSubmission[],
  whole: boolean,
  unmatchedReceipts: readonly UnmatchedReceipt[] = [],
): Judgement {
  const submissions = read.map((one) => one.submission);
  const choices = effectiveSubmissions(submissions);
  const replaced = new Set([...choices.values()].flatMap((one) => one.others));
  const alone = withPreviousFigures(
    run,
    read.filter((one) => !replaced.has(one.submission)),
  );
  const waivers = waiversOf(run);
  const judged = judgeHistory(run, alone, replacedFiles(choices, read), undefined).map((one) =>
    waivers.all.length === 0 ? one : { ...one, findings: applyWaivers(one.findings, waivers) },
  );
  const effective = new Map([...choices].map(([id, choice]) => [id, choice.effective]));
  const receipts = firstReceived(choices);
  const statuses = excuseMissing(statusesOf(run, effective, receipts, judged), waivers);
  const collection = whole
    ? checkCollection({
        period: run.period,
        register: run.register,
        obligations: statuses,
        submissions: judged.map((one) => one.submission),
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
    findings: mergeFindings([
      ...judged.map((one) => one.findings),
      applyWaivers(collection.findings, waivers),
    ]),
    notEvaluated: [...judged.flatMap((one) => one.notEvaluated), ...collection.notEvaluated],
    weakEvidence: new Set([...receipts].filter(([, one]) => one.evidence === 'file-date').map(([id]) => id)),
    waivers,
  };
}

/** Where an identity is broken the figures of the period before may say why: only then they are looked up. */
function withPreviousFigures(run: Run, all: readonly JudgedSubmission[]): readonly JudgedSubmission[] {
  const broken = new Set(all.filter((one) => one.findings.some(isBrokenIdentity)));
  if (broken.size === 0) return all;
  const record = run.history.of(previousReport(run.period).id);
  if (!record) return all;
  return all.map((one) => {
    const previous = broken.has(one)
      ? previousFigures(record, one.submission.obligation ?? '')
      : new Map<string, Decimal>();
    return previous.size > 0 ? judgeAlone(one.submission, run, previous) : one;
  });
}

function statusesOf(
  run: Run,
  effective: ReadonlyMap<string, Submission>,
  first: ReadonlyMap<string, Receipt>,
  judged: readonly JudgedSubmission[],
): ObligationStatus[] {
  // One file may answer several obligations: each has the findings of its own part.
  const open = new Map(
    judged.map(({ submission, findings }) => [submission.obligation ?? '', openCounts(findings)]),
  );
  return obligationStatuses(run.obligations, {
    agencies: run.register.byCode,
    deadlines: deadlinesOf(run.period, run.config, loadCalendars(run.root)),
    today: run.today,
    effective,
    firstReceived: new Map([...first].map(([id, { date }]) => [id, date])),
    open,
  });
}

function openCounts(findings: readonly Finding[]): { blockers: number; errors: number } {
  const open = findings.filter(isOpenError);
  const blockers = open.filter((one) => one.severity === 'blocker').length;
  return { blockers, errors: open.length - blockers };
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
