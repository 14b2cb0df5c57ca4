import type { ReportNote } from '../../report/report-settings.ts';
import { sentencesOf } from '../../rules/sentences.ts';
import type { Judgement } from './judge.ts';

/** Warnings that an agency has explained: the figure counts, and the report says with which reason. */
export function reportNotes({ findings, effective }: Judgement): ReportNote[] {
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
  return [...notes.values()];
}
