import { evaluateTerms, type Clause } from '../../domain/clause.ts';
import { compareDecimals, ratio, subtract, sum, type Decimal } from '../../domain/decimal.ts';
import type { Field, Form, FormTable } from '../../domain/form.ts';
import type { PatchValue } from '../../workbook/patch/patch-value.ts';
import type { Answers } from './answers.ts';

/** Works out the blank workbook's formulas over given answers, the way Excel does when the file is saved. */
export class Calculator {
  readonly #form: Form;
  readonly #answers: Answers;
  readonly #given: Decimal;

  /** `given`: the number that the register gives. */
  constructor(form: Form, answers: Answers, given: Decimal) {
    this.#form = form;
    this.#answers = answers;
    this.#given = given;
  }

  /** Result of a ratio's formula: points or a quotient, `''` while an operand is unknown or the denominator is 0. */
  ratio(field: Field): PatchValue {
    const clause = field.clauses.find((one) => one.kind === 'ratio');
    if (!clause) return '';
    const numerator = evaluateTerms(clause.numerator, this.#known);
    const denominator = evaluateTerms(clause.denominator, this.#known);
    if (numerator === undefined || denominator === undefined) return '';
    const scale = field.indicator.valueKind === 'percent' ? 100 : 1;
    const result = ratio(numerator, denominator, scale, field.indicator.decimals);
    return result === null ? '' : { decimal: result };
  }

  /** Result of an indicator's self-check. Its words are shorter than the formula's. */
  selfCheck(field: Field): string {
    const { code } = field.indicator;
    const repeats = this.#form.tables.flatMap(({ table, columns }) =>
      columns.filter((one) => one.indicator === code).map((one) => this.totals(table.code).get(one.no)),
    );
    const complaints = repeats.flatMap((total) => off('identity', this.#known(code), numberIn(total)));
    return this.#judge(field.clauses, this.#known(code), this.#known, complaints);
  }

  rowCheck(table: string, columns: ReadonlyMap<number, PatchValue>): string {
    const found: (string | undefined)[] = [];
    const of = (code: string) => numberIn(columns.get(Number(code)));
    for (const { column, clause } of this.#tableOf(table)?.identities ?? []) {
      const text = this.#judge([clause], of(String(column)), of, []);
      found.push(text);
    }
    const complaints = found.filter((one) => one !== '✓' && one !== '');
    if (complaints.length > 0) return complaints.join('; ');
    return found.length > 0 && found.every((one) => one === '✓') ? '✓' : '';
  }

  /** Column totals: `''` while a column is empty, because blank is not zero. */
  totals(table: string): Map<number, PatchValue> {
    const rows = this.#answers.tables.get(table) ?? [];
    const numbers = (this.#tableOf(table)?.columns ?? []).filter((one) => one.role === 'value');
    return new Map(
      numbers.map(({ no }) => {
        const values = rows.flatMap((row) => numberIn(row.columns.get(no)) ?? []);
        return [no, values.length === 0 ? '' : { decimal: sum(values) }];
      }),
    );
  }

  readonly #known = (code: string): Decimal | undefined => {
    const given = this.#form.fields.get(code)?.requirement === 'given';
    return given ? this.#given : numberIn(this.#answers.values.get(code));
  };

  #tableOf(code: string): FormTable | undefined {
    return this.#form.tables.find((one) => one.table.code === code);
  }

  #judge(
    clauses: readonly Clause[],
    own: Decimal | undefined,
    valueOf: (code: string) => Decimal | undefined,
    complaints: string[],
  ): string {
    const checks = clauses.filter((one) => one.kind !== 'ratio');
    const found = [...complaints];
    let unknown = false;
    for (const clause of checks) {
      const right = evaluateTerms(clause.terms, valueOf);
      if (own === undefined || right === undefined) unknown = true;
      else found.push(...off(clause.kind, own, right));
    }
    if (found.length > 0) return found.join('; ');
    return unknown || own === undefined ? '' : '✓';
  }
}

function off(kind: 'identity' | 'bound', left: Decimal | undefined, right: Decimal | undefined): string[] {
  if (left === undefined || right === undefined) return [];
  const compared = compareDecimals(left, right);
  if (kind === 'bound') return compared > 0 ? [`Vượt ${subtract(left, right)}`] : [];
  return compared === 0 ? [] : [`Lệch ${compared > 0 ? '+' : ''}${subtract(left, right)}`];
}

/** The number that a formula sees in a cell: text counts only as "KPS", which is 0. */
export function numberIn(value: PatchValue | undefined): Decimal | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return /^(?:kps|không phát sinh)$/i.test(value) ? '0' : undefined;
  return value !== null && typeof value === 'object' && 'decimal' in value ? value.decimal : undefined;
}
