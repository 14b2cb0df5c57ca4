import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cLdg003: CollectionRule = {
  code: 'C-LDG-003',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Tệp có trong sổ tiếp nhận nhưng không còn trong thư mục',
      reason: 'Báo cáo đã nhận mà mất tệp thì không truy lại được số liệu.',
      good: 'Mọi tệp đã ghi sổ vẫn nằm trong thư mục nop/.',
      bad: 'Xóa tệp gửi lần 1 sau khi nhận lần 2.',
      message: (p) => `Sổ tiếp nhận có tệp ${word(p, 'name')}, thư mục nop/ không còn tệp này.`,
      fix: () => 'Chép lại tệp vào thư mục nop/; nếu đã chủ động chuyển đi thì không phải làm gì.',
    },
    en: {
      title: 'A file in the ledger that is not in the folder any more',
      reason: 'A report that came in and whose file is lost cannot be traced.',
      good: 'Every file that was entered is still in nop/.',
      bad: 'The first version is deleted when the second arrives.',
      message: (p) => `The ledger has ${word(p, 'name')}; nop/ does not hold it any more.`,
      fix: () => 'Copy it back into nop/; if it was moved away on purpose, nothing is to be done.',
    },
  },
  on: 'collection',
  check({ ledger }) {
    if (!ledger) return [{ outcome: 'not-applicable' }];
    if (ledger.gone.length === 0) return [{ outcome: 'pass' }];
    return ledger.gone.map((name): RuleResult => ({
      outcome: 'fail',
      instance: name,
      file: ledger.file,
      params: { name },
    }));
  },
};
