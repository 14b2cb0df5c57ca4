import type { Params } from '../../domain/finding.ts';
import { at, factRule } from '../fact-rule.ts';
import { placeName, placesEn, placesVi, word } from '../rule-words.ts';

export const l0Acc001 = factRule(
  {
    code: 'L0-ACC-001',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Ô có nội dung nhưng không được dùng',
        reason:
          'Mọi ô có nội dung đều được đối chiếu: được dùng, là chữ của biểu, bị loại có lý do, hoặc được nêu ra ở đây.',
        good: 'Mọi số liệu, lời giải thích đều nằm trong ô của biểu.',
        bad: 'Ghi thêm một số ở dưới bảng, ngoài các cột của biểu.',
        message: (p) =>
          `${word(p, 'count')} ô có nội dung nhưng không được dùng: ${placesVi(p, 'cells')}${more(p)}.`,
        fix: () => 'Chuyển nội dung vào đúng ô của biểu, hoặc xóa nếu không thuộc báo cáo.',
      },
      en: {
        title: 'Cells with content that were not used',
        reason:
          'Every cell with content is accounted for: used, printed by the form, left out for a reason, or named here.',
        good: 'All figures and remarks stand in the cells of the form.',
        bad: 'One more figure below the table, beside the columns of the form.',
        message: (p) =>
          `${word(p, 'count')} cells have content that was not used: ${placesEn(p, 'cells')}${more(p)}.`,
        fix: () => 'Move the content to the cell it belongs in, or delete it if it is no part of the report.',
      },
    },
  },
  ['unaccounted'],
  ({ cell, count, cells }) => ({
    instance: cell.sheet,
    ...at(cell),
    params: { count, cells: cells.flatMap((one) => placeName(one, cell.sheet)), shown: cells.length },
  }),
);

function more(p: Params): string {
  return Number(p['count']) > Number(p['shown']) ? ' …' : '';
}
