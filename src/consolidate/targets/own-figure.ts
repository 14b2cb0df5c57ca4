import {
  scopeKey,
  type Consolidation,
  type ExclusionReason,
  type Figure,
  type Scope,
} from '../../domain/consolidation.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';

/** Reasons that leave open what the source would have said. */
const unanswered: ReadonlySet<ExclusionReason> = new Set([
  'not-received',
  'not-readable',
  'blank',
  'unreadable',
  'missing',
  'open-error',
  'other-definition',
]);

export function ownFigure({ figures }: Consolidation, indicator: string, scope: Scope): Figure | undefined {
  return figures.get(indicator)?.get(scopeKey(scope));
}

/** Every source that was asked has answered; "không áp dụng" and a rate of 0 of 0 are answers. */
export function isComplete(
  consolidation: Consolidation,
  { indicator, scope, counted, expected }: Figure,
): boolean {
  if (counted === expected) return true;
  const exclusions = consolidation.lineage(indicator, scope)?.exclusions ?? [];
  return exclusions.length > 0 && exclusions.every((one) => !unanswered.has(one.reason));
}

/**
 * An exact share, in per cent or as it is: twelve decimals, so that the rounding for print decides nothing; null for a
 * denominator of 0.
 */
export function exactShare(
  { numerator, denominator }: { numerator: Decimal; denominator: Decimal },
  isPercent: boolean,
): Decimal | null {
  const bottom = exact(denominator);
  if (bottom.eq(0)) return null;
  return toDecimal(
    exact(numerator)
      .times(isPercent ? 100 : 1)
      .div(bottom)
      .round(12),
  );
}
