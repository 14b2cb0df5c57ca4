import type { CellRef } from '../domain/cell-ref.ts';
import type { IntakeFact } from '../domain/intake-fact.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from './rule.ts';

/** Everything of a rule but how it runs. */
export type RuleHead = Omit<SubmissionRule, 'on' | 'needs' | 'check'>;

/** A failed place, without the outcome. */
export type Failure = Omit<RuleResult, 'outcome'>;

export type FactKind = IntakeFact['kind'];
export type FactOf<K extends FactKind> = Extract<IntakeFact, { kind: K }>;

/**
 * A rule that turns facts of the intake into findings: one per fact that `judge` does not answer with null. Without
 * any, the rule passed once.
 */
export function factRule<K extends FactKind>(
  head: RuleHead,
  kinds: readonly K[],
  judge: (fact: FactOf<K>, context: SubmissionContext) => Failure | null,
): SubmissionRule {
  return {
    ...head,
    on: 'submission',
    needs: 'file',
    check(context) {
      const results: RuleResult[] = [];
      for (const fact of context.submission.facts) {
        if (!isOneOf(fact, kinds)) continue;
        const failure = judge(fact, context);
        if (failure) results.push({ outcome: 'fail', ...failure });
      }
      return results.length > 0 ? results : [{ outcome: 'pass' }];
    },
  };
}

function isOneOf<K extends FactKind>(fact: IntakeFact, kinds: readonly K[]): fact is FactOf<K> {
  return (kinds as readonly FactKind[]).includes(fact.kind);
}

/** Sheet and cell of a place, where it is known. */
export function at(cell: CellRef | null | undefined): Pick<RuleResult, 'sheet' | 'cell'> {
  return cell ? { sheet: cell.sheet, cell: cell.cell } : {};
}

/** What a cell feeds: its indicator, else the table that stands on its sheet. */
export function feeds(
  context: SubmissionContext,
  cell: CellRef | null,
  indicator: string | undefined,
): Pick<RuleResult, 'indicator' | 'figures' | 'instance'> {
  if (indicator !== undefined) return { indicator, instance: indicator, figures: [indicator] };
  const table = cell && context.submission.tables.find((one) => one.sheet === cell.sheet);
  return table ? { instance: table.table, figures: [`table:${table.table}`] } : {};
}
