import type { Scope } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Indicator, IssuerLevel } from '../domain/edition.ts';
import { say } from '../messages/catalogue.ts';
import { formatDecimal } from '../messages/format.ts';
import type { Lang } from '../messages/sentence.ts';

/** A value with its unit: `1.284 hồ sơ`, `87,5%`. */
export function worth(value: Decimal | null, indicator: Indicator, lang: Lang): string {
  if (value === null) return say(lang, 'export.explain.no-value', undefined);
  const number = numberText(value, indicator);
  return indicator.unit === '%' || indicator.unit === null ? number : `${number} ${indicator.unit}`;
}

/** A value alone: `1.284`, `87,5%`. */
export function numberText(value: Decimal, indicator: Indicator): string {
  return indicator.unit === '%' ? `${formatDecimal(value, indicator.decimals)}%` : formatDecimal(value);
}

/** Name of a scope inside a sentence. */
export function scopeName(
  scope: Scope,
  names: ReadonlyMap<string, string>,
  lang: Lang,
  level: IssuerLevel,
): string {
  if (scope.type === 'total') return say(lang, 'export.scope.total', { level });
  if (scope.type === 'group') return say(lang, 'export.scope.group', { name: scope.id });
  if (scope.type === 'level') return say(lang, 'export.scope.level', { level: scope.id });
  return names.get(scope.id) ?? scope.id;
}
