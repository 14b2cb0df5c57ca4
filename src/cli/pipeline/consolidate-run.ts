import { communesInDistricts } from '../../consolidate/inside-parent.ts';
import { consolidate } from '../../consolidate/consolidate.ts';
import type { Consolidation, OpenErrorPolicy } from '../../domain/consolidation.ts';
import { issuerLevelOf } from '../../domain/edition.ts';
import type { Judgement } from './judge.ts';
import type { Run } from './open-run.ts';

/** Whether districts report to a province and their workbooks hold their communes' figures. */
function holdsCommunes({ config, edition }: Run): boolean {
  return config.districtIncludesCommunes && issuerLevelOf(edition) === 'province';
}

/** Adds a judged period up. The policy for open errors is the config's unless the command names another. */
export function consolidateRun(run: Run, judgement: Judgement, policy?: OpenErrorPolicy): Consolidation {
  const came = new Set(judgement.statuses.map(({ obligation }) => obligation.agency));
  return consolidate({
    period: run.period,
    edition: run.edition,
    agencies: run.agencies.filter(({ code }) => !run.notAsked.has(code) || came.has(code)),
    obligations: judgement.statuses,
    effective: judgement.effective,
    findings: judgement.findings,
    policy: policy ?? run.config.onOpenErrors,
    ...(holdsCommunes(run) ? { inclusions: communesInDistricts(run.agencies) } : {}),
    printed: run.config.leadFigure,
  });
}
