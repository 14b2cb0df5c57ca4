import { formatShortDate } from '../../messages/format.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

const senders: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  commune: ['cấp xã', 'communes'],
  district: ['cấp huyện', 'districts'],
  department: ['sở, ban, ngành', 'departments'],
  fieldLead: ['cơ quan đầu mối lĩnh vực', 'field leads'],
};

export const cGap001: CollectionRule = {
  code: 'C-GAP-001',
  severity: 'info',
  status: 'active',
  since: '0.3.0',
  basis: ['Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5'],
  words: {
    vi: {
      title: 'Hạn nộp không để lại ngày làm việc nào sau khi chốt số liệu',
      reason:
        'Từ ngày chốt số liệu đến ngày gửi báo cáo phải có ít nhất 01 ngày làm việc; không có thì một phần số liệu là số ước.',
      good: 'Chốt số liệu ngày 14/9/2026, hạn nộp ngày 15/9/2026.',
      bad: 'Chốt số liệu ngày 14/9/2026, hạn nộp ngày 14/9/2026.',
      message: (p) =>
        `Hạn nộp của ${senders[word(p, 'sender')]?.[0] ?? 'nhóm đơn vị'} là ${formatShortDate(word(p, 'deadline'))}, chốt số liệu ngày ${formatShortDate(word(p, 'cutoff'))}: không có ngày làm việc nào ở giữa, một phần số liệu có thể là số ước.`,
      fix: () =>
        'Đặt hạn nộp muộn hơn ở mục deadlines của cchc.yaml, hoặc ghi rõ trong báo cáo là có số ước.',
    },
    en: {
      title: 'A deadline that leaves no working day after the cutoff',
      reason:
        'At least one working day must lie between the cutoff and the sending of a report; without it some figures are estimates.',
      good: 'Cutoff 14/9/2026, deadline 15/9/2026.',
      bad: 'Cutoff 14/9/2026, deadline 14/9/2026.',
      message: (p) =>
        `The deadline of ${senders[word(p, 'sender')]?.[1] ?? 'a group of senders'} is ${formatShortDate(word(p, 'deadline'))}, the cutoff ${formatShortDate(word(p, 'cutoff'))}: no working day lies between, so some figures may be estimates.`,
      fix: () =>
        'Set a later deadline under deadlines in cchc.yaml, or say in the report that it has estimates.',
    },
  },
  on: 'collection',
  check({ tightDeadlines }) {
    if (tightDeadlines === undefined) return [{ outcome: 'not-applicable' }];
    if (tightDeadlines.length === 0) return [{ outcome: 'pass' }];
    return tightDeadlines.map(({ sender, deadline, cutoff, missingCalendar }): RuleResult => {
      if (missingCalendar !== undefined)
        return { outcome: 'not-evaluated', instance: sender, missing: [`calendars/${missingCalendar}.yaml`] };
      return {
        outcome: 'fail',
        instance: sender,
        observed: deadline,
        expected: cutoff,
        params: { sender, deadline, cutoff },
      };
    });
  },
};
