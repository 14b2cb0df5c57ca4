import type { Params } from '../../domain/finding.ts';
import { at, factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

const whatVi: Record<string, string> = { agency: 'đơn vị', period: 'kỳ báo cáo', form: 'biểu mẫu' };
const fromVi: Record<string, string> = {
  _cchc: 'biểu được cấp',
  cover: 'trang bìa',
  'file-name': 'tên tệp',
  folder: 'thư mục',
};
const fromEn: Record<string, string> = {
  _cchc: 'the form as issued',
  cover: 'the cover',
  'file-name': 'the file name',
  folder: 'the folder',
};

const from = (names: Record<string, string>, p: Params, key: string) => names[word(p, key)] ?? word(p, key);

export const l0Idn002 = factRule(
  {
    code: 'L0-IDN-002',
    severity: 'error',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18', 'X-19'],
    words: {
      vi: {
        title: 'Đơn vị, kỳ hoặc biểu mẫu ghi không thống nhất',
        reason: 'Khi biểu, trang bìa và tên tệp nói khác nhau thì không chắc số liệu của ai, kỳ nào.',
        good: 'Biểu của đơn vị nào thì trang bìa, tên tệp ghi đơn vị đó.',
        bad: 'Dùng lại tệp của đơn vị khác rồi chỉ sửa trang bìa.',
        message: (p) =>
          `Ghi không thống nhất về ${whatVi[word(p, 'what')] ?? word(p, 'what')}: ${from(fromVi, p, 'usedFrom')} ghi ` +
          `“${word(p, 'used')}”, ${from(fromVi, p, 'otherFrom')} ghi “${word(p, 'other')}”.`,
        fix: () =>
          'Điền lại trên biểu cấp cho đúng đơn vị và kỳ; không dùng lại tệp của đơn vị hoặc kỳ khác.',
      },
      en: {
        title: 'Agency, period or form disagree',
        reason:
          'When form, cover and file name disagree, it is not certain whose figures these are, or for when.',
        good: 'Form, cover and file name all name the same agency.',
        bad: "Another agency's file was re-used and only the cover was changed.",
        message: (p) =>
          `The ${word(p, 'what')} disagrees: ${from(fromEn, p, 'usedFrom')} says “${word(p, 'used')}”, ` +
          `${from(fromEn, p, 'otherFrom')} says “${word(p, 'other')}”.`,
        fix: () => 'Fill in the form issued for this agency and period; do not re-use a file of another one.',
      },
    },
  },
  ['identity-conflict'],
  ({ what, used, usedFrom, other, otherFrom, cell }) => ({
    instance: what,
    ...at(cell),
    observed: other,
    expected: used,
    params: { what, used, usedFrom, other, otherFrom },
    figures: ['*'],
  }),
);
