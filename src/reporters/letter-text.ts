import { say } from '../messages/catalogue.ts';
import { formatShortDate } from '../messages/format.ts';
import type { Lang } from '../messages/sentence.ts';
import type { LetterReport } from './letter-report.ts';

const mostLines = 12;

/** `cchc letter` for people: the files, whom they are for, and who was left alone. */
export function letterText(report: LetterReport, lang: Lang): string {
  const { letters, notYetDue, spared, period } = report;
  const agencies = letters.reduce((sum, one) => sum + one.urged.length, 0);
  const lines: string[] = spared.map((one) => say(lang, 'letter.spared', one));
  const isNobody = spared.every((one) => one.reason === 'complete');
  if (letters.length === 0)
    lines.push(say(lang, isNobody ? 'letter.nobody' : 'letter.none', { period: period.id }));
  else {
    lines.push(say(lang, 'letter.done', { letters: letters.length, agencies }));
    for (const { file, urged, deadline, isNew } of letters.slice(0, mostLines)) {
      const name = urged.length === 1 ? urged[0]!.agency.name : undefined;
      const place = { file, deadline: formatShortDate(deadline), agencies: urged.length, isNew };
      lines.push(say(lang, 'letter.file', { ...place, ...(name ? { name } : {}) }));
    }
    if (letters.length > mostLines)
      lines.push(say(lang, 'letter.more', { count: letters.length - mostLines }));
  }
  if (notYetDue > 0) lines.push(say(lang, 'letter.left', { count: notYetDue }));
  if (letters.length > 0) lines.push(say(lang, 'letter.next', undefined));
  return lines.join('\n');
}
