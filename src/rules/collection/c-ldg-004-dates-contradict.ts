import { formatShortDate } from '../../messages/format.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cLdg004: CollectionRule = {
  code: 'C-LDG-004',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Sổ tiếp nhận và so-tiep-nhan.csv ghi hai ngày nhận khác nhau',
      reason: 'Đúng hạn hay gửi chậm phụ thuộc ngày nhận; hai nơi ghi khác nhau thì một nơi sai.',
      good: 'Hai nơi ghi cùng một ngày, hoặc chỉ một nơi ghi.',
      bad: 'Sổ ghi nhận ngày 14/9, bảng CSV ghi ngày 17/9.',
      message: (p) =>
        `Tệp ${word(p, 'name')}: sổ tiếp nhận ghi ngày ${formatShortDate(word(p, 'ledger'))}, dòng ${word(p, 'line')} của so-tiep-nhan.csv ghi ngày ${formatShortDate(word(p, 'table'))}; tính theo sổ.`,
      fix: (p) =>
        `Sửa dòng đó của so-tiep-nhan.csv, hoặc đính chính sổ: cchc receive ${word(p, 'period')} "${word(p, 'name')}" --date <ngày đúng>.`,
    },
    en: {
      title: 'The ledger and so-tiep-nhan.csv have different days of receipt',
      reason: 'Punctuality depends on the day of receipt; of two different ones, one is wrong.',
      good: 'Both have the same day, or only one of them has any.',
      bad: 'The ledger says 14/9, the CSV file 17/9.',
      message: (p) =>
        `${word(p, 'name')}: the ledger says ${formatShortDate(word(p, 'ledger'))}, line ${word(p, 'line')} of so-tiep-nhan.csv says ${formatShortDate(word(p, 'table'))}; the ledger counts.`,
      fix: (p) =>
        `Correct that line of so-tiep-nhan.csv, or the ledger: cchc receive ${word(p, 'period')} "${word(p, 'name')}" --date <right day>.`,
    },
  },
  on: 'collection',
  check({ ledger, period }) {
    if (!ledger) return [{ outcome: 'not-applicable' }];
    if (ledger.contradicted.length === 0) return [{ outcome: 'pass' }];
    return ledger.contradicted.map(({ file, line, ...dates }): RuleResult => ({
      outcome: 'fail',
      instance: file,
      file,
      observed: dates.table,
      expected: dates.ledger,
      params: { name: file, line, period: period.id, ledger: dates.ledger, table: dates.table },
    }));
  },
};
