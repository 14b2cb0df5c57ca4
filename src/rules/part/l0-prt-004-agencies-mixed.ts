import { factRule } from '../fact-rule.ts';
import { quotedList, word } from '../rule-words.ts';

export const l0Prt004 = factRule(
  {
    code: 'L0-PRT-004',
    severity: 'blocker',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Báo cáo của nhiều đơn vị lẫn trong một tệp',
        reason:
          'Không biết chắc trang nào của đơn vị nào thì không đọc: số vào nhầm đơn vị còn tệ hơn không có số.',
        good: 'Mỗi đơn vị một tệp.',
        bad: 'Một sổ có hai trang bìa, các trang số liệu không ghi tên đơn vị.',
        message: (p) =>
          `Tệp có trang bìa của ${word(p, 'agencies')} nhưng không rõ các trang ${quotedList(p, 'sheets')} là của đơn vị nào; không đọc tệp này.`,
        fix: () => 'Đề nghị gửi lại mỗi đơn vị một tệp, dùng đúng biểu được cấp cho đơn vị đó.',
      },
      en: {
        title: 'The reports of several agencies are mixed in one file',
        reason:
          'Where it is not certain whose a sheet is, nothing is read: a figure in the wrong agency is worse than none.',
        good: 'One file per agency.',
        bad: 'A workbook with two covers whose data sheets name no agency.',
        message: (p) =>
          `The file has covers of ${word(p, 'agencies')}, but it is not clear whose the sheets ${quotedList(p, 'sheets')} are; it was not read.`,
        fix: () => 'Ask for one file per agency, in the form issued to it.',
      },
    },
  },
  ['agencies-mixed'],
  ({ agencies, sheets }) => ({ params: { agencies, sheets } }),
);
