import { oneTonePlacement } from '../../domain/fold-key.ts';

/**
 * The form in which names of the template language are compared: NFC, one kind of blank, of dash and of quotation mark
 * (Word changes both while one types), nothing invisible, lower case, one tone placement (`hóa` = `hoá`). Tone marks and
 * letters stay: "Thanh An" is not "Thạnh An".
 */
export function nameKey(text: string): string {
  if (text.length > remembered.length) return makeKey(text);
  let key = known.get(text);
  if (key === undefined) {
    if (known.size >= remembered.count) known.clear();
    known.set(text, (key = makeKey(text)));
  }
  return key;
}

/** The same few names are compared over and over: columns of lists, tags of a template. */
const known = new Map<string, string>();
const remembered = { length: 80, count: 5_000 };

/** What stands in hardly any name: invisible signs, dashes and quotation marks of other kinds, other blanks than one. */
const untidy = /[\p{Cf}\u2010-\u2015\u2212\u2018-\u201f\u00ab\u00bb]|[^\S ]|  /u;

function makeKey(text: string): string {
  const plain = untidy.test(text) ? tidied(text) : text.normalize('NFC');
  return oneTonePlacement(plain.trim().toLowerCase());
}

function tidied(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ');
}
