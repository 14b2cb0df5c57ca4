import type { Expression } from './parse-formula.ts';

/** One cell, with its sign: `sheet!row,column`. */
export interface CellTerm {
  sign: 1 | -1;
  sheet: string;
  row: number;
  column: number;
}

/** What a formula says of its cell, as far as a form definition can say it too. */
export type FormulaMeaning =
  | { kind: 'linear'; terms: readonly CellTerm[] }
  | { kind: 'ratio'; numerator: readonly CellTerm[]; denominator: readonly CellTerm[] };

/** What a self-check compares: `own = terms`, or `own <= terms`; softened when its complaint asks for an explanation. */
export interface Comparison {
  kind: 'identity' | 'bound';
  terms: readonly CellTerm[];
  soft: boolean;
  /** The cell stands alone on its side, or comes first: the comparison is about it, not about one of its parts. */
  leads: boolean;
}

/** Longer sums are no parts of a total that a person would list. */
const MOST_TERMS = 200;

/** Calls that leave a number as it is. */
const transparent = new Set(['N', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'IFERROR', 'VALUE', 'ABS']);

/** The arithmetic of a value cell; undefined where a definition has no words for it. */
export function meaningOf(tree: Expression, ownSheet: string): FormulaMeaning | undefined {
  const core = unwrapped(tree);
  if (!core) return undefined;
  const ratio = ratioOf(core, ownSheet);
  if (ratio) return ratio;
  const terms = linear(core, 1, ownSheet);
  return terms && terms.length > 0 ? { kind: 'linear', terms } : undefined;
}

/** Takes off what only guards or rounds: IF(B=0,"",A/B), IFERROR, ROUND. */
function unwrapped(tree: Expression): Expression | undefined {
  if (tree.kind !== 'call') return tree;
  if (transparent.has(tree.name) && tree.name !== 'ABS') return tree.args[0] && unwrapped(tree.args[0]);
  if (tree.name !== 'IF') return tree;
  const branches = tree.args.slice(1).filter((one) => one.kind !== 'text' && one.kind !== 'number');
  return branches.length === 1 ? unwrapped(branches[0]!) : undefined;
}

function ratioOf(tree: Expression, sheet: string): FormulaMeaning | undefined {
  if (tree.kind !== 'binary') return undefined;
  const { operator, left, right } = tree;
  const hundred = (one: Expression) => one.kind === 'number' && one.value === 100;
  if (operator === '*' && hundred(right)) return ratioOf(strip(left), sheet);
  if (operator === '*' && hundred(left)) return ratioOf(strip(right), sheet);
  if (operator !== '/') return undefined;
  const top = left.kind === 'binary' && left.operator === '*' && hundred(left.right) ? left.left : left;
  const numerator = linear(top, 1, sheet);
  const denominator = linear(right, 1, sheet);
  if (!numerator?.length || !denominator?.length) return undefined;
  return { kind: 'ratio', numerator, denominator };
}

const strip = (tree: Expression) => unwrapped(tree) ?? tree;

/** Sums and differences of cells; undefined when anything else is in it. */
function linear(tree: Expression, sign: 1 | -1, sheet: string): CellTerm[] | undefined {
  switch (tree.kind) {
    case 'cells':
      return tree.top === tree.bottom && tree.left === tree.right
        ? [{ sign, sheet: tree.sheet ?? sheet, row: tree.top, column: tree.left }]
        : undefined;
    case 'negative':
      return linear(tree.of, flipped(sign), sheet);
    case 'binary': {
      if (tree.operator !== '+' && tree.operator !== '-') return undefined;
      const left = linear(tree.left, sign, sheet);
      const right = linear(tree.right, tree.operator === '-' ? flipped(sign) : sign, sheet);
      return left && right && [...left, ...right];
    }
    case 'call':
      return linearCall(tree, sign, sheet);
    default:
      return undefined;
  }
}

function linearCall(
  tree: Expression & { kind: 'call' },
  sign: 1 | -1,
  sheet: string,
): CellTerm[] | undefined {
  if (tree.name === 'SUM' || tree.name === 'SUBTOTAL') {
    const args = tree.name === 'SUBTOTAL' ? tree.args.slice(1) : tree.args;
    const parts = args.map((one) =>
      one.kind === 'cells' ? spread(one, sign, sheet) : linear(one, sign, sheet),
    );
    return parts.some((one) => one === undefined) ? undefined : parts.flatMap((one) => one!);
  }
  return transparent.has(tree.name) && tree.args[0] ? linear(tree.args[0], sign, sheet) : undefined;
}

function spread(cells: Expression & { kind: 'cells' }, sign: 1 | -1, sheet: string): CellTerm[] | undefined {
  const { top, left, bottom, right } = cells;
  if ((bottom - top + 1) * (right - left + 1) > MOST_TERMS) return undefined;
  const terms: CellTerm[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      terms.push({ sign, sheet: cells.sheet ?? sheet, row, column });
  }
  return terms;
}

const flipped = (sign: 1 | -1) => (sign === 1 ? -1 : 1);

/** What a self-check compares the cell `own` with: every `own = …` and `own <= …` found anywhere in the formula. */
export function comparisonsOf(
  tree: Expression,
  own: { sheet: string; row: number; column: number },
): Comparison[] {
  const found = new Map<string, Comparison>();
  visit(tree, false, (one, soft) => {
    const comparison = comparisonOf(one, own);
    if (!comparison) return;
    const name = JSON.stringify([comparison.kind, comparison.terms]);
    found.set(name, { ...comparison, soft: soft || (found.get(name)?.soft ?? false) });
  });
  return [...found.values()];
}

function visit(tree: Expression, soft: boolean, see: (one: Expression, soft: boolean) => void): void {
  see(tree, soft);
  if (tree.kind === 'negative') visit(tree.of, soft, see);
  if (tree.kind === 'binary') for (const one of [tree.left, tree.right]) visit(one, soft, see);
  if (tree.kind !== 'call') return;
  const guarded = tree.name === 'IF' && tree.args.slice(1).some(asksForExplanation);
  tree.args.forEach((one, index) => visit(one, guarded && index === 0 ? true : soft && index > 0, see));
}

/** A complaint of its own, not one of a comparison deeper inside. */
function asksForExplanation(tree: Expression): boolean {
  if (tree.kind === 'text') return tree.value.normalize('NFC').includes('giải trình');
  if (tree.kind === 'binary') return asksForExplanation(tree.left) || asksForExplanation(tree.right);
  return false;
}

function comparisonOf(
  tree: Expression,
  own: { sheet: string; row: number; column: number },
): Omit<Comparison, 'soft'> | undefined {
  if (tree.kind !== 'binary' || !['=', '<>', '<='].includes(tree.operator)) return undefined;
  const left = sideOf(tree.left, own.sheet);
  const right = sideOf(tree.right, own.sheet);
  if (!left || !right) return undefined;
  const isOwn = (one: CellTerm) =>
    one.sheet === own.sheet && one.row === own.row && one.column === own.column;
  const all = [...left, ...right.map((one) => ({ ...one, sign: flipped(one.sign) }) as CellTerm)];
  const mine = all.filter(isOwn);
  const others = all.filter((one) => !isOwn(one));
  if (mine.length !== 1 || others.length === 0) return undefined;
  const kind = tree.operator === '<=' ? 'bound' : 'identity';
  // A bound the other way round says nothing of this cell.
  if (kind === 'bound' && mine[0]!.sign === -1) return undefined;
  const terms = others.map((one) => ({ ...one, sign: mine[0]!.sign === 1 ? flipped(one.sign) : one.sign }));
  const leads = isOwn(all[0]!) || (right.length === 1 && isOwn(right[0]!));
  return { kind, terms: terms as CellTerm[], leads };
}

/** One side of a comparison: cells, or the nought that a difference is compared with. */
function sideOf(tree: Expression, sheet: string): CellTerm[] | undefined {
  if (tree.kind === 'number') return tree.value === 0 ? [] : undefined;
  return linear(tree, 1, sheet);
}
