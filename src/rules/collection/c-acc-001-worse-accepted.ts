import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';
import { worseEn, worseVi } from './worse-words.ts';

export const cAcc001: CollectionRule = {
  code: 'C-ACC-001',
  severity: 'info',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Tệp kém hơn được chấp nhận thay tệp trước',
      reason:
        'Ai xem lại kỳ báo cáo phải thấy số liệu thay đổi vì có người quyết định, không phải do máy chọn.',
      good: 'Lần gửi sau đủ và hết lỗi, không phải chấp nhận gì.',
      bad: 'Chấp nhận tệp bỏ trống nhiều ô hơn mà không ghi lý do.',
      message: (p) =>
        `Tính tệp ${word(p, 'file')} theo quyết định chấp nhận trong sổ tiếp nhận (“${word(p, 'reason')}”) dù kém hơn tệp trước: ${word(p, 'worse')}.`,
      fix: () => 'Không phải làm gì nếu quyết định vẫn đúng; đơn vị gửi lại tệp tốt hơn thì tệp đó thay.',
    },
    en: {
      title: 'A worse file counts because it was accepted',
      reason: 'Whoever looks at the period again has to see that a person decided, not the program.',
      good: 'The later version is complete and free of errors: nothing has to be accepted.',
      bad: 'A file with more gaps is accepted without a reason.',
      message: (p) =>
        `${word(p, 'file')} counts because the ledger accepts it (“${word(p, 'reason')}”), although it is worse than the one before: ${word(p, 'worseEn')}.`,
      fix: () => 'Nothing to do if the decision still holds; a better file that comes later replaces it.',
    },
  },
  on: 'collection',
  check({ accepted = [] }) {
    if (accepted.length === 0) return [{ outcome: 'pass' }];
    return accepted.map(({ obligation, agency, file, reason = '', worse }): RuleResult => ({
      outcome: 'fail',
      instance: obligation,
      ...(agency === null ? {} : { agency }),
      file,
      params: { file, reason, worse: worseVi(worse), worseEn: worseEn(worse) },
    }));
  },
};
