import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ002 = readingRule({
  code: 'L1-TYP-002',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-03'],
  words: {
    vi: {
      title: 'Số có thể hiểu hai cách',
      reason:
        'Dấu chấm, dấu phẩy có thể là dấu ngăn nghìn hay dấu thập phân tùy cài đặt máy; nhầm là sai nghìn lần.',
      good: '1234 hoặc 1234,5.',
      bad: '“1,234” ở ô tiền: 1234 hay 1,234?',
      message: (p) =>
        about(
          subjectVi(p),
          `“${word(p, 'raw')}” có thể hiểu hai cách` +
            (has(p, 'value') ? `; tạm hiểu là ${amount(p, 'value')}.` : '.'),
        ),
      fix: (p) =>
        has(p, 'suggestion') ? `Gõ lại: ${word(p, 'suggestion')}` : 'Gõ lại số không có dấu ngăn nghìn.',
    },
    en: {
      title: 'A number with two readings',
      reason:
        'Dot and comma may group thousands or start decimals, depending on the machine; a mistake is a factor of 1000.',
      good: '1234 or 1234,5.',
      bad: '“1,234” in a money cell: 1234 or 1,234?',
      message: (p) =>
        about(
          subjectEn(p),
          `“${word(p, 'raw')}” has two readings` +
            (has(p, 'value') ? `; taken as ${amount(p, 'value')}.` : '.'),
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Type the number without a thousands separator.',
    },
  },
});
