import { successorsIn } from '../../domain/agency.ts';
import { formatShortDate } from '../../messages/format.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

/** So many successors are named, the others counted. */
const SHOWN = 3;

export const cEnd001: CollectionRule = {
  code: 'C-END-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-03'],
  words: {
    vi: {
      title: 'Đơn vị đã chấm dứt và đơn vị kế thừa cùng gửi báo cáo',
      reason:
        'Số phát sinh của hai báo cáo được cộng; nếu đơn vị kế thừa đã báo cáo cả kỳ thì những ngày đầu kỳ bị tính hai lần.',
      good: 'Huyện gửi số đến 30/6/2025, xã kế thừa chỉ báo cáo từ 01/7/2025.',
      bad: 'Sở cũ gửi số đến 28/02/2025, sở hợp nhất báo cáo cả quý I.',
      message: (p) =>
        `Đơn vị chấm dứt ngày ${formatShortDate(word(p, 'ended'))} có báo cáo, đơn vị kế thừa (${word(p, 'successors')}${word(p, 'more') === '0' ? '' : ` và ${word(p, 'more')} đơn vị khác`}) cũng có; số phát sinh của cả hai đang được cộng.`,
      fix: () =>
        'Hỏi đơn vị kế thừa có gồm số của những ngày trước không; nếu có, đưa tệp của đơn vị đã chấm dứt ra khỏi thư mục nop/.',
    },
    en: {
      title: 'An ended agency and its successor both reported',
      reason:
        'What happened is added from both; where the successor reports on the whole window, its first days count twice.',
      good: 'The district reports until 30/06/2025, its successors from 01/07/2025 on.',
      bad: 'The old department reports until 28/02/2025, the merged one on the whole first quarter.',
      message: (p) =>
        `The agency ended on ${formatShortDate(word(p, 'ended'))} and reported; its successor (${word(p, 'successors')}${word(p, 'more') === '0' ? '' : ` and ${word(p, 'more')} more`}) did too. What happened is added from both.`,
      fix: () =>
        'Ask the successor whether it included the days before; if so, take the ended agency’s file out of nop/.',
    },
  },
  on: 'collection',
  check({ obligations, register, period }) {
    const sent = new Set(
      obligations.flatMap(({ obligation, state }) => (state === 'missing' ? [] : [obligation.agency])),
    );
    return obligations.flatMap(({ obligation, state, file }): RuleResult[] => {
      const agency = register.byCode.get(obligation.agency);
      if (!obligation.optional || !agency?.validTo || agency.validTo >= period.end) return [];
      const place = { agency: agency.code, instance: obligation.id };
      if (state === 'missing') return [{ outcome: 'not-applicable', ...place }];
      // A district ended without a successor of its own: those of its communes report on the same ground.
      const ended = [agency, ...register.agencies.filter((one) => one.parent === agency.code)];
      const all = new Set(ended.flatMap((one) => successorsIn(register, one, period)));
      const successors = [...all].filter((one) => sent.has(one.code));
      if (successors.length === 0) return [{ outcome: 'pass', ...place }];
      const names = successors.slice(0, SHOWN).map((one) => one.name);
      const params = { ended: agency.validTo, successors: names, more: successors.length - names.length };
      return [{ outcome: 'fail', ...place, ...(file === undefined ? {} : { file }), params, figures: [] }];
    });
  },
};
