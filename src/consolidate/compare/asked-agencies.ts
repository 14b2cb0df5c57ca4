import { scopeKey, type Consolidation, type Scope } from '../../domain/consolidation.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { agenciesOf } from './time-context.ts';

/** Codes of the agencies of a scope that are asked for an indicator in this period. */
export function agenciesAsked(
  { agencies, figures }: Consolidation,
  indicator: string,
  scope: Scope,
): readonly string[] {
  const own = figures.get(indicator);
  return agenciesOf(scope, agencies)
    .map(({ code }) => code)
    .filter((id) => (own?.get(scopeKey({ type: 'agency', id }))?.expected ?? 0) > 0);
}

/** Codes of the agencies that wrote a row of a table, or any row of it where no key is given. */
export function agenciesInRow(
  { effective }: Consolidation,
  table: string,
  key: string | undefined,
): readonly string[] {
  const wanted = key === undefined ? undefined : foldKey(key);
  const codes = [...effective.values()].flatMap(({ agency, tables }) => {
    const rows = tables.find((one) => one.table === table)?.rows ?? [];
    const says = rows.some(
      (one) => one.role === 'data' && (wanted === undefined || foldKey(one.key) === wanted),
    );
    return says && agency !== null ? [agency] : [];
  });
  return [...new Set(codes)].sort();
}
