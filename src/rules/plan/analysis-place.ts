import type { IndexAnalysis } from '../../domain/index-result.ts';
import type { RuleResult } from '../rule.ts';

/** Which line of an analysis a result is about. */
export function analysisPlace({ index, year, criterion, file, line }: IndexAnalysis) {
  return {
    instance: `${index}/${year}/${criterion}`,
    file,
    params: { index, criterion, line },
  } satisfies Partial<RuleResult>;
}
