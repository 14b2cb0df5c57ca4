import type { Finding } from '../domain/finding.ts';
import type { Lang } from '../messages/sentence.ts';
import { sentencesOf } from '../rules/sentences.ts';
import type { DiffReport } from './diff-report.ts';

/** The contract `cchc.diff/1`: the files of each obligation of one agency, and what moved from one to the next. */
export function diffJson({ period, agency, obligations }: DiffReport, lang: Lang): string {
  const asJson = (one: Finding) => ({
    code: one.code,
    instance: one.instance ?? null,
    severity: one.severity,
    file: one.file ?? null,
    sheet: one.sheet ?? null,
    cell: one.cell ?? null,
    message: sentencesOf(one, lang).message,
    fingerprint: one.fingerprint,
  });
  const result = {
    schema: 'cchc.diff/1' as const,
    period: period.id,
    agency: agency.code,
    name: agency.name,
    obligations: obligations.map(({ id, versions, steps }) => ({
      obligation: id,
      versions: versions.map((one) => ({ ...one, received: one.received ?? null })),
      steps: steps.map(({ from, to, diff }) => ({
        from: versions[from]!.file,
        to: versions[to]!.file,
        unchanged: diff.unchanged,
        changes: diff.changes.map(({ subject, change, before, after }) => ({
          ...subject,
          change,
          before: before ?? null,
          after: after ?? null,
        })),
        findings: {
          fixed: diff.fixed.map(asJson),
          new: diff.added.map(asJson),
          still: diff.still.map(asJson),
        },
      })),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
