import { compareDecimals } from '../../domain/decimal.ts';
import { hasNumber } from '../../domain/observation.ts';
import { word } from '../rule-words.ts';
import { factRule } from '../fact-rule.ts';
import type { SubmissionContext } from '../rule.ts';
import { isEmpty } from './answered.ts';

export const l1Req003 = factRule(
  {
    code: 'L1-REQ-003',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Biểu không có dòng số liệu nào',
        reason: 'Biểu trống mà chỉ tiêu tương ứng có số thì số liệu chi tiết đã bị bỏ sót.',
        good: 'Biểu II.06 có ít nhất một dòng lĩnh vực.',
        bad: 'Biểu II.06 để trống trong khi chỉ tiêu 2.3.1 là 1.250.',
        message: (p) => `Biểu ${word(p, 'table')} không có dòng số liệu nào.`,
        fix: () =>
          'Điền biểu theo từng dòng; nếu không phát sinh, ghi 0 hoặc KPS ở các chỉ tiêu tổng tương ứng.',
      },
      en: {
        title: 'A table without a single row of figures',
        reason: 'When the table is empty but its indicators have figures, the details were left out.',
        good: 'Table II.06 has at least one row.',
        bad: 'Table II.06 is empty while indicator 2.3.1 is 1.250.',
        message: (p) => `Table ${word(p, 'table')} has no row with figures.`,
        fix: () => 'Fill in the table row by row; if nothing arose, put 0 or KPS in the matching indicators.',
      },
    },
  },
  ['table-empty'],
  ({ table, sheet }, context) =>
    isExpected(context, table)
      ? { instance: table, sheet, params: { table }, figures: [`table:${table}`] }
      : null,
);

/** A required table, unless every indicator that its total row repeats says that nothing arose. */
function isExpected(context: SubmissionContext, code: string): boolean {
  const { form, submission } = context;
  // An empty submission is one finding: C-EMP-001.
  if (!form || isEmpty(context)) return false;
  const table = form.tables.find((one) => one.table.code === code);
  if (!table || table.requirement !== 'required') return false;
  const totals = table.columns.flatMap((column) => {
    const value = column.indicator === undefined ? undefined : submission.observations.get(column.indicator);
    return value ? [value] : [];
  });
  const isNothing = (value: (typeof totals)[number]) =>
    value.status === 'not-applicable' || (hasNumber(value) && compareDecimals(value.value, '0') === 0);
  return totals.length === 0 || !totals.every(isNothing);
}
