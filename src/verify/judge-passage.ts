import { contextOf } from './document/context-of.ts';
import { pairStatements, type StatementPair } from './align/pair-statements.ts';
import type { FactBook } from './facts/fact-book.ts';
import { figureNamed } from './facts/figure-named.ts';
import { figureBehind, isValue } from './facts/find-figure.ts';
import type { Judged } from './facts/judged.ts';
import { judgeClaim } from './facts/judge-claim.ts';
import { judgeNumber, type Topic } from './facts/judge-number.ts';
import { sentenceOf } from './facts/sentence.ts';
import { judgeLabels } from './labels/judge-labels.ts';
import { judgeNames } from './labels/judge-names.ts';
import type { Lexeme, NumberLexeme, Statement } from './tokens/lexeme.ts';
import { usualReading } from './tokens/lexeme.ts';
import type { ClaimKind, VerifiedItem, VerifiedPlace, VerifyCode } from './verification.ts';

/** A passage of the document with what it comes from. */
export interface JudgedPassage {
  text: string;
  place: VerifiedPlace;
  written: readonly Lexeme[];
  /** Of the passage that it comes from; absent for a new one. */
  expected?: readonly Lexeme[];
  expectedText?: string;
}

/** Every statement of an edited or new passage, with what the report and the figures say of it. */
export function judgePassage(passage: JudgedPassage, book: FactBook): VerifiedItem[] {
  const { written, expected } = passage;
  const items: VerifiedItem[] = [];
  let topic: Topic | undefined;
  let sentenceStart: Lexeme | undefined;
  for (const pair of pairStatements(written, expected ?? [])) {
    const { lexemes } = sentenceOf(written, pair.written);
    if (lexemes[0] !== sentenceStart) topic = undefined;
    sentenceStart = lexemes[0];
    const { judged, topic: next } = judge(pair, passage, book, topic);
    topic = next ?? topic;
    if (judged) items.push(itemOf(pair.written, passage, judged));
  }
  items.push(...lostDenials(passage));
  const told = items.filter((one) => one.verdict === 'contradiction');
  const isTold = (one: VerifiedItem) =>
    told.some(({ at, written: text }) => at < one.at + one.written.length && one.at < at + text.length);
  const changed = [...judgeNames(passage, passage.expectedText, book), ...judgeLabels(passage, book)];
  return [...items, ...changed.filter((one) => !isTold(one))];
}

function judge(
  pair: StatementPair,
  { written, expected }: JudgedPassage,
  book: FactBook,
  topic: Topic | undefined,
): { judged?: Judged; topic?: Topic | undefined } {
  if (pair.says === 'new' || !pair.expected || !expected) return judgeNew(pair.written, written, book, topic);
  const behind = pair.expected.kind === 'number' ? topicOf(pair.expected, expected, book) : undefined;
  const about =
    behind ?? (pair.written.kind === 'claim' && pair.written.claim === 'direction' ? topic : undefined);
  const figure = about ? { figure: figureNamed(about.indicator, about.scope, book.facts) } : {};
  if (pair.says === 'same') {
    return {
      judged: { verdict: 'match', reason: 'report', ...figure, ...oddReading(pair.written) },
      topic: behind,
    };
  }
  if (pair.written.kind === 'claim' && isListed(pair.written, expected)) {
    return { judged: { verdict: 'match', reason: 'report' } };
  }
  if (pair.written.kind === 'number' && behind && isFrozen(pair.written, behind, book))
    return { judged: { verdict: 'match', reason: 'frozen', ...figure }, topic: behind };
  const judged: Judged = {
    verdict: 'contradiction',
    reason: 'report',
    expected: pair.expected.text,
    ...figure,
    ...oddReading(pair.written),
    ...(pair.written.kind === 'number' ? book.resembling(pair.written, behind) : {}),
  };
  return { judged, topic: behind };
}

function judgeNew(
  statement: Statement,
  lexemes: readonly Lexeme[],
  book: FactBook,
  topic: Topic | undefined,
): { judged?: Judged; topic?: Topic | undefined } {
  if (statement.kind === 'number') {
    const { topic: next, ...judged } = judgeNumber(statement, lexemes, book, topic);
    return { judged: { ...oddReading(statement), ...judged }, topic: next };
  }
  const judged = judgeClaim(statement, lexemes, book, topic);
  return judged ? { judged } : {};
}

function topicOf(statement: NumberLexeme, lexemes: readonly Lexeme[], book: FactBook): Topic | undefined {
  const found = figureBehind(statement, sentenceOf(lexemes, statement), book.labels, book.facts);
  return found && { indicator: found.indicator, scope: found.scope };
}

function isFrozen(written: NumberLexeme, { indicator, scope }: Topic, { facts }: FactBook): boolean {
  const value = facts.frozen?.(indicator.code, scope);
  return typeof value === 'string' && isValue(written, value, indicator);
}

/** Agencies in a list may change places, as long as the sentence ranks nobody. */
function isListed(written: Statement, expected: readonly Lexeme[]): boolean {
  if (written.kind !== 'claim' || written.claim !== 'agency') return false;
  const ranks = expected.some((one) => one.kind === 'claim' && one.claim === 'superlative');
  return !ranks && expected.some((one) => one.kind === 'claim' && one.value === written.value);
}

const oddReading = (one: Statement) =>
  one.kind === 'number' && one.isOdd ? { readAs: usualReading(one) } : {};

/** `không phát sinh …` of which the `không` was taken away: the passage now says the contrary. */
function lostDenials(passage: JudgedPassage): VerifiedItem[] {
  const { written, expected, text, place } = passage;
  if (!expected) return [];
  const said = ` ${plainWords(written)} `;
  return expected.flatMap((one, at): VerifiedItem[] => {
    if (one.kind !== 'claim' || !denials.test(one.text)) return [];
    const next = plainWords(expected.slice(at + 1, at + 4));
    const rest = one.text.toLowerCase().replace(denials, '').trim();
    if (next === '' || said.includes(` ${one.text.toLowerCase()} ${next} `)) return [];
    const found = [`${rest} ${next}`.trim()].find((phrase) => said.includes(` ${phrase} `));
    if (found === undefined || rest === '') return [];
    return [
      {
        verdict: 'contradiction',
        code: 'R-NAR-002',
        kind: one.claim,
        place,
        written: found,
        at: Math.max(0, text.toLowerCase().indexOf(rest)),
        context: contextOf(text, Math.max(0, text.toLowerCase().indexOf(rest)), found.length),
        expected: one.text,
        reason: 'report',
      },
    ];
  });
}

const denials = /^(?:không|chưa) /iu;
const plainWords = (all: readonly Lexeme[]) =>
  all
    .filter((one) => one.kind !== 'comma')
    .map((one) => (one.kind === 'word' ? one.key : one.text.toLowerCase()))
    .join(' ');

function itemOf(statement: Statement, { text, place }: JudgedPassage, judged: Judged): VerifiedItem {
  const kind: ClaimKind = statement.kind === 'number' ? 'number' : statement.claim;
  return {
    ...judged,
    ...codeOf(judged, kind),
    kind,
    place,
    written: statement.text,
    at: statement.start,
    context: contextOf(text, statement.start, statement.text.length),
  };
}

/** The code under which a verdict is listed. */
export function codeOf({ verdict, reason, resembles }: Judged, kind: ClaimKind): { code?: VerifyCode } {
  if (verdict === 'unknown') return { code: 'R-NAR-003' };
  if (verdict !== 'contradiction') return {};
  if (reason === 'other-period' || resembles?.kind === 'period') return { code: 'R-NAR-004' };
  return { code: kind === 'number' || kind === 'sum' ? 'R-NAR-001' : 'R-NAR-002' };
}
