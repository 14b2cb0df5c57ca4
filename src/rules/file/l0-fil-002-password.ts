import { factRule } from '../fact-rule.ts';

export const l0Fil002 = factRule(
  {
    code: 'L0-FIL-002',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Tệp đặt mật khẩu',
        reason: 'Không mở được tệp có mật khẩu hoặc bị khóa quyền đọc, nên không số liệu nào được tính.',
        good: 'Tệp không đặt mật khẩu mở.',
        bad: 'Tệp hỏi mật khẩu khi mở.',
        message: () => 'Tệp có mật khẩu hoặc bị khóa quyền đọc.',
        fix: () => 'Đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
      },
      en: {
        title: 'The file is protected by a password',
        reason: 'A file with a password or restricted rights cannot be opened, so none of its figures count.',
        good: 'A file that opens without a password.',
        bad: 'A file that asks for a password.',
        message: () => 'The file has a password or restricted rights.',
        fix: () => 'Ask the agency for a copy without a password.',
      },
    },
  },
  ['file-problem'],
  ({ problem, detail }) => (problem === 'encrypted' ? { params: { problem, detail } } : null),
);
