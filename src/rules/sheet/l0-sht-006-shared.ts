import { factRule } from '../fact-rule.ts';
import { quotedList, word } from '../rule-words.ts';

export const l0Sht006 = factRule(
  {
    code: 'L0-SHT-006',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Nhiều biểu dồn trên một trang',
        reason:
          'Các biểu xếp trên dưới nhau vẫn tách được theo mã và tiêu đề; nêu ra để kiểm tra lại việc chép số.',
        good: 'Mỗi lĩnh vực, mỗi biểu một trang như khi được cấp.',
        bad: 'Dán mọi lĩnh vực vào một trang để in.',
        message: (p) =>
          `Trang “${word(p, 'sheet')}” chứa ${quotedList(p, 'parts')}; đã tách theo mã và tiêu đề cột.`,
        fix: () => 'Kiểm tra lại số liệu của trang này; lần sau giữ nguyên các trang của biểu.',
      },
      en: {
        title: 'Several parts of the form on one sheet',
        reason:
          'Parts below one another are told apart by codes and headers; named so that copying errors get noticed.',
        good: 'Each area and table on the sheet it was issued on.',
        bad: 'All areas were pasted onto one sheet for printing.',
        message: (p) =>
          `Sheet “${word(p, 'sheet')}” holds ${quotedList(p, 'parts')}; told apart by codes and headers.`,
        fix: () => 'Check the figures of this sheet; next time keep the sheets of the form.',
      },
    },
  },
  ['sheet-shared'],
  ({ sheet, parts }) => ({ instance: sheet, sheet, params: { sheet, parts } }),
);
