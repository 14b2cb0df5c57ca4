import type { Attainment, Target } from '../../domain/target.ts';
import { judgeAllUnits, judgeEach } from './judge-units.ts';
import { judgeScope } from './judge-scope.ts';
import type { TargetContext } from './target-context.ts';

/** Every target against what was done by the end of the period, in the order of the plan. */
export function attainmentsOf(targets: readonly Target[], context: TargetContext): Attainment[] {
  return targets.map((target) => ({ target, ...outcomeOf(target, context) }));
}

function outcomeOf(target: Target, context: TargetContext): Omit<Attainment, 'target'> {
  const { goal, subject } = target;
  if (goal.shape === 'all-units' && 'indicator' in subject)
    return judgeAllUnits(context, target, subject.indicator);
  return target.each === true ? judgeEach(context, target) : judgeScope(context, target, target.scope);
}
