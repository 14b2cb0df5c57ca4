import { about, amount, has, placesEn, placesVi, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import { likelyCauses } from '../likely-cause/likely-causes.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';
import { disagreeingSplits } from './splits.ts';
import { totalsOf, type Total } from './totals.ts';

export const l1Sum001: SubmissionRule = {
  code: 'L1-SUM-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-01', 'X-03', 'X-04', 'X-05', 'X-06', 'X-07', 'X-08', 'X-09'],
  words: {
    vi: {
      title: 'Tổng số khác tổng các thành phần',
      reason:
        'Tổng số thường được gõ tay; lệch với các thành phần thì không biết số nào sai, cả nhóm không vào tổng.',
      good: '1.250 = 800 + 380 + 70.',
      bad: '1.250 nhưng 800 + 380 + 60 = 1.240.',
      message: (p) =>
        about(
          subjectVi(p),
          `ghi ${amount(p, 'observed')}, tính từ các thành phần được ${amount(p, 'expected')} (lệch ${signed(p, 'difference')})` +
            (has(p, 'blank') ? `; có thể thuộc về chỉ tiêu để trống ${word(p, 'blank')}.` : '.'),
        ),
      fix: (p) =>
        has(p, 'cells')
          ? `Kiểm tra ô này và các thành phần ở ${placesVi(p, 'cells')}${has(p, 'terms') ? ` (= ${word(p, 'terms')})` : ''}.`
          : 'Kiểm tra tổng số và các thành phần.',
    },
    en: {
      title: 'A total differs from the sum of its parts',
      reason:
        'Totals are often typed; when they differ nobody knows which figure is wrong, so none of them counts.',
      good: '1.250 = 800 + 380 + 70.',
      bad: '1.250, but 800 + 380 + 60 = 1.240.',
      message: (p) =>
        about(
          subjectEn(p),
          `says ${amount(p, 'observed')}, its parts give ${amount(p, 'expected')} (off by ${signed(p, 'difference')})` +
            (has(p, 'blank') ? `; perhaps it belongs to ${word(p, 'blank')}, left blank.` : '.'),
        ),
      fix: (p) =>
        has(p, 'cells')
          ? `Check this cell and its parts in ${placesEn(p, 'cells')}${has(p, 'terms') ? ` (= ${word(p, 'terms')})` : ''}.`
          : 'Check the total and its parts.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const owned = disagreeingSplits(context);
    return totalsOf(context).map((total) =>
      owned.has(total.place.indicator ?? '') ? { outcome: 'not-applicable' } : judge(context, total),
    );
  },
};

function judge(context: SubmissionContext, { judgement, place, params, severity, check }: Total): RuleResult {
  switch (judgement.is) {
    case 'pass':
      return { outcome: 'pass', ...place };
    case 'skip':
      return { outcome: 'not-applicable', ...place };
    case 'undecided':
      return { outcome: 'not-evaluated', ...place, missing: judgement.missing };
    case 'off': {
      // Within the rounding interval it is L1-SUM-002's to say.
      if (judgement.rounding) return { outcome: 'pass', ...place };
      const { left, right, difference, blank } = judgement;
      return {
        outcome: 'fail',
        severity,
        ...place,
        observed: left,
        expected: right,
        difference,
        causes: likelyCauses(context, [check]),
        params: { ...params(), ...(blank.length > 0 ? { blank } : {}) },
      };
    }
  }
}
