import { factRule } from '../fact-rule.ts';
import { quotedList } from '../rule-words.ts';

export const l0Prt001 = factRule(
  {
    code: 'L0-PRT-001',
    severity: 'info',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Biểu gửi thành nhiều tệp, đã ghép lại',
        reason:
          'Mỗi tệp điền một phần và không phần nào mâu thuẫn nhau thì ghép thành một biểu; ngày nhận là ngày của tệp sau cùng.',
        good: 'Một biểu gửi trong một tệp.',
        bad: 'Lĩnh vực 1 đến 3 ở một tệp, lĩnh vực 4 đến 7 ở tệp khác.',
        message: (p) => `Biểu được ghép từ các tệp ${quotedList(p, 'files')}.`,
        fix: () => 'Không phải làm gì; lần sau gửi cả biểu trong một tệp.',
      },
      en: {
        title: 'A form sent in several files was joined',
        reason:
          'Files that each fill in a part and do not contradict each other are one form, received on the day of the last of them.',
        good: 'One form in one file.',
        bad: 'Areas 1 to 3 in one file, areas 4 to 7 in another.',
        message: (p) => `The form was joined from the files ${quotedList(p, 'files')}.`,
        fix: () => 'Nothing to do; next time send the form in one file.',
      },
    },
  },
  ['merged-files'],
  ({ files }) => ({ params: { files } }),
);
