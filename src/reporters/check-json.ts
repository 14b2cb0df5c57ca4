import { noCells } from '../domain/cell-tally.ts';
import type { Finding } from '../domain/finding.ts';
import type { Lang } from '../messages/sentence.ts';
import { sentencesOf } from '../rules/sentences.ts';
import { jsonText } from '../messages/json-text.ts';
import { countFindings, type CheckReport } from './check-report.ts';

/**
 * `cchc.check/1`: the findings for machines. Only `message` and `fix` follow the language. Fields are added inside a
 * major version, never changed or removed; what is not known is null. In pieces, for thousands of files.
 */
export function checkJson(report: CheckReport, lang: Lang): Iterable<string> {
  const { period, exitCode, conditions, submissions, findings, notEvaluated } = report;
  const counts = countFindings(findings);
  const agencies = new Set(submissions.flatMap((one) => one.agency ?? []));
  return jsonText({
    schema: 'cchc.check/1',
    period: period.id,
    exitCode,
    conditions,
    summary: {
      files: new Set(submissions.map((one) => one.file)).size,
      agencies: agencies.size,
      ...counts,
      notEvaluated: notEvaluated.length,
      cells: report.cells ?? noCells,
    },
    submissions: submissions.map(({ agency, file, fileRaw, sha256, status, located }) => ({
      agency,
      file,
      ...(fileRaw === undefined ? {} : { fileRaw }),
      sha256,
      status,
      located: located ?? [],
    })),
    findings: mapped(findings, (one) => findingJson(one, lang)),
    waivers: (report.waivers ?? []).map(({ waiver, state, passed }) => ({ ...waiver, state, passed })),
    notEvaluated: notEvaluated.map(({ code, instance, agency, file, missing }) => ({
      code,
      instance: instance ?? null,
      agency: agency ?? null,
      file: file ?? null,
      missing,
    })),
  });
}

/** One sentence at a time: those of thousands of files need not be there together. */
function* mapped<T, R>(list: readonly T[], make: (one: T) => R): Iterable<R> {
  for (const one of list) yield make(one);
}

function findingJson(finding: Finding, lang: Lang) {
  const { message, fix } = sentencesOf(finding, lang);
  return {
    code: finding.code,
    instance: finding.instance ?? null,
    severity: finding.severity,
    disposition: finding.disposition,
    agency: finding.agency ?? null,
    file: finding.file ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    indicator: finding.indicator ?? null,
    observed: finding.observed ?? null,
    expected: finding.expected ?? null,
    difference: finding.difference ?? null,
    params: finding.params,
    figures: finding.figures,
    waiver: finding.waiver ?? null,
    causes: finding.causes ?? [],
    message,
    fix,
    fingerprint: finding.fingerprint,
  };
}
