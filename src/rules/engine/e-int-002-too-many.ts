import type { RuleResult, SubmissionRule } from '../rule.ts';
import { amount, word } from '../rule-words.ts';

/** Beyond these nobody reads on; a file of 200,000 wrong cells would cost more than all the others together. */
const mostPerRule = 500;

/** Reported by the engine when one rule fails in very many places of one file: how many were not listed. */
export const eInt002: SubmissionRule = {
  code: 'E-INT-002',
  severity: 'error',
  status: 'active',
  since: '0.2.0',
  basis: ['derived'],
  words: {
    vi: {
      title: 'Quá nhiều lỗi cùng loại trong một tệp',
      reason: 'Danh sách hàng nghìn lỗi giống nhau không giúp ai sửa; số còn lại được đếm, không liệt kê.',
      good: 'Sửa các lỗi đã liệt kê, các lỗi cùng loại thường hết theo.',
      bad: 'Dán cả trang tính khác vào biểu làm hàng nghìn ô bị báo lỗi.',
      message: (p) =>
        `Quy tắc ${word(p, 'rule')} còn báo ${amount(p, 'more')} chỗ nữa trong tệp này, không liệt kê hết.`,
      fix: () =>
        'Xem lại cách điền từ chỗ này trở đi; nếu đã dán nhầm cả trang tính, chép số liệu sang biểu trống.',
    },
    en: {
      title: 'Very many findings of one kind in a file',
      reason: 'A list of thousands of equal findings helps nobody; the rest is counted, not listed.',
      good: 'Mend those that are listed: the others usually go with them.',
      bad: 'A whole other sheet pasted into the form, which makes thousands of cells wrong.',
      message: (p) =>
        `Rule ${word(p, 'rule')} fails in ${amount(p, 'more')} more places of this file, not all listed.`,
      fix: () =>
        'Look at the form from this place on; if another sheet was pasted in, copy the figures into a blank form.',
    },
  },
  on: 'submission',
  needs: 'file',
  check: () => [],
};

/** Results of one rule on one file, cut where there are too many, and what stands for the rest. */
export function tooMany(
  rule: string,
  results: readonly RuleResult[],
): { kept: readonly RuleResult[]; rest?: RuleResult } {
  const failed = results.filter((one) => one.outcome === 'fail');
  if (failed.length <= mostPerRule) return { kept: results };
  const rest = failed.slice(mostPerRule);
  const first = rest[0]!;
  return {
    kept: failed.slice(0, mostPerRule),
    rest: {
      outcome: 'fail',
      instance: rule,
      ...(first.sheet === undefined ? {} : { sheet: first.sheet }),
      ...(first.cell === undefined ? {} : { cell: first.cell }),
      params: { rule, more: rest.length },
      figures: [...new Set(rest.flatMap(figuresOf))],
    },
  };
}

/** As for a single finding: what it names, else its indicator. */
function figuresOf({ figures, indicator }: RuleResult): readonly string[] {
  return figures ?? (indicator === undefined ? [] : [indicator]);
}
