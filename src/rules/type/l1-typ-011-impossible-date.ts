import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ011 = readingRule({
  code: 'L1-TYP-011',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-17'],
  words: {
    vi: {
      title: 'Ngày không có thật',
      reason: 'Ngày 31/6 hay tháng 15 không có trong lịch; thường do đảo ngày và tháng.',
      good: '05/3/2026.',
      bad: '“3/15/2026”.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” không phải là ngày có thật.`),
      fix: (p) =>
        has(p, 'suggestion') ? `Gõ lại: ${word(p, 'suggestion')}` : 'Gõ lại ngày theo thứ tự ngày/tháng/năm.',
    },
    en: {
      title: 'An impossible date',
      reason: 'There is no 31 June and no month 15; day and month were probably swapped.',
      good: '05/3/2026.',
      bad: '“3/15/2026”.',
      message: (p) => about(subjectEn(p), `“${word(p, 'raw')}” is no real date.`),
      fix: (p) =>
        has(p, 'suggestion') ? `Type: ${word(p, 'suggestion')}` : 'Type the date as day/month/year.',
    },
  },
});
