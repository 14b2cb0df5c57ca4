import type { Agency } from '../domain/agency.ts';
import {
  scopeKey,
  type Consolidation,
  type Figure,
  type ObligationStatus,
  type OpenErrorPolicy,
  type PrintedSource,
  type Scope,
} from '../domain/consolidation.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import { isOpenError, type Finding } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Period } from '../domain/period.ts';
import { validityIn } from '../domain/period.ts';
import type { Submission } from '../domain/submission.ts';
import { collectRows, collectTexts } from './collected.ts';
import { InsideParent, type Inclusions } from './inside-parent.ts';
import { FigureMap } from './figure-map.ts';
import {
  addends,
  askedFor,
  leadFigures,
  ownSources,
  singleLeadFigures,
  sumFigures,
  unitsBesideLead,
  type Asked,
} from './indicator-figures.ts';
import { entersTotal, lineageOf, printsUnits } from './lineage.ts';
import { openErrors } from './open-errors.ts';
import { printedRatio, restsOnPrintedFigures, unitRatioFigures } from './ratio-figures.ts';
import { ledgerFigures, registerFigures } from './register-figures.ts';
import { wideScopes } from './scope-sums.ts';
import { answerOf, isAsked, sourcesOf, type Source } from './source.ts';
import { consolidateTables, formTable, tableExclusion, tableInside } from './tables.ts';

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
  /** Which figure is printed where a lead and the units have one; the lead's when left out. */
  printed?: PrintedSource;
  /** Communes that their district's workbook holds already, see `communesInDistricts`; none when left out. */
  inclusions?: Inclusions;
}

interface Context extends ConsolidationInput {
  sources: readonly Source[];
  byAgency: ReadonlyMap<string, readonly Source[]>;
  figures: Map<string, ReadonlyMap<string, Figure>>;
  scopesFor: ScopesFor;
  inside: InsideParent;
}

type ScopesFor = (agency: Agency) => readonly Scope[];

/**
 * Adds up what the agencies reported, indicator by indicator, for the province, each group, level and agency.
 * The indicator's kind decides how; blank, KAD and what open errors point at stay out and are accounted for.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { period, edition, agencies, obligations, effective, findings, policy } = input;
  const sources = sourcesOf(agencies, obligations, effective, openErrors(findings, policy, edition));
  const byAgency = groupBy(sources, (one) => one.agency.code);
  const figures = new Map<string, ReadonlyMap<string, Figure>>();
  const inside = new InsideParent(input.inclusions ?? new Map(), sources, edition);
  const scopesFor = scopesByAgency(agencies);
  const context: Context = { ...input, sources, byAgency, figures, scopesFor, inside };
  for (const indicator of inOrder(edition, period)) {
    const found = figuresOf(context, indicator);
    if (found && !found.isEmpty) figures.set(indicator.code, found);
  }
  const unsettled = obligations.some(
    ({ state, waiver }) => (state === 'missing' || state === 'unreadable') && waiver === undefined,
  );
  return {
    period,
    edition,
    agencies,
    obligations,
    policy,
    effective,
    figures,
    tables: consolidateTables(edition, sources, input.inclusions),
    draft: unsettled || findings.some(isOpenError),
    ...answers(context),
  };
}

type Answers = Pick<
  Consolidation,
  'texts' | 'listRows' | 'lineage' | 'answer' | 'entersTotal' | 'insideOf' | 'tableExclusion'
>;

/** What is made when somebody asks. */
function answers(context: Context): Answers {
  const { edition, sources } = context;
  const byObligation = new Map(sources.map((source) => [source.status.obligation.id, source]));
  return {
    texts: (section) => collectTexts(edition, sources, section),
    listRows: (list) => collectRows(sources, list),
    lineage: (code, scope) => lineageOf(context, code, scope),
    answer(obligation, code) {
      const source = byObligation.get(obligation);
      const indicator = edition.indicators.get(code);
      return source && indicator && isAsked(source, code) ? answerOf(source, indicator) : undefined;
    },
    entersTotal(obligation, code) {
      const source = byObligation.get(obligation);
      return source !== undefined && entersTotal(context, code, source);
    },
    insideOf(obligation, code) {
      const source = byObligation.get(obligation);
      const indicator = edition.indicators.get(code);
      if (!source || !indicator || source.status.obligation.submissionType !== 'unit') return undefined;
      return isAsked(source, code) ? context.inside.of(indicator).get(source.agency.code) : undefined;
    },
    tableExclusion(obligation, table) {
      const source = byObligation.get(obligation);
      if (!source || !formTable(source, table)) return undefined;
      return tableExclusion(source, table) ?? tableInside(context.inclusions, sources, source, table);
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

function figuresOf(context: Context, indicator: Indicator): FigureMap | undefined {
  const { agencies, obligations, sources, byAgency } = context;
  const none = () => undefined;
  if (indicator.source === 'register')
    return new FigureMap(registerFigures(indicator, agencies), agencies, none);
  if (indicator.source === 'ledger')
    return new FigureMap(ledgerFigures(indicator, agencies, obligations), agencies, none);
  const asked = askedFor(indicator, sources);
  if (asked.units.length + asked.leads.length === 0) return undefined;
  const hasUnits = asked.units.length > 0;
  return new FigureMap(wideFigures(context, indicator, asked), agencies, (scope) => {
    const own = ownSources(indicator, askedFor(indicator, byAgency.get(scope.id) ?? []), hasUnits);
    return unitFigures(context, indicator, own, () => [scope]).get(scopeKey(scope));
  });
}

/** The figures of the scopes that hold several agencies. */
function wideFigures(whole: Context, indicator: Indicator, asked: Asked): Map<string, Figure> {
  const scopesFor: ScopesFor = (agency) => whole.inside.scopes(indicator, agency, whole.scopesFor(agency));
  const context = { ...whole, scopesFor };
  switch (indicator.overUnits) {
    case 'sum':
      return unitFigures(context, indicator, addends(indicator, asked), scopesFor);
    case 'lead-only':
      return printsUnits(context, asked) && !indicator.shared && !indicator.distinct
        ? unitsBesideLead(indicator, asked, scopesFor)
        : leadFigures(indicator, asked, scopesFor);
    case 'none':
      return singleLeadFigures(indicator, asked);
    case 'ratio-of-sums':
      return ratioFigures(context, indicator, addends(indicator, asked));
    case 'collect':
      return new Map();
  }
}

/** What the sources themselves say, added up over the scopes that are asked for. */
function unitFigures(
  { edition }: Context,
  indicator: Indicator,
  sources: readonly Source[],
  scopesFor: ScopesFor,
): Map<string, Figure> {
  if (indicator.overUnits === 'collect') return new Map();
  if (indicator.overUnits === 'ratio-of-sums')
    return unitRatioFigures(indicator, sources, edition, scopesFor);
  return sumFigures(indicator, sources, scopesFor);
}

function ratioFigures(context: Context, indicator: Indicator, sources: readonly Source[]) {
  const { edition, period, scopesFor } = context;
  const figures = unitFigures(context, indicator, sources, scopesFor);
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
function scopesByAgency(agencies: readonly Agency[]): ScopesFor {
  const scopes = new Map(agencies.map((agency) => [agency.code, wideScopes(agency)]));
  return (agency) => scopes.get(agency.code) ?? wideScopes(agency);
}
