import { readingRule } from '../reading-rule.ts';
import { about, amount, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l1Typ003 = readingRule({
  code: 'L1-TYP-003',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['N-15'],
  words: {
    vi: {
      title: 'Số được đọc sau khi chỉnh cách viết',
      reason: 'Khoảng trắng, số 0 ở đầu hay số lưu dạng chữ không làm sai số liệu; ghi lại để đối chiếu.',
      good: 'Gõ 1234.',
      bad: 'Dán “1 234” từ tệp Word.',
      message: (p) =>
        about(subjectVi(p), `“${word(p, 'raw')}” được đọc là ${amount(p, 'value') || '(trống)'}.`),
      fix: (p) =>
        word(p, 'variant') === 'none-word'
          ? 'Gõ 0 hoặc KPS thay cho chữ; số 0 vẫn được tính.'
          : 'Kiểm tra lại; đúng thì không cần sửa.',
    },
    en: {
      title: 'A figure read after tidying its writing',
      reason: 'Blanks, leading zeros or numbers stored as text do no harm; they are noted for comparison.',
      good: '1234 typed.',
      bad: '“1 234” pasted from Word.',
      message: (p) =>
        about(subjectEn(p), `“${word(p, 'raw')}” was read as ${amount(p, 'value') || '(blank)'}.`),
      fix: (p) =>
        word(p, 'variant') === 'none-word'
          ? 'Type 0 or KPS instead of the word; 0 is counted.'
          : 'Check it; nothing to do if that is right.',
    },
  },
});
