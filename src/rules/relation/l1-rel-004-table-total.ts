import type { Decimal } from '../../domain/decimal.ts';
import { subtract, sum } from '../../domain/decimal.ts';
import type { Submission, TableData } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { isReplaced } from '../formula/replaced-cells.ts';
import { cellOperand, fieldOperand, type Operand } from '../operand.ts';
import { checkId } from '../likely-cause/check-id.ts';
import { likelyCauses } from '../likely-cause/likely-causes.ts';
import { about, amount, has, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

export const l1Rel004: SubmissionRule = {
  code: 'L1-REL-004',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['Thông tư 01/2020/TT-VPCP, II.06', 'Thông tư 01/2020/TT-VPCP, II.07b'],
  words: {
    vi: {
      title: 'Tổng của biểu khác với chỉ tiêu',
      reason: 'Dòng tổng của biểu chi tiết và chỉ tiêu ở trang lĩnh vực là cùng một số.',
      good: 'Biểu II.06 tổng cột 3 là 1.250, chỉ tiêu 2.3.1 là 1.250.',
      bad: 'Biểu II.06 tổng cột 3 là 1.250, chỉ tiêu 2.3.1 là 1.205.',
      message: (p) =>
        about(
          subjectVi({ indicator: p['indicator'] ?? null, label: p['label'] ?? null }),
          `ghi ${amount(p, 'observed')}, tổng cột ${word(p, 'no')} của biểu ${word(p, 'tableCode')} là ` +
            `${amount(p, 'expected')} (lệch ${signed(p, 'difference')}).`,
        ),
      fix: (p) =>
        `Sửa chỉ tiêu, hoặc sửa biểu ${word(p, 'tableCode')}${has(p, 'cells') ? ` (${word(p, 'cells')})` : ''}.`,
    },
    en: {
      title: 'The total of a table differs from the indicator',
      reason: 'The total row of the detailed table and the indicator of the area sheet are one figure.',
      good: 'Table II.06 column 3 totals 1.250, indicator 2.3.1 says 1.250.',
      bad: 'Table II.06 column 3 totals 1.250, indicator 2.3.1 says 1.205.',
      message: (p) =>
        about(
          subjectEn({ indicator: p['indicator'] ?? null, labelEn: p['labelEn'] ?? null }),
          `says ${amount(p, 'observed')}, column ${word(p, 'no')} of table ${word(p, 'tableCode')} totals ` +
            `${amount(p, 'expected')} (off by ${signed(p, 'difference')}).`,
        ),
      fix: (p) =>
        `Correct the indicator, or table ${word(p, 'tableCode')}${has(p, 'cells') ? ` (${word(p, 'cells')})` : ''}.`,
    },
  },
  on: 'submission',
  needs: 'form',
  *check(context) {
    for (const data of context.submission.tables) yield* columnsOf(context, data);
  },
};

function* columnsOf(context: SubmissionContext, data: TableData): Generator<RuleResult> {
  const table = context.form!.tables.find((one) => one.table.code === data.table);
  for (const { no, indicator } of table?.columns ?? []) {
    if (indicator === undefined || !context.form!.fields.has(indicator)) continue;
    const place = {
      instance: `${data.table}.c${no}`,
      indicator,
      ...at(context.submission.observations.get(indicator)?.cell),
      figures: [indicator, `table:${data.table}`],
    };
    const total = totalOf(context.submission, data, no);
    const figure = fieldOperand(context, indicator);
    if (figure.state === 'absent') {
      yield { outcome: 'not-applicable', ...place };
    } else if (figure.state !== 'value' || total.value === undefined) {
      const missing = [
        ...(figure.state === 'value' ? [] : [indicator]),
        ...(total.value === undefined ? [place.instance] : []),
      ];
      yield { outcome: 'not-evaluated', ...place, missing };
    } else if (figure.value === total.value) {
      yield { outcome: 'pass', ...place };
    } else {
      yield {
        outcome: 'fail',
        ...place,
        observed: figure.value,
        expected: total.value,
        difference: subtract(figure.value, total.value),
        causes: likelyCauses(context, [checkId.indicator(data.table, no)]),
        params: { no: String(no), tableCode: data.table, cells: total.cell ? [total.cell] : [] },
      };
    }
  }
}

/** The total row's figure, else the sum of the rows when all of them are readable. */
function totalOf(
  submission: Submission,
  data: TableData,
  column: number,
): { value: Decimal | undefined; cell?: string | undefined } {
  const total = data.rows.findLast((one) => one.role === 'total')?.cells.get(column);
  const operand: Operand = isReplaced(submission, total?.cell)
    ? { state: 'blank' }
    : cellOperand(total, true);
  if (operand.state === 'value') return { value: operand.value, cell: total?.cell?.cell };
  if (operand.state === 'unknown' && total !== undefined && total.status !== 'missing')
    return { value: undefined };
  const values: Decimal[] = [];
  const rows = data.rows.filter((one) => one.role === 'data').map((one) => one.cells.get(column));
  for (const cell of rows) {
    const part = cellOperand(cell, true);
    if (part.state === 'value') values.push(part.value);
    else if (part.state !== 'absent') return { value: undefined };
  }
  const [first, last] = [rows[0]?.cell?.cell, rows[rows.length - 1]?.cell?.cell];
  const cell = first === last ? first : `${first}:${last}`;
  return { value: values.length === 0 ? undefined : sum(values), cell };
}
