import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

export const cLed001: CollectionRule = {
  code: 'C-LED-001',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['XU-04'],
  words: {
    vi: {
      title: 'Đầu mối lĩnh vực chưa có đơn vị nào đảm nhận',
      reason:
        'Số liệu chung của lĩnh vực do đơn vị đầu mối báo cáo; không đơn vị nào được giao thì báo cáo để trống các số này.',
      good: 'Mỗi đầu mối của bộ biểu mẫu có một đơn vị trong agencies.csv.',
      bad: 'Không đơn vị nào ghi VP ở cột “Đầu mối lĩnh vực”.',
      message: (p) =>
        `Đầu mối ${word(p, 'lead')} (${word(p, 'label')}) chưa giao cho đơn vị nào: ${word(p, 'count')} chỉ tiêu sẽ không có số liệu.`,
      fix: (p) => `Ghi ${word(p, 'lead')} vào cột “Đầu mối lĩnh vực” của đơn vị đảm nhận trong agencies.csv.`,
    },
    en: {
      title: 'An area lead that no agency holds',
      reason:
        'Province-wide figures of an area come from its lead; with none in the register the report leaves them empty.',
      good: 'Every lead of the form edition has an agency in agencies.csv.',
      bad: 'No agency has VP in the column “Đầu mối lĩnh vực”.',
      message: (p) =>
        `No agency holds lead ${word(p, 'lead')} (${word(p, 'labelEn')}): ${word(p, 'count')} indicators will have no figure.`,
      fix: (p) =>
        `Write ${word(p, 'lead')} into the column “Đầu mối lĩnh vực” of its agency in agencies.csv.`,
    },
  },
  on: 'collection',
  check({ leadsWithoutAgency = [] }) {
    if (leadsWithoutAgency.length === 0) return [{ outcome: 'pass' }];
    return leadsWithoutAgency.map(({ lead, label, indicators }): RuleResult => ({
      outcome: 'fail',
      instance: lead,
      params: { lead, label: label.vi, labelEn: label.en, count: indicators.length, indicators },
    }));
  },
};
