import type { ValueKind } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';

const known: readonly (readonly [ValueKind, readonly string[]])[] = [
  [
    'money',
    ['đồng', 'nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tr đồng', 'trđ', 'tr.đ', 'tỷ đồng', 'tỉ đồng', 'vnđ'],
  ],
  ['percent', ['%', 'phần trăm', 'tỷ lệ %', 'tỉ lệ %']],
  ['score', ['điểm']],
  ['rank', ['hạng', 'thứ hạng', 'xếp hạng']],
  ['date', ['ngày/tháng/năm', 'ngày tháng', 'ngày tháng năm', 'dd/mm/yyyy']],
  [
    'count',
    [
      'hồ sơ',
      'thủ tục',
      'tthc',
      'dvc',
      'dịch vụ công',
      'dịch vụ',
      'văn bản',
      'quyết định',
      'nghị quyết',
      'quy trình',
      'nhiệm vụ',
      'đơn vị',
      'cơ quan',
      'tổ chức',
      'người',
      'lượt người',
      'lượt',
      'biên chế',
      'cuộc',
      'vấn đề',
      'kiến nghị',
      'pakn',
      'phiếu',
      'sáng kiến',
      'tin, bài',
      'tin bài',
      'báo cáo',
      'vụ',
      'vụ việc',
      'đợt',
      'lớp',
      'lần',
      'trường hợp',
      'cái',
      'bộ',
      'chiếc',
      'dự án',
      'doanh nghiệp',
      'hộ',
      'xã',
      'phường',
      'huyện',
      'kế hoạch',
      'hội nghị',
      'đoàn',
      'chỉ tiêu',
      'công chức',
      'viên chức',
      'cán bộ',
      'giao dịch',
      'tài khoản',
      'chữ ký số',
    ],
  ],
];

const kinds = new Map(known.flatMap(([kind, names]) => names.map((one) => [foldKey(one), kind] as const)));

export interface UnitGuess {
  /** As the workbook writes it, first writing met. */
  name: string;
  valueKind: ValueKind;
  decimals?: number;
  /** No known unit: that it counts things is a guess. */
  guessed: boolean;
}

export const isKnownUnit = (text: string) => kinds.has(foldKey(text));

/** What a unit of measure measures, from its name. */
export function guessUnit(name: string): UnitGuess {
  const kind = kinds.get(foldKey(name));
  const decimals =
    kind === 'percent' || kind === 'score'
      ? 2
      : kind === 'money' && !/^(đồng|vnđ)$/iu.test(name)
        ? 3
        : undefined;
  return {
    name,
    valueKind: kind ?? 'count',
    ...(decimals === undefined ? {} : { decimals }),
    guessed: kind === undefined,
  };
}
