import type { WordPlace } from '../word/word-text.ts';

/** Sizes in points, from and to. */
export interface SizeLimits {
  least: number;
  most: number;
}

/** Components that are known by their words: Phụ lục I of Nghị định 30/2020/NĐ-CP. */
const components: readonly (readonly [RegExp, SizeLimits])[] = [
  [/^cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam$/iu, { least: 12, most: 13 }],
  [/^độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc$/iu, { least: 13, most: 14 }],
  [/^nơi nhận\s*:?$/iu, { least: 12, most: 12 }],
  [/^báo cáo$/iu, { least: 13, most: 14 }],
];

/** What the components begin with. */
const beginning = /^\s*[cđnb]/iu;

/** Letters of the longest of them, in any Unicode form and with blanks to spare. */
const longestComponent = 80;

/**
 * The sizes that a paragraph may have. The decree gives 13–14 to the text and 11 to the smallest component (the lines of
 * Nơi nhận); it says nothing about the inside of tables and about notes, where only what nobody could read is wrong.
 */
export function sizeLimits(text: string, { kind, cells, textBox }: WordPlace): SizeLimits {
  if (text.length <= longestComponent && beginning.test(text)) {
    const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const known = components.find(([words]) => words.test(tidy))?.[1];
    if (known) return known;
  }
  if (kind === 'footnotes' || kind === 'endnotes') return { least: 9, most: 14 };
  if (cells.length > 0 || textBox) return { least: 8, most: 14 };
  return { least: 11, most: 14 };
}
