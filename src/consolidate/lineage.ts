import type { Agency } from '../domain/agency.ts';
import { clauseCodes } from '../domain/clause.ts';
import {
  scopeKey,
  type Answer,
  type Contribution,
  type Exclusion,
  type Figure,
  type Lineage,
  type ObligationStatus,
  type PrintedSource,
  type Scope,
} from '../domain/consolidation.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import type { InsideParent } from './inside-parent.ts';
import { addends, askedFor, type Asked } from './indicator-figures.ts';
import { ratioClause, restsOnPrintedFigures, unitRatio, type Figures } from './ratio-figures.ts';
import { countedAgencies } from './register-figures.ts';
import { answerOf, isAsked, type Source } from './source.ts';

export interface LineageContext {
  edition: Edition;
  agencies: readonly Agency[];
  obligations: readonly ObligationStatus[];
  sources: readonly Source[];
  figures: Figures;
  printed?: PrintedSource;
  inside: InsideParent;
}

interface Parts {
  contributions: Contribution[];
  exclusions: Exclusion[];
}

/** How a figure came about; undefined when there is no such figure. Computed anew: nothing of it is stored. */
export function lineageOf(context: LineageContext, code: string, scope: Scope): Lineage | undefined {
  const figure = context.figures.get(code)?.get(scopeKey(scope));
  const indicator = context.edition.indicators.get(code);
  if (!figure || !indicator) return undefined;
  const operation = operationOf(context, indicator, scope);
  const parts = partsOf(context, indicator, scope, operation);
  return { figure, operation, ...withoutDenominator(figure, parts) };
}

/** Whether the sum of the units is printed instead of what their field lead says. */
export function printsUnits({ printed }: Pick<LineageContext, 'printed'>, { units }: Asked): boolean {
  return printed === 'units' && units.length > 0;
}

function operationOf(context: LineageContext, indicator: Indicator, scope: Scope): Lineage['operation'] {
  if (indicator.source !== 'reported') return indicator.source;
  if (indicator.overUnits === 'ratio-of-sums') return 'ratio-of-sums';
  if (indicator.overUnits === 'none') return 'none';
  if (indicator.overUnits !== 'lead-only' || scope.type !== 'total') return 'sum';
  return printsUnits(context, askedFor(indicator, context.sources)) ? 'sum' : 'lead-only';
}

function partsOf(
  context: LineageContext,
  indicator: Indicator,
  scope: Scope,
  operation: Lineage['operation'],
): Parts {
  if (operation === 'register' || operation === 'ledger') return countedOnes(context, indicator, scope);
  if (operation === 'ratio-of-sums') return ratioParts(context, indicator, scope);
  const asked = askedFor(indicator, context.sources);
  const leadStands = scope.type === 'total' && operation !== 'sum';
  const printed = leadStands ? asked.leads : addends(indicator, asked);
  const isPrinted = new Set(printed);
  const inScope = printed.filter((source) => covers(scope, source.agency));
  const others = [...asked.units, ...asked.leads].filter(
    (source) => !isPrinted.has(source) && covers(scope, source.agency),
  );
  const own = inScope.length > 0 || leadStands ? inScope : others;
  const isInside = ({ agency }: Source) => context.inside.isLeftOut(indicator, agency, scope);
  const parts = split(own.filter((one) => !isInside(one)).map((source) => answerOf(source, indicator)));
  for (const source of own.filter(isInside)) parts.exclusions.push(leftOut(source, indicator));
  if (own === others || operation === 'none') return parts;
  for (const source of others) {
    const answer = answerOf(source, indicator);
    if (!answer.counts) continue;
    const { agency, cell, raw } = answer;
    parts.exclusions.push({ agency, reason: 'not-printed', cell, raw });
  }
  return parts;
}

/** Whether the province's figure is made of a source's answer: `lineageOf` lists it as a contribution, if it counts. */
export function entersTotal(context: LineageContext, code: string, source: Source): boolean {
  const indicator = context.edition.indicators.get(code);
  if (!indicator || !isAsked(source, code) || !context.figures.get(code)?.has('total')) return false;
  const operation = operationOf(context, indicator, { type: 'total' });
  const isUnit = source.status.obligation.submissionType === 'unit';
  if (operation === 'lead-only' || operation === 'none') return !isUnit;
  if (context.inside.isLeftOut(indicator, source.agency, { type: 'total' })) return false;
  return operation === 'sum' && (isUnit || addsAsLead(context, indicator, source));
}

function addsAsLead({ sources }: LineageContext, indicator: Indicator, source: Source): boolean {
  if (indicator.reporters[source.agency.level] !== 'both') return true;
  return askedFor(indicator, sources).units.length === 0;
}

/** What a commune says that its district's figure holds already, or why it would not count anyway. */
function leftOut(source: Source, indicator: Indicator): Exclusion {
  const answer = answerOf(source, indicator);
  if (answer.counts) {
    const { agency, cell, raw } = answer;
    return { agency, reason: 'inside-parent', cell, raw };
  }
  const { counts: _, ...exclusion } = answer;
  return exclusion;
}

/** Whether an agency belongs to a scope. */
function covers(scope: Scope, agency: Agency): boolean {
  if (scope.type === 'total') return true;
  if (scope.type === 'group') return agency.group === scope.id;
  if (scope.type === 'level') return agency.level === scope.id;
  return agency.code === scope.id;
}

function split(answers: readonly Answer[], indicator?: string): Parts {
  const parts: Parts = { contributions: [], exclusions: [] };
  const named = indicator === undefined ? {} : { indicator };
  for (const answer of answers) {
    if (answer.counts) parts.contributions.push({ ...contributionOf(answer), ...named });
    else {
      const { counts: _, ...exclusion } = answer;
      parts.exclusions.push({ ...exclusion, ...named });
    }
  }
  return parts;
}

/** Field by field: nearly all answers count. */
function contributionOf({
  agency,
  value,
  status,
  raw,
  cell,
  sha256,
}: Extract<Answer, { counts: true }>): Contribution {
  return { agency, value, status, raw, cell, sha256 };
}

function ratioParts(context: LineageContext, indicator: Indicator, scope: Scope): Parts {
  const parts: Parts = { contributions: [], exclusions: [] };
  if (scope.type === 'total' && restsOnPrintedFigures(indicator, context.edition)) {
    for (const code of clauseCodes(ratioClause(indicator.clauses)!)) {
      const operand = lineageOf(context, code, scope);
      if (!operand) continue;
      parts.contributions.push(...operand.contributions.map((one) => ({ ...one, indicator: code })));
      parts.exclusions.push(...operand.exclusions.map((one) => ({ ...one, indicator: code })));
    }
    return parts;
  }
  for (const source of addends(indicator, askedFor(indicator, context.sources))) {
    if (!covers(scope, source.agency)) continue;
    const unit = unitRatio(source, indicator, context.edition);
    if (!unit) continue;
    const whole = [...unit.answers.values()].every((answer) => answer.counts);
    const isInside = context.inside.isLeftOut(indicator, source.agency, scope);
    for (const [code, answer] of unit.answers) {
      if (isInside && answer.counts) {
        const { agency, cell, raw } = answer;
        parts.exclusions.push({ agency, reason: 'inside-parent', cell, raw, indicator: code });
        continue;
      }
      if (!whole && answer.counts) continue;
      const { contributions, exclusions } = split([answer], code);
      parts.contributions.push(...contributions);
      parts.exclusions.push(...exclusions);
    }
  }
  return parts;
}

function countedOnes(context: LineageContext, indicator: Indicator, scope: Scope): Parts {
  const inScope = new Set(
    context.agencies.filter((agency) => covers(scope, agency)).map((agency) => agency.code),
  );
  const contributions = countedAgencies(indicator, context.agencies, context.obligations)
    .filter(({ agency }) => inScope.has(agency))
    .map(({ agency, file, sha256 }) => ({
      agency,
      value: '1',
      status: 'number' as const,
      raw: file ?? '',
      cell: null,
      sha256: sha256 ?? '',
    }));
  return { contributions, exclusions: [] };
}

/** An agency whose own ratio has the denominator zero has no ratio; the zero is said, not hidden. */
function withoutDenominator(figure: Figure, parts: Parts): Parts {
  if (figure.parts?.denominator !== '0' || figure.scope.type !== 'agency') return parts;
  const exclusion: Exclusion = { agency: figure.scope.id, reason: 'no-denominator', cell: null };
  return { ...parts, exclusions: [...parts.exclusions, exclusion] };
}
