import { readingRule } from '../reading-rule.ts';
import { about, amount, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ008 = readingRule({
  code: 'L1-TYP-008',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['N-11'],
  words: {
    vi: {
      title: 'Số ước',
      reason: 'Số ước vẫn được cộng, nhưng tổng có số ước phải ghi rõ là ước.',
      good: '“ước 1.200”.',
      bad: '“khoảng 1.200” không nói vì sao.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” được tính là số ước ${amount(p, 'value')}.`),
      fix: () => 'Thay bằng số chính thức khi có; nếu giữ số ước, ghi lý do ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'An estimate',
      reason: 'Estimates are added, but a total with an estimate in it has to say so.',
      good: '“ước 1.200”.',
      bad: '“khoảng 1.200” without a reason.',
      message: (p) =>
        about(subjectEn(p), `“${word(p, 'raw')}” counts as an estimate of ${amount(p, 'value')}.`),
      fix: () => 'Replace it by the final figure; if it stays, give the reason in the notes column.',
    },
  },
});
