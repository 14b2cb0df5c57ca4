import { isResult } from '../../../consolidate/record/moved-since.ts';
import { isOpenError, type Finding } from '../../../domain/finding.ts';
import type { ObligationStatus } from '../../../domain/consolidation.ts';
import type { Moved } from '../../../domain/snapshot.ts';
import type { WaiverOutcome } from '../../../domain/waiver.ts';
import { missingReport, waiverOutcomes } from '../../../workspace/apply-waivers.ts';
import type { Judgement } from '../judge.ts';

/** What `--final` was refused for. */
export interface Refusal {
  missing: readonly ObligationStatus[];
  errors: readonly Finding[];
  /** Waivers that are about what is open, and let it not pass. */
  waivers: readonly WaiverOutcome[];
}

/** What a run of `compile` is to do about the period's records. */
export type SnapshotPlan =
  | { do: 'refuse'; refusal: Refusal }
  /** Frozen already: nothing has moved, or nothing but definitions, and the report stays as it was frozen. */
  | { do: 'nothing' }
  /** The frozen result has moved, and nobody said that it is a correction. */
  | { do: 'stop' }
  /** Writes the outputs, and the record with this number: 0 for the draft, null for none. */
  | { do: 'write'; snapshot: number | null };

export interface PlanQuestion {
  isFinal: boolean;
  /** The outputs go elsewhere: a trial touches nothing official. */
  isElsewhere: boolean;
  /** Number of the latest snapshot; 0 where the period was never frozen. */
  frozen: number;
  moved: readonly Moved[];
  /** Official files that are gone or differ from what was frozen. */
  lost: readonly string[];
}

/**
 * A period is frozen when it is complete and nothing is open. A frozen one is corrected by a new snapshot, and by
 * nothing else.
 */
export function snapshotPlan(judgement: Judgement, question: PlanQuestion): SnapshotPlan {
  const { isFinal, isElsewhere, frozen, moved, lost } = question;
  if (isFinal) {
    const refusal = refusalOf(judgement);
    if (refusal.missing.length + refusal.errors.length > 0) return { do: 'refuse', refusal };
    if (frozen === 0 || moved.length > 0) return { do: 'write', snapshot: frozen + 1 };
    return isElsewhere || lost.length > 0 ? { do: 'write', snapshot: null } : { do: 'nothing' };
  }
  if (frozen === 0) return { do: 'write', snapshot: 0 };
  if (isElsewhere) return { do: 'write', snapshot: null };
  if (moved.some(isResult)) return { do: 'stop' };
  // Another target, signer or earlier period would be in the report: not without being asked for.
  return moved.some((one) => one.kind === 'definition') ? { do: 'nothing' } : { do: 'write', snapshot: null };
}

function refusalOf({ statuses, findings, waivers }: Judgement): Refusal {
  return {
    missing: statuses.filter(
      ({ state, waiver }) => (state === 'missing' || state === 'unreadable') && waiver === undefined,
    ),
    // Who is missing is named already.
    errors: findings.filter((one) => isOpenError(one) && one.code !== missingReport),
    waivers: waiverOutcomes(waivers, findings, statuses).filter(
      ({ state }) => state !== 'waived' && state !== 'unused',
    ),
  };
}
