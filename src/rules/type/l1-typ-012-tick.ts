import { readingRule } from '../reading-rule.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ012 = readingRule({
  code: 'L1-TYP-012',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-18'],
  words: {
    vi: {
      title: 'Dấu đánh chọn ở ô số liệu',
      reason: 'Dấu x hay TRUE cho biết “có” nhưng không cho biết bao nhiêu.',
      good: '3.',
      bad: '“x”.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” là dấu đánh chọn, không phải số.`),
      fix: () => 'Gõ số; không phát sinh thì gõ KPS.',
    },
    en: {
      title: 'A tick in a figure cell',
      reason: 'An x or TRUE says “yes”, but not how many.',
      good: '3.',
      bad: '“x”.',
      message: (p) => about(subjectEn(p), `“${word(p, 'raw')}” is a tick, not a number.`),
      fix: () => 'Type the number; KPS when nothing arose.',
    },
  },
});
