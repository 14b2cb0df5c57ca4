import { stringify } from 'csv-stringify/sync';
import type { Attainment } from '../domain/target.ts';
import {
  actualText,
  gapText,
  goalText,
  remarks,
  stateText,
  targetUnit,
  type TargetWords,
} from '../messages/target-text.ts';

const headings = {
  vi: [
    'Mã',
    'Nội dung',
    'Đơn vị tính',
    'Mức đề ra',
    'Thực hiện',
    'Chênh lệch',
    'Kết quả',
    'Chủ trì',
    'Căn cứ',
    'Ghi chú',
    'Số thực hiện',
    'Số chênh lệch',
  ],
  en: [
    'id',
    'text',
    'unit',
    'goal',
    'actual',
    'gap',
    'result',
    'owner',
    'basis',
    'note',
    'actual_value',
    'gap_value',
  ],
};

/** The table of plan, actual and gap for Excel: UTF-8 with BOM, CRLF; the last two columns are plain decimals. */
export function targetsCsv(attainments: readonly Attainment[], words: TargetWords): string {
  const rows = attainments.map((one) => [
    one.target.id,
    one.target.text,
    targetUnit(one.target, words),
    goalText(one.target, words),
    actualText(one, words),
    plainSign(gapText(one, words)),
    stateText(one, words.lang),
    words.agencies.get(one.target.owner ?? '') ?? one.target.owner ?? '',
    one.target.basis,
    remarks(one, words).join('; '),
    one.actual ?? '',
    number(one.gap ?? ''),
  ]);
  return stringify([headings[words.lang], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** A text that starts with a plus or hyphen would be taken for a formula, and be guarded by an apostrophe. */
const plainSign = (text: string) => text.replace(/^\+/, '').replace(/^-/, '\u2212');

/** A negative number must not be taken for a formula; as a number the guard lets it pass. */
const number = (text: string): string | number =>
  text.startsWith('-') && String(Number(text)) === text ? Number(text) : text;
