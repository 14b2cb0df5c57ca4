import { factRule } from '../fact-rule.ts';

export const l0Tpl001 = factRule(
  {
    code: 'L0-TPL-001',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18'],
    words: {
      vi: {
        title: 'Không phải biểu được cấp',
        reason: 'Chỉ đọc được biểu do công cụ tạo ra: ở bảng tính khác không biết ô nào là chỉ tiêu nào.',
        good: 'Biểu trống được cấp cho đơn vị, đã điền.',
        bad: 'Bảng tính tự kẻ, hoặc chỉ gửi một trang tính chép ra tệp mới.',
        message: () => 'Bảng tính này không phải biểu báo cáo được cấp.',
        fix: () => 'Đề nghị đơn vị điền vào biểu được cấp (lệnh tạo: cchc forms build) rồi gửi lại.',
      },
      en: {
        title: 'Not one of the forms issued',
        reason:
          'Only forms made by this tool are read: in any other workbook nothing says which cell is which figure.',
        good: "The agency's own blank form, filled in.",
        bad: 'A home-made table, or one sheet copied to a new file.',
        message: () => 'This workbook is not a reporting form that was issued.',
        fix: () => 'Ask the agency to fill in the form it was given (made with: cchc forms build).',
      },
    },
  },
  ['not-our-form'],
  () => ({}),
);
