import type { Agency } from '../../domain/agency.ts';
import type { Scope } from '../../domain/consolidation.ts';
import type { ClaimLexeme, Lexeme, Statement } from '../tokens/lexeme.ts';
import { foldKey } from '../../domain/fold-key.ts';

/** The sentence in which a statement stands. */
export interface Sentence {
  lexemes: readonly Lexeme[];
  /** Index of the statement. */
  at: number;
}

/** From one full stop to the next; `;` and `:` part statements of one sentence. */
export function sentenceOf(lexemes: readonly Lexeme[], statement: Statement): Sentence {
  const at = lexemes.indexOf(statement);
  const ends = (one: Lexeme | undefined) => one?.kind === 'stop' && /[.!?]/.test(one.mark);
  let from = at;
  while (from > 0 && !ends(lexemes[from - 1])) from--;
  let to = at;
  while (to < lexemes.length - 1 && !ends(lexemes[to])) to++;
  return { lexemes: lexemes.slice(from, to + 1), at: at - from };
}

const keyOf = (one: Lexeme) => (one.kind === 'word' ? [one.key] : wordsIn(one));

function wordsIn(one: Lexeme): string[] {
  return one.kind === 'claim' && one.claim !== 'agency' && one.claim !== 'date'
    ? foldKey(one.text).split(' ')
    : [];
}

/** Every word of the sentence. */
export function wordsAround({ lexemes }: Sentence): string[] {
  return lexemes.flatMap(keyOf);
}

/** The words that belong to the statement: up to the numbers and marks on either side. */
export function wordsNear({ lexemes, at }: Sentence): string[] {
  const words = keyOf(lexemes[at]!);
  for (const step of [-1, 1] as const)
    for (let to = at + step; to >= 0 && to < lexemes.length; to += step) {
      const one = lexemes[to]!;
      if (one.kind === 'number' || (one.kind === 'stop' && one.mark !== ':')) break;
      words.push(...keyOf(one));
    }
  return words;
}

/** The claim of a kind that is nearest, those before it first; undefined where the sentence has none. */
export function nearestClaim(
  { lexemes, at }: Sentence,
  claim: ClaimLexeme['claim'],
  fits: (one: ClaimLexeme, away: number) => boolean = () => true,
): ClaimLexeme | undefined {
  let best: { one: ClaimLexeme; away: number } | undefined;
  lexemes.forEach((one, to) => {
    if (one.kind !== 'claim' || one.claim !== claim || to === at) return;
    const away = to < at ? at - to : (to - at) * 1.2;
    if (fits(one, to - at) && (!best || away < best.away)) best = { one, away };
  });
  return best?.one;
}

/** Over which agencies a statement speaks: the agency or group that its sentence names, else all. */
export function scopeOf(sentence: Sentence, agencies: readonly Agency[]): Scope {
  const agency = nearestClaim(sentence, 'agency');
  if (agency) return { type: 'agency', id: agency.value };
  const text = foldKey(sentence.lexemes.map((one) => one.text).join(' '));
  for (const group of new Set(agencies.map((one) => one.group)))
    if (text.includes(`${foldKey(group)}`)) return { type: 'group', id: group };
  return { type: 'total' };
}
