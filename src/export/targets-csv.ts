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
import { csvLines, csvMark, decimalCell } from './csv-lines.ts';

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
    decimalCell(one.actual),
    decimalCell(one.gap),
  ]);
  return csvMark + csvLines([headings[words.lang], ...rows]);
}

/** A text that starts with a plus or hyphen would be taken for a formula, and be guarded by an apostrophe. */
const plainSign = (text: string) => text.replace(/^\+/, '').replace(/^-/, '\u2212');
