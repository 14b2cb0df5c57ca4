import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import { placeText } from '../messages/report-place.ts';
import type { Lang } from '../messages/sentence.ts';
import type { PassageChange } from '../verify/changes/passage-change.ts';
import { wrap } from './text-layout.ts';

const longest = 160;
const mostFigures = 12;
const shorten = (text: string) => {
  const shown = visibleText(text);
  return shown.length <= longest ? shown : `${shown.slice(0, shown.lastIndexOf(' ', longest))} …`;
};

/** One line per changed passage: where, what was there, what is there now. */
export function changeLines(changes: readonly PassageChange[], lang: Lang): string[] {
  if (changes.length === 0) return [];
  return [
    say(lang, 'verify.change-head', undefined),
    ...changes.flatMap((one) => wrap(`${changeText(one, lang)}.`, '  - ', 100, '    ')),
    '',
  ];
}

/** A change as a sentence, with its place. */
export function changeText(change: PassageChange, lang: Lang): string {
  const { kind, of, place, words, figures, rows } = change;
  const where = place.kind === 'chart' ? '' : placeText(place, lang);
  if (kind !== 'removed')
    return `${where}: ${words
      .map(({ was, now }) => say(lang, 'verify.change-words', { was: shorten(was), now: shorten(now) }))
      .join('; ')}`;
  const shown = figures.slice(0, mostFigures).join('; ');
  const removed = say(lang, 'verify.change-removed', {
    of,
    text: shorten(words[0]?.was ?? ''),
    figures: figures.length > mostFigures ? `${shown} …` : shown,
    count: figures.length,
    ...(rows === undefined ? {} : { rows }),
  });
  return `${say(lang, 'verify.change-compiled', { place: where })}: ${removed}`;
}
