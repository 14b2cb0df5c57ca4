import { isOpenError, type Finding } from '../../domain/finding.ts';
import type { Condition } from '../exit-code.ts';
import type { GlobalOptions } from '../options.ts';
import type { Judgement } from './judge.ts';

/** What a judged run has to tell its caller: findings at the threshold, files that could not be read. */
export function conditionsOf(
  { submissions, statuses }: Judgement,
  findings: readonly Finding[],
  options: GlobalOptions,
  requireComplete = false,
): Condition[] {
  const conditions: Condition[] = [];
  const unreadable = submissions.some((one) => one.facts.some((fact) => fact.kind === 'file-problem'));
  if (unreadable) conditions.push('unreadable');
  const isOpen = ({ state, waiver }: Judgement['statuses'][number]) =>
    (state === 'missing' || state === 'unreadable') && waiver === undefined;
  if (requireComplete && statuses.some(isOpen)) {
    conditions.push('agencies-missing');
  }
  if (findings.some((one) => reaches(one, options.failOn))) conditions.push('findings');
  return conditions;
}

function reaches(finding: Finding, failOn: GlobalOptions['failOn']): boolean {
  if (failOn === 'never' || finding.disposition !== 'open') return false;
  return isOpenError(finding) || (failOn === 'warning' && finding.severity === 'warning');
}
