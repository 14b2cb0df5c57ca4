import type { Target } from '../../domain/target.ts';
import type { RuleResult } from '../rule.ts';

/** Which target a result is about, and where it is written. */
export function targetPlace({ id, text, file, line, subject }: Target) {
  return {
    instance: id,
    file,
    ...('indicator' in subject ? { indicator: subject.indicator } : {}),
    params: { target: `${id}: ${text}`, line },
  } satisfies Partial<RuleResult>;
}
