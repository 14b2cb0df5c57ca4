import type { Agency } from '../domain/agency.ts';
import type { Answer, ExclusionReason, Figure, Scope } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import { ScopeSums } from './scope-sums.ts';
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
 * A lead that is asked beside its units speaks of the same things again: its value is not added. `hasUnits` says whether
 * any unit is asked, where `asked` is cut down to one agency.
 */
export function addends(
  indicator: Indicator,
  asked: Asked,
  hasUnits = asked.units.length > 0,
): readonly Source[] {
  if (!hasUnits) return asked.leads;
  const own = asked.leads.filter(({ agency }) => indicator.reporters[agency.level] !== 'both');
  return own.length > 0 ? [...asked.units, ...own] : asked.units;
}

/** Sum over the agencies of every scope that `scopesFor` names (flow, cumulative, stock, base). */
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
  const total = totalOf(indicator, asked.leads) ?? nothing(indicator);
  // What the units share would be counted once for each of them (XU-10): nothing of it is added.
  if (indicator.shared || indicator.distinct) return new Map([['total', total]]);
  const figures = sumFigures(indicator, asked.units, scopesFor);
  const unitTotal = figures.get('total');
  figures.set('total', unitTotal ? { ...total, unitSum: besides(unitTotal) } : total);
  return figures;
}

/** The other way round: the sum of the units, with the field lead's figure beside it. */
export function unitsBesideLead(
  indicator: Indicator,
  asked: Asked,
  scopesFor: (agency: Agency) => readonly Scope[],
): Map<string, Figure> {
  const figures = sumFigures(indicator, asked.units, scopesFor);
  const lead = totalOf(indicator, asked.leads);
  const total = figures.get('total');
  if (total && lead) figures.set('total', { ...total, leadFigure: besides(lead) });
  return figures;
}

/** Scores, ranks and the like are each agency's own; a single field lead's value is the province's. */
export function singleLeadFigures(indicator: Indicator, { leads }: Asked): Map<string, Figure> {
  const total = leads.length === 1 ? totalOf(indicator, leads) : undefined;
  return new Map(total ? [['total', total]] : []);
}

/** The sources of one agency's own figure: what it says on itself, else what it says as a field lead. */
export function ownSources(indicator: Indicator, own: Asked, hasUnits: boolean): readonly Source[] {
  const isAdded = indicator.overUnits === 'sum' || indicator.overUnits === 'ratio-of-sums';
  if (isAdded) return addends(indicator, own, hasUnits);
  if (own.units.length > 0) return own.units;
  return indicator.overUnits === 'none' ? own.leads.slice(0, 1) : own.leads;
}

function totalOf(indicator: Indicator, sources: readonly Source[]): Figure | undefined {
  return sumFigures(indicator, sources, () => [{ type: 'total' }]).get('total');
}

/** Nobody leads the area: the province has no figure, whatever the units add up to. */
function nothing({ code, unit }: Indicator): Figure {
  const scope: Scope = { type: 'total' };
  return { indicator: code, scope, value: null, unit, counted: 0, expected: 0, estimate: false };
}

function besides({ value, counted, expected }: Figure): NonNullable<Figure['unitSum']> {
  return { value, counted, expected };
}

/** It has nothing to say, or another source says it. */
const lacksNothing = new Set<ExclusionReason>(['not-applicable', 'ended', 'inside-parent']);

function counted(answer: Answer): { first: string; estimate: boolean } | null | 'not-applicable' {
  if (answer.counts) return { first: answer.value, estimate: answer.status === 'estimate' };
  return lacksNothing.has(answer.reason) ? 'not-applicable' : null;
}
