import type { CellRef } from '../../domain/cell-ref.ts';
import { readingsByRule } from '../cell-readings.ts';
import { at, factRule, feeds, type FactKind, type FactOf, type RuleHead } from '../fact-rule.ts';
import { readingFailure } from '../reading-rule.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

type CellFactKind = Extract<FactKind, 'formula-no-result' | 'formula-error' | 'external-link'>;

/**
 * A rule fed by facts of one kind and by the reader's remarks: both may speak of the same cell, which is then
 * reported once.
 */
export function cellTroubleRule<K extends CellFactKind>(
  head: RuleHead,
  kind: K,
  paramsOf: (fact: FactOf<K>) => Readonly<Record<string, string>>,
): SubmissionRule {
  const facts = factRule(head, [kind], (fact, context) => {
    const { cell, indicator } = fact as unknown as { cell: CellRef | null; indicator?: string };
    const params = paramsOf(fact);
    return {
      ...at(cell),
      instance: cell ? `${cell.sheet}!${cell.cell}` : kind,
      ...feeds(context, cell, indicator),
      ...(params['observed'] === undefined ? {} : { observed: params['observed'] }),
      params,
    };
  });
  return {
    ...facts,
    check(context) {
      const results: RuleResult[] = [...facts.check(context)].filter((one) => one.outcome === 'fail');
      const seen = new Set(results.map((one) => `${one.sheet}!${one.cell}`));
      for (const found of readingsByRule(context.submission).get(head.code) ?? []) {
        const { cell } = found.value;
        if (cell && seen.has(`${cell.sheet}!${cell.cell}`)) continue;
        results.push({ outcome: 'fail', ...readingFailure(context, found) });
      }
      return results.length > 0 ? results : [{ outcome: 'pass' }];
    },
  };
}
