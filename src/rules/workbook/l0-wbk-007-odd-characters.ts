import type { Params } from '../../domain/finding.ts';
import { at, factRule } from '../fact-rule.ts';
import { word } from '../rule-words.ts';

const isInvisible = (p: Params) => word(p, 'what') === 'invisible';

function placeVi(p: Params): string {
  if (word(p, 'place') === 'file') return 'Tên tệp';
  return word(p, 'place') === 'sheet' ? 'Tên trang' : `${word(p, 'texts')} ô trên trang này`;
}

function placeEn(p: Params): string {
  if (word(p, 'place') === 'file') return 'The file name has';
  if (word(p, 'place') === 'sheet') return 'The sheet name has';
  return Number(p['texts']) === 1
    ? '1 cell of this sheet has'
    : `${word(p, 'texts')} cells of this sheet have`;
}

/** Invisible characters are shown as `·`: a quotation in which nothing can be seen would help nobody. */
function visible(text: string): string {
  const shown = text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '·');
  return shown.length <= 60 ? shown : `${shown.slice(0, 59).trimEnd()}…`;
}

export const l0Wbk007 = factRule(
  {
    code: 'L0-WBK-007',
    severity: 'info',
    status: 'active',
    since: '0.2.0',
    basis: ['N-13', 'N-15'],
    words: {
      vi: {
        title: 'Ký tự không nhìn thấy, hoặc chữ nước ngoài trông giống chữ Việt',
        reason:
          'Chữ dán từ trang mạng hay tin nhắn hay kèm ký tự ẩn; chữ Ð, chữ Nga, chữ Hy Lạp trông như chữ Việt nhưng ' +
          'máy so sánh thì khác. Được đọc theo hình chữ và ghi lại để đối chiếu.',
        good: 'Mã “X01” gõ bằng bàn phím.',
        bad: 'Mã “Х01” dán từ nơi khác, chữ Х là chữ Nga.',
        message: (p) =>
          `${placeVi(p)} có ${isInvisible(p) ? 'ký tự không nhìn thấy' : 'chữ nước ngoài trông giống chữ Việt'}: ` +
          `“${visible(word(p, 'raw'))}” được đọc là “${visible(word(p, 'reading'))}”.`,
        fix: () => 'Kiểm tra lại; đúng thì không cần sửa, gõ lại bằng bàn phím là hết.',
      },
      en: {
        title: 'Invisible characters, or foreign letters that look like Vietnamese ones',
        reason:
          'Text pasted from web pages or messages brings invisible characters; Ð, Russian and Greek letters look like ' +
          'ours and compare as different. They are read by their look, and noted for comparison.',
        good: 'The code “X01” typed on the keyboard.',
        bad: 'The code “Х01” pasted from elsewhere, its Х being Russian.',
        message: (p) =>
          `${placeEn(p)} ${isInvisible(p) ? 'invisible characters' : 'foreign letters that look like Vietnamese ones'}: ` +
          `“${visible(word(p, 'raw'))}” was read as “${visible(word(p, 'reading'))}”.`,
        fix: () => 'Check it; nothing to do if that is right. Typing it again removes them.',
      },
    },
  },
  ['odd-characters'],
  ({ what, sheet, cell, texts, raw, reading }) => ({
    instance: `${what}:${sheet ?? ''}`,
    ...(sheet === null ? {} : { sheet }),
    ...at(cell),
    observed: raw,
    expected: reading,
    params: { what, texts, raw, reading, place: sheet === null ? 'file' : cell === null ? 'sheet' : 'cell' },
  }),
);
