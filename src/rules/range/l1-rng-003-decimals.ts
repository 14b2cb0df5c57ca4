import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Rng003 = readingRule({
  code: 'L1-RNG-003',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-05', 'X-11'],
  words: {
    vi: {
      title: 'Số lẻ ở ô số đếm',
      reason: 'Hồ sơ, văn bản, người được đếm nguyên; số lẻ thường là tỷ lệ hoặc gõ nhầm dấu chấm.',
      good: '1234.',
      bad: '1,234 gõ trên máy cài kiểu tiếng Anh.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” là số lẻ, trong khi ô này đếm số nguyên.`),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại: ${word(p, 'suggestion')}`
          : 'Gõ số nguyên; kiểm tra có phải tỷ lệ hoặc gõ nhầm dấu ngăn.',
    },
    en: {
      title: 'Decimals in a count',
      reason:
        'Dossiers, documents, people are counted in whole numbers; decimals are usually a rate or a wrong separator.',
      good: '1234.',
      bad: '1,234 typed under English settings.',
      message: (p) =>
        about(subjectEn(p), `“${word(p, 'raw')}” has decimals, but this cell counts whole numbers.`),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Type a whole number; was it a rate, or a wrong separator?',
    },
  },
});
