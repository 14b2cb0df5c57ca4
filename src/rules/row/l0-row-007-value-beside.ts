import { at, factRule } from '../fact-rule.ts';
import { sentence, subjectEn, subjectVi, word } from '../rule-words.ts';

export const l0Row007 = factRule(
  {
    code: 'L0-ROW-007',
    severity: 'error',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Số ghi lệch sang ô bên cạnh',
        reason:
          'Ô số liệu để trống mà cùng dòng có số ở ô khác: có thể ghi lệch, cũng có thể là số khác, nên không tự lấy.',
        good: 'Số ghi ở cột “Số liệu”.',
        bad: 'Ghi 120 ở cột “Ghi chú, giải trình”, cột “Số liệu” để trống.',
        message: (p) =>
          `${sentence(subjectVi(p))}: ô số liệu để trống, còn “${word(p, 'raw')}” nằm ở ô ${word(p, 'cell')}; số này không được tính.`,
        fix: (p) =>
          `Nếu ${word(p, 'raw') || 'số đó'} là số liệu của chỉ tiêu thì ghi vào cột “Số liệu”; nếu không thì xóa, hoặc ghi rõ bằng lời.`,
      },
      en: {
        title: 'A figure stands beside its cell',
        reason:
          'The figure’s cell is empty and another cell of its line holds a number: perhaps a slip, perhaps another figure, so it is not taken.',
        good: 'Figures stand in the column “Số liệu”.',
        bad: '120 stands in the notes column, the column of figures is empty.',
        message: (p) =>
          `${sentence(subjectEn(p))}: the figure is blank, while “${word(p, 'raw')}” stands in ${word(p, 'cell')}; it does not count.`,
        fix: (p) =>
          `If ${word(p, 'raw') || 'it'} is the indicator’s figure, type it into the column “Số liệu”; if not, delete it or put it in words.`,
      },
    },
  },
  ['value-beside'],
  ({ cell, raw, indicator }) => ({
    instance: indicator,
    indicator,
    ...at(cell),
    observed: raw,
    params: { indicator, raw, cell: cell.cell },
  }),
);
