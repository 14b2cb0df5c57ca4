import { evaluateTerms, type Term } from '../../domain/clause.ts';
import { exact, ratio, type Decimal } from '../../domain/decimal.ts';
import type { Field } from '../../domain/form.ts';
import { hasNumber, type Observation } from '../../domain/observation.ts';
import { refOf, type Extraction } from '../extraction.ts';
import type { FormIndex } from '../locate/form-index.ts';
import { cellAt } from '../locate/sheet-grid.ts';
import { missingObservation, readField, type LocatedArea } from '../sheets/read-area.ts';
import { checkFieldFormula, reportFormulaState, type LocatedAreas } from './check-field-formula.ts';

/**
 * Reads the ratios of an area, after everything they are made of. The stored value is kept as the observation, so that
 * rules can compare it; a stored result that our exact arithmetic does not confirm is a fact.
 */
export function readComputed(
  on: Extraction,
  form: FormIndex,
  areas: LocatedAreas,
  area: LocatedArea,
  observations: Map<string, Observation>,
): void {
  const column = area.columns.get('value');
  for (const [code, field] of area.index.fields) {
    if (field.requirement !== 'computed') continue;
    const row = area.rows.rows.get(code);
    if (row === undefined || column === undefined) {
      observations.set(code, missingObservation(code));
      continue;
    }
    const cell = cellAt(area.grid, row, column);
    const trusted = checkFieldFormula(on, form, areas, area, { code, row, column, cell });
    const parts = ratioParts(field, observations);
    if (cell?.kind === 'none') {
      observations.set(code, notCalculated(on, area, field, { row, column }, parts));
      continue;
    }
    if (cell && (cell.formula !== undefined || cell.kind === 'error'))
      reportFormulaState(on, area.grid.sheet, cell, code);
    // Our own formula is checked by multiplication; only a typed ratio, or a wrong one, needs the division.
    const fromParts = trusted || !parts ? undefined : computeRatio(field, parts);
    const read = readField(
      on,
      form,
      area,
      field,
      { row, column, cell },
      { trusted, ...(fromParts === undefined ? {} : { fromParts }) },
    );
    observations.set(code, read);
    if (cell?.formula === undefined || !parts || !hasNumber(read) || !isOff(field, read.value, parts))
      continue;
    const computed = computeRatio(field, parts);
    if (computed === undefined) continue;
    const ref = refOf(on, area.grid.sheet, row, column);
    on.facts.push({ kind: 'formula-stale', cell: ref, stored: read.value, computed, indicator: code });
  }
}

/** A formula that no program has calculated: we do, from the cells that the form's own names. */
function notCalculated(
  on: Extraction,
  area: LocatedArea,
  field: Field,
  { row, column }: { row: number; column: number },
  parts: Parts | undefined,
): Observation {
  const { code } = field.indicator;
  const cell = refOf(on, area.grid.sheet, row, column);
  on.facts.push({ kind: 'formula-not-calculated', cell, indicator: code });
  const value = (parts && computeRatio(field, parts)) ?? null;
  return { indicator: code, status: value === null ? 'blank' : 'number', value, raw: '', cell, readings: [] };
}

interface Parts {
  top: Decimal;
  bottom: Decimal;
}

/** What a ratio is made of, as read; undefined without all its parts. */
function ratioParts(field: Field, observations: ReadonlyMap<string, Observation>): Parts | undefined {
  const clause = field.clauses.find((one) => one.kind === 'ratio');
  if (!clause) return undefined;
  const valueOf = (code: string) => {
    const one = observations.get(code);
    return one && hasNumber(one) ? one.value : undefined;
  };
  const top = valueOfTerms(clause.numerator, valueOf);
  const bottom = valueOfTerms(clause.denominator, valueOf);
  return top === undefined || bottom === undefined ? undefined : { top, bottom };
}

function valueOfTerms(
  terms: readonly Term[],
  valueOf: (code: string) => Decimal | undefined,
): Decimal | undefined {
  const only = terms[0];
  return terms.length === 1 && only?.sign === 1 ? valueOf(only.code) : evaluateTerms(terms, valueOf);
}

const scaleOf = (field: Field) => (field.indicator.valueKind === 'percent' ? 100 : 1);

/** The ratio, exactly, in the unit of the indicator; undefined over 0. */
function computeRatio(field: Field, { top, bottom }: Parts): Decimal | undefined {
  return ratio(top, bottom, scaleOf(field), field.indicator.decimals) ?? undefined;
}

/** More than one unit of the last decimal apart: closer is another program's rounding. */
function isOff(field: Field, stored: Decimal, { top, bottom }: Parts): boolean {
  const tolerance = exact(10).pow(-field.indicator.decimals).times(bottom).abs();
  return exact(stored)
    .times(bottom)
    .minus(exact(top).times(scaleOf(field)))
    .abs()
    .gt(tolerance);
}
