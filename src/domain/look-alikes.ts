/** Letters of other alphabets that look like ours, pair by pair; capitals apart, because some small ones do not. */
const pairs: readonly (readonly [others: string, ours: string])[] = [
  ['АВЕЗІЈКМНОРСТУХ', 'ABE3IJKMHOPCTYX'],
  ['аеіјорсухѕ', 'aeijopcyxs'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['οιν', 'oiv'],
  ['Ðð', 'Đđ'],
];
const ourLetter = new Map(
  pairs.flatMap(([others, ours]) => [...others].map((other, at) => [other, [...ours][at]!] as const)),
);
const other = /[\u00d0\u00f0\u0370-\u03ff\u0400-\u04ff\uff01-\uff5e]/;
const everyOther = new RegExp(other, 'g');
const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Text with letters of other alphabets, Ð and full-width characters as what they look like. For comparison only; words
 * that are wholly written in another alphabet stay as they are.
 */
export function foldLookAlikes(text: string): string {
  if (!other.test(text)) return text;
  const narrow = text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
  const read = narrow.replace(word, (one) => {
    const ours = one.replace(everyOther, (letter) => ourLetter.get(letter) ?? letter);
    return other.test(ours) ? one : ours;
  });
  // An `о` with a loose accent becomes an `ố` only now.
  return read.normalize('NFC');
}
