import type { Finding } from '../../domain/finding.ts';
import { say } from '../../messages/catalogue.ts';
import type { ReportNote } from '../../report/report-settings.ts';
import { missingReport } from '../../workspace/apply-waivers.ts';
import { aDbl001 } from '../../rules/hierarchy/a-dbl-001-district-holds-communes.ts';
import { sentencesOf } from '../../rules/sentences.ts';
import type { Judgement } from './judge.ts';

/**
 * Warnings that an agency has explained, and what the authority accepts: the figure counts, and the report says with
 * which reason.
 */
export function reportNotes({ findings, effective, waivers, statuses }: Judgement): ReportNote[] {
  const notes = new Map<string, ReportNote>();
  const byFile = new Map([...effective.values()].map((one) => [one.received.file, one]));
  for (const finding of findings) {
    if (finding.disposition !== 'explained' || finding.indicator === undefined) continue;
    const reason = byFile.get(finding.file ?? '')?.observations.get(finding.indicator)?.note;
    if (!reason || finding.agency === undefined) continue;
    const { message } = sentencesOf(finding, 'vi');
    notes.set(`${finding.agency} ${finding.indicator} ${finding.code}`, {
      text: `${message.replace(/\.$/, '')}. Đơn vị giải trình: ${reason}`,
      agency: finding.agency,
      indicator: finding.indicator,
    });
  }
  return [...notes.values(), ...heldNotes(findings), ...waivedNotes({ findings, waivers, statuses })];
}

/** Districts whose figures hold their communes': why the communes are not in the totals beside them. */
function heldNotes(findings: readonly Finding[]): ReportNote[] {
  return findings
    .filter((one) => one.code === aDbl001.code && one.severity === 'info')
    .flatMap((one) => noteOf(sentencesOf(one, 'vi').message, one));
}

/**
 * What was let pass, with the document that lets it. Of a report that may stay missing only that it is: how long it has
 * been overdue changes with the day.
 */
function waivedNotes({
  findings,
  waivers,
  statuses,
}: Pick<Judgement, 'findings' | 'waivers' | 'statuses'>): ReportNote[] {
  const byLine = new Map(waivers.all.map((one) => [one.line, one]));
  const said = (message: string, line: number) => {
    const { reason, document } = byLine.get(line)!;
    return say('vi', 'report.waived', { message, document, reason: reason.replace(/\.$/, '') });
  };
  const notes = findings.flatMap((finding) => {
    if (finding.disposition !== 'waived' || !finding.waiver || finding.code === missingReport) return [];
    const message = sentencesOf(finding, 'vi').message.replace(/\.$/, '');
    return noteOf(said(message, finding.waiver.line), finding);
  });
  const absent = statuses.flatMap(({ obligation: { agency }, state, waiver: line }) =>
    line === undefined ? [] : noteOf(said(say('vi', 'report.waived-absent', { state }), line), { agency }),
  );
  return [...notes, ...absent];
}

function noteOf(text: string, { agency, indicator }: Pick<Finding, 'agency' | 'indicator'>): ReportNote[] {
  return [
    { text, ...(agency === undefined ? {} : { agency }), ...(indicator === undefined ? {} : { indicator }) },
  ];
}
