import type { Params } from '../../domain/finding.ts';
import type { Lang } from '../../messages/sentence.ts';
import { at, factRule } from '../fact-rule.ts';
import { sentence, word } from '../rule-words.ts';

const whatVi: Record<string, string> = { agency: 'đơn vị', period: 'kỳ báo cáo', form: 'biểu mẫu' };
const fromVi: Record<string, string> = {
  _cchc: 'trang ẩn nhận dạng biểu',
  cover: 'trang bìa',
  'file-name': 'tên tệp',
  folder: 'thư mục',
};
const countedVi: Record<string, string> = { ...fromVi, _cchc: 'biểu' };
const fromEn: Record<string, string> = {
  _cchc: 'the hidden identity sheet',
  cover: 'the cover',
  'file-name': 'the file name',
  folder: 'the folder',
};

const from = (names: Record<string, string>, p: Params, key: string) => names[word(p, key)] ?? word(p, key);
/** Periods go by their id, agencies by name. */
const quoted = (p: Params, key: string, lang: Lang = 'vi') =>
  word(p, 'what') === 'period' ? `${lang === 'vi' ? 'kỳ' : 'period'} ${word(p, key)}` : word(p, key);
const isNameOnly = (p: Params) => p['nameOnly'] === true;
const subject = (p: Params) => whatVi[word(p, 'what')] ?? word(p, 'what');

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
        reason:
          'Khi biểu và trang bìa nói khác nhau thì không chắc số liệu của ai, kỳ nào. Tên tệp, tên thư mục đặt thế ' +
          'nào cũng được: khác với biểu thì chỉ nhắc, số liệu vẫn được tính theo biểu.',
        good: 'Biểu của đơn vị nào thì trang bìa ghi đơn vị đó.',
        bad: 'Dùng lại tệp của đơn vị khác rồi chỉ sửa trang bìa.',
        message: (p) =>
          isNameOnly(p)
            ? `${sentence(from(fromVi, p, 'otherFrom'))} nhắc đến ${quoted(p, 'other')}; số liệu được tính cho ` +
              `${quoted(p, 'used')} theo ${from(countedVi, p, 'usedFrom')}.`
            : `Ghi không thống nhất về ${subject(p)}: ${from(fromVi, p, 'usedFrom')} ghi ` +
              `“${word(p, 'used')}”, ${from(fromVi, p, 'otherFrom')} ghi “${word(p, 'other')}”.`,
        fix: (p) =>
          isNameOnly(p)
            ? `Kiểm tra có đúng tệp của ${quoted(p, 'used')} không; ${from(fromVi, p, 'otherFrom')} không cần sửa.`
            : 'Điền lại trên biểu cấp cho đúng đơn vị và kỳ; không dùng lại tệp của đơn vị hoặc kỳ khác.',
      },
      en: {
        title: 'Agency, period or form disagree',
        reason:
          'When form and cover disagree, it is not certain whose figures these are, or for when. File and folder ' +
          'names are free: where they differ it is only mentioned, and the figures count as the form says.',
        good: 'Form and cover name the same agency.',
        bad: "Another agency's file was re-used and only the cover was changed.",
        message: (p) =>
          isNameOnly(p)
            ? `${sentence(from(fromEn, p, 'otherFrom'))} speaks of ${quoted(p, 'other', 'en')}; the figures count for ` +
              `${quoted(p, 'used', 'en')}, as ${from(fromEn, p, 'usedFrom')} says.`
            : `The ${word(p, 'what')} disagrees: ${from(fromEn, p, 'usedFrom')} says “${word(p, 'used')}”, ` +
              `${from(fromEn, p, 'otherFrom')} says “${word(p, 'other')}”.`,
        fix: (p) =>
          isNameOnly(p)
            ? `Check that this is the file of ${quoted(p, 'used', 'en')}; ${from(fromEn, p, 'otherFrom')} need not change.`
            : 'Fill in the form issued for this agency and period; do not re-use a file of another one.',
      },
    },
  },
  ['identity-conflict'],
  ({ what, used, usedFrom, other, otherFrom, cell }, { register }) => {
    const nameOnly = otherFrom === 'file-name' || otherFrom === 'folder';
    const nameOf = (said: string) => (what === 'agency' ? (register.byCode.get(said)?.name ?? said) : said);
    return {
      instance: what,
      ...(nameOnly ? { severity: 'warning' as const } : {}),
      ...at(cell),
      observed: other,
      expected: used,
      params: { what, used: nameOf(used), usedFrom, other: nameOf(other), otherFrom, nameOnly },
      figures: nameOnly ? [] : ['*'],
    };
  },
);
