import { attainmentsOf } from '../../../consolidate/targets/attainments-of.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import { decimalOfDouble } from '../../../domain/decimal.ts';
import type { IndexResults } from '../../../domain/index-result.ts';
import type { TargetPlan } from '../../../domain/target.ts';
import type { YearView } from '../../../domain/year-view.ts';
import { loadIndices } from '../../../workspace/indices/load-indices.ts';
import { loadTargets } from '../../../workspace/targets/load-targets.ts';
import { NameFinder } from '../../../workspace/targets/name-finder.ts';
import type { Run } from '../open-run.ts';

/** What the workspace says about the year of a period beside what agencies sent. */
export interface YearPlan {
  plan: TargetPlan;
  indices: IndexResults;
}

/** Reads the targets of the period's year and every index result; throws the mistakes of the clerk. */
export function openPlan({ root, config, edition, register, period }: Run): YearPlan {
  const { agencies } = register;
  const plain = new NameFinder(edition, agencies, []);
  const indices = loadIndices(root, (text) => plain.agency(text), decimalOfDouble(config.indexTolerance));
  const names = new NameFinder(
    edition,
    agencies,
    indices.results.map((one) => one.index),
  );
  return { plan: loadTargets(root, { edition, names, year: period.year }), indices };
}

/** The plan held against the consolidated figures. */
export function planView(
  { history, continuity }: Run,
  { plan, indices }: YearPlan,
  consolidation: Consolidation,
): Pick<YearView, 'attainments' | 'indices'> {
  const context = { consolidation, history, continuity, indices };
  return { attainments: attainmentsOf(plan.targets, context), indices };
}
