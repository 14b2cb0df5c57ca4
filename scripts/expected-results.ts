import { parseA1, toA1 } from '../src/domain/cell-ref.ts';
import { evaluateTerms, type Clause } from '../src/domain/clause.ts';
import { compareDecimals, ratio, subtract, sum, type Decimal } from '../src/domain/decimal.ts';
import type { Field, Form } from '../src/domain/form.ts';
import type { AreaLayout, FormLayout, TableLayout } from '../src/forms/layout/layout-types.ts';
import { formatDecimal } from '../src/messages/format.ts';

/** What was typed into a cell: an exact number, text, or nothing. */
export type Typed = Decimal | { text: string } | null;

/** Value of a cell as the rules see it: KPS is 0; KAD, other text and blanks have none. */
export function numberOf(typed: Typed | undefined): Decimal | undefined {
  if (typed === null || typed === undefined) return undefined;
  if (typeof typed === 'string') return typed;
  return /^(kps|không phát sinh)$/i.test(typed.text) ? '0' : undefined;
}

interface Part {
  own: Decimal | undefined;
  clause: Clause & { kind: 'identity' | 'bound' };
  words: string;
  target: Decimal | undefined;
  prefix: string;
  mayBeBlank: boolean;
}

/**
 * What every locked formula must show after calculation, by `sheet!cell`: worked out with exact decimals from the
 * definitions, without the formulas.
 */
export function expectedResults(
  form: Form,
  layout: FormLayout,
  typed: ReadonlyMap<string, Typed>,
): Map<string, string> {
  const expected = new Map<string, string>();
  const totals = new Map<string, { value: Decimal | undefined; name: string }[]>();
  layout.tables.forEach((table, index) => tableResults(form, index, table, typed, expected, totals));
  const values = new Map<string, Decimal | undefined>();
  for (const area of layout.areas) {
    for (const [code, row] of area.rows) {
      values.set(code, numberOf(typed.get(`${area.sheet}!${toA1(row, area.columns.value)}`)));
    }
  }
  const valueOf = (code: string) => values.get(code);
  for (const area of layout.areas) {
    for (const [code, row] of area.rows) {
      const field = form.fields.get(code)!;
      const at = (column: number) => `${area.sheet}!${toA1(row, column)}`;
      if (field.requirement === 'computed') expected.set(at(area.columns.value), ratioText(field, valueOf));
      const parts = linear(field.clauses).map((clause): Part => ({
        own: values.get(code),
        clause,
        words: wordsOf(clause, (one) => one),
        target: evaluateTerms(
          clause.terms,
          clause.severity === 'warning' ? softValueOf(form, clause, valueOf) : valueOf,
        ),
        prefix: '',
        mayBeBlank: false,
      }));
      for (const { value, name } of totals.get(code) ?? []) {
        const clause = {
          kind: 'identity' as const,
          terms: [{ sign: 1 as const, code: name }],
          severity: 'error' as const,
          source: '',
        };
        parts.push({
          own: values.get(code),
          clause,
          words: name,
          target: value,
          prefix: '',
          mayBeBlank: true,
        });
      }
      if (parts.length > 0) expected.set(at(area.columns.check), checkText(parts, field.indicator.decimals));
    }
  }
  for (const area of layout.areas) coverResults(form, layout, area, typed, expected);
  return expected;
}

/** A softened identity takes parts that may stay blank as nothing. */
function softValueOf(form: Form, clause: Clause, valueOf: (code: string) => Decimal | undefined) {
  const mayBeBlank = (code: string) =>
    clause.kind === 'identity' && form.fields.get(code)?.requirement === 'optional';
  return (code: string) => valueOf(code) ?? (mayBeBlank(code) ? '0' : undefined);
}

/** The cover's counts: required cells still empty, self-checks of the area and of its tables that do not hold. */
function coverResults(
  form: Form,
  { cover, tables }: FormLayout,
  area: AreaLayout,
  typed: ReadonlyMap<string, Typed>,
  expected: Map<string, string>,
): void {
  const rows = [...area.rows];
  const required = rows.filter(([code]) => form.fields.get(code)!.requirement === 'required');
  const blank = required.filter(
    ([, row]) => (typed.get(`${area.sheet}!${toA1(row, area.columns.value)}`) ?? null) === null,
  );
  const off = rows.filter(([, row]) =>
    /^(Lệch|Vượt)/.test(expected.get(`${area.sheet}!${toA1(row, area.columns.check)}`) ?? ''),
  );
  const offInTables = form.tables.flatMap(({ columns }, index) => {
    const repeats = columns.some((one) => one.indicator?.startsWith(`${area.area}.`));
    const { sheet, firstRow, totalRow, checkColumn } = tables[index]!;
    const checks = Array.from({ length: totalRow - firstRow + 1 }, (_, at) =>
      expected.get(`${sheet}!${toA1(firstRow + at, checkColumn)}`),
    );
    return repeats ? checks.filter((one) => /Lệch|Vượt/.test(one ?? '')) : [];
  });
  const { row } = parseA1(cover.nothingArose.get(area.area)!)!;
  if (required.length > 0) expected.set(`${cover.sheet}!${toA1(row, 3)}`, String(blank.length));
  expected.set(`${cover.sheet}!${toA1(row, 4)}`, String(off.length + offInTables.length));
}

function tableResults(
  form: Form,
  index: number,
  layout: TableLayout,
  typed: ReadonlyMap<string, Typed>,
  expected: Map<string, string>,
  totals: Map<string, { value: Decimal | undefined; name: string }[]>,
): void {
  const { table, columns, identities } = form.tables[index]!;
  const sums = new Map<number, Decimal | undefined>();
  const cell = (row: number, no: number) => `${layout.sheet}!${toA1(row, layout.columns.get(no)!)}`;
  for (const { no, role, indicator } of columns) {
    if (role !== 'value') continue;
    const values: Decimal[] = [];
    for (let row = layout.firstRow; row <= layout.lastRow; row++) {
      const value = numberOf(typed.get(cell(row, no)));
      if (value !== undefined) values.push(value);
    }
    const total = values.length > 0 ? sum(values) : undefined;
    sums.set(no, total);
    expected.set(cell(layout.totalRow, no), total ?? '');
    if (indicator !== undefined) {
      totals.set(indicator, [
        ...(totals.get(indicator) ?? []),
        { value: total, name: `biểu ${table.code} cột (${no})` },
      ]);
    }
  }
  for (let row = layout.firstRow; row <= layout.totalRow; row++) {
    const valueOf = (no: string) =>
      row === layout.totalRow ? sums.get(Number(no)) : numberOf(typed.get(cell(row, Number(no))));
    const parts = identities.flatMap(({ column, clause }) =>
      linear([clause]).map((one): Part => ({
        own: valueOf(String(column)),
        clause: one,
        words: wordsOf(one, (no) => `(${no})`),
        target: evaluateTerms(one.terms, valueOf),
        prefix: `Cột (${column}): `,
        mayBeBlank: false,
      })),
    );
    if (parts.length > 0) {
      expected.set(
        `${layout.sheet}!${toA1(row, layout.checkColumn)}`,
        checkText(parts, table.valueKind === 'count' ? 0 : 2),
      );
    }
  }
}

const linear = (clauses: readonly Clause[]) => clauses.filter((one) => one.kind !== 'ratio');

function wordsOf(clause: Part['clause'], name: (code: string) => string): string {
  return clause.terms
    .map((one, at) => (one.sign === -1 ? '− ' : at > 0 ? '+ ' : '') + name(one.code))
    .join(' ');
}

function ratioText(field: Field, valueOf: (code: string) => Decimal | undefined): string {
  const clause = field.clauses.find((one) => one.kind === 'ratio')!;
  const top = evaluateTerms(clause.numerator, valueOf);
  const bottom = evaluateTerms(clause.denominator, valueOf);
  if (top === undefined || bottom === undefined) return '';
  const { valueKind, decimals } = field.indicator;
  return ratio(top, bottom, valueKind === 'percent' ? 100 : 1, decimals) ?? '';
}

function checkText(parts: readonly Part[], decimals: number): string {
  const identities = parts.filter((one) => one.clause.kind === 'identity').length;
  const strict = parts.every((one) => one.mayBeBlank);
  const complaints: string[] = [];
  let open = false;
  for (const part of parts) {
    if (part.own === undefined || part.target === undefined) {
      open ||= strict || !part.mayBeBlank;
      continue;
    }
    const off = subtract(part.own, part.target);
    const sign = compareDecimals(off, '0');
    if (part.clause.kind === 'bound' ? sign <= 0 : sign === 0) continue;
    complaints.push(part.prefix + complaint(part, off, sign, identities > 1, decimals));
  }
  return complaints.length > 0 ? complaints.join('; ') : open ? '' : '✓';
}

function complaint(
  { clause, words, target }: Part,
  off: Decimal,
  sign: number,
  spellOut: boolean,
  decimals: number,
): string {
  const soft = clause.severity === 'warning' ? ' – cần giải trình' : '';
  const size = formatDecimal(off.replace('-', ''), decimals);
  if (clause.kind === 'bound') return `Vượt ${size} so với ${words}${soft}`;
  const goal = formatDecimal(target!.replace('-', ''), decimals);
  const parts = clause.terms.length > 1 && clause.terms.every((one) => one.sign === 1) && !spellOut;
  return `Lệch ${sign > 0 ? '+' : '−'}${size}${parts ? ': tổng các thành phần là ' : ` so với ${words} = `}${goal}${soft}`;
}
