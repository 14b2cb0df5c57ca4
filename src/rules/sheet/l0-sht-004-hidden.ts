import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

const whatVi: Record<string, string> = {
  sheet: 'trang ẩn',
  row: 'dòng ẩn',
  column: 'cột ẩn',
  cell: 'ô có định dạng số làm ẩn nội dung',
};
const whatEn: Record<string, string> = {
  sheet: 'a hidden sheet',
  row: 'a hidden row',
  column: 'a hidden column',
  cell: 'a place whose number format shows nothing',
};

export const l0Sht004 = factRule(
  {
    code: 'L0-SHT-004',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['ESS 0'],
    words: {
      vi: {
        title: 'Số liệu nằm ở chỗ bị ẩn',
        reason:
          'Người ký không nhìn thấy dòng, cột hay trang bị ẩn, nên có thể không biết số đó được gửi đi.',
        good: 'Mọi dòng, cột có số liệu đều nhìn thấy được.',
        bad: 'Ẩn dòng của chỉ tiêu chưa chắc chắn.',
        message: (p) =>
          `Có ${word(p, 'cells')} ô có nội dung nằm trong ${whatVi[word(p, 'what')] ?? ''} (${word(p, 'at')}).`,
        fix: () => 'Bỏ ẩn, kiểm tra lại số liệu rồi gửi lại.',
      },
      en: {
        title: 'Figures stand where they are hidden',
        reason: 'Whoever signs does not see hidden rows, columns or sheets, and may not know what was sent.',
        good: 'Every row and column with figures can be seen.',
        bad: 'The row of an uncertain figure was hidden.',
        message: (p) =>
          `${word(p, 'cells')} filled cells stand in ${whatEn[word(p, 'what')] ?? ''} (${word(p, 'at')}).`,
        fix: () => 'Unhide, check the figures and send the workbook again.',
      },
    },
  },
  ['hidden-data'],
  ({ sheet, what, at, cells }) => ({
    instance: `${what}:${at}`,
    sheet,
    ...(what === 'sheet' ? {} : { cell: at }),
    params: { sheet, what, at, cells },
  }),
);
