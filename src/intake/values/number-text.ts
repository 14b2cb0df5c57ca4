import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';

/**
 * The possible readings of a number's text. `1.234` has two: 1234 the Vietnamese way (dot groups, comma decimals),
 * 1.234 the English way. `12.5` has only the English one. Both absent: the separators make no sense.
 */
export interface NumberText {
  vi?: Decimal;
  en?: Decimal;
  separators: 'none' | 'dot' | 'comma' | 'both';
  /** `1 234`: blanks as thousands separators. */
  blanks: boolean;
  /** Zeros before the first other digit of a whole number: 1 in `05`. */
  leadingZeros: number;
}

/** No figure is longer; arithmetic with a million digits would take hours. */
const longest = 60;
const characters = /^[+\-−–]?[\d][\d., ]*$/;
const vietnamese = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const english = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const blankGroups = /^[1-9]\d{0,2}(?: \d{3})+(?=$|[.,])/;

/** Reads digits with separators and sign; undefined when other characters are in the text. */
export function parseNumberText(text: string): NumberText | undefined {
  if (text.length > longest || !characters.test(text)) return undefined;
  const sign = /^[-−–]/.test(text) ? '-' : '';
  const unsigned = text.replace(/^[+\-−–]/, '');
  const grouped = blankGroups.exec(unsigned);
  const digits = grouped
    ? grouped[0].replaceAll(' ', '') + unsigned.slice(grouped[0].length)
    : unsigned.trim();
  const dots = digits.includes('.');
  const commas = digits.includes(',');
  const vi = toNumber(vietnamese.exec(digits), sign);
  const en = toNumber(english.exec(digits), sign);
  return {
    ...(vi === undefined ? {} : { vi }),
    ...(en === undefined ? {} : { en }),
    separators: dots && commas ? 'both' : dots ? 'dot' : commas ? 'comma' : 'none',
    blanks: grouped !== null,
    leadingZeros: /^0+(?=\d)/.exec(digits)?.[0].length ?? 0,
  };
}

function toNumber(match: RegExpExecArray | null, sign: string): Decimal | undefined {
  if (!match) return undefined;
  const whole = match[1]!.replace(/[.,]/g, '');
  return toDecimal(exact(`${sign}${whole}${match[2] ? `.${match[2]}` : ''}`));
}
