import { toA1 } from '../../domain/cell-ref.ts';
import type { IndicatorKind } from '../../domain/edition.ts';
import { comparisonsOf, meaningOf, type CellTerm } from '../formula/formula-meaning.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import type { Doubt, DraftIndicator, DraftTable, LearntEdition } from './draft-types.ts';
import { overUnitsOf } from './guess-kind.ts';

/** What stands in a cell, for the formulas that point at it. */
export interface CellsOfDraft {
  indicator(sheet: string, row: number, column: number): DraftIndicator | undefined;
  /** Column of a table whose total stands there. */
  total(sheet: string, row: number, column: number): DraftTable['columns'][number] | undefined;
  /** Whether the cell holds nothing, or a heading: sums may run over those. */
  isBlank(sheet: string, row: number, column: number): boolean;
}

const uncountable = new Set<IndicatorKind>(['text', 'list', 'index', 'ratio']);

/** Turns the formulas and self-checks of the workbook into rules over codes; what cannot be said becomes a doubt. */
export function resolveRules(learnt: LearntEdition, cells: CellsOfDraft): void {
  const all = learnt.areas.flatMap((area) => area.indicators);
  // Ratios first: no sum may run over one.
  for (const one of all) markRatio(one);
  for (const one of all) {
    if (one.formula !== undefined) ownFormula(one, one.formula, cells);
    if (one.check !== undefined) selfCheck(one, one.check, cells);
    one.rules = [...new Set(one.rules)].filter(
      (rule, _, rules) => !rule.startsWith('warn: ') || !rules.includes(rule.slice(6)),
    );
  }
}

function markRatio(one: DraftIndicator): void {
  const tree = one.formula === undefined ? undefined : parseFormula(one.formula);
  if (tree && one.kind !== 'text' && meaningOf(tree, one.sheet)?.kind === 'ratio') {
    one.kind = 'ratio';
    one.doubts = one.doubts.filter((doubt) => doubt.id !== 'learn.kind-from-word');
  }
}

function ownFormula(one: DraftIndicator, formula: string, cells: CellsOfDraft): void {
  const tree = parseFormula(formula);
  const meaning = tree && meaningOf(tree, one.sheet);
  const fail = (id: Doubt['id'], params: Doubt['params'] = {}) => {
    one.doubts.push({
      id,
      params: { formula: formula.slice(0, 200), ...params },
      at: { sheet: one.sheet, cell: toA1(one.row, one.column) },
    });
    // A ratio without its rule is no ratio that the definitions accept.
    if (one.kind === 'ratio') one.kind = 'index';
  };
  if (!meaning || one.kind === 'text') return fail('learn.formula-unread');
  const [first, second] =
    meaning.kind === 'ratio' ? [meaning.numerator, meaning.denominator] : [meaning.terms, []];
  const total =
    meaning.kind === 'linear' && first.length === 1
      ? cells.total(first[0]!.sheet, first[0]!.row, first[0]!.column)
      : undefined;
  if (total) {
    total.indicator ??= one.code;
    return;
  }
  const top = spoken(first, cells);
  const bottom = meaning.kind === 'ratio' ? spoken(second, cells) : { text: '' };
  for (const side of [top, bottom]) {
    if ('outside' in side) return fail('learn.formula-outside', { cell: side.outside });
    if ('operand' in side)
      return fail('learn.formula-operand', { code: side.operand.code, kind: side.operand.kind });
    if (!('text' in side)) return fail('learn.formula-unread');
  }
  const [left, right] = [top, bottom] as { text: string }[];
  // Of rates and points no total is made: the rule would have nothing to stand on.
  if (meaning.kind === 'linear' && overUnitsOf(one.kind) !== 'sum') return fail('learn.formula-unread');
  one.rules.push(meaning.kind === 'ratio' ? `= ${left!.text} / ${right!.text}` : `= ${bare(left!.text)}`);
}

function selfCheck(one: DraftIndicator, formula: string, cells: CellsOfDraft): void {
  const tree = parseFormula(formula);
  if (!tree || one.kind === 'text') return;
  for (const found of comparisonsOf(tree, one)) {
    const [only, ...more] = found.terms;
    const total = more.length === 0 && only ? cells.total(only.sheet, only.row, only.column) : undefined;
    if (total) {
      total.indicator ??= one.code;
      continue;
    }
    const side = spoken(found.terms, cells);
    if (!('text' in side)) continue;
    one.rules.push(`${found.soft ? 'warn: ' : ''}${found.kind === 'bound' ? '<=' : '='} ${bare(side.text)}`);
  }
}

const bare = (text: string) => text.replace(/^\((.*)\)$/, '$1');

type Spoken = { text: string } | { outside: string } | { operand: DraftIndicator } | { unsayable: true };

/** Cells as codes, the plus ones first; in parentheses where there are several. */
function spoken(terms: readonly CellTerm[], cells: CellsOfDraft): Spoken {
  const parts: { sign: 1 | -1; code: string }[] = [];
  for (const { sign, sheet, row, column } of terms) {
    const operand = cells.indicator(sheet, row, column);
    if (operand && uncountable.has(operand.kind)) return { operand };
    if (operand) parts.push({ sign, code: operand.code });
    else if (!cells.isBlank(sheet, row, column)) return { outside: `${sheet}!${toA1(row, column)}` };
  }
  parts.sort((a, b) => b.sign - a.sign);
  if (parts[0]?.sign !== 1) return { unsayable: true };
  const text = parts
    .map((one, index) => `${index === 0 ? '' : one.sign === 1 ? ' + ' : ' - '}${one.code}`)
    .join('');
  return { text: parts.length > 1 ? `(${text})` : text };
}
