import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cDup001: CollectionRule = {
  code: 'C-DUP-001',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['XU-04', 'XU-06'],
  words: {
    vi: {
      title: 'Nhiều tệp cho một nghĩa vụ báo cáo',
      reason: 'Chỉ một tệp được tính; phải thấy được tệp nào và tệp nào không.',
      good: 'Mỗi biểu một tệp.',
      bad: 'Gửi “bieu.xlsx” rồi gửi thêm “bieu (sua).xlsx”.',
      message: (p) =>
        `Có ${word(p, 'count')} tệp cho một biểu; tính tệp ${word(p, 'file')}, không tính ${word(p, 'others')}.`,
      fix: () => 'Kiểm tra có đúng tệp mới nhất; chuyển tệp không dùng ra khỏi thư mục.',
    },
    en: {
      title: 'Several files for one obligation',
      reason: 'Only one file counts; it must be visible which one, and which ones do not.',
      good: 'One file per form.',
      bad: '“bieu.xlsx” was sent, then “bieu (sua).xlsx” as well.',
      message: (p) =>
        `${word(p, 'count')} files for one form; ${word(p, 'file')} counts, ${word(p, 'others')} do not.`,
      fix: () => 'Check that it is the latest one; move the others out of the folder.',
    },
  },
  on: 'collection',
  check({ duplicates }) {
    const results: RuleResult[] = [];
    for (const [obligation, [effective, ...others]] of duplicates) {
      if (!effective || others.length === 0) continue;
      results.push({
        outcome: 'fail',
        instance: obligation,
        ...(effective.agency === null ? {} : { agency: effective.agency }),
        file: effective.received.file,
        params: {
          file: effective.received.file,
          count: others.length + 1,
          others: others.map((one) => one.received.file),
        },
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
