import { compareDecimals } from '../../domain/decimal.ts';
import { at } from '../fact-rule.ts';
import { fieldOperand } from '../operand.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

export const l1Rel003: SubmissionRule = {
  code: 'L1-REL-003',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['derived'],
  words: {
    vi: {
      title: 'Tổng ghi không áp dụng nhưng thành phần có số',
      reason: 'KAD loại đơn vị khỏi tổng và tỷ lệ; nếu thành phần có số thì chỉ tiêu có áp dụng.',
      good: 'Tổng và mọi thành phần đều ghi KAD.',
      bad: 'Tổng ghi KAD, một thành phần ghi 12.',
      message: (p) =>
        about(subjectVi(p), `ghi không áp dụng, nhưng ${word(p, 'parts')} có số (${word(p, 'cells')}).`),
      fix: () => 'Ghi tổng số, hoặc ghi KAD ở cả các thành phần.',
    },
    en: {
      title: 'A total says not applicable, a part has a figure',
      reason:
        'KAD takes the agency out of sums and ratios; if a part has a figure, the indicator does apply.',
      good: 'The total and all its parts say KAD.',
      bad: 'The total says KAD, a part says 12.',
      message: (p) =>
        about(
          subjectEn(p),
          `says not applicable, but ${word(p, 'parts')} has a figure (${word(p, 'cells')}).`,
        ),
      fix: () => 'Type the total, or KAD in the parts as well.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results = [...contradictions(context)];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

function* contradictions(context: SubmissionContext): Generator<RuleResult> {
  const { observations } = context.submission;
  for (const [code, field] of context.form!.fields) {
    if (observations.get(code)?.status !== 'not-applicable') continue;
    const parts = field.clauses.flatMap((one) =>
      one.kind === 'identity' && one.severity === 'error' ? one.terms : [],
    );
    const positive = parts
      .map((one) => one.code)
      .filter((part) => {
        const operand = fieldOperand(context, part);
        return operand.state === 'value' && compareDecimals(operand.value, '0') > 0;
      });
    if (positive.length === 0) continue;
    yield {
      outcome: 'fail',
      instance: code,
      indicator: code,
      ...at(observations.get(code)?.cell),
      observed: observations.get(code)!.raw,
      params: { parts: positive, cells: positive.flatMap((one) => observations.get(one)?.cell?.cell ?? []) },
      figures: [code, ...positive],
    };
  }
}
