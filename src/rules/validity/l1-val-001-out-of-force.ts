import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';
import { sentence, subjectEn, subjectVi, word } from '../rule-words.ts';
import { isOutOfForce, lastDistrictDay, validity } from './out-of-force.ts';

export const l1Val001: SubmissionRule = {
  code: 'L1-VAL-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-14', 'X-15'],
  words: {
    vi: {
      title: 'Số liệu của chỉ tiêu không còn, hoặc chưa, áp dụng trong kỳ',
      reason: 'Cấp huyện kết thúc ngày 30/6/2025; mức độ 3, 4 của dịch vụ công thôi dùng từ năm 2023.',
      good: '2025-H1 có số liệu cấp huyện.',
      bad: '2026-Q1 vẫn có số liệu cấp huyện.',
      message: (p) =>
        word(p, 'validity') === 'partial'
          ? `${sentence(subjectVi(p))} chỉ áp dụng cho một phần của kỳ này.`
          : `${sentence(subjectVi(p))} không áp dụng trong kỳ này.`,
      fix: (p) =>
        word(p, 'validity') === 'partial'
          ? 'Ghi ở cột “Ghi chú, giải trình” số liệu tính đến ngày nào.'
          : 'Xóa số này; nếu vẫn còn việc phải báo cáo, ghi vào chỉ tiêu đang áp dụng.',
    },
    en: {
      title: 'A figure for an indicator that is not in force in the period',
      reason: 'Districts ended on 30/6/2025; levels 3 and 4 of online services are not used since 2023.',
      good: '2025-H1 has district figures.',
      bad: '2026-Q1 still has district figures.',
      message: (p) =>
        word(p, 'validity') === 'partial'
          ? `${sentence(subjectEn(p))} is in force in a part of this period only.`
          : `${sentence(subjectEn(p))} is not in force in this period.`,
      fix: (p) =>
        word(p, 'validity') === 'partial'
          ? 'Say in the notes column up to which day the figure runs.'
          : 'Delete the figure; what still has to be reported belongs to an indicator in force.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results = [...ended(context), ...straddling(context)];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

/** Values for indicators that ended before, or begin after, the window. */
function* ended(context: SubmissionContext): Generator<RuleResult> {
  for (const fact of context.submission.facts) {
    if (fact.kind !== 'code-unknown' && fact.kind !== 'value-outside') continue;
    const code = fact.kind === 'code-unknown' ? fact.code : fact.indicator;
    if (code === undefined || !isOutOfForce(context, code)) continue;
    const indicator = context.form!.edition.indicators.get(code)!;
    yield {
      outcome: 'fail',
      instance: code,
      indicator: code,
      ...at(fact.cell),
      severity: indicator.validTo === lastDistrictDay ? 'error' : 'warning',
      ...(fact.kind === 'value-outside' ? { observed: fact.raw } : {}),
      params: { validity: 'none', label: indicator.label.vi, labelEn: indicator.label.en },
    };
  }
}

/** Values for indicators that end or begin inside the window: allowed, but they need a note. */
function* straddling({ form, submission, period }: SubmissionContext): Generator<RuleResult> {
  for (const [code, field] of form!.fields) {
    if (validity(field.indicator, period) !== 'partial') continue;
    const value = submission.observations.get(code);
    if (!value || !hasNumber(value) || value.status === 'nothing-arose') continue;
    yield {
      outcome: 'fail',
      severity: 'warning',
      instance: code,
      indicator: code,
      ...at(value.cell),
      observed: value.raw,
      params: { validity: 'partial' },
    };
  }
}
