import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Sht002 = factRule(
  {
    code: 'L0-SHT-002',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Trang tính bị đổi tên',
        reason: 'Trang đổi tên vẫn tìm được theo nội dung, nhưng công thức nối sang trang đó có thể hỏng.',
        good: 'Tên trang giữ như biểu được cấp.',
        bad: 'Đổi tên trang thành “Sheet1”.',
        message: (p) =>
          `Trang “${word(p, 'expected')}” bị đổi tên thành “${word(p, 'found')}”; vẫn đọc được.`,
        fix: (p) => `Đổi lại tên trang thành “${word(p, 'expected')}”.`,
      },
      en: {
        title: 'A sheet was renamed',
        reason: 'A renamed sheet is still found by its content, but formulas that point to it may break.',
        good: 'The sheets keep the names they were issued with.',
        bad: 'A sheet was renamed “Sheet1”.',
        message: (p) =>
          `Sheet “${word(p, 'expected')}” was renamed “${word(p, 'found')}”; it was still read.`,
        fix: (p) => `Rename the sheet back to “${word(p, 'expected')}”.`,
      },
    },
  },
  ['sheet-renamed'],
  ({ expected, found }) => ({
    instance: expected,
    sheet: found,
    observed: found,
    expected,
    params: { expected, found },
  }),
);
