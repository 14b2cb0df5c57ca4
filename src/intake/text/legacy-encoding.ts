/** Letters that only Unicode Vietnamese has: their presence rules a legacy encoding out. */
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const highLatin = /[\u00a1-\u00ff]/;
/** Characters of Latin-1 that correct Vietnamese never uses, where they touch a letter. */
const impossible =
  /(?<=[A-Za-z\u00c0-\u00ff])[\u00a1-\u00ac\u00ad\u00ae-\u00bfÄÅÆÇËÏÑÖØÜÞßäåæçëîïñöøûüþ]|[\u00a1-\u00aa\u00ac\u00ad\u00ae\u00b5-\u00bbÄÅÆÇËÏÑÖØÜÞßäåæçëîïñöøûüþ](?=[A-Za-z])/g;
/** Vowel plus the second character that VNI writes the mark with. */
const vniPair = /[aeouyAEOUY][øùûõïâêáàåãäéèúüëîØÙÛÕÏÂÊÁÀÅÃÄÉÈÚÜËÎ]|[ôöÔÖ][øùûõï]/g;
/** Signs that only TCVN3 uses as letters. */
const tcvnSign = /[\u00a8-\u00ae\u00b5-\u00be]/;
const accented = /[À-ÖØ-öø-ÿ]/g;

/**
 * Text typed in `.Vn…` fonts (TCVN3) or `VNI-…` fonts, stored as Latin-1 look-alikes. Judged by the font's name and
 * the characters together; Unicode text in an old font is not reported. Nothing is converted here.
 */
export function detectLegacyEncoding(text: string, font: string | undefined): 'TCVN3' | 'VNI' | undefined {
  if (!highLatin.test(text) || unicodeLetters.test(text.normalize('NFC'))) return undefined;
  const strange = text.match(impossible)?.length ?? 0;
  const pairs = text.match(vniPair)?.length ?? 0;
  if (font !== undefined && /^\.vn/i.test(font) && strange > 0) return 'TCVN3';
  if (font !== undefined && /^vni/i.test(font) && (strange > 0 || pairs > 0)) return 'VNI';
  // Without the font's word one odd letter may be a foreign name: ask for a second sign.
  if (strange === 0 || strange + (text.match(accented)?.length ?? 0) < 3) return undefined;
  return pairs >= strange && !tcvnSign.test(text) ? 'VNI' : 'TCVN3';
}
