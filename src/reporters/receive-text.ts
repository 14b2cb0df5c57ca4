import { say } from '../messages/catalogue.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import { visibleText } from '../domain/visible-text.ts';
import type { TextOptions } from './check-text.ts';
import type { ReceivedAnswer, ReceivedItem, ReceiveReport } from './receive-report.ts';
import { plainStyle, type Style } from './style.ts';
import { reportWidth, wrap } from './text-layout.ts';

/** `cchc receive` for people: one block for each file, then what is still to be entered. */
export function receiveText(report: ReceiveReport, { lang, style = plainStyle }: TextOptions): string {
  const { period, added, lines, ledger, items, unopened, unrecorded, aside } = report;
  const name = periodName(period, lang);
  const title = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  const head = say(lang, 'reporters.receive-head', { period: title, added, lines, file: ledger });
  const undated = items.filter((one) => one.received === null).length;
  const notes = [
    ...unopened.map((file) => say(lang, 'reporters.receive-unopened', { file: visibleText(file) })),
    ...(undated > 0 ? [say(lang, 'reporters.receive-undated', { count: undated, period: period.id })] : []),
    ...(unrecorded > 0
      ? [say(lang, 'reporters.receive-unrecorded', { count: unrecorded, period: period.id })]
      : []),
  ];
  return [
    style.bold(head),
    ...(aside === undefined ? [] : [say(lang, 'reporters.receive-restarted', { file: aside })]),
    '',
    ...items.flatMap((one) => [...itemLines(one, period.id, lang, style), '']),
    ...notes.flatMap((note) => wrap(note, '  ▲ ', reportWidth, '    ')).map((line) => style.yellow(line)),
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

function itemLines(item: ReceivedItem, period: string, lang: Lang, style: Style): string[] {
  const { file, from, outcome, knownAs = '', accepted, answers, channel, document, evidence } = item;
  const isFine = answers.every((one) => one.counts && one.blockers === 0 && !one.empty) && outcome !== 'same';
  const paint = isFine ? style.green : style.yellow;
  const what = say(lang, 'reporters.receive-outcome', { outcome, knownAs: visibleText(knownAs), accepted });
  const origin = from === undefined ? '' : say(lang, 'reporters.receive-from', { from: visibleText(from) });
  const said = [what, origin].filter(Boolean).join('; ');
  const arrival = { date: item.received, evidence, channel, document };
  return [
    paint(`  ${isFine ? '✔' : '▲'} ${visibleText(file)}`),
    ...(said === '' ? [] : wrap(said, '      ')),
    ...wrap(visibleText(say(lang, 'reporters.receive-arrival', arrival)), '      '),
    ...answers.flatMap((one) => wrap(answerText(one, period, lang), '      ', reportWidth, '        ')),
  ];
}

function answerText(answer: ReceivedAnswer, period: string, lang: Lang): string {
  const { name, isLead, lead = '', attempt, counts, why, instead = '' } = answer;
  const who = say(lang, 'reporters.receive-who', { name: name ?? '', isLead, lead, attempt });
  const wrongPeriod = answer.period !== null && answer.period !== period ? answer.period : '';
  const state = say(lang, 'reporters.receive-state', { ...answer, wrongPeriod });
  const verdict = say(lang, 'reporters.receive-counts', {
    counts,
    empty: answer.empty,
    // Of another period it is not worse, but no answer at all.
    why: why === 'worse' && wrongPeriod !== '' && !answer.readable ? 'replaced' : why,
    instead: visibleText(instead),
  });
  return `${who}: ${state} → ${verdict}`;
}
