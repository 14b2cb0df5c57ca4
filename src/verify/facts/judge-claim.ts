import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { Attainment } from '../../domain/target.ts';
import { similarity, wordsOf } from '../align/word-weights.ts';
import { formatValue } from '../../report/language/format-value.ts';
import type { ClaimLexeme, Lexeme } from '../tokens/lexeme.ts';
import type { FactBook } from './fact-book.ts';
import { figureNamed } from './figure-named.ts';
import { likelyFigures } from './find-figure.ts';
import { comparisonIn, withUnit, type Topic } from './judge-number.ts';
import type { Judged } from './judged.ts';
import { nearestClaim, sentenceOf, wordsAround, type Sentence } from './sentence.ts';

/** From here on the words of a sentence are taken to mean an indicator. */
const recognised = 0.5;

/** A word that stands in no place of the expected report; undefined where it states nothing that figures could answer. */
export function judgeClaim(
  claim: ClaimLexeme,
  lexemes: readonly Lexeme[],
  book: FactBook,
  topic: Topic | undefined,
): Judged | undefined {
  const sentence = sentenceOf(lexemes, claim);
  if (claim.claim === 'direction') return judgeDirection(claim, sentence, book, topic);
  if (claim.claim === 'superlative') return judgeSuperlative(claim, sentence, book, topic);
  if (claim.claim === 'attainment') return judgeAttainment(claim, sentence, book);
  if (claim.claim === 'none') return judgeNone(sentence, book);
  if (claim.claim === 'all') return judgeAll(sentence, book);
  return undefined;
}

/** What the sentence is about: the figure named before, else the likeliest by its words. */
function topicOf(sentence: Sentence, book: FactBook, topic: Topic | undefined): Topic | undefined {
  if (topic) return topic;
  const [top] = likelyFigures(sentence, book.labels, book.facts);
  return top && top.score >= recognised ? top : undefined;
}

const after = ({ lexemes, at }: Sentence, count: number) => lexemes.slice(at + 1, at + 1 + count);

function judgeDirection(
  claim: ClaimLexeme,
  sentence: Sentence,
  book: FactBook,
  before: Topic | undefined,
): Judged | undefined {
  const text = foldKey(sentence.lexemes.map((one) => one.text).join(' '));
  const compares =
    text.includes('so với') || nearestClaim(sentence, 'period', (_, away) => away > 0) !== undefined;
  const hasExtent = after(sentence, 3).some((one) => one.kind === 'number');
  if (!compares && !hasExtent) return undefined;
  const topic = topicOf(sentence, book, before);
  if (!topic) return { verdict: 'unknown' };
  const figure = figureNamed(topic.indicator, topic.scope, book.facts);
  const one = comparisonIn(sentence, topic, book);
  if (!one || one.notComparable || one.direction === null)
    return { verdict: 'unknown', reason: 'comparison', figure };
  const better = topic.indicator.valueKind === 'rank' ? 'down' : 'up';
  const actual = one.direction === 'same' ? 'same' : one.direction === better ? 'up' : 'down';
  const isRight =
    claim.value === actual ||
    (claim.value === 'not-up' && actual !== 'up') ||
    (claim.value === 'not-down' && actual !== 'down');
  const words = { up: 'tăng', down: 'giảm', same: 'không đổi' } as const;
  return {
    verdict: isRight ? 'match' : 'contradiction',
    reason: 'comparison',
    expected: words[actual],
    figure,
  };
}

function judgeSuperlative(
  claim: ClaimLexeme,
  sentence: Sentence,
  book: FactBook,
  before: Topic | undefined,
): Judged {
  const agency = nearestClaim(sentence, 'agency');
  const [top] = likelyFigures(sentence, book.labels, book.facts);
  const indicator = top && top.score >= 0.4 ? top.indicator : before?.indicator;
  const own = agency && book.facts.agencies.find((one) => one.code === agency.value);
  if (!own || !indicator) return { verdict: 'unknown' };
  const valueFor = (code: string) =>
    book.facts.figure(indicator.code, { type: 'agency', id: code })?.value ?? null;
  const mine = valueFor(own.code);
  const figure = figureNamed(indicator, { type: 'agency', id: own.code }, book.facts);
  if (mine === null) return { verdict: 'unknown', reason: 'no-figure', figure };
  const peers = book.facts.agencies.filter((one) => one.group === own.group);
  const isBeaten = (by: Decimal | null) =>
    by !== null && (claim.value === 'best' ? compareDecimals(by, mine) > 0 : compareDecimals(by, mine) < 0);
  const beaten = peers.filter((one) => isBeaten(valueFor(one.code)));
  if (beaten.length === 0) return { verdict: 'match', reason: 'agencies', figure };
  const ahead = beaten.reduce((a, b) => {
    const order = compareDecimals(valueFor(a.code)!, valueFor(b.code)!);
    return (claim.value === 'best' ? order >= 0 : order <= 0) ? a : b;
  });
  const text = withUnit(formatValue(valueFor(ahead.code)!, indicator), indicator);
  return {
    verdict: 'contradiction',
    reason: 'agencies',
    expected: `${ahead.name} (${text})`,
    figure,
  };
}

/** `đạt chỉ tiêu`, `chưa đạt kế hoạch`: only where the words after it speak of a plan. */
function judgeAttainment(claim: ClaimLexeme, sentence: Sentence, book: FactBook): Judged | undefined {
  const next = foldKey(
    after(sentence, 5)
      .map((one) => one.text)
      .join(' '),
  );
  if (!/^(?:và vượt |vượt )?(?:mức )?(?:các )?(?:chỉ tiêu|kế hoạch|mục tiêu|mức đề ra)/u.test(next))
    return undefined;
  const target = targetFor(sentence, book);
  if (!target) return { verdict: 'unknown', reason: 'target' };
  const { state } = target;
  const expected = { attained: 'đạt', 'not-attained': 'chưa đạt', undecided: 'chưa đánh giá được' }[state];
  if (state === 'undecided') return { verdict: 'unknown', reason: 'target', expected };
  const isRight = (claim.value === 'yes') === (state === 'attained');
  return {
    verdict: isRight ? 'match' : 'contradiction',
    reason: 'target',
    expected: `${expected} (${target.target.id})`,
  };
}

function targetFor(sentence: Sentence, { facts, labels }: FactBook): Attainment | undefined {
  const words = wordsAround(sentence);
  const likely = labels.rank(words, words, undefined)[0];
  const scored = facts.attainments.map((one) => {
    const { subject, text } = one.target;
    const isSubject =
      likely &&
      likely.score >= recognised &&
      'indicator' in subject &&
      subject.indicator === likely.indicator.code;
    return { one, score: similarity(words, wordsOf(text)) + (isSubject ? 0.5 : 0) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.3 ? best.one : undefined;
}

/** `không phát sinh hồ sơ quá hạn`: nothing of what follows. */
function judgeNone(sentence: Sentence, book: FactBook): Judged | undefined {
  const [top] = likelyFigures({ ...sentence }, book.labels, book.facts).filter(
    (one) => one.indicator.valueKind === 'count',
  );
  if (!top || top.score < recognised) return { verdict: 'unknown' };
  const figure = figureNamed(top.indicator, top.scope, book.facts);
  if (top.value === null) return { verdict: 'unknown', reason: 'no-figure', figure };
  if (top.value === '0') return { verdict: 'match', reason: 'figure', figure };
  return {
    verdict: 'contradiction',
    reason: 'figure',
    expected: withUnit(formatValue(top.value, top.indicator), top.indicator),
    figure,
  };
}

/** `tất cả`, `toàn bộ`: a share below 100 contradicts it. */
function judgeAll(sentence: Sentence, book: FactBook): Judged | undefined {
  const [top] = likelyFigures(sentence, book.labels, book.facts).filter(
    (one) => one.indicator.valueKind === 'percent',
  );
  if (!top || top.score < recognised || top.value === null) return { verdict: 'unknown' };
  const figure = figureNamed(top.indicator, top.scope, book.facts);
  if (compareDecimals(top.value, '100') >= 0) return { verdict: 'match', reason: 'figure', figure };
  return {
    verdict: 'contradiction',
    reason: 'figure',
    expected: formatValue(top.value, top.indicator),
    figure,
  };
}
