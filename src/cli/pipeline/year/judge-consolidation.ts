import type { Consolidation } from '../../../domain/consolidation.ts';
import { isOpenError } from '../../../domain/finding.ts';
import type { YearView } from '../../../domain/year-view.ts';
import { checkConsolidation } from '../../../rules/engine/check.ts';
import { mergeFindings } from '../../../rules/engine/finding-order.ts';
import { applyWaivers } from '../../../workspace/apply-waivers.ts';
import type { Judgement } from '../judge.ts';
import type { Run } from '../open-run.ts';

/** The period judged to its end: with what its consolidated figures say. */
export interface WholeJudgement {
  judgement: Judgement;
  consolidation: Consolidation;
}

/** Adds what the consolidated figures say about themselves. It changes none of them, but an error makes a draft. */
export function judgeConsolidation(
  run: Run,
  judgement: Judgement,
  consolidation: Consolidation,
  year: YearView,
): WholeJudgement {
  const { findings: found, notEvaluated } = checkConsolidation({
    consolidation,
    register: run.register,
    history: run.history,
    continuity: run.continuity,
    year,
    today: run.today,
  });
  const findings = applyWaivers(found, judgement.waivers);
  return {
    judgement: {
      ...judgement,
      findings: mergeFindings([judgement.findings, findings]),
      notEvaluated: [...judgement.notEvaluated, ...notEvaluated],
    },
    consolidation: { ...consolidation, draft: consolidation.draft || findings.some(isOpenError) },
  };
}
