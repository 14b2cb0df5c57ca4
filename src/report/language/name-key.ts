import { oneTonePlacement } from '../../domain/fold-key.ts';

/**
 * The form in which names of the template language are compared: NFC, one kind of blank, of dash and of quotation mark
 * (Word changes both while one types), nothing invisible, lower case, one tone placement (`hóa` = `hoá`). Tone marks and
 * letters stay: "Thanh An" is not "Thạnh An".
 */
export function nameKey(text: string): string {
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return oneTonePlacement(plain);
}
