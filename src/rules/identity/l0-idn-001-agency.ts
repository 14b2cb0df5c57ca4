import { at, factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

export const l0Idn001 = factRule(
  {
    code: 'L0-IDN-001',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['X-19', 'XU-04'],
    words: {
      vi: {
        title: 'Không xác định được đơn vị, hoặc đơn vị không còn trong danh sách của kỳ',
        reason: 'Số liệu chỉ được tính khi biết chắc của đơn vị nào; tên gần giống không đủ để kết luận.',
        good: 'Mã đơn vị trên biểu có trong agencies.csv và còn hiệu lực trong kỳ.',
        bad: 'Trang bìa ghi “UBND P. Tân Lập”, khớp với hai đơn vị.',
        message: (p) =>
          has(p, 'agency')
            ? `Đơn vị ${word(p, 'agency')} không có hiệu lực trong kỳ này.`
            : word(p, 'text') === ''
              ? 'Tệp không cho biết là của đơn vị nào (trang bìa, tên tệp đều không ghi).'
              : `Không nhận ra đơn vị “${word(p, 'text')}”${p['hidden'] === true ? ' (ghi ở trang ẩn nhận dạng biểu)' : ''} trong danh sách.`,
        fix: (p) =>
          has(p, 'candidates')
            ? `Ghi đúng mã đơn vị ở trang bìa. Có phải: ${word(p, 'candidates')}?`
            : 'Ghi đúng mã đơn vị ở trang bìa, hoặc bổ sung đơn vị vào agencies.csv.',
      },
      en: {
        title: 'The agency is not known, or not in force in this period',
        reason: 'Figures count only when it is certain whose they are; a similar name is not enough.',
        good: 'The agency code of the workbook is in agencies.csv and valid in the period.',
        bad: 'The cover says “UBND P. Tân Lập”, which fits two agencies.',
        message: (p) =>
          has(p, 'agency')
            ? `Agency ${word(p, 'agency')} is not in force in this period.`
            : word(p, 'text') === ''
              ? 'The file does not say whose it is, neither on the cover nor in its name.'
              : `Agency “${word(p, 'text')}”${p['hidden'] === true ? ' (named on the hidden identity sheet)' : ''} is not in the register.`,
        fix: (p) =>
          has(p, 'candidates')
            ? `Put the agency's code on the cover. Is it one of: ${word(p, 'candidates')}?`
            : "Put the agency's code on the cover, or add the agency to agencies.csv.",
      },
    },
  },
  ['agency-unknown', 'agency-not-valid'],
  (fact) => {
    if (fact.kind === 'agency-not-valid') return { observed: fact.agency, params: { agency: fact.agency } };
    const { text, candidates, cell } = fact;
    return {
      ...at(cell),
      observed: text,
      params: { text, candidates, hidden: cell?.sheet.toLowerCase() === '_cchc' },
    };
  },
);
