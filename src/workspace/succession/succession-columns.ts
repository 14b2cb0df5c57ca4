import { compareDecimals, exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { SuccessionKind } from '../../domain/succession.ts';
import type { ColumnSpec } from '../read-table.ts';

export type SuccessionColumn = 'date' | 'from' | 'to' | 'kind' | 'weight' | 'basis';

/** The columns of `succession.csv` in the order in which we write them. */
export const successionColumns: readonly ColumnSpec<SuccessionColumn>[] = [
  { key: 'date', vi: 'Ngày', en: 'date', required: true },
  { key: 'from', vi: 'Từ', en: 'from', required: true },
  { key: 'to', vi: 'Đến', en: 'to', required: true },
  { key: 'kind', vi: 'Loại', en: 'kind', required: true },
  { key: 'weight', vi: 'Tỷ trọng', en: 'weight', required: false },
  { key: 'basis', vi: 'Căn cứ', en: 'basis', required: false },
];

/** How a kind is written; the English word of the code is taken too. */
export const kindNames: Readonly<Record<SuccessionKind, string>> = {
  same: 'Giữ nguyên',
  renamed: 'Đổi tên',
  'type-changed': 'Đổi loại hình',
  merged: 'Sáp nhập',
  split: 'Chia tách',
  abolished: 'Giải thể',
  new: 'Thành lập mới',
  moved: 'Chuyển chức năng',
};

const otherSpellings: Readonly<Record<string, SuccessionKind>> = {
  'không đổi': 'same',
  'chuyển loại hình': 'type-changed',
  'hợp nhất': 'merged',
  nhập: 'merged',
  tách: 'split',
  chia: 'split',
  'chấm dứt hoạt động': 'abolished',
  'kết thúc hoạt động': 'abolished',
  'thành lập': 'new',
  'chuyển nhiệm vụ': 'moved',
};

const spellings = new Map<string, SuccessionKind>([
  ...Object.entries(otherSpellings),
  ...Object.entries(kindNames).flatMap(([kind, name]): [string, SuccessionKind][] => [
    [name.toLowerCase(), kind as SuccessionKind],
    [kind, kind as SuccessionKind],
  ]),
]);

/** Kind of a cell's text; undefined when it names none. */
export function readKind(text: string): SuccessionKind | undefined {
  return spellings.get(text.normalize('NFC').toLowerCase());
}

/** How an unknown share is written. */
export const unknownWeight = 'không rõ';

/** `35%`, `0,35`, `0.35`, `1`, `không rõ`: a share above 0 and at most 1. Undefined for anything else. */
export function readWeight(text: string): Decimal | 'unknown' | undefined {
  const tidy = text.normalize('NFC').toLowerCase();
  if (tidy === unknownWeight || tidy === 'unknown' || tidy === '?') return 'unknown';
  const match = /^(\d{1,3}(?:[.,]\d{1,12})?) ?(%?)$/.exec(tidy);
  if (!match) return undefined;
  const written = match[1]!.replace(',', '.');
  const value = toDecimal(match[2] === '%' ? exact(written).times('0.01') : exact(written));
  return compareDecimals(value, '0') > 0 && compareDecimals(value, '1') <= 0 ? value : undefined;
}
