import { has, word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cRec001: CollectionRule = {
  code: 'C-REC-001',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['Nghị định 09/2019/NĐ-CP, Điều 13'],
  words: {
    vi: {
      title: 'Dòng của sổ tiếp nhận không khớp tệp nào',
      reason:
        'Gõ sai tên tệp trong sổ thì ngày nhận không được dùng, không kết luận được đúng hạn hay gửi chậm.',
      good: 'Tên tệp trong sổ đúng như trong thư mục nop/.',
      bad: 'Sổ ghi “SYT.xls”, thư mục có “SYT.xlsx”.',
      message: (p) =>
        `Dòng ${word(p, 'line')} của sổ tiếp nhận ghi tệp “${word(p, 'name')}”, thư mục nop/ không có tệp này.`,
      fix: (p) =>
        has(p, 'nearest')
          ? `Có phải “${word(p, 'nearest')}”? Sửa tên trong sổ.`
          : 'Sửa tên tệp trong sổ, hoặc chép tệp vào thư mục nop/.',
    },
    en: {
      title: 'A line of the record of receipts that fits no file',
      reason: 'With a mistyped name the day of receipt is not used: neither on time nor late can be claimed.',
      good: 'The name in the record is that of the file in nop/.',
      bad: 'The record says “SYT.xls”, the folder holds “SYT.xlsx”.',
      message: (p) =>
        `Line ${word(p, 'line')} of the record of receipts names “${word(p, 'name')}”; nop/ holds no such file.`,
      fix: (p) =>
        has(p, 'nearest')
          ? `Did you mean “${word(p, 'nearest')}”? Correct the name in the record.`
          : 'Correct the name in the record, or copy the file into nop/.',
    },
  },
  on: 'collection',
  check({ unmatchedReceipts = [] }) {
    if (unmatchedReceipts.length === 0) return [{ outcome: 'pass' }];
    return unmatchedReceipts.map(({ record, line, file, nearest }): RuleResult => ({
      outcome: 'fail',
      instance: file,
      file: record,
      observed: file,
      params: { line, name: file, nearest: nearest ?? null },
    }));
  },
};
