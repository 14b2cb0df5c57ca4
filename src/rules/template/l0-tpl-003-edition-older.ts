import { factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

export const l0Tpl003 = factRule(
  {
    code: 'L0-TPL-003',
    severity: 'warning',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18'],
    words: {
      vi: {
        title: 'Biểu là phiên bản khác của bộ đang dùng',
        reason: 'Biểu phiên bản cũ vẫn đọc được theo mã chỉ tiêu, nhưng có thể thiếu chỉ tiêu mới.',
        good: 'Biểu tạo từ phiên bản đang dùng.',
        bad: 'Biểu tải về trước khi bộ biểu được sửa.',
        message: (p) =>
          `Biểu là phiên bản ${word(p, 'found')}, phiên bản đang dùng là ${word(p, 'expected')}.` +
          (has(p, 'mapped')
            ? ` Đọc theo bảng đối chiếu: ${word(p, 'renamed')} mã đổi` +
              (has(p, 'dropped') ? `; không có chỉ tiêu tương ứng: ${word(p, 'dropped')}.` : '.')
            : ''),
        fix: () => 'Kiểm tra các chỉ tiêu mới; nếu thiếu, đề nghị đơn vị điền lại trên biểu mới.',
      },
      en: {
        title: 'Another version of the edition in force',
        reason: 'An older version is still read by indicator code, but may lack newer indicators.',
        good: 'A form made from the version in force.',
        bad: 'A form downloaded before the edition was corrected.',
        message: (p) =>
          `The form is version ${word(p, 'found')}; in force is ${word(p, 'expected')}.` +
          (has(p, 'mapped')
            ? ` Read by the mapping: ${word(p, 'renamed')} codes changed` +
              (has(p, 'dropped') ? `; without a counterpart: ${word(p, 'dropped')}.` : '.')
            : ''),
        fix: () => 'Check the newer indicators; if they are absent, ask the agency to use the new form.',
      },
    },
  },
  ['edition-older', 'edition-mapped'],
  (fact) => {
    const { found, expected } = fact;
    const isMapped = fact.kind === 'edition-mapped';
    const mapped = isMapped
      ? { mapped: true, renamed: fact.renamed.length, dropped: fact.dropped, codes: fact.renamed }
      : {};
    return { observed: found, expected, params: { found, expected, ...mapped } };
  },
);
