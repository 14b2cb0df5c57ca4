import type { Clause } from '../../domain/clause.ts';
import type { ValueKind } from '../../domain/edition.ts';
import { allKnown, linearFormula, type FindOperand } from './blank-formula.ts';

/**
 * A ratio as a locked formula, without `=`: percent in points (98.5), rounded once; "" while an operand is blank or
 * says KAD, and when the denominator is 0. Multiplies before it divides, so that whole numbers stay exact up to the
 * one division. Undefined when an operand has no cell in this form.
 */
export function ratioFormula(
  clause: Clause & { kind: 'ratio' },
  valueKind: ValueKind,
  decimals: number,
  find: FindOperand,
): string | undefined {
  const top = linearFormula(clause.numerator, find);
  const bottom = linearFormula(clause.denominator, find);
  if (!top || !bottom) return undefined;
  const known = allKnown([...top.operands, ...bottom.operands].map((one) => one.at));
  const scale = valueKind === 'percent' ? '*100' : '';
  const quotient = `(${top.value})${scale}/(${bottom.value})`;
  return `IF(${known},IF(${bottom.value}=0,"",ROUND(${quotient},${decimals})),"")`;
}

/** A column's total, without `=`: "" while the column is empty, because blank is not zero. */
export function totalFormula(range: string): string {
  const known = `COUNT(${range})+COUNTIF(${range},"KPS")+COUNTIF(${range},"không phát sinh")`;
  return `IF(${known}=0,"",SUM(${range}))`;
}
