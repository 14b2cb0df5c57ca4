import type { Clause } from '../../domain/clause.ts';
import { evaluateTerms } from '../../domain/clause.ts';
import { compareDecimals, exact, ratio, roundTo, subtract, type Decimal } from '../../domain/decimal.ts';
import type { Field, Form } from '../../domain/form.ts';
import { hasNumber, type Observation } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { fieldOperand } from '../operand.ts';
import { checkId } from '../likely-cause/check-id.ts';
import { likelyCauses } from '../likely-cause/likely-causes.ts';
import { about, amount, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

/** Percentage points that a typed ratio may be off: one decimal, rounded. */
const tolerance: Decimal = '0.05';

export const l1Rat001: SubmissionRule = {
  code: 'L1-RAT-001',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['X-10'],
  words: {
    vi: {
      title: 'Tỷ lệ khác với tử số chia mẫu số',
      reason:
        'Tỷ lệ trong báo cáo luôn tính từ tử số và mẫu số; tỷ lệ gõ tay lệch cho biết một trong ba số sai.',
      good: '96,5% khi 1.119/1.160 = 96,47%.',
      bad: '98,5% khi 1.119/1.160 = 96,47%.',
      message: (p) => {
        if (word(p, 'variant') === 'no-denominator')
          return about(subjectVi(p), `ghi ${amount(p, 'observed')}% nhưng mẫu số bằng 0.`);
        if (word(p, 'variant') === 'over')
          return about(
            subjectVi(p),
            `tử số ${amount(p, 'numerator')} lớn hơn mẫu số ${amount(p, 'denominator')}.`,
          );
        return about(
          subjectVi(p),
          `ghi ${amount(p, 'observed')}%, tính lại ${amount(p, 'numerator')}/${amount(p, 'denominator')} được ` +
            `${amount(p, 'expected')}% (lệch ${signed(p, 'difference')} điểm).`,
        );
      },
      fix: (p) =>
        word(p, 'variant') === 'no-denominator'
          ? 'Để trống tỷ lệ khi không phát sinh; kiểm tra mẫu số.'
          : 'Kiểm tra tử số, mẫu số; ô tỷ lệ giữ công thức của biểu.',
    },
    en: {
      title: 'A ratio differs from numerator divided by denominator',
      reason:
        'Ratios are always computed from their parts; a typed one that is off says that one of three is wrong.',
      good: '96,5 % where 1.119/1.160 = 96,47 %.',
      bad: '98,5 % where 1.119/1.160 = 96,47 %.',
      message: (p) => {
        if (word(p, 'variant') === 'no-denominator')
          return about(subjectEn(p), `says ${amount(p, 'observed')}%, but the denominator is 0.`);
        if (word(p, 'variant') === 'over')
          return about(
            subjectEn(p),
            `numerator ${amount(p, 'numerator')} exceeds denominator ${amount(p, 'denominator')}.`,
          );
        return about(
          subjectEn(p),
          `says ${amount(p, 'observed')}%, recomputed ${amount(p, 'numerator')}/${amount(p, 'denominator')} it is ` +
            `${amount(p, 'expected')}% (off by ${signed(p, 'difference')} points).`,
        );
      },
      fix: (p) =>
        word(p, 'variant') === 'no-denominator'
          ? 'Leave the ratio blank when nothing arose; check the denominator.'
          : "Check numerator and denominator; leave the form's formula in the ratio cell.",
    },
  },
  on: 'submission',
  needs: 'form',
  *check(context) {
    for (const field of context.form!.fields.values()) {
      const clause = field.clauses.find((one): one is Ratio => one.kind === 'ratio');
      const value = context.submission.observations.get(field.indicator.code);
      if (!value || field.indicator.valueKind !== 'percent') continue;
      if (clause) yield judgeRatio(context, field, clause, value);
      else if (value.parts && hasNumber(value)) yield compare(value, value.parts);
    }
  },
};

type Ratio = Extract<Clause, { kind: 'ratio' }>;

function judgeRatio(context: SubmissionContext, field: Field, clause: Ratio, value: Observation): RuleResult {
  const place = placeOf(value);
  const valueOf = (code: string) => {
    const operand = fieldOperand(context, code);
    return operand.state === 'value' ? operand.value : undefined;
  };
  const numerator = evaluateTerms(clause.numerator, valueOf);
  const denominator = evaluateTerms(clause.denominator, valueOf);
  const codes = [...clause.numerator, ...clause.denominator].map((one) => one.code);
  if (codes.some((code) => fieldOperand(context, code).state === 'absent'))
    return { outcome: 'not-applicable', ...place };
  if (numerator === undefined || denominator === undefined) {
    return {
      outcome: 'not-evaluated',
      ...place,
      missing: codes.filter((code) => valueOf(code) === undefined),
    };
  }
  const isOver = compareDecimals(numerator, denominator) > 0;
  if (isOver && !isBounded(context.form!, clause)) {
    return {
      outcome: 'fail',
      severity: 'error',
      ...place,
      observed: numerator,
      expected: denominator,
      causes: likelyCauses(context, [checkId.over(field.indicator.code)]),
      params: { variant: 'over', numerator, denominator, codes },
      figures: [field.indicator.code, ...codes],
    };
  }
  // Where the stored formula is out of date, or there is nothing typed, the ratio says nothing of its own.
  if (!hasNumber(value) || isStale(context, value)) return { outcome: 'pass', ...place };
  const result = compare(value, { numerator, denominator });
  if (result.outcome !== 'fail') return result;
  return { ...result, causes: likelyCauses(context, [checkId.ratio(field.indicator.code)]) };
}

/** Whether a bound of the form already says that the numerator stays below the denominator. */
function isBounded(form: Form, { numerator, denominator }: Ratio): boolean {
  if (numerator.length !== 1) return false;
  const limits = denominator.map((one) => `${one.sign}${one.code}`).join();
  const clauses = form.fields.get(numerator[0]!.code)?.clauses ?? [];
  return clauses.some(
    (one) => one.kind === 'bound' && one.terms.map((term) => `${term.sign}${term.code}`).join() === limits,
  );
}

function isStale({ submission }: SubmissionContext, { cell }: Observation): boolean {
  return submission.facts.some(
    (one) => one.kind === 'formula-stale' && one.cell.sheet === cell?.sheet && one.cell.cell === cell.cell,
  );
}

function compare(
  value: Observation & { value: Decimal },
  { numerator, denominator }: { numerator: Decimal; denominator: Decimal },
): RuleResult {
  const place = placeOf(value);
  const computed = ratio(numerator, denominator, 100, 10);
  if (computed === null) {
    const params = { variant: 'no-denominator', numerator, denominator };
    return { outcome: 'fail', ...place, observed: value.value, params };
  }
  const difference = subtract(value.value, computed);
  if (exact(difference).abs().lte(tolerance)) return { outcome: 'pass', ...place };
  return {
    outcome: 'fail',
    ...place,
    observed: value.value,
    expected: roundTo(computed, 2),
    difference: roundTo(difference, 2),
    params: { variant: 'differs', numerator, denominator },
  };
}

function placeOf(value: Observation): Omit<RuleResult, 'outcome'> {
  return { instance: value.indicator, indicator: value.indicator, ...at(value.cell) };
}
