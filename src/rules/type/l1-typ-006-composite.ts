import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ006 = readingRule({
  code: 'L1-TYP-006',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-09'],
  words: {
    vi: {
      title: 'Ô chứa phân số hoặc hai số',
      reason: 'Ô số liệu chỉ có một số; “25/25” có thể là 25 hoặc 100%.',
      good: 'Số đếm: 25.',
      bad: '“25/25” ở ô số đếm.',
      message: (p) =>
        about(
          subjectVi(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” được đọc là ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” là hai số, không biết lấy số nào.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại: ${word(p, 'suggestion')}`
          : 'Gõ một số; tử số và mẫu số ghi ở ô riêng hoặc ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'A fraction, or two numbers in a cell',
      reason: 'A figure cell holds one number; “25/25” may mean 25 or 100 %.',
      good: 'The count: 25.',
      bad: '“25/25” in a count.',
      message: (p) =>
        about(
          subjectEn(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” was read as ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” is two numbers; which one counts is not known.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Type one number; put numerator and denominator in cells of their own or in the notes column.',
    },
  },
});
