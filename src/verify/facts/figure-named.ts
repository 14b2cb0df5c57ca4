import type { Scope } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { FigureNamed } from '../verification.ts';
import type { ReportFacts } from './report-facts.ts';

/** An indicator and scope in words, with what `cchc explain` takes. */
export function figureNamed(
  { code, label }: Indicator,
  scope: Scope,
  { agencies }: ReportFacts,
): FigureNamed {
  const named: FigureNamed = { code, label: label.vi };
  if (scope.type === 'agency') {
    const name = agencies.find((one) => one.code === scope.id)?.name ?? scope.id;
    return { ...named, scope: name, agency: scope.id };
  }
  return scope.type === 'group' ? { ...named, scope: scope.id, group: scope.id } : named;
}
