import type { Params } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

export const l0Sht001 = factRule(
  {
    code: 'L0-SHT-001',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0', 'X-12'],
    words: {
      vi: {
        title: 'Thiếu trang tính',
        reason:
          'Thiếu một trang thì không biết đơn vị không phát sinh hay gửi thiếu; báo một lần, không báo từng ô.',
        good: 'Biểu có đủ các trang như khi được cấp.',
        bad: 'Xóa trang của lĩnh vực không có số liệu.',
        message: (p) =>
          isIdentity(p)
            ? 'Tệp bị chép sang sổ mới nên mất trang ẩn nhận dạng biểu; vẫn đọc được theo trang bìa.'
            : `Thiếu trang “${word(p, 'sheet')}”` +
              (has(p, 'count') ? ` (${word(p, 'count')} nội dung).` : '.'),
        fix: (p) =>
          isIdentity(p)
            ? 'Lần sau gửi chính biểu được cấp.'
            : 'Khôi phục trang từ biểu trống được cấp, điền rồi gửi lại; không phát sinh thì đánh dấu ở trang bìa.',
      },
      en: {
        title: 'A sheet is missing',
        reason:
          'Without a sheet nobody knows whether nothing arose or it was left out; said once, not cell by cell.',
        good: 'The workbook has all the sheets it was issued with.',
        bad: 'The sheet of an area without figures was deleted.',
        message: (p) =>
          isIdentity(p)
            ? 'The workbook was copied into a new one and lost its hidden identity sheet; it is read by its cover.'
            : `Sheet “${word(p, 'sheet')}” is missing` +
              (has(p, 'count') ? ` (${word(p, 'count')} items).` : '.'),
        fix: (p) =>
          isIdentity(p)
            ? 'Next time send the issued workbook itself.'
            : 'Restore the sheet from the blank form and fill it in; if nothing arose, tick the box on the cover.',
      },
    },
  },
  ['sheet-missing'],
  ({ sheet, covers }, { form }) => ({
    instance: sheet,
    sheet,
    severity: isRequired(covers, form) ? 'blocker' : 'warning',
    params: { sheet, covers, ...(covers.length === 0 ? {} : { count: covers.length }) },
  }),
);

const isIdentity = (p: Params) => word(p, 'sheet') === '_cchc';

/** A sheet that holds nothing the agency must fill in is missed, but does not stop the rest. */
function isRequired(covers: readonly string[], form: Form | null): boolean {
  return covers.some((covered) => {
    const name = covered.replace(/^table:/, '');
    if (!form || form.fields.get(name)?.requirement === 'required') return true;
    return form.tables.some((one) => one.table.code === name && one.requirement === 'required');
  });
}
