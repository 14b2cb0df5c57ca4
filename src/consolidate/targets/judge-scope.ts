import type { Scope } from '../../domain/consolidation.ts';
import { compareDecimals } from '../../domain/decimal.ts';
import type { IndexResult } from '../../domain/index-result.ts';
import type { Attainment, Target, UndecidedReason } from '../../domain/target.ts';
import { boundOf, isRelative } from './bound.ts';
import { indexComponents, indexResult, isPossible, valueFor } from './index-value.ts';
import { judgeValue, type Measure } from './judge-value.ts';
import { judgeShareInBand } from './share-in-band.ts';
import { endsYear, type TargetContext } from './target-context.ts';
import { lastYearValue, shareOf, yearValue, type YearValue } from './year-value.ts';

type Outcome = Omit<Attainment, 'target'>;

/** A target over one scope as a whole: the province, a group, a level or one agency. */
export function judgeScope(context: TargetContext, target: Target, scope: Scope): Outcome {
  const { subject } = target;
  return 'index' in subject
    ? judgeIndex(context, target, subject.index, scope)
    : judgeIndicator(context, target, subject.indicator, scope);
}

/** Published results are final whenever they come; a year that has none is said to have none. */
function judgeIndex({ indices }: TargetContext, target: Target, index: string, scope: Scope): Outcome {
  const { goal } = target;
  const year = target.measured ?? target.year;
  if (goal.shape === 'share-in-band') return judgeShareInBand(indexComponents(indices, index, year), goal);
  const result = indexResult(indices, index, year, scope);
  const before = indexResult(indices, index, year - 1, scope);
  const value = valueFor(goal, result);
  const last = target.planBase ?? valueFor(goal, before);
  const base = isRelative(goal) ? { base: last } : {};
  if (value === null) return open('no-figure', { ...base });
  const used = isRelative(goal) && target.planBase === undefined ? [before, result] : [result];
  if (!used.every(isPossible)) return open('out-of-range', { ...base, actual: value });
  const ranked = target.planBase === undefined ? otherNumberRanked(goal, before, result) : undefined;
  if (ranked) return open('ranked-differently', { ...base, actual: value, ranked });
  const bound = boundOf(goal, last);
  if (!bound) return open('no-base', { ...base, actual: value });
  const measure: Measure = { value, motion: 'moves', complete: true, isSum: false, over: true };
  return { ...judgeValue(measure, bound), ...base, actual: value, estimate: false };
}

/** A plan that states its own base has taken the change into account. */
function otherNumberRanked(
  { shape }: Target['goal'],
  before: IndexResult | undefined,
  now: IndexResult | undefined,
): Outcome['ranked'] {
  const then = before?.of ?? null;
  const today = now?.of ?? null;
  if (shape !== 'rank-improvement' || !before?.rank || then === null || today === null) return undefined;
  return compareDecimals(then, today) === 0 ? undefined : { before: then, now: today };
}

function judgeIndicator(context: TargetContext, target: Target, code: string, scope: Scope): Outcome {
  const { share } = target;
  const own = yearValue(context, code, scope);
  if (share && 'open' in share) return judgeOpen(context, target, code, own, share.open, scope);
  const bottom = share && yearValue(context, share.of, scope);
  const measured = share ? own && bottom && shareOf(own, bottom) : own;
  return judgeMeasured(context, target, code, measured, scope);
}

function judgeMeasured(
  context: TargetContext,
  target: Target,
  code: string,
  measured: YearValue | undefined,
  scope: Scope,
): Outcome {
  const { goal, share } = target;
  if (!measured) return open('no-figure', {});
  const { value, counted, expected, estimate, notDerivable, asOf, isOfSharedSources } = measured;
  const coverage = { counted, expected, ...(isOfSharedSources ? { isOfSharedSources } : {}) };
  const said = { coverage, estimate, ...(asOf === undefined ? {} : { asOf }) };
  if (notDerivable) return open('not-derivable', { missing: notDerivable });
  if (value === null) return open('no-figure', said);
  const base = isRelative(goal) ? { base: target.planBase ?? lastYearValue(context, code, scope) } : {};
  const bound = boundOf(goal, base.base);
  if (!bound) return open('no-base', { ...said, ...base, actual: value });
  const over = endsYear(context.consolidation.period);
  const plain = judgeValue({ ...measured, value, over }, bound);
  // The figure is that of the sources that have every period; what is known besides may decide all the same.
  const { atLeast } = share ? { atLeast: undefined } : measured;
  const surer =
    plain.state === 'undecided' && atLeast !== undefined
      ? judgeValue({ ...measured, value: atLeast, over }, bound)
      : plain;
  const isSurer = surer.state !== plain.state;
  const verdict = isSurer ? { ...surer, atLeast: atLeast! } : plain;
  // An estimate may still turn out otherwise.
  return { ...verdict, final: verdict.final && !estimate, ...base, ...said, actual: value };
}

/**
 * The plan does not say of what: where the target is decided alike by every denominator that it may mean, it is decided,
 * at the value that lies least in its favour. One that disagrees or cannot be judged leaves it open.
 */
function judgeOpen(
  context: TargetContext,
  target: Target,
  code: string,
  own: YearValue | undefined,
  denominators: readonly string[],
  scope: Scope,
): Outcome {
  const shares = denominators.map((of) => {
    const bottom = yearValue(context, of, scope);
    const measured = own && bottom ? shareOf(own, bottom) : undefined;
    return { of, measured, verdict: judgeMeasured(context, target, code, measured, scope) };
  });
  const candidates = shares.map(({ of, measured }) => ({ of, value: measured?.value ?? null }));
  const verdicts = shares.map((one) => one.verdict);
  const [first] = verdicts;
  const isDecided = first !== undefined && first.state !== 'undecided';
  if (!isDecided || verdicts.some(({ state }) => state !== first.state))
    return open('denominator-open', { candidates });
  const least = verdicts.reduce((a, b) => (compareDecimals(b.gap!, a.gap!) < 0 ? b : a));
  return {
    ...least,
    final: verdicts.every((one) => one.final),
    estimate: verdicts.some((one) => one.estimate),
    candidates,
  };
}

function open(undecided: UndecidedReason, more: Partial<Outcome>): Outcome {
  return { state: 'undecided', undecided, final: false, actual: null, gap: null, estimate: false, ...more };
}
