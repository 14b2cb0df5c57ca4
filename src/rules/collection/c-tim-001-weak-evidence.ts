import { punctualityOf } from '../../domain/punctuality.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule } from '../rule.ts';

export const cTim001: CollectionRule = {
  code: 'C-TIM-001',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['Nghị định 09/2019/NĐ-CP, Điều 13'],
  words: {
    vi: {
      title: 'Báo cáo chưa ghi ngày nhận',
      reason:
        'Ngày của tệp đổi khi chép hay tải lại nên không là căn cứ; chưa ghi ngày nhận thì không kết luận đúng hạn hay gửi chậm.',
      good: 'Ngày nhận ghi trong sổ tiếp nhận, kèm kênh và văn bản gửi.',
      bad: 'Tệp nằm trong thư mục nop/ nhưng không ghi nhận ngày nào.',
      message: (p) =>
        `${word(p, 'count')}/${word(p, 'received')} báo cáo đã nhận nhưng chưa ghi ngày nhận: không tính là đúng hạn, cũng không tính là gửi chậm.`,
      fix: (p) =>
        `Ghi sổ tiếp nhận: cchc receive ${word(p, 'period')} <tệp> --date <ngày/tháng/năm>, hoặc ghi vào so-tiep-nhan.csv.`,
    },
    en: {
      title: 'Reports whose day of receipt is not recorded',
      reason:
        'File dates change on copying and downloading and are no evidence; without a recorded day neither on time nor late can be claimed.',
      good: 'The day of receipt is in the ledger, with channel and covering document.',
      bad: 'A file lies in nop/, and nobody wrote down when it came.',
      message: (p) =>
        `${word(p, 'count')} of ${word(p, 'received')} reports came in on a day that is not recorded: they count neither as on time nor as late.`,
      fix: (p) =>
        `Enter them: cchc receive ${word(p, 'period')} <file> --date <day/month/year>, or in so-tiep-nhan.csv.`,
    },
  },
  on: 'collection',
  check({ obligations, period }) {
    const received = obligations.filter((one) => one.state !== 'missing');
    const undated = received.filter((one) => punctualityOf(one) === 'undated');
    if (undated.length === 0) return [{ outcome: received.length === 0 ? 'not-applicable' : 'pass' }];
    return [
      {
        outcome: 'fail',
        params: {
          count: undated.length,
          received: received.length,
          period: period.id,
          obligations: undated.map((one) => one.obligation.id),
        },
      },
    ];
  },
};
