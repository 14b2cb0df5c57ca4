import { readingRule } from '../reading-rule.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ007 = readingRule({
  code: 'L1-TYP-007',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-10'],
  words: {
    vi: {
      title: 'Ô số liệu có ghi đơn vị tính',
      reason: 'Đơn vị tính đã có ở cột C; đơn vị ghi khác (tỷ, đồng) có thể làm sai nghìn lần.',
      good: '05 ở ô có đơn vị TTHC.',
      bad: '“1.2 tỷ” ở ô tính bằng triệu đồng.',
      message: (p) =>
        about(
          subjectVi(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” có ghi đơn vị tính, được đọc là ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” ghi đơn vị khác với đơn vị của chỉ tiêu${has(p, 'unit') ? ` (${word(p, 'unit')})` : ''}.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại: ${word(p, 'suggestion')}`
          : 'Chỉ gõ số, theo đúng đơn vị tính ghi ở cột C.',
    },
    en: {
      title: 'A unit inside the figure cell',
      reason: 'The unit stands in column C; another one (billion, dong) may be wrong by a factor of 1000.',
      good: '05 in a cell of that unit.',
      bad: '“1.2 tỷ” in a cell counted in million dong.',
      message: (p) =>
        about(
          subjectEn(p),
          has(p, 'value')
            ? `“${word(p, 'raw')}” has a unit in it and was read as ${amount(p, 'value')}.`
            : `“${word(p, 'raw')}” has another unit than the indicator${has(p, 'unit') ? ` (${word(p, 'unit')})` : ''}.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}`
          : 'Type the number only, in the unit of column C.',
    },
  },
});
