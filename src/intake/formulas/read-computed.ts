import { evaluateTerms } from '../../domain/clause.ts';
import { exact, ratio, type Decimal } from '../../domain/decimal.ts';
import type { Field } from '../../domain/form.ts';
import { hasNumber, type Observation } from '../../domain/observation.ts';
import { refOf, type Extraction } from '../extraction.ts';
import type { FormIndex } from '../locate/form-index.ts';
import { cellAt } from '../locate/sheet-grid.ts';
import { missingObservation, readField, type LocatedArea } from '../sheets/read-area.ts';
import { checkFieldFormula, type LocatedAreas } from './check-field-formula.ts';

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
    const computed = computeRatio(field, observations);
    const read = readField(
      on,
      form,
      area,
      field,
      { row, column, cell },
      {
        trusted,
        ...(computed === undefined ? {} : { fromParts: computed }),
      },
    );
    observations.set(code, read);
    if (cell?.formula === undefined || computed === undefined || !hasNumber(read)) continue;
    if (isOff(read.value, computed, field.indicator.decimals)) {
      const ref = refOf(on, area.grid.sheet, row, column);
      on.facts.push({ kind: 'formula-stale', cell: ref, stored: read.value, computed, indicator: code });
    }
  }
}

/** The ratio from the values as read, exactly, in the unit of the indicator; undefined without all its parts. */
function computeRatio(field: Field, observations: ReadonlyMap<string, Observation>): Decimal | undefined {
  const clause = field.clauses.find((one) => one.kind === 'ratio');
  if (!clause) return undefined;
  const valueOf = (code: string) => {
    const one = observations.get(code);
    return one && hasNumber(one) ? one.value : undefined;
  };
  const top = evaluateTerms(clause.numerator, valueOf);
  const bottom = evaluateTerms(clause.denominator, valueOf);
  if (top === undefined || bottom === undefined) return undefined;
  const scale = field.indicator.valueKind === 'percent' ? 100 : 1;
  return ratio(top, bottom, scale, field.indicator.decimals) ?? undefined;
}

/** More than one unit of the last decimal apart: closer is another program's rounding. */
function isOff(stored: Decimal, computed: Decimal, decimals: number): boolean {
  return exact(stored).minus(computed).abs().gt(exact(10).pow(-decimals));
}
