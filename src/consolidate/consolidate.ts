import type { Agency } from '../domain/agency.ts';
import type { Consolidation, Figure, ObligationStatus, OpenErrorPolicy } from '../domain/consolidation.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import { isOpenError, type Finding } from '../domain/finding.ts';
import type { Period } from '../domain/period.ts';
import { validityIn } from '../domain/period.ts';
import type { Submission } from '../domain/submission.ts';
import { collectLists, collectNarrative } from './collected.ts';
import { addends, askedFor, leadFigures, ownFigures, sumFigures } from './indicator-figures.ts';
import { lineageOf } from './lineage.ts';
import { openErrors } from './open-errors.ts';
import { printedRatio, restsOnPrintedFigures, unitRatioFigures } from './ratio-figures.ts';
import { ledgerFigures, registerFigures } from './register-figures.ts';
import { scopesOf } from './scope-sums.ts';
import { answerOf, isAsked, sourcesOf, type Source } from './source.ts';
import { consolidateTables, formTable, tableExclusion } from './tables.ts';

/** Everything the totals of a period depend on. The order of obligations, submissions and findings does not matter. */
export interface ConsolidationInput {
  period: Period;
  edition: Edition;
  /** Agencies of the period, in the order of the register. */
  agencies: readonly Agency[];
  obligations: readonly ObligationStatus[];
  /** The submission that counts, by obligation id. */
  effective: ReadonlyMap<string, Submission>;
  findings: readonly Finding[];
  policy: OpenErrorPolicy;
}

interface Context extends ConsolidationInput {
  sources: readonly Source[];
  figures: Map<string, ReadonlyMap<string, Figure>>;
  scopesFor: ReturnType<typeof scopesByAgency>;
}

/**
 * Adds up what the agencies reported, indicator by indicator, for the province, each group, level and agency.
 * The indicator's kind decides how; blank, KAD and what open errors point at stay out and are accounted for.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { period, edition, agencies, obligations, effective, findings, policy } = input;
  const sources = sourcesOf(agencies, obligations, effective, openErrors(findings, policy, edition));
  const figures = new Map<string, ReadonlyMap<string, Figure>>();
  const context: Context = { ...input, sources, figures, scopesFor: scopesByAgency(agencies) };
  for (const indicator of inOrder(edition, period)) {
    const found = figuresOf(context, indicator);
    if (found.size > 0) figures.set(indicator.code, found);
  }
  const byObligation = new Map(sources.map((source) => [source.status.obligation.id, source]));
  const unsettled = obligations.some(({ state }) => state === 'missing' || state === 'unreadable');
  return {
    period,
    edition,
    agencies,
    obligations,
    policy,
    effective,
    figures,
    tables: consolidateTables(edition, sources),
    narrative: collectNarrative(edition, sources),
    lists: collectLists(edition, sources),
    draft: unsettled || findings.some(isOpenError),
    lineage: (code, scope) => lineageOf(context, code, scope),
    answer(obligation, code) {
      const source = byObligation.get(obligation);
      const indicator = edition.indicators.get(code);
      return source && indicator && isAsked(source, code) ? answerOf(source, indicator) : undefined;
    },
    tableExclusion(obligation, table) {
      const source = byObligation.get(obligation);
      return source && formTable(source, table) ? tableExclusion(source, table) : undefined;
    },
  };
}

/** Indicators in force, ratios last: some are made of other printed figures. */
function inOrder(edition: Edition, period: Period): Indicator[] {
  const inForce = [...edition.indicators.values()].filter(
    ({ validFrom, validTo, kind }) =>
      kind !== 'text' && kind !== 'list' && validityIn(period, validFrom, validTo) !== 'none',
  );
  const isRatio = (one: Indicator) => (one.overUnits === 'ratio-of-sums' ? 1 : 0);
  return inForce.sort((a, b) => isRatio(a) - isRatio(b));
}

function figuresOf(context: Context, indicator: Indicator): ReadonlyMap<string, Figure> {
  const { agencies, obligations, sources, scopesFor } = context;
  if (indicator.source === 'register') return registerFigures(indicator, agencies);
  if (indicator.source === 'ledger') return ledgerFigures(indicator, agencies, obligations);
  const asked = askedFor(indicator, sources);
  if (asked.units.length + asked.leads.length === 0) return new Map();
  switch (indicator.overUnits) {
    case 'sum':
      return sumFigures(indicator, addends(indicator, asked), scopesFor);
    case 'lead-only':
      return leadFigures(indicator, asked, scopesFor);
    case 'none':
      return ownFigures(indicator, asked);
    case 'ratio-of-sums':
      return ratioFigures(context, indicator, addends(indicator, asked));
    case 'collect':
      return new Map();
  }
}

function ratioFigures(context: Context, indicator: Indicator, sources: readonly Source[]) {
  const { edition, period, scopesFor } = context;
  const figures = unitRatioFigures(indicator, sources, edition, scopesFor);
  if (!restsOnPrintedFigures(indicator, edition)) return figures;
  const units = figures.get('total');
  const printed = printedRatio(indicator, edition, period, context.figures);
  figures.delete('total');
  if (!printed) return figures;
  const { value, counted, expected } = units ?? printed;
  figures.set('total', units ? { ...printed, unitSum: { value, counted, expected } } : printed);
  return figures;
}

/** The scopes of each agency, made once: thousands of figures share them. */
function scopesByAgency(agencies: readonly Agency[]) {
  const scopes = new Map(agencies.map((agency) => [agency.code, scopesOf(agency)]));
  return (agency: Agency) => scopes.get(agency.code) ?? scopesOf(agency);
}
