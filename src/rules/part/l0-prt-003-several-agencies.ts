import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Prt003 = factRule(
  {
    code: 'L0-PRT-003',
    severity: 'info',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Một tệp chứa báo cáo của nhiều đơn vị',
        reason: 'Mỗi đơn vị có trang bìa riêng nên tách được; nêu ra để biết số liệu của từng đơn vị ở đâu.',
        good: 'Mỗi đơn vị một tệp.',
        bad: 'Chép biểu của hai xã vào một sổ.',
        message: (p) => `Tệp chứa báo cáo của ${word(p, 'agencies')}; đã tách theo trang bìa và tên đơn vị.`,
        fix: () => 'Không phải làm gì; lần sau đề nghị gửi mỗi đơn vị một tệp.',
      },
      en: {
        title: 'One file holds the reports of several agencies',
        reason:
          'Each agency has a cover of its own, so they can be told apart; it is named so that one knows where figures stand.',
        good: 'One file per agency.',
        bad: 'The forms of two communes were copied into one workbook.',
        message: (p) =>
          `The file holds the reports of ${word(p, 'agencies')}; told apart by covers and names.`,
        fix: () => 'Nothing to do; next time ask for one file per agency.',
      },
    },
  },
  ['several-agencies'],
  ({ agencies }) => ({ params: { agencies } }),
);
