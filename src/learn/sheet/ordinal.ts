/** The number in front of a row: `I`, `2.`, `1.1`, `a)`, `-`. */
export interface Ordinal {
  /** Rows of one shape are siblings: `roman`, `upper`, `dot1`, `dot2`, `lower`, `dash`. */
  shape: string;
  /** Its last number; 0 for dashes. */
  number: number;
  text: string;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Reads a cell that holds nothing but an ordinal. */
export function parseOrdinal(text: string): Ordinal | undefined {
  const bare = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[.):/]+$/, '')
    .trim();
  if (/^[-–—+*•]$/.test(text.trim())) return { shape: `dash${text.trim()}`, number: 0, text };
  if (/^[IVX]{1,6}$/.test(bare)) return { shape: 'roman', number: romanNumber(bare), text };
  if (/^[A-HĐ-]$/u.test(bare)) return { shape: 'upper', number: letterNumber(bare.toLowerCase()), text };
  if (/^[a-zđ]$/u.test(bare)) return { shape: 'lower', number: letterNumber(bare), text };
  const dotted = /^(?:([IVX]{1,6}|[A-Z])\.)?(\d{1,3}(?:\.\d{1,3}){0,6})(?:\.?([a-zđ]))?$/u.exec(bare);
  if (!dotted) return undefined;
  const parts = dotted[2]!.split('.');
  const depth = parts.length + (dotted[1] ? 1 : 0) + (dotted[3] ? 1 : 0);
  const number = dotted[3] ? letterNumber(dotted[3]) : Number(parts.at(-1));
  return { shape: `dot${depth}`, number, text };
}

/** Cuts an ordinal off the front of a label: `1.1. Số văn bản` → `1.1`, `Số văn bản`. */
export function leadingOrdinal(label: string): { ordinal?: Ordinal; rest: string } {
  const match =
    /^([-–—+*•])\s*(?=\S)/u.exec(label) ??
    /^(\d{1,3}(?:\.\d{1,3})+\.?|\d{1,2}[.)]|[IVX]{1,6}[.)]|[a-zđ]\)|[A-H][.)])\s+(?=\p{L})/u.exec(label);
  const ordinal = match ? parseOrdinal(match[1]!) : undefined;
  return ordinal ? { ordinal, rest: label.slice(match![0].length) } : { rest: label };
}

function romanNumber(text: string): number {
  return [...text].reduce((sum, one, at) => {
    const value = roman[one]!;
    return sum + (value < (roman[text[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** a, b, c, d, đ, e …: the Vietnamese order of legal texts. */
function letterNumber(letter: string): number {
  return 'abcdđefghijklmnopqrstuvwxyz'.indexOf(letter) + 1;
}
