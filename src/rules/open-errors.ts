import type { SubmissionState } from '../domain/consolidation.ts';
import type { Finding } from '../domain/finding.ts';

/** What an open error keeps out of the totals; the default is the figures that it points at. */
export type ErrorPolicy = 'exclude-figure' | 'exclude-table' | 'exclude-file' | 'include';

export const errorPolicies: readonly ErrorPolicy[] = [
  'exclude-figure',
  'exclude-table',
  'exclude-file',
  'include',
];

/** Whether a finding stands in the way: a blocker or an error that nobody fixed, explained or waived. */
export function isOpenError(finding: Finding): boolean {
  return finding.disposition === 'open' && (finding.severity === 'blocker' || finding.severity === 'error');
}

/** State of a submission that was received, from its own findings. */
export function statusOf(findings: Iterable<Finding>): Exclude<SubmissionState, 'missing'> {
  let state: Exclude<SubmissionState, 'missing'> = 'valid';
  for (const finding of findings) {
    if (!isOpenError(finding)) continue;
    if (finding.severity === 'blocker') return 'unreadable';
    state = 'with-errors';
  }
  return state;
}

/**
 * Figures that open errors keep out of the totals, each with the first finding that says so: by obligation
 * (`<agency>/unit`), else by agency, else by file. Figures are indicator codes, `table:II.06`, or `*` for everything.
 */
export function openErrors(
  findings: Iterable<Finding>,
  policy: ErrorPolicy = 'exclude-figure',
): ReadonlyMap<string, ReadonlyMap<string, Finding>> {
  const result = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    if (!isOpenError(finding)) continue;
    const figures = excludedBy(finding, policy);
    if (figures.length === 0) continue;
    const key = finding.obligation ?? finding.agency ?? finding.file ?? '';
    const known = result.get(key) ?? new Map<string, Finding>();
    for (const figure of figures) if (!known.has(figure)) known.set(figure, finding);
    result.set(key, known);
  }
  return result;
}

/** `sheet:<name>` stands for every figure of that sheet (policy `exclude-table`). */
function excludedBy(finding: Finding, policy: ErrorPolicy): readonly string[] {
  // What cannot be read or identified never counts, whatever the policy says.
  if (finding.severity === 'blocker') return ['*'];
  if (policy === 'include' || finding.figures.length === 0) return [];
  if (policy === 'exclude-file') return ['*'];
  if (policy === 'exclude-table' && finding.sheet !== undefined)
    return [...finding.figures, `sheet:${finding.sheet}`];
  return finding.figures;
}
