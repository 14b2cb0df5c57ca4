import { compareDecimals, subtract, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { Target } from '../../domain/target.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationContext, ConsolidationRule, RuleResult } from '../rule.ts';
import { targetPlace } from './target-place.ts';

export const l4Pln003: ConsolidationRule = {
  code: 'L4-PLN-003',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-06', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Mức năm trước trong kế hoạch khác số đã báo cáo',
      reason:
        'Chỉ tiêu tăng hạng, cắt giảm tính từ mức năm trước; mức gốc sai thì kết luận đạt hay không cũng sai.',
      good: 'Kế hoạch ghi năm trước 2.000 biên chế, báo cáo năm trước cũng là 2.000.',
      bad: 'Kế hoạch ghi năm trước 2.010 biên chế, báo cáo năm trước là 2.000.',
      message: (p) =>
        `Chỉ tiêu kế hoạch “${word(p, 'target')}” (dòng ${word(p, 'line')}) ghi mức năm ${word(p, 'year')} là ${amount(p, 'base')}, số đã báo cáo là ${amount(p, 'known')}.`,
      fix: () =>
        'Kiểm tra văn bản giao chỉ tiêu; xóa cột “Mức năm trước” để lấy số đã báo cáo, hoặc ghi lý do vào cột “Ghi chú”.',
    },
    en: {
      title: 'A base of the plan that differs from what was reported',
      reason:
        'Targets of rank and reduction count from the year before; from a wrong base the verdict is wrong.',
      good: 'The plan says 2,000 posts in the year before, and so does the report of that year.',
      bad: 'The plan says 2,010 posts in the year before, the report of that year says 2,000.',
      message: (p) =>
        `Target “${word(p, 'target')}” (line ${word(p, 'line')}) takes ${amount(p, 'base')} for ${word(p, 'year')}; reported was ${amount(p, 'known')}.`,
      fix: () =>
        'Look into the document that set it; clear "Mức năm trước" to take what was reported, or say why in the note.',
    },
  },
  on: 'consolidation',
  check(context) {
    return context.year.attainments.flatMap(({ target }): RuleResult[] => {
      const base = target.planBase;
      if (base === undefined) return [];
      const place = targetPlace(target);
      const year = (target.measured ?? target.year) - 1;
      const known = reported(context, target, year);
      if (known === null) return [{ outcome: 'not-evaluated', ...place, missing: [String(year)] }];
      if (compareDecimals(base, known) === 0) return [{ outcome: 'pass', ...place }];
      const params = { ...place.params, year: String(year), base, known };
      const difference = subtract(base, known);
      return [{ outcome: 'fail', ...place, observed: base, expected: known, difference, params }];
    });
  },
};

/** What the annual report of that year, or the index results, say. */
function reported({ history, year }: ConsolidationContext, target: Target, of: number): Decimal | null {
  const { subject, scope, goal } = target;
  if ('indicator' in subject) return history.of(`${of}-Y`)?.figure(subject.indicator, scope)?.value ?? null;
  const agency = scope.type === 'agency' ? scope.id : undefined;
  const result = year.indices.results.findLast(
    (one) =>
      one.year === of &&
      one.component === undefined &&
      one.agency === agency &&
      foldKey(one.index) === foldKey(subject.index),
  );
  const isRank = goal.shape === 'rank-improvement' || goal.shape === 'rank-ceiling';
  return (isRank ? result?.rank : result?.score) ?? null;
}
