import type { LocalDate } from '../../domain/local-date.ts';
import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

/** Terms of one legal regime, with the days on which they may be used (window overlaps). */
const terms: readonly { term: RegExp; from?: LocalDate; to?: LocalDate; since: string }[] = [
  { term: /mức độ\s*(3|4|ba|bốn)(?!\d)/iu, to: '2022-12-31', since: '2022' },
  { term: /toàn trình/iu, from: '2022-01-01', since: '2022' },
  { term: /dịch vụ công trực tuyến chủ động|DVC chủ động/iu, from: '2026-07-01', since: '01/7/2026' },
];

export const l1Txt003: SubmissionRule = {
  code: 'L1-TXT-003',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['X-15', 'Nghị định 224/2026/NĐ-CP'],
  words: {
    vi: {
      title: 'Dùng thuật ngữ của quy định khác thời kỳ',
      reason: 'Mức độ 3, 4 thôi dùng sau năm 2022; toàn trình, một phần chưa có trước năm 2022.',
      good: 'Năm 2026: “dịch vụ công trực tuyến toàn trình”.',
      bad: 'Năm 2026: “dịch vụ công trực tuyến mức độ 4”.',
      message: (p) => `Mục ${word(p, 'section')} dùng “${word(p, 'term')}”, không thuộc quy định của kỳ này.`,
      fix: () => 'Sửa theo thuật ngữ của quy định đang có hiệu lực trong kỳ.',
    },
    en: {
      title: 'A term of another regime',
      reason: 'Levels 3 and 4 are not used after 2022; “toàn trình” and “một phần” did not exist before.',
      good: 'In 2026: “dịch vụ công trực tuyến toàn trình”.',
      bad: 'In 2026: “dịch vụ công trực tuyến mức độ 4”.',
      message: (p) =>
        `Section ${word(p, 'section')} says “${word(p, 'term')}”, which is not of this period's rules.`,
      fix: () => 'Use the term of the rules in force in the period.',
    },
  },
  on: 'submission',
  needs: 'form',
  check({ submission, period }) {
    const wrong = terms.filter(
      ({ from, to }) => (from !== undefined && from > period.end) || (to !== undefined && to < period.start),
    );
    const results: RuleResult[] = [];
    for (const { section, text, cell } of submission.narrative) {
      for (const { term } of wrong) {
        const found = term.exec(text)?.[0];
        if (found === undefined) continue;
        results.push({
          outcome: 'fail',
          instance: `${section}:${term.source}`,
          ...at(cell),
          observed: found,
          params: { section, term: found },
        });
      }
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
