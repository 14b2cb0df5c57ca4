import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Hdr005 = factRule(
  {
    code: 'L0-HDR-005',
    severity: 'warning',
    status: 'active',
    since: '0.2.0',
    basis: ['derived'],
    words: {
      vi: {
        title: 'Cả trang ghi lệch một cột',
        reason:
          'Cột “Số liệu” để trống hoàn toàn và cột bên cạnh chỉ có số thì số được đọc ở cột bên cạnh; nêu ra để đối chiếu.',
        good: 'Số ghi ở cột “Số liệu”.',
        bad: 'Dán cả cột số sang cột “Ghi chú, giải trình”.',
        message: (p) =>
          `Mọi số của trang nằm ở cột của ô ${word(p, 'found')}, bên cạnh cột “Số liệu” (${word(p, 'expected')}); được đọc ở đó.`,
        fix: () => 'Đối chiếu số của trang này; lần sau ghi vào cột “Số liệu”.',
      },
      en: {
        title: 'A whole sheet is one column off',
        reason:
          'Where the column of figures is wholly empty and its neighbour holds figures only, they are read there; named for comparison.',
        good: 'Figures stand in the column “Số liệu”.',
        bad: 'The whole column was pasted into “Ghi chú, giải trình”.',
        message: (p) =>
          `All figures of the sheet stand in the column of ${word(p, 'found')}, beside their own (${word(p, 'expected')}); they were read there.`,
        fix: () => 'Compare the figures of this sheet; next time use the column “Số liệu”.',
      },
    },
  },
  ['values-beside'],
  ({ sheet, expected, found }) => ({
    instance: sheet,
    sheet,
    cell: found,
    observed: found,
    expected,
    params: { expected, found },
  }),
);
