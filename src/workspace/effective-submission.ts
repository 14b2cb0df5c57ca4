import type { Finding } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Submission } from '../domain/submission.ts';
import { vietnameseOrder } from '../messages/format.ts';
import { compareArrivals, orderOf, telling, type ArrivalOrder } from './arrival-order.ts';
import { worseIn, worthOf, type Worse, type Worth } from './worse-version.ts';

/** Why one of several files counts. */
type EffectiveReason =
  /** The only one. */
  | 'only'
  /** The others cannot be read or recognised. */
  | 'readable'
  /** A later one is worse (XU-06): it does not replace this one by itself. */
  | 'kept'
  /** It was accepted in the ledger although it is worse than an earlier one. */
  | 'accepted'
  /** Nothing is recorded of the arrival of the others. */
  | 'recorded'
  /** The later one by the records. */
  | 'latest'
  /** The higher version in the name. */
  | 'version'
  /** The later date of the file: it changes on copying, so that it comes after what people wrote. */
  | 'file-date'
  /** Nothing to tell them apart: the last path in order. */
  | 'path';

/** One of the files of an obligation, with what the rules say about it alone. */
export interface Candidate {
  submission: Submission;
  findings: readonly Finding[];
}

/** A later file that does not count because it is worse than the one that does. */
export interface KeptOut {
  submission: Submission;
  worse: readonly Worse[];
}

export interface EffectiveChoice {
  obligation: string;
  effective: Submission;
  reason: EffectiveReason;
  /** The files that do not count, in order of path. */
  others: readonly Submission[];
  /** Of these, the later ones that are worse, in the order of their arrival. */
  keptOut: readonly KeptOut[];
  /** Why a worse one counts all the same, and what is worse in it. */
  accepted?: { reason: string; worse: readonly Worse[] };
}

/** Chooses the submission that counts for each obligation; submissions without an obligation are left out. */
export function effectiveSubmissions(candidates: readonly Candidate[]): Map<string, EffectiveChoice> {
  const owed = candidates.filter((one) => one.submission.obligation !== null);
  const groups = groupBy(owed, (one) => one.submission.obligation!);
  return new Map([...groups].map(([obligation, files]) => [obligation, chooseEffective(obligation, files)]));
}

/** A candidate in its place in the order of arrival. */
interface Ranked {
  submission: Submission;
  order: ArrivalOrder;
  worth: Worth;
}

/** The latest valid one: in the order of arrival, each replaces the one before unless it is worse. */
function chooseEffective(obligation: string, files: readonly Candidate[]): EffectiveChoice {
  const accepted = Math.max(0, ...files.map(({ submission }) => acceptedAt(submission)));
  const ranked = files
    .map(({ submission, findings }) => ({
      submission,
      order: orderOf(submission, accepted),
      worth: worthOf(submission, findings),
    }))
    .sort((a, b) => compareArrivals(a.order, b.order));
  const { best, before, keptOut } = walk(ranked);
  const effective = best.submission;
  const others = files
    .map((one) => one.submission)
    .filter((one) => one !== effective)
    .sort((a, b) => vietnameseOrder(a.received.file, b.received.file));
  const permit = effective.received.arrival?.accepted;
  const worse = before ? worseIn(best.worth, before.worth) : [];
  return {
    obligation,
    effective,
    reason: reasonOf(best, before, keptOut),
    others,
    keptOut,
    ...(permit && worse.length > 0 ? { accepted: { reason: permit.reason, worse } } : {}),
  };
}

function walk(ranked: readonly Ranked[]): { best: Ranked; before: Ranked | undefined; keptOut: KeptOut[] } {
  let [best] = ranked as [Ranked, ...Ranked[]];
  let before: Ranked | undefined;
  let keptOut: KeptOut[] = [];
  for (const next of ranked.slice(1)) {
    const isAccepted = acceptedAt(next.submission) > 0;
    if (isSameContent(next.submission, best.submission) && !isAccepted) continue;
    const worse = isAccepted ? [] : worseIn(next.worth, best.worth);
    if (worse.length > 0) {
      keptOut.push({ submission: next.submission, worse });
      continue;
    }
    before = best;
    best = next;
    keptOut = [];
  }
  return { best, before: before ?? ranked.find((one) => one !== best), keptOut };
}

const acceptedAt = ({ received }: Submission) => received.arrival?.accepted?.seq ?? 0;

function isSameContent(a: Submission, b: Submission): boolean {
  return a.received.sha256 !== '' && a.received.sha256 === b.received.sha256;
}

function reasonOf(best: Ranked, before: Ranked | undefined, keptOut: readonly KeptOut[]): EffectiveReason {
  if (!before) return 'only';
  if (keptOut.some((one) => one.submission.form !== null)) return 'kept';
  if (best.worth.readable && (keptOut.length > 0 || !before.worth.readable)) return 'readable';
  return acceptedAt(best.submission) > 0 ? 'accepted' : telling(best.order, before.order);
}
