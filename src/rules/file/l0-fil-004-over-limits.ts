import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Fil004 = factRule(
  {
    code: 'L0-FIL-004',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Tệp vượt giới hạn an toàn',
        reason:
          'Tệp quá lớn hoặc phình to bất thường khi giải nén có thể làm treo máy nên không được mở tiếp.',
        good: 'Biểu điền xong nặng vài trăm KB.',
        bad: 'Tệp nhỏ nhưng giải nén ra hàng GB, hoặc định dạng tới dòng cuối của trang tính.',
        message: (p) => `Tệp vượt giới hạn an toàn (${word(p, 'detail')}).`,
        fix: () =>
          'Chép số liệu sang biểu trống được cấp rồi gửi lại; không dán cả trang tính khác vào biểu.',
      },
      en: {
        title: 'The file is over the safety limits',
        reason:
          'A file that is too large, or inflates out of proportion, could stall the machine and is not opened.',
        good: 'A filled form of some hundred KB.',
        bad: 'A small file that inflates to gigabytes, or is formatted down to the last row of the sheet.',
        message: (p) => `The file is over the safety limits (${word(p, 'detail')}).`,
        fix: () =>
          'Copy the figures into the blank form and send it again; do not paste whole sheets into it.',
      },
    },
  },
  ['file-problem'],
  ({ problem, detail }) => (problem === 'over-limits' ? { params: { problem, detail } } : null),
);
