import { contextOf } from '../document/context-of.ts';
import type { JudgedPassage } from '../judge-passage.ts';
import type { FactBook } from '../facts/fact-book.ts';
import type { VerifiedItem } from '../verification.ts';

const named =
  /(?:(?:Ủy ban nhân dân|UBND) )?(?:xã|phường|thị trấn|đặc khu|Sở|Ban Quản lý) \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*/gu;

/** Names that took the place of others: an agency that the register does not have, an index, an annex. */
export function judgeNames(
  passage: JudgedPassage,
  plain: string | undefined,
  book: FactBook,
): VerifiedItem[] {
  if (plain === undefined) return [];
  return [
    ...unknownAgencies(passage, plain),
    ...exchanged(passage, plain, book.indexNames, 'label'),
    ...exchanged(passage, plain, [...annexes(plain), ...annexes(passage.text)], 'annex'),
  ];
}

const annexes = (text: string) =>
  [...text.matchAll(/phụ lục (?:[IVX]+|\d+)(?![\p{L}\d])/giu)].map((one) => one[0]);

function unknownAgencies({ written, expected, text, place }: JudgedPassage, plain: string): VerifiedItem[] {
  const agencies = (expected ?? []).filter((one) => one.kind === 'claim' && one.claim === 'agency');
  const kept = new Set(
    written.flatMap((one) => (one.kind === 'claim' && one.claim === 'agency' ? [one.value] : [])),
  );
  const gone = agencies.filter((one) => one.kind === 'claim' && !kept.has(one.value));
  if (gone.length === 0) return [];
  const isKnown = (at: number) =>
    written.some((one) => one.kind === 'claim' && one.claim === 'agency' && one.start <= at && at < one.end);
  const names = [...text.matchAll(named)].filter(
    (one) =>
      !isKnown(one.index) && !plain.includes(one[0]) && !gone.some((from) => isShort(one[0], from.text)),
  );
  return names.map(({ 0: name, index: at }, place_) => ({
    verdict: 'contradiction',
    code: 'R-NAR-005',
    kind: 'agency',
    place,
    written: name,
    at,
    context: contextOf(text, at, name.length),
    expected: gone[Math.min(place_, gone.length - 1)]!.text,
    reason: 'report',
  }));
}

/** `Sở VHTTDL` is `Sở Văn hóa, Thể thao và Du lịch`. */
function isShort(name: string, full: string): boolean {
  const letters = name.split(' ').at(-1)!.replace(/^UBND/u, '');
  if (letters !== letters.toUpperCase()) return false;
  const initials = full
    .split(/[\s,-]+/)
    .filter((one) => one !== 'và')
    .map((one) => one[0]!.toUpperCase())
    .join('');
  return letters.length > 1 && initials.endsWith(letters);
}

/** A name of a list that stands there more often than it did, while another one went. */
function exchanged(
  { text, place }: JudgedPassage,
  plain: string,
  names: readonly string[],
  kind: 'label' | 'annex',
): VerifiedItem[] {
  const all = [...new Set(names)];
  const count = (of: string, name: string) => placesOf(of, name).length;
  const more = all.filter((one) => count(text, one) > count(plain, one));
  const fewer = all.filter((one) => count(text, one) < count(plain, one));
  if (fewer.length === 0) return [];
  return more.map((name, nth) => {
    const at =
      placesOf(text, name).find((one) => one !== placesOf(plain, name)[0]) ?? placesOf(text, name)[0]!;
    return {
      verdict: 'contradiction',
      code: 'R-NAR-005',
      kind,
      place,
      written: name,
      at,
      context: contextOf(text, at, name.length),
      expected: fewer[Math.min(nth, fewer.length - 1)]!,
      reason: 'report',
    };
  });
}

function placesOf(text: string, name: string): number[] {
  const isLetter = (at: number) => /[\p{L}\d]/u.test(text[at] ?? ' ');
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + name.length)) places.push(at);
  return places;
}
