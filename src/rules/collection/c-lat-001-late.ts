import { formatShortDate } from '../../messages/format.ts';
import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cLat001: CollectionRule = {
  code: 'C-LAT-001',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['Nghị định 09/2019/NĐ-CP, Điều 13'],
  words: {
    vi: {
      title: 'Gửi muộn',
      reason: 'Số ngày muộn là ngày theo lịch sau hạn nộp; gửi trong ngày hạn nộp là đúng hạn.',
      good: 'Hạn 20/9, gửi ngày 20/9.',
      bad: 'Hạn 20/9, gửi ngày 22/9: muộn 2 ngày.',
      message: (p) =>
        `Gửi ngày ${formatShortDate(word(p, 'received'))}, muộn ${word(p, 'days')} ngày so với hạn ${formatShortDate(word(p, 'deadline'))}.`,
      fix: (p) =>
        p['usable'] === false
          ? 'Tệp chưa dùng được nên số liệu chưa được tính; gửi lại tệp đúng trước, việc gửi muộn được ghi nhận.'
          : 'Ghi nhận việc gửi muộn; số liệu hợp lệ vẫn được tính.',
    },
    en: {
      title: 'Received late',
      reason: 'Lateness counts calendar days after the deadline; on the day itself is on time.',
      good: 'Due 20/9, received on 20/9.',
      bad: 'Due 20/9, received on 22/9: 2 days late.',
      message: (p) =>
        `Received ${formatShortDate(word(p, 'received'))}, ${word(p, 'days')} days after the deadline ${formatShortDate(word(p, 'deadline'))}.`,
      fix: (p) =>
        p['usable'] === false
          ? 'The file cannot be used yet, so nothing in it counts; send a right one first. The delay is on record.'
          : 'The delay is on record; figures without open errors count.',
    },
  },
  on: 'collection',
  check({ obligations }) {
    return obligations.map(
      ({ obligation, state, file, received, deadline, daysLate, blockers }): RuleResult => {
        const place = {
          agency: obligation.agency,
          instance: obligation.id,
          ...(file === undefined ? {} : { file }),
        };
        if (state === 'missing') return { outcome: 'not-applicable', ...place };
        if (received === undefined) return { outcome: 'not-evaluated', ...place, missing: ['received'] };
        if (daysLate <= 0) return { outcome: 'pass', ...place };
        const params = {
          received,
          deadline,
          days: daysLate,
          ...(state === 'unreadable' || blockers > 0 ? { usable: false } : {}),
        };
        return { outcome: 'fail', ...place, observed: received, expected: deadline, params };
      },
    );
  },
};
