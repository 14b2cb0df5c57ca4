import type { Clause, Term } from '../../domain/clause.ts';
import type { Field } from '../../domain/form.ts';
import type { Submission, TableData, TableRow } from '../../domain/submission.ts';
import { placeName } from '../rule-words.ts';
import { ownerOf } from '../reading-rule.ts';
import { rememberLast } from '../remember-last.ts';
import type { RuleResult, SubmissionContext } from '../rule.ts';
import { checkId } from '../likely-cause/check-id.ts';
import { tablePlace } from '../likely-cause/place.ts';
import { isReplaced } from '../formula/replaced-cells.ts';
import { cellOperand, fieldOperand, judgeIdentity, type Judgement, type Operand } from '../operand.ts';

/** One total with its declared parts, judged: an indicator, a column of a table row, or a table's total row. */
export interface Total {
  judgement: Judgement;
  severity: 'error' | 'warning';
  /** Name of the same identity among those that likely causes are sought with. */
  check: string;
  /** Everything a finding says about its place. */
  place: Omit<RuleResult, 'outcome' | 'params'>;
  /** Names for the sentences, made only where there is something to say. */
  params: () => Readonly<Record<string, string | readonly string[]>>;
}

type Identity = Extract<Clause, { kind: 'identity' }>;

/** Every total of a submission; judged once, read by all rules about sums. */
export const totalsOf = rememberLast((context: SubmissionContext): readonly Total[] => {
  const totals: Total[] = [];
  for (const field of context.form!.fields.values())
    for (const one of fieldTotals(context, field)) totals.push(one);
  for (const data of context.submission.tables)
    for (const one of tableTotals(context, data)) totals.push(one);
  return totals;
});

export function identitiesOf(field: Field): readonly Identity[] {
  return field.clauses.filter((one): one is Identity => one.kind === 'identity');
}

function* fieldTotals(context: SubmissionContext, field: Field): Generator<Total> {
  const { code, decimals } = field.indicator;
  const { observations } = context.submission;
  for (const [index, clause] of identitiesOf(field).entries()) {
    const operand = fieldOperand(context, code);
    const judgeWith = (terms: readonly Term[]) =>
      judgeIdentity({ code, operand }, terms, (one) => fieldOperand(context, one), {
        decimals,
        severity: clause.severity,
      });
    const judgement = judgeWith(clause.terms);
    const parts = clause.terms.map((one) => one.code);
    const cell = observations.get(code)?.cell;
    yield {
      judgement: isSettledWithoutOptional(context, clause, judgement, judgeWith) ? { is: 'pass' } : judgement,
      severity: clause.severity,
      check: checkId.field('identity', code, index),
      place: {
        ...(cell ? { sheet: cell.sheet, cell: cell.cell } : {}),
        instance: index === 0 ? code : `${code}#${index + 1}`,
        indicator: code,
        figures: [code, ...parts],
      },
      params: () => ({
        terms: describeTerms(clause),
        cells: parts.flatMap((one) => placeName(observations.get(one)?.cell, cell?.sheet)),
        codes: [code, ...parts],
      }),
    };
  }
}

/**
 * A soft balance holds with its optional parts or without them: some agencies count withdrawn dossiers among the
 * resolved ones, others apart.
 */
function isSettledWithoutOptional(
  { form }: SubmissionContext,
  { severity, terms }: Identity,
  judgement: Judgement,
  judgeWith: (terms: readonly Term[]) => Judgement,
): boolean {
  if (judgement.is !== 'off' || severity !== 'warning') return false;
  const fixed = terms.filter((one) => form!.fields.get(one.code)?.requirement !== 'optional');
  return fixed.length > 0 && fixed.length < terms.length && judgeWith(fixed).is === 'pass';
}

/** `2.3.2 + 2.3.3 - 2.3.4`; columns of a table as `(4) + (5)`. */
function describeTerms({ terms }: Identity, nameOf = (code: string) => code): string {
  return terms
    .map(({ sign, code }, index) => {
      if (index === 0 && sign === 1) return nameOf(code);
      return `${sign === 1 ? '+' : '-'} ${nameOf(code)}`;
    })
    .join(' ');
}

function* tableTotals(context: SubmissionContext, data: TableData): Generator<Total> {
  const form = context.form!.tables.find((one) => one.table.code === data.table);
  if (!form) return;
  for (const [at, row] of data.rows.entries()) {
    for (const [index, { column, clause }] of form.identities.entries()) {
      if (clause.kind !== 'identity') continue;
      const operandOf = (code: string) => rowOperand(context.submission, row, Number(code));
      const left = { code: String(column), operand: operandOf(String(column)) };
      const options = { decimals: 0, severity: clause.severity };
      const parts = clause.terms.map((one) => one.code);
      yield {
        judgement: judgeIdentity(left, clause.terms, operandOf, options),
        severity: clause.severity,
        check: checkId.row(data.table, at, index),
        ...cellPlace(data, row.key, column, row.cells.get(column)?.cell),
        params: () => ({
          table: data.table,
          row: row.key,
          column: String(column),
          terms: describeTerms(clause, (code) => `(${code})`),
          cells: parts.flatMap((one) => row.cells.get(Number(one))?.cell?.cell ?? []),
        }),
      };
    }
  }
  yield* totalRow(
    context.submission,
    data,
    form.columns.filter((one) => one.role === 'value').map((one) => one.no),
  );
}

/** A cell of a row as an operand; a total whose formula was replaced is none. */
function rowOperand(submission: Submission, row: TableRow, column: number): Operand {
  const cell = row.cells.get(column);
  return row.role === 'total' && isReplaced(submission, cell?.cell)
    ? { state: 'unknown' }
    : cellOperand(cell, true);
}

/** The total row against the rows above it, column by column. */
function* totalRow(submission: Submission, data: TableData, columns: readonly number[]): Generator<Total> {
  const total = data.rows.findLast((one) => one.role === 'total');
  const rows = data.rows.filter((one) => one.role === 'data');
  if (!total || rows.length === 0) return;
  const terms = rows.map((_, index) => ({ sign: 1 as const, code: String(index) }));
  for (const column of columns) {
    const operandOf = (index: string) => cellOperand(rows[Number(index)]!.cells.get(column), true);
    const left = {
      code: `${data.table}.total.c${column}`,
      operand: rowOperand(submission, total, column),
    };
    const judgement = judgeIdentity(left, terms, operandOf, { decimals: 0, severity: 'error' });
    const first = rows[0]!.cells.get(column)?.cell?.cell;
    const last = rows[rows.length - 1]!.cells.get(column)?.cell?.cell;
    yield {
      judgement: named(judgement, (code) => rows[Number(code)]?.key ?? code),
      severity: 'error',
      check: checkId.total(tablePlace(data.table, data.rows.indexOf(total), column)),
      ...cellPlace(data, 'total', column, total.cells.get(column)?.cell),
      params: () => ({
        table: data.table,
        row: total.key,
        column: String(column),
        cells: first && last ? [rows.length === 1 ? first : `${first}:${last}`] : [],
      }),
    };
  }
}

/** Row numbers of an undecided total row as the rows' own names. */
function named(judgement: Judgement, nameOf: (code: string) => string): Judgement {
  return judgement.is === 'undecided'
    ? { is: 'undecided', missing: judgement.missing.map(nameOf) }
    : judgement;
}

function cellPlace(
  data: TableData,
  row: string,
  column: number,
  cell: { sheet: string; cell: string } | null | undefined,
): Pick<Total, 'place'> {
  const owner = ownerOf({ in: 'table', table: data.table, row, column });
  return { place: { ...owner, sheet: cell?.sheet ?? data.sheet, ...(cell ? { cell: cell.cell } : {}) } };
}
