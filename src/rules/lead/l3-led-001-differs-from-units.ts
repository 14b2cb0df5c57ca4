import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationContext, ConsolidationRule, RuleResult } from '../rule.ts';

/** A field lead's figure beside what the units add up to: both are shown, the profile says which is printed. */
export const l3Led001: ConsolidationRule = {
  code: 'L3-LED-001',
  on: 'consolidation',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-02'],
  words: {
    vi: {
      title: 'Số của cơ quan đầu mối khác số cộng của các đơn vị',
      reason:
        'Cùng một chỉ tiêu có hai nguồn; in nguồn nào do cấu hình quyết định, nhưng chênh lệch phải được biết trước khi ký.',
      good: 'Đầu mối báo cáo 412, các đơn vị cộng lại 412.',
      bad: 'Đầu mối báo cáo 412, các đơn vị cộng lại 405.',
      message: (p) =>
        `Cơ quan đầu mối báo cáo ${amount(p, 'lead')}, các đơn vị cộng lại ${amount(p, 'sum')} ` +
        `(${word(p, 'counted')}/${word(p, 'expected')} đơn vị), lệch ${amount(p, 'difference')}. ` +
        `Báo cáo in ${p['printed'] === 'units' ? 'số cộng của các đơn vị' : 'số của đầu mối'}.`,
      fix: () =>
        'Đối chiếu với cơ quan đầu mối và các đơn vị chưa báo cáo; nếu phạm vi khác nhau, ghi lý do vào cột “Ghi chú”.',
    },
    en: {
      title: "The field lead's figure differs from the sum of the units",
      reason:
        'One indicator has two sources; the configuration says which is printed, but the difference must be known before signing.',
      good: 'The lead reports 412, the units add up to 412.',
      bad: 'The lead reports 412, the units add up to 405.',
      message: (p) =>
        `The field lead reports ${amount(p, 'lead')}, the units add up to ${amount(p, 'sum')} ` +
        `(${word(p, 'counted')} of ${word(p, 'expected')} units), off by ${amount(p, 'difference')}. ` +
        `The report prints ${p['printed'] === 'units' ? 'the sum of the units' : "the lead's figure"}.`,
      fix: () =>
        'Compare with the field lead and the units that have not reported; where the scope differs, say so in the note beside the figure.',
    },
  },
  *check(context) {
    for (const [code, indicator] of context.consolidation.edition.indicators) {
      // Rates follow from what they are made of: one cause, one finding.
      if (indicator.source !== 'reported' || indicator.overUnits === 'ratio-of-sums') continue;
      const result = compared(context, code);
      if (result) yield result;
    }
  },
};

function compared({ consolidation }: ConsolidationContext, code: string): RuleResult | undefined {
  const total = consolidation.figures.get(code)?.get('total');
  if (!total) return undefined;
  const printed = total.leadFigure ? 'units' : 'lead';
  const [lead, sum] = total.leadFigure ? [total.leadFigure, total] : [total, total.unitSum];
  if (!sum) return undefined;
  if (lead.value === null || sum.value === null)
    return { outcome: 'not-evaluated', instance: code, missing: [code] };
  if (compareDecimals(lead.value, sum.value) === 0) return { outcome: 'pass', instance: code };
  const difference = subtract(lead.value, sum.value);
  return {
    outcome: 'fail',
    instance: code,
    indicator: code,
    ...placeOfLead(consolidation, code),
    observed: lead.value,
    expected: sum.value,
    difference,
    params: {
      lead: lead.value,
      sum: sum.value,
      difference,
      counted: String(sum.counted),
      expected: String(sum.expected),
      printed,
    },
  };
}

/** The cell that the lead's figure stands in, where exactly one lead answers. */
function placeOfLead(
  { obligations, answer }: ConsolidationContext['consolidation'],
  code: string,
): Partial<RuleResult> {
  const answers = obligations.flatMap(({ obligation }) => {
    const said = obligation.submissionType === 'field-lead' ? answer(obligation.id, code) : undefined;
    return said?.counts ? [said] : [];
  });
  const [only] = answers;
  if (!only?.cell || answers.length > 1) return {};
  const { file, sheet, cell } = only.cell;
  return { agency: only.agency, file, sheet, cell };
}
