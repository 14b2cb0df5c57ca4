import type { Params } from '../../domain/finding.ts';
import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

const isFormula = (p: Params) => word(p, 'variant') === 'formula-as-text';
const isRemark = (p: Params) => word(p, 'variant') === 'remark';

const isTooLong = (p: Params) => word(p, 'variant') === 'digits-lost';

export const l1Typ001 = readingRule({
  code: 'L1-TYP-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-02'],
  words: {
    vi: {
      title: 'Không phải là số',
      reason: 'Ô số liệu chỉ nhận số hoặc KPS, KAD; không đoán số từ chữ.',
      good: '1250 hoặc 1.250.',
      bad: '“1.23.456”, “>95%”.',
      message: (p) =>
        about(
          subjectVi(p),
          isRemark(p)
            ? `“${word(p, 'raw')}” có lời ghi thêm sau số; ô số liệu chỉ ghi số.`
            : isFormula(p)
              ? `ô cần ghi chữ nhưng có công thức, kết quả là “${word(p, 'raw')}”.`
              : isTooLong(p)
                ? `“${word(p, 'raw')}” có trên 15 chữ số; Excel không giữ được các chữ số cuối.`
                : `“${word(p, 'raw')}” không phải là số.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Gõ lại: ${word(p, 'suggestion')}${isRemark(p) ? '; chuyển lời ghi thêm sang cột “Ghi chú, giải trình”.' : ''}`
          : isFormula(p)
            ? 'Xóa công thức, ghi nội dung bằng chữ.'
            : 'Gõ một số; không phát sinh thì gõ KPS, không áp dụng thì gõ KAD.',
    },
    en: {
      title: 'Not a number',
      reason: 'A figure cell takes a number or KPS, KAD; no number is guessed from text.',
      good: '1250 or 1.250.',
      bad: '“1.23.456”, “>95%”.',
      message: (p) =>
        about(
          subjectEn(p),
          isRemark(p)
            ? `“${word(p, 'raw')}” has a remark after the number; a figure cell takes the number only.`
            : isFormula(p)
              ? `the cell takes words, but holds a formula that gives “${word(p, 'raw')}”.`
              : isTooLong(p)
                ? `“${word(p, 'raw')}” has more than 15 digits, of which Excel loses the last.`
                : `“${word(p, 'raw')}” is not a number.`,
        ),
      fix: (p) =>
        has(p, 'suggestion')
          ? `Type: ${word(p, 'suggestion')}${isRemark(p) ? '; the remark belongs in the notes column.' : ''}`
          : isFormula(p)
            ? 'Delete the formula and write the text.'
            : 'Type a number; KPS when nothing arose, KAD when it does not apply.',
    },
  },
});
