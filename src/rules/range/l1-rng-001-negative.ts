import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Rng001 = readingRule({
  code: 'L1-RNG-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-06', 'X-11'],
  words: {
    vi: {
      title: 'Số âm',
      reason: 'Số đếm, số tiền của kỳ không thể âm; thường do gõ (1) hay trừ nhầm.',
      good: '5.',
      bad: '-5.',
      message: (p) => about(subjectVi(p), `số âm (${word(p, 'raw')}).`),
      fix: (p) =>
        has(p, 'suggestion') ? `Gõ lại: ${word(p, 'suggestion')}` : 'Kiểm tra lại và gõ số không âm.',
    },
    en: {
      title: 'Negative',
      reason:
        'Counts and amounts of a period are never negative; usually (1) was typed, or a subtraction went wrong.',
      good: '5.',
      bad: '-5.',
      message: (p) => about(subjectEn(p), `the figure is negative (${word(p, 'raw')}).`),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Check it and type a figure that is not negative.',
    },
  },
});
