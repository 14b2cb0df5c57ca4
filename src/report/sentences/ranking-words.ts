import type { Agency } from '../../domain/agency.ts';
import { compareDecimals } from '../../domain/decimal.ts';
import type { Edition, Indicator } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { formatValue } from '../language/format-value.ts';
import type { GroupEnds, RankingLimits } from './rank-agencies.ts';

/** Agencies with one and the same rate that are named; more are counted. */
const namedAtMost = 3;

/** `Sở A`, `Sở A và Sở B`, `7 đơn vị`. */
export function tiedNames(agencies: readonly Agency[]): string {
  const names = agencies.map((one) => one.name);
  if (names.length > namedAtMost) return `${formatDecimal(String(names.length))} đơn vị`;
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)!}`;
}

/** `cao nhất là Sở A (99,5%), thấp nhất là 4 đơn vị (81%)`; one rate for all where all are equal. */
export function endsWords(ends: GroupEnds, indicator: Indicator): string {
  const value = (one: GroupEnds['highest']) => formatValue(one.value, indicator);
  const { highest, lowest, compared } = ends;
  if (compareDecimals(highest.value, lowest.value) === 0)
    return `cả ${formatDecimal(String(compared))} đơn vị đều ở mức ${value(highest)}`;
  const end = (name: string, one: GroupEnds['highest']) =>
    `${name} là ${tiedNames(one.agencies)} (${value(one)})`;
  return `${end('cao nhất', highest)}, ${end('thấp nhất', lowest)}`;
}

/** `14 đơn vị có từ 30 hồ sơ trở lên`: who was compared. */
export function comparedWords(ends: GroupEnds, unit: string, limits: RankingLimits): string {
  const count = `${formatDecimal(String(ends.compared))} đơn vị`;
  if (limits.leastDenominator <= 1) return `${count} có số liệu`;
  return `${count} có từ ${formatDecimal(String(limits.leastDenominator))} ${unit === '' ? '' : `${unit} `}trở lên`;
}

/** `Tỷ lệ … theo nhóm: Sở, ban, ngành (14 đơn vị …): cao nhất là …; Xã, phường (…): ….`; empty where nobody is compared. */
export function rankingSentence(
  all: readonly GroupEnds[],
  indicator: Indicator,
  unit: string,
  limits: RankingLimits,
): string {
  if (all.length === 0) return '';
  const groups = all.map(
    (one) => `${one.group} (${comparedWords(one, unit, limits)}): ${endsWords(one, indicator)}`,
  );
  return `${indicator.label.vi} theo nhóm đơn vị: ${groups.join('; ')}.`;
}

/** Unit of what a rate is taken of; empty where its parts have several. */
export function denominatorUnit(indicator: Indicator, { indicators }: Edition): string {
  const clause = indicator.clauses.find((one) => one.kind === 'ratio');
  if (!clause || clause.kind !== 'ratio') return '';
  const units = new Set(clause.denominator.map(({ code }) => indicators.get(code)?.unit ?? ''));
  return units.size === 1 ? [...units][0]! : '';
}
