import { parsePeriod } from '../../domain/period.ts';
import { periodName } from '../../messages/period-name.ts';
import type { Lang } from '../../messages/sentence.ts';
import { at, factRule } from '../fact-rule.ts';
import { sentence, word } from '../rule-words.ts';

const name = (id: string, lang: Lang) => {
  const period = parsePeriod(id);
  return period ? periodName(period, lang) : `“${id}”`;
};

/** Where it says so: nobody sees the hidden sheet, so it is named in words. */
const placeVi: Record<string, string> = {
  _cchc: 'theo trang ẩn nhận dạng biểu, ',
  cover: 'theo trang bìa, ',
  'file-name': 'theo tên tệp, ',
};
const placeEn: Record<string, string> = {
  _cchc: 'by its hidden identity sheet, ',
  cover: 'by its cover, ',
  'file-name': 'by its file name, ',
};

export const l0Idn004 = factRule(
  {
    code: 'L0-IDN-004',
    severity: 'blocker',
    status: 'active',
    since: '0.1.0',
    basis: ['X-18'],
    words: {
      vi: {
        title: 'Biểu của kỳ khác',
        reason: 'Gửi nhầm tệp kỳ trước là lỗi hay gặp; số của kỳ khác không được cộng vào kỳ này.',
        good: 'Biểu quý III gửi vào thư mục quý III.',
        bad: 'Gửi lại tệp 6 tháng khi được yêu cầu báo cáo quý III.',
        message: (p) =>
          sentence(
            `${placeVi[word(p, 'from')] ?? ''}đây là biểu ${name(word(p, 'found'), 'vi')}, trong khi đang kiểm tra ${name(word(p, 'expected'), 'vi')}.`,
          ),
        fix: () => 'Đề nghị đơn vị gửi biểu của đúng kỳ, hoặc chuyển tệp sang thư mục của kỳ ghi trên biểu.',
      },
      en: {
        title: 'A form of another period',
        reason:
          "Sending last period's file again is common; figures of another period are never added to this one.",
        good: 'The form of the third quarter in the folder of the third quarter.',
        bad: 'The half-year file was sent again when the third quarter was asked for.',
        message: (p) =>
          sentence(
            `${placeEn[word(p, 'from')] ?? ''}this is the form for ${name(word(p, 'found'), 'en')}, while ${name(word(p, 'expected'), 'en')} is checked.`,
          ),
        fix: () =>
          'Ask the agency for the form of this period, or move the file to the folder of its own period.',
      },
    },
  },
  ['wrong-period'],
  ({ found, expected, from, cell }) => ({
    ...at(cell),
    observed: found,
    expected,
    params: { found, expected, from },
  }),
);
