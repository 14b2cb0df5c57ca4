import type { CollectionRule, RuleResult } from '../rule.ts';

export const cTim001: CollectionRule = {
  code: 'C-TIM-001',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['Nghị định 09/2019/NĐ-CP, Điều 13'],
  words: {
    vi: {
      title: 'Ngày nhận chỉ dựa vào ngày của tệp',
      reason: 'Ngày của tệp đổi khi chép hay tải lại; kết luận muộn chỉ dựa vào đó là chưa chắc.',
      good: 'Ngày nhận ghi trong sổ tiếp nhận.',
      bad: 'Kết luận muộn 2 ngày theo ngày sửa tệp.',
      message: () => 'Kết luận gửi muộn chỉ dựa vào ngày của tệp, chưa có trong sổ tiếp nhận.',
      fix: () => 'Ghi ngày nhận vào sổ tiếp nhận nếu ngày của tệp không đúng.',
    },
    en: {
      title: 'The date of receipt rests on the file date only',
      reason: 'File dates change on copying and downloading; lateness that rests on one is not certain.',
      good: 'The date of receipt is in the intake register.',
      bad: 'Two days late by the date of the file.',
      message: () => 'Lateness rests on the file date only; the intake register does not have it.',
      fix: () => 'Put the date of receipt into the intake register if the file date is wrong.',
    },
  },
  on: 'collection',
  check({ obligations, submissions }) {
    const weak = new Set(
      submissions
        .filter((one) => one.received.received?.evidence === 'file-date')
        .map((one) => one.received.file),
    );
    const results: RuleResult[] = [];
    for (const { obligation, file, daysLate, received } of obligations) {
      // Evidence matters where something is concluded from it.
      if (file === undefined || daysLate <= 0 || !weak.has(file)) continue;
      results.push({
        outcome: 'fail',
        agency: obligation.agency,
        instance: obligation.id,
        file,
        ...(received === undefined ? {} : { observed: received }),
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
