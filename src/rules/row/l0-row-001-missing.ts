import { factRule } from '../fact-rule.ts';
import { subjectEn, subjectVi } from '../rule-words.ts';

export const l0Row001 = factRule(
  {
    code: 'L0-ROW-001',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['derived', 'X-12'],
    words: {
      vi: {
        title: 'Thiếu dòng của chỉ tiêu',
        reason: 'Mất dòng thì không biết chỉ tiêu không phát sinh hay bị bỏ sót.',
        good: 'Mỗi chỉ tiêu của biểu còn nguyên dòng.',
        bad: 'Xóa dòng của chỉ tiêu không có số liệu.',
        message: (p) => `Không thấy dòng của ${subjectVi(p)}.`,
        fix: () => 'Khôi phục dòng từ biểu trống được cấp, điền số hoặc KPS, KAD rồi gửi lại.',
      },
      en: {
        title: 'The row of an indicator is missing',
        reason: 'Without its row nobody knows whether nothing arose or the figure was left out.',
        good: 'Every indicator of the form still has its row.',
        bad: 'The row of an indicator without figures was deleted.',
        message: (p) => `The row of ${subjectEn(p)} was not found.`,
        fix: () => 'Restore the row from the blank form, fill in a figure or KPS, KAD and send it again.',
      },
    },
  },
  ['row-missing'],
  ({ sheet, indicator }, { form }) => ({
    instance: indicator,
    indicator,
    sheet,
    severity: form?.fields.get(indicator)?.requirement === 'required' ? 'error' : 'warning',
  }),
);
