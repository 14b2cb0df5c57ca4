import { compareDecimals, exact, toDecimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { SubmissionType } from '../../domain/form.ts';
import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { about, amount, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

/** Powers of ten of the units that forms ask money in, in đồng. */
const powers: Readonly<Record<string, number>> = {
  đồng: 0,
  'nghìn đồng': 3,
  'triệu đồng': 6,
  'tỷ đồng': 9,
};

/**
 * Amounts that no such body handles, as powers of ten of đồng: 100.000 tỷ for one agency, ten times that for a
 * province. A tenth of it is worth a question. The largest plans of whole provinces are a little above 100.000 tỷ.
 */
const impossibleFrom: Readonly<Record<SubmissionType, number>> = { unit: 14, 'field-lead': 15 };

export const l1Rng005: SubmissionRule = {
  code: 'L1-RNG-005',
  severity: 'error',
  status: 'active',
  since: '0.2.0',
  basis: ['ESS 1', 'derived'],
  words: {
    vi: {
      title: 'Số tiền quá lớn so với đơn vị tính',
      reason: 'Gõ số đồng vào ô tính bằng triệu đồng làm tổng của cả tỉnh lớn gấp hàng nghìn lần.',
      good: '35.728 (triệu đồng).',
      bad: '35.728.340.000 ở ô tính bằng triệu đồng.',
      message: (p) =>
        about(
          subjectVi(p),
          `${amount(p, 'value')} ${word(p, 'unit')} quá lớn với một cơ quan; có phải đã gõ theo đồng?`,
        ),
      fix: (p) => `Gõ lại theo ${word(p, 'unit')}; nếu số đúng, báo lại để kiểm tra.`,
    },
    en: {
      title: 'An amount too large for its unit',
      reason:
        'Đồng typed where millions are asked makes the total of the province thousands of times too large.',
      good: '35.728 (million đồng).',
      bad: '35.728.340.000 in a cell of million đồng.',
      message: (p) =>
        about(
          subjectEn(p),
          `${amount(p, 'value')} ${word(p, 'unit')} is too much for one agency; was it typed in đồng?`,
        ),
      fix: (p) => `Type it in ${word(p, 'unit')}; if the figure is right, say so.`,
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results = [...tooLarge(context)];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

function* tooLarge({ form, submission }: SubmissionContext): Generator<RuleResult> {
  const impossible = impossibleFrom[form!.submissionType];
  for (const [code, { indicator }] of form!.fields) {
    const power = powers[foldKey(indicator.unit ?? '')];
    const value = submission.observations.get(code);
    if (indicator.valueKind !== 'money' || power === undefined || !value || !hasNumber(value)) continue;
    const reaches = (limit: number) =>
      compareDecimals(value.value, toDecimal(exact(10).pow(limit - power))) >= 0;
    if (!reaches(impossible - 1)) continue;
    yield {
      outcome: 'fail',
      severity: reaches(impossible) ? 'error' : 'warning',
      instance: code,
      indicator: code,
      ...at(value.cell),
      observed: value.raw,
      figures: [code],
      params: { value: value.value, unit: indicator.unit },
    };
  }
}
