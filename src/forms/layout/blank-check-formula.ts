import type { Clause } from '../../domain/clause.ts';
import {
  allKnown,
  linearFormula,
  quoted,
  spokenNumber,
  type FindOperand,
  type LinearFormula,
} from './blank-formula.ts';

/** What the self-check says when everything holds. */
export const checkMark = '✓';

/** Sums of decimals are compared after rounding to this many digits: doubles must not raise an alarm. */
const tolerance = 6;

/** One thing to check in a self-check cell. */
export interface CheckPart {
  /** Reference of the cell that the clause is about. */
  own: string;
  clause: Clause;
  decimals: number;
  /** Put before the complaint: `Cột (3): `. */
  prefix?: string;
  /** Silent instead of withholding the "✓" while an operand is blank: for what the agency may leave out. */
  mayBeBlank?: boolean;
}

interface CheckPieces {
  known: string;
  holds: string;
  /** Text expression with what is off, and by how much. */
  complaint: string;
  mayBeBlank: boolean;
}

/**
 * The live self-check of a cell, without `=`: "✓" when every clause holds, what is off and by how much when one does
 * not, "" while an operand is blank or says KAD. Undefined when there is nothing to check.
 */
export function checkFormula(parts: readonly CheckPart[], find: FindOperand): string | undefined {
  const identities = parts.filter((one) => one.clause.kind === 'identity').length;
  const pieces = parts.flatMap((part) => {
    if (part.clause.kind === 'ratio') return [];
    const linear = linearFormula(part.clause.terms, find);
    return linear ? [piecesOf(part, linear, identities > 1)] : [];
  });
  return pieces.length > 0 ? joined(pieces) : undefined;
}

function piecesOf(part: CheckPart, linear: LinearFormula, spellOut: boolean): CheckPieces {
  const { own, clause, decimals } = part;
  // A softened identity is judged without the parts that may stay blank (X-06): N() takes them as nothing.
  const isSoft = clause.kind === 'identity' && clause.severity === 'warning';
  const plus = linear.operands.every((one) => one.sign === 1);
  const simple = linear.operands.length === 1 && plus;
  const off = `ROUND(N(${own})-${simple ? linear.value : `(${linear.value})`},${tolerance})`;
  const soft = clause.kind !== 'ratio' && clause.severity === 'warning' ? ' – cần giải trình' : '';
  const sum = !simple && plus && !spellOut;
  const signed = `IF(${off}>0,"+","−")&${spokenNumber(off, decimals)}`;
  const target = spokenNumber(`ROUND(${linear.value},${tolerance})`, decimals);
  const between = sum ? ': tổng các thành phần là ' : ` so với ${linear.words} = `;
  const complaint =
    clause.kind === 'bound'
      ? `${quoted(`${part.prefix ?? ''}Vượt `)}&${spokenNumber(off, decimals)}&${quoted(` so với ${linear.words}${soft}`)}`
      : `${quoted(`${part.prefix ?? ''}Lệch `)}&${signed}&${quoted(between)}&${target}${soft && `&${quoted(soft)}`}`;
  return {
    known: allKnown([
      own,
      ...linear.operands.filter((one) => !(isSoft && one.optional)).map((one) => one.at),
    ]),
    holds: `${off}${clause.kind === 'bound' ? '<=' : '='}0`,
    complaint,
    mayBeBlank: part.mayBeBlank ?? false,
  };
}

/** Several clauses: "✓" when all are known and hold; else every complaint that is certain, separated by "; ". */
function joined(pieces: readonly CheckPieces[]): string {
  const only = pieces[0]!;
  if (pieces.length === 1) return `IF(${only.known},IF(${only.holds},"${checkMark}",${only.complaint}),"")`;
  // Where everything may be blank, nothing known is no reason for a "✓".
  const strict = pieces.every((one) => one.mayBeBlank);
  const all = pieces.flatMap((one) =>
    one.mayBeBlank && !strict ? [`IF(${one.known},${one.holds},1)`] : [one.known, one.holds],
  );
  const complaints = pieces.map((one) => `IF(${one.known},IF(${one.holds},"","; "&${one.complaint}),"")`);
  return `IF(AND(${all.join(',')}),"${checkMark}",MID(${complaints.join('&')},3,500))`;
}
