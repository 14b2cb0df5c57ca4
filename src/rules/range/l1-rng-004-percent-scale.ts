import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Rng004 = readingRule({
  code: 'L1-RNG-004',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-07', 'X-10'],
  words: {
    vi: {
      title: 'Tỷ lệ ngoài khoảng 0–100 hoặc sai thang',
      reason: '0,985 và 98,5 là cùng một tỷ lệ viết hai kiểu; viết sai thang là sai trăm lần.',
      good: '98,5.',
      bad: '985, hoặc 98,5 ở ô định dạng %.',
      message: (p) =>
        about(
          subjectVi(p),
          `“${word(p, 'raw')}” không giống một tỷ lệ phần trăm` +
            (has(p, 'value') ? `; tạm hiểu là ${amount(p, 'value')}%.` : '.'),
        ),
      fix: (p) =>
        p['computed'] === true
          ? 'Ô này tính sẵn, không gõ: khôi phục công thức như biểu trống được cấp và kiểm tra tử số, mẫu số.'
          : has(p, 'suggestion')
            ? `Gõ lại: ${word(p, 'suggestion')}`
            : 'Gõ tỷ lệ theo phần trăm, ví dụ 98,5.',
    },
    en: {
      title: 'A percentage outside 0–100, or on the wrong scale',
      reason: '0.985 and 98.5 are one rate written in two ways; the wrong scale is wrong by a factor of 100.',
      good: '98,5.',
      bad: '985, or 98,5 in a cell formatted as %.',
      message: (p) =>
        about(
          subjectEn(p),
          `“${word(p, 'raw')}” does not look like a percentage` +
            (has(p, 'value') ? `; taken as ${amount(p, 'value')}%.` : '.'),
        ),
      fix: (p) =>
        p['computed'] === true
          ? 'This cell is computed: restore its formula and check numerator and denominator.'
          : has(p, 'suggestion')
            ? `Type: ${word(p, 'suggestion')}`
            : 'Type the rate in percent, such as 98,5.',
    },
  },
});
