import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ009 = readingRule({
  code: 'L1-TYP-009',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-13'],
  words: {
    vi: {
      title: 'Chữ giống số',
      reason: 'Chữ O, chữ l hay số cỡ toàn chiều rộng trông như số nhưng không phải số.',
      good: '10.',
      bad: '“1O” (chữ O thay số 0).',
      message: (p) =>
        about(
          subjectVi(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” có ký tự lạ, được đọc là ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” có chữ cái trông giống chữ số.`,
        ),
      fix: (p) => (has(p, 'suggestion') ? `Gõ lại: ${word(p, 'suggestion')}` : 'Gõ lại số.'),
    },
    en: {
      title: 'Letters that look like digits',
      reason: 'The letter O, the letter l or full-width digits look like digits and are none.',
      good: '10.',
      bad: '“1O” (letter O for 0).',
      message: (p) =>
        about(
          subjectEn(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” has odd characters and was read as ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” has letters that look like digits.`,
        ),
      fix: (p) => (has(p, 'suggestion') ? `Type: ${word(p, 'suggestion')}` : 'Type the number again.'),
    },
  },
});
