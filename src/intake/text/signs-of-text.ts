/**
 * What kinds of characters a text has, in one walk: every text of every workbook is looked at, and nearly all of them
 * have nothing to find.
 */
export interface TextSigns {
  /** Latin-1 letters or signs, and no letter that only Unicode Vietnamese has: a legacy encoding is possible. */
  isLegacyPossible: boolean;
  /** Characters that nobody sees, or letters of other alphabets that look like ours. */
  isOdd: boolean;
}

const nothing: TextSigns = { isLegacyPossible: false, isOdd: false };
const odd: TextSigns = { isLegacyPossible: false, isOdd: true };
const legacy: TextSigns = { isLegacyPossible: true, isOdd: false };
const both: TextSigns = { isLegacyPossible: true, isOdd: true };

export function signsOf(text: string): TextSigns {
  let isHigh = false;
  let isUnicode = false;
  let isOdd = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa1) continue;
    if (code <= 0xff) {
      isHigh = true;
      // Ð, ð and the soft hyphen.
      if (code === 0xd0 || code === 0xf0 || code === 0xad) isOdd = true;
    } else if (code < 0x370 || (code >= 0x1ea0 && code <= 0x1ef9)) isUnicode = true;
    else if (code <= 0x4ff || isInvisible(code) || (code >= 0xff01 && code <= 0xff5e)) isOdd = true;
  }
  if (!isHigh || isUnicode) return isOdd ? odd : nothing;
  return isOdd ? both : legacy;
}

/** Zero width, direction marks, word joiner, byte order mark. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}
