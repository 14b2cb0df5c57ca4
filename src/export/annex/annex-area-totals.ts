import type { ExactSum } from '../../consolidate/exact-sum.ts';
import { evaluateTerms, type Clause, type Term } from '../../domain/clause.ts';
import type { Figure } from '../../domain/consolidation.ts';
import { ratio, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { AnnexCell } from '../../workbook/annex/annex-plan.ts';
import { formulaCell, numberCell, textCell, type AnnexContext } from './annex-context.ts';

/** A column of an area sheet, with the sum of the numbers that stand in it. */
export interface AreaColumn {
  indicator: Indicator;
  letters: string;
  added: ExactSum;
}

/** Rows of the agencies on the sheet. */
interface Rows {
  first: number;
  last: number;
}

/**
 * The three closing rows: sum of the agencies, figure in the report, coverage. A formula stands only where what it
 * gives is our figure; elsewhere the value stands, with a note why the column does not add up to it.
 */
export function areaTotals(context: AnnexContext, columns: readonly AreaColumn[], rows: Rows): AnnexCell[][] {
  const { word } = context;
  const figureRow = rows.last + 2;
  const sums = columns.map((column) => sumCell(context, column, rows));
  const figures = columns.map((column, at) => {
    const total = totalOf(context, column);
    if (!total || total.value === null) return textCell('', 'total');
    const own = sums[at]!;
    if (own.formula?.result === total.value && column.indicator.overUnits === 'sum') {
      return formulaCell(`${column.letters}${rows.last + 1}`, total.value, 'total');
    }
    return ratioCell(context, columns, column, total.value, figureRow) ?? valueCell(context, column, total);
  });
  const coverage = columns.map((column) => {
    const total = totalOf(context, column);
    return { ...textCell(total ? `${total.counted}/${total.expected}` : '', 'total') };
  });
  return [
    [textCell(word('sum-row'), 'total-label'), textCell('', 'total-label'), ...sums],
    [textCell(word('figure-row'), 'total-label'), textCell('', 'total-label'), ...figures],
    [textCell(word('coverage'), 'total-label'), textCell('', 'total-label'), ...coverage],
  ];
}

function totalOf({ consolidation }: AnnexContext, { indicator }: AreaColumn): Figure | undefined {
  return consolidation.figures.get(indicator.code)?.get('total');
}

/** `SUM` over the agencies, for what is added: sums, and the units' own values beside a field lead's. */
function sumCell(context: AnnexContext, column: AreaColumn, { first, last }: Rows): AnnexCell {
  const { overUnits, source } = column.indicator;
  const total = totalOf(context, column);
  const isSum = overUnits === 'sum' || total?.leadFigure !== undefined;
  const wanted = isSum ? total?.value : total?.unitSum?.value;
  if (overUnits === 'ratio-of-sums' || source !== 'reported' || wanted === null || wanted === undefined) {
    return textCell('', 'total');
  }
  if ((column.added.value ?? '0') !== wanted) return numberCell(wanted, 'total');
  return formulaCell(`SUM(${column.letters}${first}:${column.letters}${last})`, wanted, 'total');
}

/** A ratio of the printed figures above it, where both are on this sheet and give the printed ratio. */
function ratioCell(
  context: AnnexContext,
  columns: readonly AreaColumn[],
  { indicator }: AreaColumn,
  value: Decimal,
  row: number,
): AnnexCell | undefined {
  const clause = indicator.clauses.find(
    (one): one is Extract<Clause, { kind: 'ratio' }> => one.kind === 'ratio',
  );
  if (!clause || indicator.overUnits !== 'ratio-of-sums') return undefined;
  const letters = new Map(columns.map((column) => [column.indicator.code, column.letters]));
  const terms = [...clause.numerator, ...clause.denominator];
  if (terms.some(({ code }) => !letters.has(code))) return undefined;
  const valueOf = (code: string) => context.consolidation.figures.get(code)?.get('total')?.value;
  const top = evaluateTerms(clause.numerator, valueOf);
  const bottom = evaluateTerms(clause.denominator, valueOf);
  if (top === undefined || bottom === undefined) return undefined;
  const percent = indicator.valueKind === 'percent';
  if (ratio(top, bottom, percent ? 100 : 1, indicator.decimals) !== value) return undefined;
  const written = (list: readonly Term[]) =>
    list
      .map(({ sign, code }, at) => (sign < 0 ? '-' : at > 0 ? '+' : '') + letters.get(code)! + row)
      .join('');
  const quotient = `(${written(clause.numerator)})/(${written(clause.denominator)})${percent ? '*100' : ''}`;
  return formulaCell(`ROUND(${quotient},${indicator.decimals})`, value, 'total', indicator.decimals);
}

function valueCell({ word }: AnnexContext, { indicator }: AreaColumn, total: Figure): AnnexCell {
  const isRatio = indicator.overUnits === 'ratio-of-sums';
  const cell = numberCell(total.value, 'total', isRatio ? indicator.decimals : undefined);
  return isRatio && total.counted < total.expected ? { ...cell, note: word('incomplete-ratio') } : cell;
}
