import type { ObligationStatus } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { punctualityOf } from '../../domain/punctuality.ts';
import { isOpenError, type Finding, type NotEvaluated } from '../../domain/finding.ts';
import { previousReport } from '../../domain/period.ts';
import type { Submission } from '../../domain/submission.ts';
import type { LedgerFacts, UnmatchedReceipt, WorseFile } from '../../rules/rule.ts';
import { checkCollection } from '../../rules/engine/check.ts';
import { emptyForm } from '../../rules/collection/c-emp-001-empty.ts';
import { isBrokenIdentity } from '../../rules/likely-cause/broken-identity.ts';
import { peersOf } from '../../rules/plausibility/peers-of.ts';
import { mergeFindings } from '../../rules/engine/finding-order.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../workspace/effective-submission.ts';
import { applyWaivers, excuseMissing, excuseUnusable, type Waivers } from '../../workspace/apply-waivers.ts';
import { firstReceived } from '../../workspace/first-received.ts';
import { obligationStatuses } from '../../workspace/obligations.ts';
import { dueDatesOf, type DueDates } from './due-dates.ts';
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
  /** Obligations that were answered on a day that nobody recorded. */
  undated: ReadonlySet<string>;
  /** What the authority accepts as it is; the findings say which of them it lets pass. */
  waivers: Waivers;
}

/** What is recorded of the arrivals, beside what each file carries of it. */
export interface ArrivalRecords {
  unmatchedReceipts?: readonly UnmatchedReceipt[];
  ledger?: LedgerFacts | undefined;
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
  { unmatchedReceipts, ledger }: ArrivalRecords = {},
): Judgement {
  const submissions = read.map((one) => one.submission);
  const waivers = waiversOf(run);
  const choices = effectiveSubmissions(waived(read, waivers));
  const replaced = new Set([...choices.values()].flatMap((one) => one.others));
  const alone = withPreviousFigures(
    run,
    read.filter((one) => !replaced.has(one.submission)),
  );
  // Of single files nobody knows the others: without peers.
  const peers = whole
    ? peersOf(
        alone.map((one) => one.submission),
        run.register.byCode,
      )
    : undefined;
  const judged = waived(judgeHistory(run, alone, replacedFiles(choices, read), peers), waivers);
  const effective = new Map([...choices].map(([id, choice]) => [id, choice.effective]));
  const due = dueDatesOf(run);
  const statuses = excuseMissing(statusesOf(run, due, choices, judged), waivers);
  const collection = whole
    ? checkCollection({
        period: run.period,
        register: run.register,
        obligations: statuses,
        submissions: judged.map((one) => one.submission),
        duplicates: new Map([...choices].map(([id, one]) => [id, [one.effective, ...one.others]])),
        duplicateReasons: new Map([...choices].map(([id, one]) => [id, one.reason])),
        today: run.today,
        unmatchedReceipts: unmatchedReceipts ?? [],
        ...(ledger ? { ledger } : {}),
        keptOut: [...choices.values()].flatMap(keptOutOf),
        accepted: [...choices.values()].flatMap(acceptedOf),
        tightDeadlines: due.tight,
        leadsWithoutAgency: run.leadGaps,
        plausibility: run.config.plausibility,
      })
    : { findings: [], notEvaluated: [] };
  return {
    submissions,
    choices,
    effective,
    statuses,
    findings: mergeFindings([
      ...judged.map((one) => excuseUnusable(one.findings, statuses, waivers)),
      applyWaivers(collection.findings, waivers),
    ]),
    notEvaluated: [...judged.flatMap((one) => one.notEvaluated), ...collection.notEvaluated],
    undated: new Set(
      statuses.flatMap((one) => (punctualityOf(one) === 'undated' ? [one.obligation.id] : [])),
    ),
    waivers,
  };
}

/** What is waived keeps no version out and nothing out of the totals. */
export function waived(read: readonly JudgedSubmission[], waivers: Waivers): readonly JudgedSubmission[] {
  if (waivers.all.length === 0) return read;
  return read.map((one) => ({ ...one, findings: applyWaivers(one.findings, waivers) }));
}

/** Where an identity is broken the figures of the period before may say why: only then they are looked up. */
function withPreviousFigures(run: Run, all: readonly JudgedSubmission[]): readonly JudgedSubmission[] {
  const broken = new Set(all.filter((one) => one.findings.some(isBrokenIdentity)));
  if (broken.size === 0) return all;
  const before = previousReport(run.period);
  const record = before && run.history.of(before.id);
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
  { deadlines, extensions }: DueDates,
  choices: ReadonlyMap<string, EffectiveChoice>,
  judged: readonly JudgedSubmission[],
): ObligationStatus[] {
  // One file may answer several obligations: each has the findings of its own part.
  const open = new Map(
    judged.map(({ submission, findings }) => [submission.obligation ?? '', openCounts(findings)]),
  );
  return obligationStatuses(run.obligations, {
    agencies: run.register.byCode,
    deadlines,
    extensions,
    today: run.today,
    effective: new Map([...choices].map(([id, choice]) => [id, choice.effective])),
    firstReceived: firstReceived(choices),
    open,
  });
}

function openCounts(findings: readonly Finding[]): { blockers: number; errors: number; empty?: true } {
  const open = findings.filter(isOpenError);
  const blockers = open.filter((one) => one.severity === 'blocker').length;
  const isEmpty = open.some((one) => one.code === emptyForm);
  return { blockers, errors: open.length - blockers, ...(isEmpty ? { empty: true } : {}) };
}

/** The later files of an obligation that are worse than the one that counts. */
function keptOutOf({ obligation, effective, keptOut }: EffectiveChoice): WorseFile[] {
  return keptOut.map(({ submission, worse }) => ({
    obligation,
    agency: effective.agency,
    file: effective.received.file,
    other: submission.received.file,
    unreadable: submission.form === null,
    ...otherPeriodOf(submission),
    worse,
  }));
}

/** The period that a form is of, where that is another one. */
export function otherPeriodOf({ facts }: Submission): { otherPeriod?: string } {
  const said = facts.find((one) => one.kind === 'wrong-period');
  return said?.kind === 'wrong-period' ? { otherPeriod: said.found } : {};
}

function acceptedOf({ obligation, effective, accepted }: EffectiveChoice): WorseFile[] {
  if (!accepted) return [];
  const { file } = effective.received;
  const unreadable = effective.form === null;
  return [{ obligation, agency: effective.agency, file, unreadable, ...accepted }];
}
