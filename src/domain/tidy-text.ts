const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const strangeBlanks = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const suspicious = /[\t\n\r\v\f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}/;
const beyondLatin1 = /[^\0-\u00ff]/;

/** NFC, at no cost for text that cannot differ. */
export function nfc(text: string): string {
  return beyondLatin1.test(text) ? text.normalize('NFC') : text;
}

/**
 * One line of text as a person would type it: NFC, no invisible characters, ordinary single blanks, trimmed.
 * Detect legacy encodings before: a soft hyphen is the letter ư in TCVN3.
 */
export function tidyText(text: string): string {
  const composed = nfc(text);
  if (!suspicious.test(composed)) return composed.trim();
  return composed.replace(invisible, '').replace(strangeBlanks, ' ').replace(/\s+/g, ' ').trim();
}

/** As `tidyText`, but keeps line breaks: for narrative text. At most one empty line in a row. */
export function tidyLines(text: string): string {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map(tidyText);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
