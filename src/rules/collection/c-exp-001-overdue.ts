import { formatShortDate } from '../../messages/format.ts';
import { has, word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cExp001: CollectionRule = {
  code: 'C-EXP-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['XU-04'],
  words: {
    vi: {
      title: 'Quá hạn chưa gửi',
      reason: 'Thiếu một đơn vị thì tổng chung thiếu; cần đôn đốc trước khi lập báo cáo.',
      good: 'Gửi trước hoặc đúng ngày hạn nộp.',
      bad: 'Hết hạn ngày 20/9/2026 mà chưa có biểu.',
      message: (p) =>
        `Chưa gửi ${has(p, 'lead') ? `biểu đầu mối lĩnh vực ${word(p, 'lead')}` : 'biểu đơn vị'}, hạn nộp ${formatShortDate(word(p, 'deadline'))}, quá hạn ${word(p, 'days')} ngày.`,
      fix: () => 'Đôn đốc đơn vị gửi biểu.',
    },
    en: {
      title: 'Overdue and not received',
      reason: 'Without one agency the provincial total falls short; it has to be asked before the report.',
      good: 'Sent on or before the deadline.',
      bad: 'The deadline was 20/09/2026 and there is no workbook.',
      message: (p) =>
        `The ${has(p, 'lead') ? `field-lead form ${word(p, 'lead')}` : 'unit form'} was not received; due ${formatShortDate(word(p, 'deadline'))}, ${word(p, 'days')} days overdue.`,
      fix: () => 'Ask the agency to send its workbook.',
    },
  },
  on: 'collection',
  check({ obligations, today }) {
    return obligations.map(({ obligation, state, deadline, daysLate }): RuleResult => {
      const place = { agency: obligation.agency, instance: obligation.id };
      if (state !== 'missing') return { outcome: 'pass', ...place };
      // Not there yet, but still in time.
      if (today <= deadline) return { outcome: 'not-applicable', ...place };
      return {
        outcome: 'fail',
        ...place,
        params: { form: obligation.form.id, lead: obligation.lead ?? null, deadline, days: daysLate },
        figures: [],
      };
    });
  },
};
