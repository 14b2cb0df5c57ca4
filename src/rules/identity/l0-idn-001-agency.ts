import { successorsIn, type Agency } from '../../domain/agency.ts';
import type { Params } from '../../domain/finding.ts';
import { formatShortDate } from '../../messages/format.ts';
import { at, factRule } from '../fact-rule.ts';
import { has, word } from '../rule-words.ts';

const named = (p: Params, key: string) => {
  const value = p[key];
  return Array.isArray(value) ? value.join('; ') : word(p, key);
};

function goneVi(p: Params): string {
  const name = `Đơn vị ${word(p, 'agency')}`;
  if (has(p, 'begins')) return `${name} chỉ có hiệu lực từ ngày ${word(p, 'begins')}, sau kỳ này.`;
  const ended = has(p, 'ended')
    ? `đã chấm dứt từ sau ngày ${word(p, 'ended')}`
    : 'không có hiệu lực trong kỳ này';
  return has(p, 'successors')
    ? `${name} ${ended}; đơn vị kế thừa: ${named(p, 'successors')}.`
    : `${name} ${ended}.`;
}

function goneEn(p: Params): string {
  const name = `Agency ${word(p, 'agency')}`;
  if (has(p, 'begins')) return `${name} is in force only from ${word(p, 'begins')}, after this period.`;
  const ended = has(p, 'ended') ? `ended after ${word(p, 'ended')}` : 'is not in force in this period';
  return has(p, 'successors')
    ? `${name} ${ended}; its successor: ${named(p, 'successors')}.`
    : `${name} ${ended}.`;
}

function goneFixVi(p: Params): string {
  return has(p, 'successors')
    ? `Số trong tệp này không được cộng. Đề nghị ${named(p, 'successors')} gửi biểu theo mã của mình, gồm cả phần của đơn vị cũ.`
    : 'Kiểm tra ngày hiệu lực trong agencies.csv; đơn vị đã sáp nhập thì ghi đơn vị mới vào cột “Kế thừa bởi”.';
}

function goneFixEn(p: Params): string {
  return has(p, 'successors')
    ? `The figures of this file are not counted. Ask ${named(p, 'successors')} for a form under its own code, the part of the old agency included.`
    : 'Check the dates in agencies.csv; if the agency was merged, name the new one in the column “Kế thừa bởi”.';
}

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
            ? goneVi(p)
            : word(p, 'text') === ''
              ? 'Tệp không cho biết là của đơn vị nào (trang bìa, tên tệp đều không ghi).'
              : `Không nhận ra đơn vị “${word(p, 'text')}”${p['hidden'] === true ? ' (ghi ở trang ẩn nhận dạng biểu)' : ''} trong danh sách.`,
        fix: (p) =>
          has(p, 'agency')
            ? goneFixVi(p)
            : has(p, 'candidates')
              ? `Ghi đúng mã đơn vị ở trang bìa. Có phải: ${named(p, 'candidates')}?`
              : 'Ghi đúng mã đơn vị ở trang bìa, hoặc bổ sung đơn vị vào agencies.csv.',
      },
      en: {
        title: 'The agency is not known, or not in force in this period',
        reason: 'Figures count only when it is certain whose they are; a similar name is not enough.',
        good: 'The agency code of the workbook is in agencies.csv and valid in the period.',
        bad: 'The cover says “UBND P. Tân Lập”, which fits two agencies.',
        message: (p) =>
          has(p, 'agency')
            ? goneEn(p)
            : word(p, 'text') === ''
              ? 'The file does not say whose it is, neither on the cover nor in its name.'
              : `Agency “${word(p, 'text')}”${p['hidden'] === true ? ' (named on the hidden identity sheet)' : ''} is not in the register.`,
        fix: (p) =>
          has(p, 'agency')
            ? goneFixEn(p)
            : has(p, 'candidates')
              ? `Put the agency's code on the cover. Is it one of: ${named(p, 'candidates')}?`
              : "Put the agency's code on the cover, or add the agency to agencies.csv.",
      },
    },
  },
  ['agency-unknown', 'agency-not-valid'],
  (fact, { register, period }) => {
    const nameOf = (one: Agency) => `${one.code} (${one.name})`;
    if (fact.kind === 'agency-not-valid') {
      const agency = register.byCode.get(fact.agency);
      const successors = agency ? successorsIn(register, agency, period) : [];
      const { validFrom, validTo } = agency ?? {};
      return {
        observed: fact.agency,
        params: {
          agency: agency ? nameOf(agency) : fact.agency,
          ...(validTo !== undefined && validTo < period.start ? { ended: formatShortDate(validTo) } : {}),
          ...(validFrom !== undefined && validFrom > period.end
            ? { begins: formatShortDate(validFrom) }
            : {}),
          successors: successors.map(nameOf),
        },
      };
    }
    const { text, cell } = fact;
    const candidates = fact.candidates.map((code) => {
      const one = register.byCode.get(code);
      return one ? nameOf(one) : code;
    });
    return {
      ...at(cell),
      observed: text,
      params: { text, candidates, hidden: cell?.sheet.toLowerCase() === '_cchc' },
    };
  },
);
