import { groupBy } from '../../domain/group-by.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { problemAt, type Located } from './edition-draft.ts';

/** One formula that defines an indicator by others. */
export interface FormulaEdge {
  from: Located<{ code: string }>;
  rule: number;
  to: readonly string[];
}

/** Each circle of definitions once, at the formula that closes it. */
export function findCycles(edges: readonly FormulaEdge[]): DefinitionProblem[] {
  const byCode = groupBy(edges, (edge) => edge.from.value.code);
  const done = new Set<string>();
  const problems: DefinitionProblem[] = [];

  const visit = (code: string, path: readonly string[]): void => {
    for (const edge of byCode.get(code) ?? []) {
      for (const next of edge.to) {
        const start = path.indexOf(next);
        if (start >= 0) {
          const cycle = [...path.slice(start), next].join(' → ');
          problems.push(problemAt(edge.from, ['rules', edge.rule], 'FD-011', { cycle }));
        } else if (!done.has(next)) visit(next, [...path, next]);
      }
    }
    done.add(code);
  };
  for (const code of byCode.keys()) if (!done.has(code)) visit(code, [code]);
  return problems;
}
