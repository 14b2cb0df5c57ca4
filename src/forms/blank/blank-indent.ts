import type { Field } from '../../domain/form.ts';

/**
 * How far each indicator's label is set in: the parts of a total one step deeper than the total. A further split of
 * the same total counts too, unless one of its operands is itself a total: then it is a balance, not a split.
 */
export function labelIndents(fields: readonly Field[]): Map<string, number> {
  const splits = new Map(fields.map((field) => [field.indicator.code, splitsOf(field)]));
  const parents = new Map<string, string>();
  for (const [total, ways] of splits) {
    ways.forEach((codes, index) => {
      if (index > 0 && codes.some((code) => (splits.get(code) ?? []).length > 0)) return;
      for (const code of codes) if (!parents.has(code)) parents.set(code, total);
    });
  }
  return new Map(fields.map(({ indicator }) => [indicator.code, depth(indicator.code, parents)]));
}

function splitsOf({ clauses }: Field): string[][] {
  return clauses.flatMap((one) =>
    one.kind === 'identity' && one.terms.length > 1 && one.terms.every((term) => term.sign === 1)
      ? [one.terms.map(({ code }) => code)]
      : [],
  );
}

/** Steps up to the outermost total; bounded, should a definition ever go round in a circle. */
function depth(code: string, parents: ReadonlyMap<string, string>): number {
  let steps = 0;
  for (let at = parents.get(code); at !== undefined && steps < 3; at = parents.get(at)) steps++;
  return steps;
}
