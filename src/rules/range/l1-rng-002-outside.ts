import { compareDecimals } from '../../domain/decimal.ts';
import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { readingFailure } from '../reading-rule.ts';
import { readingsByRule } from '../cell-readings.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

export const l1Rng002: SubmissionRule = {
  code: 'L1-RNG-002',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-02', 'ESS 1'],
  words: {
    vi: {
      title: 'Số ngoài khoảng có thể có',
      reason: 'Thứ hạng bắt đầu từ 1; điểm của các bộ chỉ số thường tính trên thang 100.',
      good: 'Hạng 15; 85,78 điểm.',
      bad: 'Hạng 0; 857,8 điểm.',
      message: (p) =>
        about(subjectVi(p), `“${word(p, 'raw')}” nằm ngoài khoảng có thể có (${word(p, 'range')}).`),
      fix: () => 'Kiểm tra lại; nếu đúng, ghi lý do ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'Outside the possible range',
      reason: 'Ranks start at 1; scores of the indices usually run to 100.',
      good: 'Rank 15; 85,78 points.',
      bad: 'Rank 0; 857,8 points.',
      message: (p) =>
        about(subjectEn(p), `“${word(p, 'raw')}” is outside the possible range (${word(p, 'range')}).`),
      fix: () => 'Check it; if it is right, give the reason in the notes column.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results = [...ranks(context), ...scores(context)];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

function ranks(context: SubmissionContext): RuleResult[] {
  return (readingsByRule(context.submission).get('L1-RNG-002') ?? []).map((found) => {
    const failure = readingFailure(context, found);
    return { outcome: 'fail', ...failure, params: { ...failure.params, range: '≥ 1' } };
  });
}

/** No definition says how far a score runs, so more than 100 is only a question. */
function* scores({ form, submission }: SubmissionContext): Generator<RuleResult> {
  for (const [code, { indicator }] of form!.fields) {
    const value = submission.observations.get(code);
    if (indicator.valueKind !== 'score' || !value || !hasNumber(value)) continue;
    if (compareDecimals(value.value, '100') <= 0) continue;
    yield {
      outcome: 'fail',
      severity: 'warning',
      instance: code,
      indicator: code,
      ...at(value.cell),
      observed: value.raw,
      params: { raw: value.raw, range: '0–100' },
    };
  }
}
