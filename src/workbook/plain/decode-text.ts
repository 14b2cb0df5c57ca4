import { isUtf8 } from 'node:buffer';

export interface DecodedText {
  text: string;
  /** Set when the bytes do not say the encoding for sure and it was told from the letters. */
  guessedEncoding?: string;
}

/** Everything that correct Vietnamese is written with beyond ASCII, composed. */
const vietnameseLetters =
  /^[\u00a0àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ–—‘’“”…•₫·×°±²³]*$/iu;

/**
 * Text of a file whose bytes may not name their encoding: a byte order mark decides, else UTF-8 where the bytes are
 * valid UTF-8. What is neither is taken for Windows-1258 when that gives Vietnamese letters only, else for
 * Windows-1252, where the old fonts' look-alikes are recognised later; both are guesses, and said to be.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded(bytes, 'utf-16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded(bytes, 'utf-16be') };
  if (isUtf8(bytes)) return { text: decoded(bytes, 'utf-8') };
  const vietnamese = decoded(bytes, 'windows-1258').normalize('NFC');
  const strange = vietnamese.replace(/\p{ASCII}/gu, '');
  if (vietnameseLetters.test(strange)) return { text: vietnamese, guessedEncoding: 'windows-1258' };
  return { text: decoded(bytes, 'windows-1252'), guessedEncoding: 'windows-1252' };
}

function decoded(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
