import { word } from '../rule-words.ts';
import { completeness, isEmpty } from '../required/answered.ts';
import type { SubmissionRule } from '../rule.ts';

export const cEmp001: SubmissionRule = {
  code: 'C-EMP-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-12'],
  words: {
    vi: {
      title: 'Gửi biểu nhưng hầu như chưa điền',
      reason: 'Biểu trống được tính là đã gửi thì tỷ lệ nộp đẹp mà số liệu không có.',
      good: 'Biểu điền đủ ô bắt buộc.',
      bad: 'Gửi lại nguyên biểu trống.',
      message: (p) =>
        `Biểu hầu như trống: mới điền ${word(p, 'answered')}/${word(p, 'required')} ô bắt buộc.`,
      fix: () => 'Đề nghị đơn vị điền số liệu; lĩnh vực không phát sinh thì đánh dấu ở trang bìa.',
    },
    en: {
      title: 'A workbook was sent, but hardly filled in',
      reason: 'Counting an empty form as received makes the rates look good while there are no figures.',
      good: 'All required cells are filled in.',
      bad: 'The blank form was sent back as it was.',
      message: (p) =>
        `The form is almost empty: ${word(p, 'answered')} of ${word(p, 'required')} required cells.`,
      fix: () => 'Ask the agency to fill in the form; areas where nothing arose are ticked on the cover.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const { required, answered } = completeness(context);
    if (required === 0) return [{ outcome: 'not-applicable' }];
    if (!isEmpty(context)) return [{ outcome: 'pass' }];
    return [
      {
        outcome: 'fail',
        observed: String(answered),
        expected: String(required),
        params: { answered, required },
        figures: ['*'],
      },
    ];
  },
};

/** Code of the finding by which a form that came in does not count as sent. */
export const emptyForm = cEmp001.code;
