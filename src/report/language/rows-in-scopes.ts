import type { Agency } from '../../domain/agency.ts';
import { rowScope, type ReportModel, type ReportRow } from '../report-model.ts';
import type { Qualifier } from '../template/template-tag.ts';
import { findQualifier } from './qualifiers.ts';

/** Of rows that stand for agencies, those of the group or level that the qualifiers name; all of them where none does. */
export function rowsInScopes(
  rows: readonly ReportRow[],
  qualifiers: readonly Qualifier[],
  model: ReportModel,
): readonly ReportRow[] {
  const scopes = qualifiers.flatMap(({ key, argument }) => {
    const spec = findQualifier('scope', key);
    return spec ? [spec.scopeOf(argument, model)] : [];
  });
  if (scopes.length === 0) return rows;
  const agencies = byScope(model);
  return rows.filter((row) => {
    const own = agencies.get(String(row[rowScope]));
    return own !== undefined && scopes.every((scope) => isIn(own, scope));
  });
}

function isIn({ group, level }: Agency, scope: string | undefined): boolean {
  return scope === `group:${group}` || scope === `level:${level}`;
}

function byScope({ agencies }: ReportModel): ReadonlyMap<string, Agency> {
  return new Map(agencies.map((one) => [`agency:${one.code}`, one]));
}
