import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cLdg002: CollectionRule = {
  code: 'C-LDG-002',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Tệp đã đổi nội dung sau khi ghi sổ tiếp nhận',
      reason:
        'Nội dung đang nằm trong thư mục không phải nội dung đã tiếp nhận; không biết ai sửa, sửa khi nào.',
      good: 'Tệp gửi lại được đặt cạnh tệp cũ và ghi sổ thành một lần gửi mới.',
      bad: 'Chép tệp mới đè lên tệp đã ghi sổ.',
      message: (p) => `Tệp ${word(p, 'name')} có nội dung khác với nội dung đã ghi trong sổ tiếp nhận.`,
      fix: (p) =>
        `Nếu đơn vị gửi lại: cchc receive ${word(p, 'period')} "${word(p, 'name')}" --date <ngày nhận>. Nếu sửa nhầm: chép lại tệp gốc.`,
    },
    en: {
      title: 'A file was changed after it was entered in the ledger',
      reason: 'What lies in the folder is not what came in; nobody knows who changed it, or when.',
      good: 'A file that was sent again lies beside the old one and is entered as a new version.',
      bad: 'A new file is copied over one that was entered.',
      message: (p) => `The content of ${word(p, 'name')} is not the one that the ledger has.`,
      fix: (p) =>
        `If the agency sent it again: cchc receive ${word(p, 'period')} "${word(p, 'name')}" --date <day of receipt>. If it was a mistake: put the original back.`,
    },
  },
  on: 'collection',
  check({ ledger, period }) {
    if (!ledger) return [{ outcome: 'not-applicable' }];
    if (ledger.changed.length === 0) return [{ outcome: 'pass' }];
    return ledger.changed.map((file): RuleResult => ({
      outcome: 'fail',
      instance: file,
      file,
      params: { name: file, period: period.id },
    }));
  },
};
