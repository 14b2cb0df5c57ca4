import type { Params } from '../../domain/finding.ts';
import { ledgerTrouble } from '../../messages/ledger-messages.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule } from '../rule.ts';

const what = (p: Params, lang: 0 | 1) => ledgerTrouble(word(p, 'kind'), Number(word(p, 'line')))[lang];

export const cLdg001: CollectionRule = {
  code: 'C-LDG-001',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Sổ tiếp nhận bị sửa hoặc không nguyên vẹn',
      reason:
        'Ngày nhận và tệp được tính dựa vào sổ; mỗi dòng mang mã băm của dòng trước nên sửa, xóa, chép lặp hay đổi chỗ một dòng đều thấy. Chương trình không tự sửa sổ; từ chỗ hỏng trở đi không dùng.',
      good: 'Sổ chỉ do lệnh cchc receive ghi thêm.',
      bad: 'Mở so-tiep-nhan.jsonl sửa lại một ngày nhận.',
      message: (p) => `Sổ tiếp nhận không nguyên vẹn: ${what(p, 0)}; không dùng từ dòng đó trở đi.`,
      fix: (p) =>
        `Chép lại sổ và tệp so-tiep-nhan.sha256 từ bản sao lưu. Không có bản sao lưu: cchc receive ${word(p, 'period')} --restart "lý do" giữ các dòng còn nguyên vẹn, cất bản hỏng sang tệp khác và ghi rõ việc đó vào sổ.`,
    },
    en: {
      title: 'The ledger was edited or is not whole',
      reason:
        'Days of receipt and the choice of files rest on the ledger; each line carries the hash of the one before, so that a line edited, deleted, doubled or moved shows. It is never repaired in silence; from the damaged place on it is not used.',
      good: 'Nothing but cchc receive writes the ledger.',
      bad: 'A day of receipt is changed in so-tiep-nhan.jsonl.',
      message: (p) => `The ledger is not whole: ${what(p, 1)}; it is not used from there on.`,
      fix: (p) =>
        `Copy the ledger and so-tiep-nhan.sha256 back from a backup. Without one: cchc receive ${word(p, 'period')} --restart "reason" keeps the sound lines, puts the damaged ledger aside and says so in the ledger.`,
    },
  },
  on: 'collection',
  check({ ledger, period }) {
    if (!ledger) return [{ outcome: 'not-applicable' }];
    if (!ledger.trouble) return [{ outcome: 'pass' }];
    const { kind, line } = ledger.trouble;
    return [
      {
        outcome: 'fail',
        instance: kind,
        file: ledger.file,
        params: { kind, line, period: period.id },
        figures: [],
      },
    ];
  },
};
