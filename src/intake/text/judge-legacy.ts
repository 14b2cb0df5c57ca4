import type { LegacyEncoding, LegacyText } from '../../domain/legacy-text.ts';
import { isPronounceable, isSyllable } from './syllable.ts';
import { decodeTcvn3, isTcvn3 } from './tcvn3.ts';
import { decodeVni, isVni } from './vni.ts';

/** Letters and combining marks that only Unicode Vietnamese has: their presence rules a legacy encoding out. */
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const highLatin = /[\u00a1-\u00ff]/;
/** Legacy letters may be signs (`©`, `·`): words are parted by blanks and what ASCII has between its letters only. */
const between = /[\0-\x40\x5b-\x60\x7b-\x7f\u00a0\u2000-\u206f]+/;
const capitalsOnly = /^[BCDĐGHKLMNPQRSTVX]+$/;

/** A reading that was found for a text. */
export type LegacyReading = Omit<LegacyText, 'converted'>;

/** What a judgement rests on beside the text itself. */
export interface LegacyEvidence {
  font: string | undefined;
  /** What the rest of the workbook, in the same font, is written in. */
  around?: LegacyEncoding | undefined;
  /** Words that the form, the register and reports are made of, in lower case. */
  words: ReadonlySet<string>;
}

/** Whether a text can be in a legacy encoding at all: it has Latin-1 letters or signs and nothing beyond. */
export function isSuspicious(text: string): boolean {
  return !unicodeLetters.test(text) && highLatin.test(text);
}

/**
 * The legacy encoding of a text, with its reading. Judged together: does the font say so, are there letters that
 * Vietnamese cannot have, and is what it would say made of Vietnamese syllables and of words that are known. Unicode
 * text in an old font is not taken for anything else.
 */
export function judgeLegacy(text: string, evidence: LegacyEvidence): LegacyReading | undefined {
  if (!isSuspicious(text)) return undefined;
  const stored = text.split(between).filter((word) => highLatin.test(word));
  const odd = stored.filter(
    (word) => /\p{L}/u.test(word) && !isSyllable(word) && !isAbbreviation(word),
  ).length;
  const knownAsStored = countKnown(stored, evidence.words);
  const hint = hintOf(evidence.font) ?? evidence.around;
  let best: { reading: LegacyReading; score: number } | undefined;
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    const isWritten = encoding === 'TCVN3' ? isTcvn3 : isVni;
    const decoded = stored.map((word) => (isWritten(word) ? decode(encoding, word) : ''));
    const lost = encoding === 'TCVN3' && !text.includes('\u00ad') ? lossesIn(text, evidence) : [];
    const known = countKnown(decoded, evidence.words);
    // Names of the mountains (`Đắk Lắk`, `Krông Búk`) are built otherwise: taken beside words that are known.
    const fits = known > knownAsStored ? isPronounceable : isSyllable;
    const fitting = decoded.filter(
      (word) => fits(word) || isAbbreviation(word) || lost.includes(word),
    ).length;
    if (fitting === 0 || fitting < decoded.length * 0.75) continue;
    const isHinted = hint === encoding;
    const isOdd = odd > 0 && (isHinted || known > 0 || odd >= 3);
    if (!isOdd && !(isHinted && known > knownAsStored)) continue;
    const score = (isHinted ? 100 : 0) + 2 * known + fitting;
    if (best && best.score >= score) continue;
    const reading = decode(encoding, text, evidence.font);
    best = { reading: { encoding, stored: text, reading, lost }, score };
  }
  return best?.reading;
}

function decode(encoding: LegacyEncoding, text: string, font?: string): string {
  return encoding === 'TCVN3' ? decodeTcvn3(text, font) : decodeVni(text);
}

function hintOf(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return 'TCVN3';
  return /^vni/i.test(font) ? 'VNI' : undefined;
}

/** `QĐ`, `HĐND`: no syllables, and none the worse for it. */
function isAbbreviation(word: string): boolean {
  return capitalsOnly.test(word);
}

function countKnown(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word.toLowerCase())).length;
}

/**
 * Words that make no sense until an `ư` is put back: `Trờng`, `đợc`. Only the word as it stands is reported; which letter
 * was lost is for the agency to say.
 */
function lossesIn(text: string, { words }: LegacyEvidence): string[] {
  const decoded = decodeTcvn3(text).split(/[^\p{L}]+/u);
  const isLost = (word: string) => {
    const whole = word.replace(/[ơờởỡớợ]/iu, (letter) => `ư${letter}`);
    if (whole === word || !isSyllable(whole)) return false;
    return !isSyllable(word) || (words.has(whole.toLowerCase()) && !words.has(word.toLowerCase()));
  };
  return [...new Set(decoded.filter(isLost))];
}
