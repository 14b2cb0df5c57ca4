import { compareDecimals, exact, roundTo, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Params } from '../../domain/finding.ts';
import type { SubmissionRule } from '../rule.ts';
import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

const base = readingRule({
  code: 'L1-TYP-002',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-03'],
  words: {
    vi: {
      title: 'Số có thể hiểu hai cách',
      reason:
        'Dấu chấm, dấu phẩy có thể là dấu ngăn nghìn hay dấu thập phân tùy cài đặt máy; nhầm là sai nghìn lần. ' +
        'Dấu phẩy trước ba chữ số thì không tính; dấu chấm thì tạm tính và nhắc kiểm tra.',
      good: '1234 hoặc 1234,5.',
      bad: '“1,234” ở ô tiền: 1234 hay 1,23?',
      message: (p) => about(subjectVi(p), `“${shown(p)}” có thể hiểu hai cách: ${bothVi(p)}`),
      fix: (p) =>
        `Gõ số trơn, không có dấu ngăn nghìn${example(p, ', ví dụ ')}; phần lẻ tối đa hai chữ số sau dấu phẩy.`,
    },
    en: {
      title: 'A number with two readings',
      reason:
        'Dot and comma may group thousands or start decimals, depending on the machine; a mistake is a factor of ' +
        '1000. A comma before three digits does not count; a dot counts for the time being, with a remark.',
      good: '1234 or 1234,5.',
      bad: '“1,234” in a money cell: 1234 or 1,23?',
      message: (p) => about(subjectEn(p), `“${shown(p)}” has two readings: ${bothEn(p)}`),
      fix: (p) =>
        `Type plain digits, no thousands separator${example(p, ', such as ')}; at most two decimals after a comma.`,
    },
  },
});

/** The other reading stays among the parameters; it is no value to type, since typed like that it would be doubtful again. */
export const l1Typ002: SubmissionRule = {
  ...base,
  *check(context) {
    for (const { expected: _other, ...result } of base.check(context)) yield result;
  },
};

/** The reading in thousands; the other one is a thousandth of it. Undefined where the reader named only one. */
function thousands(p: Params): Decimal | undefined {
  const other = word(p, 'suggestion').replaceAll('.', '').replace(',', '.');
  const known = [word(p, 'value'), other].filter((one) => /^\d+(\.\d+)?$/.test(one));
  if (other === '' || known.length === 0) return undefined;
  return known.reduce((most, one) => (compareDecimals(one, most) > 0 ? one : most));
}

const thousandth = (value: Decimal) => toDecimal(exact(value).div(1000));
const digits = (value: Decimal) => value.replace('.', ',');

/** A number that Excel stored is quoted as the sheet shows it. */
function shown(p: Params): string {
  return word(p, 'variant') === 'three-decimals' ? digits(word(p, 'raw')) : word(p, 'raw');
}

function bothVi(p: Params): string {
  const large = thousands(p);
  const taken = has(p, 'value') ? ` Tạm tính là ${digits(word(p, 'value'))}.` : '';
  if (large === undefined) return `có hay không có hàng nghìn?${taken}`;
  const gloss =
    compareDecimals(large, '1000') < 0 ? ['', ''] : [' (từ một nghìn trở lên)', ' (dưới một nghìn)'];
  return `${digits(large)}${gloss[0]} hay ${digits(thousandth(large))}${gloss[1]}?${taken}`;
}

function bothEn(p: Params): string {
  const large = thousands(p);
  const taken = has(p, 'value') ? ` Counted as ${digits(word(p, 'value'))} for now.` : '';
  if (large === undefined) return `with thousands or without?${taken}`;
  const gloss =
    compareDecimals(large, '1000') < 0 ? ['', ''] : [' (a thousand or more)', ' (below a thousand)'];
  return `${digits(large)}${gloss[0]} or ${digits(thousandth(large))}${gloss[1]}?${taken}`;
}

/** Both readings as they can be typed without doubt: with two decimals at most. */
function example(p: Params, before: string): string {
  const large = thousands(p);
  if (large === undefined) return '';
  return `${before}${digits(large)} / ${digits(roundTo(thousandth(large), 2))}`;
}
