import { factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

export const l0Tpl002 = factRule(
  {
    code: 'L0-TPL-002',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18'],
    words: {
      vi: {
        title: 'Bộ biểu mẫu không có ở đây',
        reason:
          'Mỗi bộ biểu có chỉ tiêu và cách hiểu riêng; đọc bằng bộ khác có thể đặt số vào sai chỉ tiêu.',
        good: 'Biểu thuộc bộ biểu đang dùng.',
        bad: 'Biểu của bộ khác, hoặc bộ đã bị thu hồi.',
        message: (p) => `Biểu thuộc bộ “${word(p, 'found')}”, bộ đang dùng là “${word(p, 'expected')}”.`,
        fix: () => 'Đề nghị đơn vị điền vào biểu của bộ đang dùng.',
      },
      en: {
        title: 'An edition that is not known here',
        reason: 'Editions differ in indicators and meaning; reading one as another could misplace figures.',
        good: 'A form of the edition in force.',
        bad: 'A form of another, or a withdrawn edition.',
        message: (p) =>
          `The form belongs to edition “${word(p, 'found')}”; in force is “${word(p, 'expected')}”.`,
        fix: () => 'Ask the agency to fill in a form of the edition in force.',
      },
    },
  },
  ['edition-unknown'],
  ({ found, expected }) => ({ observed: found, expected, params: { found, expected } }),
);
