import type { Agency } from '../../domain/agency.ts';
import { nameKey } from '../language/name-key.ts';
import { compareForm, ownNamesOf } from './content-tokens.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** One agency's text; `extra` is what is printed behind its name. */
export interface SentText {
  agency: string;
  text: string;
  extra: string;
}

/** A text with everyone who sent it word for word, and those who sent nearly the same. */
export interface FoldedText {
  text: string;
  agencies: string[];
  /** More to print behind the names: `cơ quan xử lý: …`. */
  extra: string;
  /** Senders of near duplicates: same numbers, same names, nearly the same words. */
  similar: string[];
}

/**
 * Equal texts become one, near duplicates follow the most complete of them. A text stands where the first of its senders
 * stands in `rows`; senders are named in that order.
 */
export function foldTexts(rows: readonly SentText[], agencies: ReadonlyMap<string, Agency>): FoldedText[] {
  const equal = foldEqual(rows);
  const names = new Map<string, readonly string[]>();
  const namesOf = (code: string) => {
    const known = names.get(code) ?? ownNamesOf(agencies.get(code) ?? { name: code, aliases: [] });
    names.set(code, known);
    return known;
  };
  const compared = equal.map((one) => compareForm(one.text, namesOf(one.agencies[0]!)));
  const standsFor = nearDuplicates(compared, (at) => equal[at]!.extra);
  const folded = new Map<number, FoldedText>();
  equal.forEach((one, at) => {
    const leader = standsFor[at]!;
    const known = folded.get(leader) ?? { ...equal[leader]!, similar: [] };
    folded.set(leader, known);
    if (leader !== at) known.similar.push(...one.agencies);
  });
  return [...folded.values()].map((one) => ({
    ...one,
    similar: [...new Set(one.similar)].filter((code) => !one.agencies.includes(code)),
  }));
}

function foldEqual(rows: readonly SentText[]): Omit<FoldedText, 'similar'>[] {
  const folded = new Map<string, Omit<FoldedText, 'similar'>>();
  for (const { agency, text, extra } of rows) {
    if (text.trim() === '') continue;
    const key = `${nameKey(text).replace(/[.;,]+$/, '')}|${extra}`;
    const known = folded.get(key);
    if (!known) folded.set(key, { text: text.trim(), agencies: [agency], extra });
    else if (known.agencies.at(-1) !== agency) known.agencies.push(agency);
  }
  return [...folded.values()];
}

/** Everyone who sent it or nearly the same. */
export function sendersOf({ agencies, similar }: FoldedText): readonly string[] {
  return similar.length === 0 ? agencies : [...agencies, ...similar];
}
