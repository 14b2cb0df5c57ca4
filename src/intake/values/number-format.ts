import { exact, roundTo, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';

/** What a number format makes of a number, beside grouping and rounding. */
export interface FormatEffect {
  /** Nothing of the number is shown. */
  isHidden: boolean;
  /** Powers of ten that are left out: `#,##0,` shows thousands and has 3. */
  scale: number;
  /** Words and signs that the format adds: `₫`, `triệu`, `hồ sơ`. */
  words: string;
  /** What people see in the cell. */
  shown: string;
}

const plain = /^(?:General|@|[#0?](?:[#0?,]*[#0?])?(?:\.[0#?]+)?%?)$/;
/** Parts of a section: words in quotes, `[…]`, an escaped character, blanks and fillers, or any one character. */
const token = /"([^"]*)"?|\[([^\]]*)\]|\\(.)|[_*](.)|(.)/gsu;
const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;

interface Section {
  /** Placeholders and separators without words. */
  code: string;
  words: string;
  condition: ((value: number) => boolean) | undefined;
}

/** The effect of a format on a number; undefined for the formats that show it as it is, which nearly all are. */
export function formatEffect(format: string, value: number): FormatEffect | undefined {
  if (plain.test(format)) return undefined;
  const sections = splitSections(format).map(readSection);
  const section = sectionFor(sections, value);
  if (!section) return undefined;
  const hasPlace = (one: Section) => /[#0?@]|General/i.test(one.code);
  const isHidden = !hasPlace(section) && (value !== 0 || !sections.some(hasPlace));
  const digits = /[#0?](,+)(?=[^#0?,]|$)/.exec(section.code);
  const scale = 3 * (digits?.[1]?.length ?? 0);
  const isPercent = section.code.includes('%');
  const words = section.words.trim();
  const shown = isHidden
    ? words
    : [numberShown(section.code, value, scale, isPercent), words].join(' ').trim();
  return { isHidden, scale, words, shown };
}

function numberShown(code: string, value: number, scale: number, isPercent: boolean): string {
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  const power = (isPercent ? 2 : 0) - scale;
  const factor = exact(10).pow(Math.abs(power));
  const stored = exact(value.toPrecision(15));
  const moved: Decimal = toDecimal(power < 0 ? stored.div(factor) : stored.times(factor));
  return formatDecimal(/General|@/i.test(code) ? moved : roundTo(moved, decimals)) + (isPercent ? '%' : '');
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(token)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function readSection(text: string): Section {
  const section: Section = { code: '', words: '', condition: undefined };
  for (const [, quoted, bracket, escaped, blank, other] of text.matchAll(token)) {
    if (quoted !== undefined) section.words += quoted;
    else if (bracket !== undefined) {
      const sign = /^\$([^-]*)/.exec(bracket)?.[1];
      if (sign !== undefined) section.words += sign;
      else section.condition ??= conditionOf(bracket);
    } else if (escaped !== undefined) section.words += escaped;
    else if (other !== undefined && /[$€£¥₫đ]/u.test(other)) section.words += other;
    else if (blank === undefined) section.code += other ?? '';
  }
  return { ...section, words: section.words.replace(/[()+-]/g, '') };
}

function conditionOf(text: string): Section['condition'] {
  const match = condition.exec(text.trim());
  if (!match) return undefined;
  const limit = Number(match[2]);
  const tests: Record<string, (value: number) => boolean> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[match[1]!];
}

/** By its conditions where it has any, else positive; negative; zero. */
function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some((one) => one.condition))
    return sections.find((one) => one.condition?.(value) ?? true) ?? sections.at(-1);
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}
