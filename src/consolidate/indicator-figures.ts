import type { Agency } from '../domain/agency.ts';
import { scopeKey, type Answer, type Figure, type Scope } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import { ScopeSums, scopesOf } from './scope-sums.ts';
import { answerOf, isAsked, type Source } from './source.ts';

/** The sources that an indicator is asked of: agencies on themselves, field leads on the province. */
export interface Asked {
  units: readonly Source[];
  leads: readonly Source[];
}

export function askedFor(indicator: Indicator, sources: readonly Source[]): Asked {
  const units: Source[] = [];
  const leads: Source[] = [];
  for (const source of sources) {
    if (!isAsked(source, indicator.code)) continue;
    (source.status.obligation.submissionType === 'unit' ? units : leads).push(source);
  }
  return { units, leads };
}

/**
 * Sources whose values are added up: the units, and a field lead where it answers for its level in the units' place.
 * A lead that is asked beside its units speaks of the same things again: its value is not added.
 */
export function addends(indicator: Indicator, asked: Asked): readonly Source[] {
  if (asked.units.length === 0) return asked.leads;
  const own = asked.leads.filter(({ agency }) => indicator.reporters[agency.level] !== 'both');
  return own.length > 0 ? [...asked.units, ...own] : asked.units;
}

/** Sum over the agencies of every scope (flow, cumulative, stock, base). */
export function sumFigures(
  indicator: Indicator,
  sources: readonly Source[],
  scopesFor: (agency: Agency) => readonly Scope[],
): Map<string, Figure> {
  const sums = new ScopeSums();
  for (const source of sources) sums.add(scopesFor(source.agency), counted(answerOf(source, indicator)));
  return sums.figures(indicator);
}

/**
 * The field lead's figure for the province, with the sum of the units beside it. Narrower scopes have no lead's
 * figure: there the units' own values stand.
 */
export function leadFigures(
  indicator: Indicator,
  asked: Asked,
  scopesFor: (agency: Agency) => readonly Scope[],
): Map<string, Figure> {
  const figures = sumFigures(indicator, asked.units, scopesFor);
  const unitTotal = figures.get('total');
  const lead = sumFigures(indicator, asked.leads, scopesFor);
  for (const [key, figure] of lead) {
    if (figure.scope.type === 'agency' && !figures.has(key)) figures.set(key, figure);
  }
  const total = lead.get('total') ?? nothing(indicator);
  figures.set('total', unitTotal ? { ...total, unitSum: besides(unitTotal) } : total);
  return figures;
}

/** Scores, ranks and the like: each agency's own value. A single field lead's value is the province's. */
export function ownFigures(indicator: Indicator, asked: Asked): Map<string, Figure> {
  const own = (agency: Agency) => scopesOf(agency).filter((scope) => scope.type === 'agency');
  const figures = sumFigures(indicator, asked.units, own);
  for (const source of asked.leads) {
    const lead = sumFigures(indicator, [source], scopesOf);
    const key = scopeKey({ type: 'agency', id: source.agency.code });
    if (!figures.has(key)) figures.set(key, lead.get(key)!);
    if (asked.leads.length === 1) figures.set('total', lead.get('total')!);
  }
  return figures;
}

/** Nobody leads the area: the province has no figure, whatever the units add up to. */
function nothing({ code, unit }: Indicator): Figure {
  const scope: Scope = { type: 'total' };
  return { indicator: code, scope, value: null, unit, counted: 0, expected: 0, estimate: false };
}

function besides({ value, counted, expected }: Figure): NonNullable<Figure['unitSum']> {
  return { value, counted, expected };
}

function counted(answer: Answer): { first: string; estimate: boolean } | null {
  return answer.counts ? { first: answer.value, estimate: answer.status === 'estimate' } : null;
}
