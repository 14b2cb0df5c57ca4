import { clauseCodes, type Clause } from '../../domain/clause.ts';
import { findCycles, type FormulaEdge } from './check-cycles.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { IndicatorDraft } from './definition-schema.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';
import { nearestName } from '../nearest-name.ts';
import { parseClause, parseTableIdentity } from './parse-clause.ts';

type IndicatorAt = Located<IndicatorDraft>;

/** Formulas of indicators and tables: readable, over known codes that carry numbers, without cycles. */
export function checkFormulas(draft: EditionDraft): DefinitionProblem[] {
  const known = new Map(draft.indicators.map((one) => [one.value.code, one]));
  const edges: FormulaEdge[] = [];
  const problems = draft.indicators.flatMap((one) =>
    checkIndicator(one, known, draft.mentioned.indicators, edges),
  );
  return [...problems, ...findCycles(edges), ...draft.tables.flatMap(checkTableIdentities)];
}

function checkIndicator(
  one: IndicatorAt,
  known: ReadonlyMap<string, IndicatorAt>,
  mentioned: ReadonlySet<string>,
  edges: FormulaEdge[],
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const clauses: Clause[] = [];
  (one.value.rules ?? []).forEach((formula, index) => {
    const parsed = parseClause(formula);
    if ('problem' in parsed) {
      const code = { empty: 'FD-012', syntax: 'FD-010', 'no-denominator': 'FD-013' } as const;
      const isTotal = parsed.problem !== 'empty' || !formula.includes('<');
      const params = { name: one.value.code, formula };
      const what = isTotal ? code[parsed.problem] : 'FD-010';
      problems.push(problemAt(one, ['rules', index], what, params, { inside: parsed.at }));
      return;
    }
    clauses.push(parsed.clause);
    clauseCodes(parsed.clause).forEach((name, at) => {
      const place = { inside: parsed.positions[at]! };
      const params = { name, formula, code: one.value.code };
      const operand = known.get(name);
      if (operand) problems.push(...checkOperand(one, operand, index, params, place));
      else if (!mentioned.has(name)) {
        const nearest = nearestName(name, mentioned);
        problems.push(problemAt(one, ['rules', index], 'FD-009', params, { ...place, ...nearest }));
      }
    });
    if (defines(parsed.clause)) edges.push({ from: one, rule: index, to: clauseCodes(parsed.clause) });
  });
  return [...problems, ...checkPromise(one, clauses, problems.length > 0)];
}

/** Operands must carry a number, and live at the same time as the total that they are part of. */
function checkOperand(
  one: IndicatorAt,
  operand: IndicatorAt,
  rule: number,
  params: { name: string; formula: string },
  place: { inside: number },
): DefinitionProblem[] {
  if (['text', 'list', 'index', 'ratio'].includes(operand.value.kind)) {
    return [problemAt(one, ['rules', rule], 'FD-015', { ...params, kind: operand.value.kind }, place)];
  }
  const [a, b] = [one.value, operand.value];
  const from = [a.validFrom ?? '', b.validFrom ?? ''].toSorted().at(-1)!;
  const to = [a.validTo ?? '9999', b.validTo ?? '9999'].toSorted()[0]!;
  return from > to ? [problemAt(one, ['rules', rule], 'FD-019', params, place)] : [];
}

/** What the definition promises (a total, a ratio) must be kept by one of its formulas. */
function checkPromise(
  one: IndicatorAt,
  clauses: readonly Clause[],
  hasProblems: boolean,
): DefinitionProblem[] {
  const { code, kind, total } = one.value;
  const hasRatio = clauses.some((clause) => clause.kind === 'ratio');
  if (kind !== 'ratio' && hasRatio) {
    return [problemAt(one, ['kind'], 'FD-017', { name: 'kind', found: kind, expected: 'ratio' })];
  }
  if (hasProblems) return [];
  if (total && !clauses.some((clause) => clause.kind === 'identity')) {
    return [problemAt(one, ['total'], 'FD-012', { name: code, formula: '' })];
  }
  if (kind === 'ratio' && !hasRatio) return [problemAt(one, ['kind'], 'FD-013', { name: code, formula: '' })];
  return [];
}

/** Warnings compare two figures; only errors and ratios define one by others. */
function defines(clause: Clause): boolean {
  return clause.kind === 'ratio' || (clause.kind === 'identity' && clause.severity === 'error');
}

function checkTableIdentities(table: EditionDraft['tables'][number]): DefinitionProblem[] {
  const numbers = table.value.columns.filter((one) => one.role === 'value').map((one) => String(one.no));
  return table.value.identities.flatMap((formula, index) => {
    const parsed = parseTableIdentity(formula);
    if ('problem' in parsed) {
      return [
        problemAt(table, ['identities', index], 'FD-010', { formula, table: true }, { inside: parsed.at }),
      ];
    }
    const codes = [String(parsed.column), ...clauseCodes(parsed.clause)];
    const places = [formula.indexOf('['), ...parsed.positions];
    return codes.flatMap((name, at) => {
      if (numbers.includes(name)) return [];
      const params = { name, formula, choices: numbers.join(', ') };
      return [problemAt(table, ['identities', index], 'FD-020', params, { inside: places[at]! })];
    });
  });
}
