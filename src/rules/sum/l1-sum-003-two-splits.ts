import { subtract } from '../../domain/decimal.ts';
import { at } from '../fact-rule.ts';
import { about, amount, subjectEn, subjectVi, word } from '../rule-words.ts';
import { checkId } from '../likely-cause/check-id.ts';
import { likelyCauses } from '../likely-cause/likely-causes.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';
import { disagreeingSplits } from './splits.ts';
import { identitiesOf } from './totals.ts';

export const l1Sum003: SubmissionRule = {
  code: 'L1-SUM-003',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-13'],
  words: {
    vi: {
      title: 'Hai cách chia của một tổng không khớp nhau',
      reason:
        'Cùng một tổng chia theo hai cách phải ra một số; lệch nghĩa là một trong hai cách chia bị thiếu.',
      good: '6 người: 1 + 3 + 2 theo đối tượng, 4 + 1 + 1 theo hình thức.',
      bad: '1 + 3 + 2 = 6 nhưng 4 + 1 + 0 = 5.',
      message: (p) =>
        about(
          subjectVi(p),
          `${word(p, 'firstTerms')} được ${amount(p, 'first')}, nhưng ${word(p, 'secondTerms')} được ${amount(p, 'second')}.`,
        ),
      fix: () => 'Kiểm tra lại hai cách chia; cả hai phải bằng tổng số.',
    },
    en: {
      title: 'Two splits of one total disagree',
      reason: 'One total split in two ways gives one number; if not, one of the splits lacks something.',
      good: '6 persons: 1 + 3 + 2 by kind of staff, 4 + 1 + 1 by form.',
      bad: '1 + 3 + 2 = 6, but 4 + 1 + 0 = 5.',
      message: (p) =>
        about(
          subjectEn(p),
          `${word(p, 'firstTerms')} give ${amount(p, 'first')}, but ${word(p, 'secondTerms')} give ${amount(p, 'second')}.`,
        ),
      fix: () => 'Check both splits; each has to equal the total.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results: RuleResult[] = [];
    for (const { code, first, second, firstCodes, secondCodes } of disagreeingSplits(context).values()) {
      results.push({
        outcome: 'fail',
        instance: code,
        indicator: code,
        ...at(context.submission.observations.get(code)?.cell),
        observed: second,
        expected: first,
        difference: subtract(second, first),
        causes: likelyCauses(
          context,
          identitiesOf(context.form!.fields.get(code)!).map((_, index) =>
            checkId.field('identity', code, index),
          ),
        ),
        params: {
          first,
          second,
          firstTerms: firstCodes.join(' + '),
          secondTerms: secondCodes.join(' + '),
          codes: [code, ...firstCodes, ...secondCodes],
        },
        figures: [code, ...firstCodes, ...secondCodes],
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
