import type { Term } from '../../domain/clause.ts';

/** What a formula needs to know about an operand: its code as people write it, and where its value stands. */
export interface Operand {
  /** `2.3.1`, or `(4)` for a column of a table. */
  name: string;
  /** Reference as seen from the formula's sheet: `D6`, `'2. TTHC'!D6`. */
  at: string;
  /** The agency may leave it blank. */
  optional?: boolean;
}

/** From a term's code to its operand; undefined when the form has no such cell. */
export type FindOperand = (code: string) => Operand | undefined;

/** A linear expression over cells. */
export interface LinearFormula {
  /** Exactly one of these per term, in the order written. */
  operands: readonly (Operand & { sign: 1 | -1 })[];
  /** `N(D7)+N(D8)-N(D9)`: text (KPS) counts as 0 and never yields #VALUE!. */
  value: string;
  /** `2.3.2 + 2.3.3`, for the sentence. */
  words: string;
}

/** A linear expression as a formula; undefined as soon as one operand has no cell. */
export function linearFormula(terms: readonly Term[], find: FindOperand): LinearFormula | undefined {
  const operands: (Operand & { sign: 1 | -1 })[] = [];
  for (const term of terms) {
    const operand = find(term.code);
    if (!operand) return undefined;
    operands.push({ ...operand, sign: term.sign });
  }
  const sign = (index: number, one: 1 | -1) => (one === -1 ? '-' : index > 0 ? '+' : '');
  const spoken = (index: number, one: 1 | -1) => (one === -1 ? ' − ' : index > 0 ? ' + ' : '');
  return {
    operands,
    value: operands.map((one, index) => `${sign(index, one.sign)}N(${one.at})`).join(''),
    words: operands
      .map((one, index) => spoken(index, one.sign) + one.name)
      .join('')
      .trim(),
  };
}

/**
 * True when every cell holds a number or says KPS. COUNT ignores text and blanks; COUNTIF compares without regard to
 * case in Excel and in LibreOffice. KAD, a blank and any other text leave the condition false, never wrong.
 */
export function allKnown(cells: readonly string[]): string {
  const unique = [...new Set(cells)];
  const markers = unique.map((at) => `COUNTIF(${at},"KPS")+COUNTIF(${at},"không phát sinh")`);
  return `COUNT(${unique.join(',')})+${markers.join('+')}=${unique.length}`;
}

/**
 * A number as text the Vietnamese way (`1.240,5`) under every regional setting: FIXED follows the machine, so the
 * whole part's separators are replaced and the fraction is cut off by its length. `value` is used as it is: round it.
 */
export function spokenNumber(value: string, decimals: number): string {
  const whole = `SUBSTITUTE(FIXED(TRUNC(ABS(${value})),0,0),",",".")`;
  return decimals === 0 ? whole : `${whole}&","&RIGHT(FIXED(ABS(${value}),${decimals},1),${decimals})`;
}

/** Sheet name in front of a reference, quoted only where Excel itself would quote it. */
export function sheetPrefix(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** A text constant of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
