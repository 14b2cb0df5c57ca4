import {
  scopeKey,
  type ConsolidatedTable,
  type Consolidation,
  type ObligationStatus,
  type Scope,
} from '../../domain/consolidation.ts';
import type { PastFact, PastFigure, PastObligation, PastTable, PeriodRecord } from '../../domain/history.ts';
import { factsOf } from './facts-of.ts';

/** What a record says about itself, beside the figures. */
export type RecordHead = Pick<PeriodRecord, 'snapshot' | 'id' | 'madeOn'>;

/** A consolidation as other periods see it. Made when asked; nothing is copied. */
export function recordOf(consolidation: Consolidation, head: RecordHead): PeriodRecord {
  const { period, edition, agencies } = consolidation;
  const obligations = new Map(consolidation.obligations.map(({ obligation }) => [obligation.id, obligation]));
  return {
    ...head,
    period,
    edition: { id: edition.id, version: edition.version },
    agencies,
    obligations: consolidation.obligations.map(toPast),
    figure: (indicator, scope) => figureOf(consolidation, indicator, scope),
    facts(id) {
      const obligation = obligations.get(id);
      const facts = new Map<string, PastFact>();
      for (const { indicator, dimension, ...said } of obligation ? factsOf(consolidation, obligation) : [])
        facts.set(dimension || indicator, said);
      return facts;
    },
    table: (code) => toTable(consolidation.tables.find((one) => one.table === code)),
    texts(id) {
      const narrative = consolidation.effective.get(id)?.narrative ?? [];
      return new Map(narrative.flatMap(({ section, text }) => (text === '' ? [] : [[section, text]])));
    },
  };
}

function figureOf({ figures }: Consolidation, indicator: string, scope: Scope): PastFigure | undefined {
  const figure = figures.get(indicator)?.get(scopeKey(scope));
  if (!figure) return undefined;
  const { value, counted, expected, estimate, parts, unitSum, leadFigure, notApplicable } = figure;
  return {
    value,
    counted,
    expected,
    estimate,
    ...(notApplicable ? { notApplicable } : {}),
    ...(parts ? { parts } : {}),
    ...(unitSum ? { unitSum } : {}),
    ...(leadFigure ? { leadFigure } : {}),
  };
}

function toPast({ obligation, state, daysLate, received, file, sha256 }: ObligationStatus): PastObligation {
  return {
    id: obligation.id,
    agency: obligation.agency,
    state,
    daysLate,
    ...(received === undefined ? {} : { received }),
    ...(file === undefined ? {} : { file }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

function toTable(table: ConsolidatedTable | undefined): PastTable | undefined {
  if (!table) return undefined;
  const { by, rows, total } = table;
  return {
    by,
    total,
    rows: rows.map(({ key, group, cells }) => ({ key, cells, ...(group ? { group } : {}) })),
  };
}
