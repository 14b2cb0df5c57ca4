import { isOpenError, type Finding } from '../domain/finding.ts';
import type { Submission } from '../domain/submission.ts';

/** What a file is worth, as far as choosing between versions looks at it. */
export interface Worth {
  readable: boolean;
  /** Open ones. */
  blockers: number;
  errors: number;
  /** Required fields without an answer. */
  blanks: number;
}

/** One thing in which a later file is worse than the one before. */
export interface Worse {
  what: 'unreadable' | 'blockers' | 'errors' | 'blanks';
  /** Of the later one and of the one before; 1 and 0 for `unreadable`. */
  now: number;
  before: number;
}

export function worthOf(submission: Submission, findings: readonly Finding[]): Worth {
  const open = findings.filter(isOpenError);
  const blockers = open.filter((one) => one.severity === 'blocker').length;
  return {
    readable: submission.form !== null,
    blockers,
    errors: open.length - blockers,
    blanks: unanswered(submission),
  };
}

/**
 * In what a later file is worse; empty where it may replace the earlier one (XU-06). What can be used at all is better
 * than what cannot, whatever else is wrong with it.
 */
export function worseIn(later: Worth, earlier: Worth): Worse[] {
  if (!earlier.readable) return [];
  if (!later.readable) return [{ what: 'unreadable', now: 1, before: 0 }];
  if (earlier.blockers > 0 && later.blockers === 0) return [];
  const compared = (['blockers', 'errors', 'blanks'] as const).map((what) => ({
    what,
    now: later[what],
    before: earlier[what],
  }));
  return compared.filter((one) => one.now > one.before);
}

/** Required fields with no answer at all, outside the areas that are declared "không phát sinh". */
export function unanswered({ form, observations, nothingArose }: Submission): number {
  if (form === null) return 0;
  return [...form.fields.values()].filter(({ indicator, requirement }) => {
    if (requirement !== 'required' || nothingArose.has(indicator.area)) return false;
    const status = observations.get(indicator.code)?.status ?? 'missing';
    return status === 'blank' || status === 'missing';
  }).length;
}
