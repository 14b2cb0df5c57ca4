import { factRule } from '../fact-rule.ts';
import { quotedList, word } from '../rule-words.ts';
import { answerNames } from './answer-names.ts';

export const l0Prt002 = factRule(
  {
    code: 'L0-PRT-002',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['derived', 'XU-06'],
    words: {
      vi: {
        title: 'Các tệp của một biểu mâu thuẫn nhau nên không ghép được',
        reason:
          'Mỗi tệp có phần mà tệp kia không có, nhưng cùng một chỉ tiêu lại ghi khác nhau: chỉ một tệp được tính, phần riêng của tệp kia thì không.',
        good: 'Các phần của một biểu không ghi trùng chỉ tiêu, hoặc ghi giống nhau.',
        bad: 'Tệp thứ nhất ghi 2.3.1 là 120, tệp thứ hai ghi 125.',
        message: (p) =>
          `Các tệp ${quotedList(p, 'files')} đều chỉ điền một phần và ghi khác nhau ở ${word(p, 'answers')}; chỉ một tệp được tính.`,
        fix: () => 'Đề nghị đơn vị gửi lại một tệp đủ các phần, rồi chuyển các tệp cũ ra khỏi thư mục.',
      },
      en: {
        title: 'Parts of one form contradict each other and were not joined',
        reason:
          'Each file has something that the other lacks, but they answer the same item differently: only one of them counts, and what only the other has does not.',
        good: 'Parts of a form do not repeat an item, or repeat it alike.',
        bad: 'One file has 120 in 2.3.1, the other 125.',
        message: (p) =>
          `The files ${quotedList(p, 'files')} each fill in a part, and differ in ${word(p, 'answersEn')}; only one of them counts.`,
        fix: () => 'Ask the agency for one file with all parts, then move the old ones out of the folder.',
      },
    },
  },
  ['parts-contradict'],
  ({ files, answers }) => ({
    params: { files, answers: answerNames(answers, 'vi'), answersEn: answerNames(answers, 'en') },
  }),
);
