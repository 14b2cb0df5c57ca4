import { foldLookAlikes } from './look-alikes.ts';
import { nfc } from './tidy-text.ts';

const tones: Record<string, readonly [bare: string, toned: Record<string, string>]> = {
  a: ['a', { ò: 'à', ó: 'á', ỏ: 'ả', õ: 'ã', ọ: 'ạ' }],
  e: ['e', { ò: 'è', ó: 'é', ỏ: 'ẻ', õ: 'ẽ', ọ: 'ẹ' }],
  y: ['y', { ù: 'ỳ', ú: 'ý', ủ: 'ỷ', ũ: 'ỹ', ụ: 'ỵ' }],
};
const oldPlacement = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu;
const toneLetters = /[òóỏõọùúủũụ]/;

/**
 * Comparison form of a label or name: NFC, lower case, single blanks, joiners (`&`, `-`, `,`, `và` …) and other
 * punctuation as blanks, one tone placement (`hòa` = `hoà`), look-alikes of đ. Never printed, never stripped of
 * diacritics: ten pairs of commune names of one province differ in nothing else.
 */
export function foldKey(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const key = fold(text);
  if (memo.size > 20_000) memo.clear();
  if (text.length <= 200) memo.set(text, key);
  return key;
}

/** The same few hundred labels come back in every workbook of a round. */
const memo = new Map<string, string>();

function fold(text: string): string {
  const lower = foldLookAlikes(nfc(text)).toLowerCase();
  const words = lower
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}%><=₫.]+|\.(?!\d)|(?<!\d)\./gu, ' ')
    .trim()
    .split(/ +/)
    .filter((word) => word !== 'và')
    .join(' ');
  return oneTonePlacement(words);
}

/** Lower-case text with the tone of open `oa`, `oe`, `uy` on its second letter: `hòa` and `hoà` are the same word. */
export function oneTonePlacement(text: string): string {
  return toneLetters.test(text) ? text.replace(oldPlacement, moveTone) : text;
}

function moveTone(pair: string): string {
  const first = pair[0]!;
  const [, toned] = tones[pair[1]!]!;
  return ('òóỏõọ'.includes(first) ? 'o' : 'u') + toned[first]!;
}

/** Without diacritics: for suggestions and file names only, never to decide. */
export function stripDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D');
}
