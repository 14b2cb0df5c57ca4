import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ004 = readingRule({
  code: 'L1-TYP-004',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['N-04'],
  words: {
    vi: {
      title: 'Số viết theo kiểu dấu ngăn của tiếng Anh',
      reason: 'Chỉ có một cách hiểu nên vẫn đọc, nhưng máy cài kiểu này dễ gây sai ở ô khác.',
      good: '1.234,56.',
      bad: '“1,234.56”.',
      message: (p) =>
        about(
          subjectVi(p),
          `“${word(p, 'raw')}” viết theo kiểu tiếng Anh, được đọc là ${amount(p, 'value')}.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại: ${word(p, 'suggestion')}`
          : 'Kiểm tra lại số; dùng dấu phẩy cho phần thập phân.',
    },
    en: {
      title: 'A number written with English separators',
      reason: 'Only one reading is possible, so it is read; but such machine settings spoil other cells.',
      good: '1.234,56.',
      bad: '“1,234.56”.',
      message: (p) =>
        about(
          subjectEn(p),
          `“${word(p, 'raw')}” is written the English way and was read as ${amount(p, 'value')}.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Check the number; use a comma for decimals.',
    },
  },
});
