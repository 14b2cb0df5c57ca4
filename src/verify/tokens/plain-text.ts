import { foldKey } from '../../domain/fold-key.ts';
import { nfc } from '../../domain/tidy-text.ts';

/* Invisible characters; what Word puts in for a blank; dashes and quotation marks that typing assistance exchanges. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const quotes = /[“”„‟«»″]/g;
const apostrophes = /[‘’‚‛′]/g;

/** A paragraph's text as it is compared: NFC, ordinary blanks, dashes and quotes. Digits and separators stay. */
export function plainText(text: string): string {
  return nfc(text)
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(dashes, '-')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(/\.{3,}/g, '…')
    .trim();
}

/** Same text, whatever its case and where blanks stand around marks. */
export function textKey(plain: string): string {
  return plain
    .toLowerCase()
    .replace(/ ?([,;:.!?)(]) ?/g, '$1 ')
    .trimEnd();
}

/** A word in the form in which words are compared: case and tone placement do not matter. */
export function wordKey(word: string): string {
  return foldKey(word) || word.toLowerCase();
}
