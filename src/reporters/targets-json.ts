import type { Attainment } from '../domain/target.ts';
import { countStates, type TargetsReport } from './targets-report.ts';

/** `cchc.targets/1`: each target, what was done, and whether it was attained. Values are decimal text or null. */
export function targetsJson({ period, plan, attainments, coverage, findings = [] }: TargetsReport): string {
  const body = {
    schema: 'cchc.targets/1',
    period: period.id,
    year: period.year,
    file: plan.file,
    coverage,
    findings,
    summary: { targets: attainments.length, ...countStates(attainments) },
    targets: attainments.map(attainmentEntry),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** One target of a JSON contract. */
export function attainmentEntry({ target, ...outcome }: Attainment) {
  const { id, text, subject, scope, each, goal, unit, denominator, share, owner, basis, note } = target;
  return {
    id,
    text,
    subject,
    scope,
    each: each ?? false,
    goal,
    ...(unit === undefined ? {} : { unit }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(share === undefined ? {} : { share }),
    owner: owner ?? null,
    basis,
    ...(note === undefined ? {} : { note }),
    source: { file: target.file, line: target.line },
    ...outcome,
  };
}
