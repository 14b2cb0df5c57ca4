import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import { formatDate } from '../messages/format.ts';
import { placeText } from '../messages/report-place.ts';
import type { Lang } from '../messages/sentence.ts';
import { periodWords } from '../messages/period-words.ts';
import type {
  Verdict,
  Verification,
  VerifiedItem,
  VerifiedPlace,
  VerifyNote,
} from '../verify/verification.ts';
import { plainStyle, type Style } from './style.ts';
import { changeLines } from './verify-changes.ts';
import { wrap } from './text-layout.ts';

interface VerifyOptions {
  lang: Lang;
  /** File as named on the command line. */
  file: string;
  /** Lists what matches as well. */
  all: boolean;
  style?: Style;
}

/** `cchc verify` for people: what contradicts, is unknown or open, place by place; the counts and what to do last. */
export function verifyText(
  result: Verification,
  { lang, file, all, style = plainStyle }: VerifyOptions,
): string {
  const period = periodWords(result.period, lang);
  const shown = result.items.filter((one) => all || one.verdict !== 'match');
  return [
    style.bold(say(lang, 'verify.head', { file: visibleText(file), period })),
    ...result.notes.flatMap((one) => wrap(noteText(one, lang), '', 100, '  ')),
    say(lang, 'verify.passages', result.passages),
    '',
    ...grouped(shown, lang).flatMap(([place, items]) => [
      style.bold(place),
      ...items.flatMap((one) => itemLines(one, result.period, lang, style)),
      '',
    ]),
    ...changeLines(result.changes, lang),
    say(lang, 'verify.summary', countsOf(result)),
    say(lang, 'verify.next', countsOf(result)),
  ].join('\n');
}

/** How many statements met each verdict. */
export function countsOf({ items }: Verification): Record<Verdict, number> {
  const counts = { match: 0, contradiction: 0, unknown: 0, open: 0 };
  for (const { verdict } of items) counts[verdict]++;
  return counts;
}

/** `Mục II.2, đoạn 14`, `Biểu đồ 2, chuỗi …`. */
export function verifiedPlaceText(place: VerifiedPlace, lang: Lang): string {
  return place.kind === 'chart' ? say(lang, 'verify.chart-place', place) : placeText(place, lang);
}

function grouped(items: readonly VerifiedItem[], lang: Lang): [string, VerifiedItem[]][] {
  const groups = new Map<string, VerifiedItem[]>();
  for (const one of items) {
    const place = verifiedPlaceText(one.place, lang);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.at - b.at);
  return [...groups];
}

function itemLines(item: VerifiedItem, period: string, lang: Lang, style: Style): string[] {
  const { verdict, code, figure, context } = item;
  const word = say(lang, 'verify.verdict-word', { verdict });
  const paint = { contradiction: style.red, unknown: style.yellow, open: style.yellow, match: style.green }[
    verdict
  ];
  const head = `${paint(word)}${code === undefined ? '' : ` ${code}`}`;
  const sentence = say(lang, 'verify.item', { ...item, written: visibleText(item.written) });
  const lines = wrap(`${sentence}.`, `  ${head}  `, 100, '    ');
  if (verdict !== 'match' && context !== '')
    lines.push(...wrap(say(lang, 'verify.context', { text: visibleText(context) }), '    '));
  if (verdict === 'contradiction' && figure) {
    const scope = figure.agency
      ? ` --don-vi ${figure.agency}`
      : figure.group
        ? ` --group "${figure.group}"`
        : '';
    const command = `cchc explain ${period} ${figure.code}${scope}`;
    lines.push(`    ${say(lang, 'verify.explain', { command })}`);
  }
  return lines;
}

function noteText(note: VerifyNote, lang: Lang): string {
  if (note.kind === 'tracked-changes') return say(lang, 'verify.tracked-changes', note);
  if (note.kind === 'other-template')
    return say(lang, 'verify.other-template', {
      template: note.template,
      percent: Math.round(note.share * 100),
    });
  if (note.kind === 'moved') return say(lang, 'verify.moved', note);
  if (note.kind === 'inbox-moved') return say(lang, 'verify.inbox-moved', note);
  return say(lang, 'verify.frozen', { snapshot: note.snapshot, madeOn: formatDate(note.madeOn) });
}
