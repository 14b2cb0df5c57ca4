import { factRule } from '../fact-rule.ts';

export const l0Wbk004 = factRule(
  {
    code: 'L0-WBK-004',
    severity: 'info',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Tệp có trao đổi nhận xét',
        reason: 'Nhận xét trao đổi trong tệp không được đọc và cản trở việc đánh dấu bản trả lại.',
        good: 'Giải trình ghi ở cột “Ghi chú, giải trình”.',
        bad: 'Giải trình ghi trong nhận xét của ô.',
        message: () => 'Tệp có nhận xét dạng trao đổi; nội dung đó không được đọc.',
        fix: () => 'Chép nội dung cần báo cáo sang cột “Ghi chú, giải trình”.',
      },
      en: {
        title: 'The file has threaded comments',
        reason: 'Comment threads are not read, and stand in the way of marking a returned copy.',
        good: 'Explanations stand in the notes column.',
        bad: 'Explanations stand in cell comments.',
        message: () => 'The file has threaded comments; they are not read.',
        fix: () => 'Copy what has to be reported to the notes column.',
      },
    },
  },
  ['threaded-comments'],
  () => ({}),
);
