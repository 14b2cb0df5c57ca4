import type { Finding } from '../../domain/finding.ts';
import { say } from '../../messages/catalogue.ts';
import type { ReportNote } from '../../report/report-settings.ts';
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

/** What was let pass, with the document that lets it; reports that may stay missing even before they are overdue. */
function waivedNotes({
  findings,
  waivers,
  statuses,
}: Pick<Judgement, 'findings' | 'waivers' | 'statuses'>): ReportNote[] {
  const byLine = new Map(waivers.all.map((one) => [one.line, one]));
  const waived = findings.filter((one) => one.disposition === 'waived');
  const told = new Set(waived.map((one) => one.instance));
  const notes = waived.flatMap((finding) => {
    const waiver = byLine.get(finding.waiver?.line ?? 0);
    if (!waiver) return [];
    const { reason, document } = waiver;
    const message = sentencesOf(finding, 'vi').message.replace(/\.$/, '');
    return noteOf(say('vi', 'report.waived', { message, reason, document }), finding);
  });
  const absent = statuses.flatMap(({ obligation, waiver: line }) => {
    const waiver = line === undefined || told.has(obligation.id) ? undefined : byLine.get(line);
    if (!waiver) return [];
    const { reason, document } = waiver;
    const message = say('vi', 'report.waived-missing', undefined);
    return noteOf(say('vi', 'report.waived', { message, reason, document }), { agency: obligation.agency });
  });
  return [...notes, ...absent];
}

function noteOf(text: string, { agency, indicator }: Pick<Finding, 'agency' | 'indicator'>): ReportNote[] {
  return [
    { text, ...(agency === undefined ? {} : { agency }), ...(indicator === undefined ? {} : { indicator }) },
  ];
}
