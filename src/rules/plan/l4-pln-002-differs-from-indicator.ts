import { scopeKey } from '../../domain/consolidation.ts';
import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { amount, signed, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { targetPlace } from './target-place.ts';

export const l4Pln002: ConsolidationRule = {
  code: 'L4-PLN-002',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-06', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Mức đề ra khác số kế hoạch mà cơ quan báo cáo',
      reason:
        'Một con số kế hoạch được ghi ở hai nơi: tệp chỉ tiêu và chỉ tiêu ghi kế hoạch trong biểu. Hai số khác nhau thì một số sai.',
      good: 'Tệp chỉ tiêu ghi 40, biểu của cơ quan đầu mối cũng ghi 40.',
      bad: 'Tệp chỉ tiêu ghi 40, biểu của cơ quan đầu mối ghi 45.',
      message: (p) =>
        `Chỉ tiêu kế hoạch “${word(p, 'target')}” (dòng ${word(p, 'line')}) đề ra ${amount(p, 'goal')}, biểu mẫu (${word(p, 'planned')}) ghi kế hoạch ${amount(p, 'figure')} (lệch ${signed(p, 'gap')}).`,
      fix: () => 'Đối chiếu với văn bản giao chỉ tiêu; sửa tệp targets/ hoặc đề nghị cơ quan sửa biểu.',
    },
    en: {
      title: 'A target that differs from the plan figure that was reported',
      reason:
        'A figure of the plan stands in two places: the targets and the forms. If they differ, one is wrong.',
      good: 'The targets say 40, the form of the field lead says 40.',
      bad: 'The targets say 40, the form of the field lead says 45.',
      message: (p) =>
        `Target “${word(p, 'target')}” (line ${word(p, 'line')}) is ${amount(p, 'goal')}, the forms (${word(p, 'planned')}) give the plan as ${amount(p, 'figure')} (difference ${signed(p, 'gap')}).`,
      fix: () =>
        'Look into the document that set it; correct targets/ or ask the agency to correct its form.',
    },
  },
  on: 'consolidation',
  check({ consolidation: { figures }, year: { attainments } }) {
    return attainments.flatMap(({ target }): RuleResult[] => {
      const { planned, goal, scope } = target;
      if (planned === undefined || !('value' in goal)) return [];
      const place = targetPlace(target);
      const figure = figures.get(planned)?.get(scopeKey(scope))?.value ?? null;
      if (figure === null) return [{ outcome: 'not-evaluated', ...place, missing: [planned] }];
      if (compareDecimals(figure, goal.value) === 0) return [{ outcome: 'pass', ...place }];
      const difference = subtract(goal.value, figure);
      const params = { ...place.params, planned, figure, goal: goal.value, gap: difference };
      return [{ outcome: 'fail', ...place, observed: goal.value, expected: figure, difference, params }];
    });
  },
};
