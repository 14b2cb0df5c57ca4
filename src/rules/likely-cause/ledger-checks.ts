import type { Clause, Term } from '../../domain/clause.ts';
import type { Field } from '../../domain/form.ts';
import type { TableData } from '../../domain/submission.ts';
import type { SubmissionContext } from '../rule.ts';
import { holds, type Check, type Signed } from './check.ts';
import { checkId } from './check-id.ts';
import { tablePlace, type Place } from './place.ts';

type Places = ReadonlyMap<string, Place>;

/** Identities, bounds and ratios between the indicators of the area sheets. */
export function* fieldChecks({ form }: SubmissionContext, places: Places): Generator<Check> {
  for (const field of form!.fields.values()) {
    const { code, decimals } = field.indicator;
    const counts = { identity: 0, bound: 0 };
    for (const clause of field.clauses) {
      if (clause.kind === 'ratio') yield* ratioChecks(field, clause, places);
      else {
        const dispensable = new Set(
          clause.kind === 'identity' && clause.severity === 'warning'
            ? clause.terms.map((one) => one.code).filter((one) => isOptional(form!.fields.get(one)))
            : [],
        );
        const id = checkId.field(clause.kind, code, counts[clause.kind]++);
        yield signed(id, clause, { sign: 1, code }, clause.terms, {
          decimals,
          dispensable,
          blanks: clause.severity === 'error' ? 'open' : 'nothing',
        });
      }
    }
  }
}

const isOptional = (field: Field | undefined) => field?.requirement === 'optional';

/** A ratio that agrees would follow its parts, and says nothing against them: only one that is off is evidence. */
function* ratioChecks(
  field: Field,
  clause: Extract<Clause, { kind: 'ratio' }>,
  places: Places,
): Generator<Check> {
  const { code, valueKind } = field.indicator;
  if (valueKind !== 'percent') return;
  const { numerator, denominator } = clause;
  const all = [...numerator, ...denominator].map((one) => one.code);
  const over = [...numerator, ...denominator.map(({ sign, code: of }) => ({ sign: minus(sign), code: of }))];
  yield {
    id: checkId.over(code),
    kind: 'most',
    terms: over,
    total: undefined,
    ...plain,
    places: all,
  };
  const check = {
    id: checkId.ratio(code),
    kind: 'ratio',
    value: code,
    numerator,
    denominator,
    places: [code, ...all],
  } as const;
  if (holds(check, (place) => places.get(place)?.operand ?? { state: 'unknown' }) === false) yield check;
}

/** Identities and bounds of every row, the total row against the rows, and its figures against the indicators. */
export function* tableChecks(
  { form, submission }: SubmissionContext,
  places: Places,
  rowsOfTotal: ReadonlyMap<string, readonly string[]>,
  following: ReadonlySet<string>,
): Generator<Check> {
  /** A total that follows its rows as those rows. */
  const spread = ({ sign, code }: Term): Term[] =>
    following.has(code) ? rowsOfTotal.get(code)!.map((row) => ({ sign, code: row })) : [{ sign, code }];
  for (const data of submission.tables) {
    const table = form!.tables.find((one) => one.table.code === data.table);
    const at = (row: number, no: number | string) => tablePlace(data.table, row, Number(no));
    for (const row of data.rows.keys()) {
      for (const [index, { column, clause }] of (table?.identities ?? []).entries()) {
        if (clause.kind === 'ratio') continue;
        const terms = clause.terms.flatMap((one) => spread({ sign: one.sign, code: at(row, one.code) }));
        const left = spread({ sign: 1, code: at(row, column) });
        const id = checkId.row(data.table, row, index);
        // What was added up over the rows took a blank as nothing.
        const isOpen = data.rows[row]!.role === 'data' && clause.severity === 'error';
        const blanks = isOpen ? 'open' : 'nothing';
        yield signed(id, clause, left, terms, { ...plain, blanks });
      }
    }
    for (const [total, rows] of rowsOfTotal) {
      if (!total.startsWith(`${data.table}|`) || following.has(total)) continue;
      const terms = rows.map((code) => ({ sign: 1 as const, code }));
      yield signed(checkId.total(total), { kind: 'identity' }, { sign: 1, code: total }, terms, plain);
    }
    for (const { no, indicator } of table?.columns ?? []) {
      if (indicator === undefined || !places.has(indicator)) continue;
      const terms = totalTerms(data, no, places, spread);
      const id = checkId.indicator(data.table, no);
      const blanks = isSpread(data, no, following) ? 'nothing' : 'open';
      yield signed(id, { kind: 'identity' }, { sign: 1, code: indicator }, terms, { ...plain, blanks });
    }
  }
}

type Terms = Pick<Signed, 'decimals' | 'dispensable' | 'blanks'>;

const plain: Terms = { decimals: 0, dispensable: new Set<string>(), blanks: 'open' };

function isSpread({ table, rows }: TableData, no: number, following: ReadonlySet<string>): boolean {
  return following.has(
    tablePlace(
      table,
      rows.findLastIndex((one) => one.role === 'total'),
      no,
    ),
  );
}

/** The total row's figure, or its rows where it says nothing. */
function totalTerms(
  { table, rows }: TableData,
  no: number,
  places: Places,
  spread: (term: Term) => Term[],
): Term[] {
  const total = rows.findLastIndex((one) => one.role === 'total');
  const id = tablePlace(table, total, no);
  if (places.get(id)?.operand.state === 'value') return spread({ sign: 1, code: id });
  const data = [...rows.keys()].filter((row) => rows[row]!.role === 'data');
  return data.map((row) => ({ sign: 1, code: tablePlace(table, row, no) }));
}

function signed(
  id: string,
  { kind }: { kind: 'identity' | 'bound' },
  left: Term | readonly Term[],
  right: readonly Term[],
  rest: Terms,
): Check {
  const lefts: readonly Term[] = 'code' in left ? [left] : left;
  const terms = [...lefts, ...right.map(({ sign, code }) => ({ sign: minus(sign), code }))];
  return {
    id,
    kind: kind === 'identity' ? 'equal' : 'most',
    terms,
    total: lefts.length === 1 ? lefts[0]!.code : undefined,
    places: terms.map((one) => one.code),
    ...rest,
  };
}

const minus = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);
