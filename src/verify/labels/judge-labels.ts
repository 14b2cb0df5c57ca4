import { pairStatements } from '../align/pair-statements.ts';
import type { FactBook } from '../facts/fact-book.ts';
import { sentenceOf } from '../facts/sentence.ts';
import { figureBehind } from '../facts/find-figure.ts';
import { figureNamed } from '../facts/figure-named.ts';
import { contextOf } from '../document/context-of.ts';
import type { JudgedPassage } from '../judge-passage.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';
import type { VerifiedItem } from '../verification.ts';
import { contrastIn, type Contrast } from './contrasts.ts';
import { labelWindow, type LabelWord } from './label-window.ts';

interface Told {
  was: readonly LabelWord[];
  now: readonly LabelWord[];
}

/** Numbers that stayed while the words that say what they count became others: `quá hạn 22.616` for `trước hạn 22.616`. */
export function judgeLabels(passage: JudgedPassage, book: FactBook): VerifiedItem[] {
  const { written, expected, expectedText, text, place } = passage;
  if (!expected) return [];
  const gone = wordsGone(written, expected);
  const told = new Set<number>();
  return pairStatements(written, expected).flatMap((pair): VerifiedItem[] => {
    const { written: mine, expected: theirs, says } = pair;
    if (says !== 'same' || mine.kind !== 'number' || theirs?.kind !== 'number') return [];
    const change = changeOf(labelWindow(written, mine), labelWindow(expected, theirs), mine, (lost, gained) =>
      contrastIn(book.contrasts, lost, gained, gone),
    );
    if (!change) return [];
    const [from, to] = spanOf(change.now, mine);
    if (told.has(change.now[0]?.start ?? mine.start)) return [];
    told.add(change.now[0]?.start ?? mine.start);
    const [wasFrom, wasTo] = spanOf(change.was, theirs);
    const behind = figureBehind(theirs, sentenceOf(expected, theirs), book.labels, book.facts);
    return [
      {
        verdict: 'contradiction',
        code: 'R-NAR-005',
        kind: 'label',
        place,
        written: text.slice(from, to),
        at: from,
        context: contextOf(text, from, to - from),
        expected: (expectedText ?? '').slice(wasFrom, wasTo),
        reason: 'report',
        ...(behind ? { figure: figureNamed(behind.indicator, behind.scope, book.facts) } : {}),
      },
    ];
  });
}

function wordsGone(written: readonly Lexeme[], expected: readonly Lexeme[]): Set<string> {
  const times = new Map<string, number>();
  for (const one of written) if (one.kind === 'word') times.set(one.key, (times.get(one.key) ?? 0) + 1);
  const gone = new Set<string>();
  for (const one of expected) {
    if (one.kind !== 'word') continue;
    const left = times.get(one.key) ?? 0;
    times.set(one.key, left - 1);
    if (left <= 0) gone.add(one.key);
  }
  return gone;
}

/** From the first of the words or the number to the last. */
function spanOf(words: readonly LabelWord[], { start, end }: NumberLexeme): [from: number, to: number] {
  const ends = words.map((one) => one.start + one.text.length);
  return [Math.min(start, ...words.map((one) => one.start)), Math.max(end, ...ends)];
}

const denials = new Set(['không', 'chưa', 'chẳng']);
const yearToDate = /(?:từ|tính từ) đầu năm|lũy kế|luỹ kế|cộng dồn/u;
const thisPeriod = /trong (?:kỳ|quý|tháng)|kỳ này|quý này/u;

function changeOf(
  now: LabelWord[],
  was: LabelWord[],
  { quantity }: NumberLexeme,
  contrastOf: (lost: ReadonlySet<string>, gained: ReadonlySet<string>) => Contrast | undefined,
): Told | undefined {
  const gained = without(now, was);
  const lost = without(was, now);
  if (gained.length === 0 && lost.length === 0) return undefined;
  const keys = (words: readonly LabelWord[]) => new Set(words.map((one) => one.key));
  const contrast = contrastOf(keys(lost), keys(gained));
  if (contrast) {
    const of = (words: LabelWord[], side: readonly string[]) => words.filter((one) => side.includes(one.key));
    return { was: of(lost, contrast.one), now: of(gained, contrast.other) };
  }
  const isZero = quantity.readings.includes('0');
  return (isZero ? undefined : denied(now, was, gained, lost)) ?? windowMoved(now, was, gained, lost);
}

/** A denial that came, or went while the word that it denied stayed. */
function denied(now: LabelWord[], was: LabelWord[], gained: LabelWord[], lost: LabelWord[]) {
  const came = gained.filter((one) => denials.has(one.key));
  const went = lost.filter((one) => denials.has(one.key));
  if (came.length === went.length) return undefined;
  const [all, own, others] = came.length > went.length ? [now, came, was] : [was, went, now];
  const denying = own.find((one) => {
    const next = all[all.indexOf(one) + 1];
    return next !== undefined && others.some((other) => other.key === next.key);
  });
  if (!denying) return undefined;
  const next = all[all.indexOf(denying) + 1]!;
  const kept = others.find((one) => one.key === next.key)!;
  const before = others[others.indexOf(kept) - 1];
  const stood = before !== undefined && (came.length > went.length ? lost : gained).includes(before);
  const phrase = stood ? [before, kept] : [kept];
  return came.length > went.length
    ? { was: phrase, now: [denying, next] }
    : { was: [denying, next], now: phrase };
}

/** `Từ đầu năm` said of a number of the period, or the other way round. */
function windowMoved(now: LabelWord[], was: LabelWord[], gained: LabelWord[], lost: LabelWord[]) {
  const said = (words: LabelWord[]) => words.map((one) => one.key).join(' ');
  const [mine, theirs] = [said(now), said(was)];
  const isToDate = yearToDate.test(mine) && !yearToDate.test(theirs);
  const isPeriod = yearToDate.test(theirs) && !yearToDate.test(mine) && thisPeriod.test(mine);
  return isToDate || isPeriod ? { was: lost, now: gained } : undefined;
}

/** Words of a list that the other one does not have, one for one. */
function without(words: readonly LabelWord[], others: readonly LabelWord[]): LabelWord[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return words.filter(({ key }) => {
    const times = left.get(key) ?? 0;
    left.set(key, times - 1);
    return times <= 0;
  });
}
