import type { Params } from '../../domain/finding.ts';
import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

const isRights = (p: Params) => word(p, 'problem') === 'rights-managed';

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
        message: (p) =>
          isRights(p)
            ? 'Tệp bị giới hạn quyền đọc (IRM): chỉ tài khoản được cấp quyền mới mở được.'
            : 'Tệp đặt mật khẩu, không mở được.',
        fix: (p) =>
          isRights(p)
            ? 'Đề nghị đơn vị bỏ giới hạn quyền (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.'
            : 'Đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
      },
      en: {
        title: 'The file is protected by a password',
        reason: 'A file with a password or restricted rights cannot be opened, so none of its figures count.',
        good: 'A file that opens without a password.',
        bad: 'A file that asks for a password.',
        message: (p) =>
          isRights(p)
            ? 'The rights to read the file are restricted (IRM): only accounts that were granted them can open it.'
            : 'The file is protected by a password and cannot be opened.',
        fix: (p) =>
          isRights(p)
            ? 'Ask the agency to remove the restriction (File > Info > Protect Workbook) and to send it again.'
            : 'Ask the agency for a copy without a password.',
      },
    },
  },
  ['file-problem'],
  ({ problem, detail }) =>
    problem === 'encrypted' || problem === 'rights-managed' ? { params: { problem, detail } } : null,
);
