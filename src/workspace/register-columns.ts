import type { Level } from '../domain/agency.ts';
import type { LegacyEncoding } from '../domain/legacy-text.ts';
import type { ColumnSpec } from './read-table.ts';

export type RegisterColumn =
  | 'code'
  | 'name'
  | 'aliases'
  | 'level'
  | 'group'
  | 'parent'
  | 'leads'
  | 'validFrom'
  | 'validTo'
  | 'successors'
  | 'encoding';

/** The columns of `agencies.csv` in the order in which we write them. */
export const registerColumns: readonly ColumnSpec<RegisterColumn>[] = [
  { key: 'code', vi: 'Mã', en: 'code', required: true },
  { key: 'name', vi: 'Tên', en: 'name', required: true },
  { key: 'aliases', vi: 'Tên khác', en: 'aliases', required: false },
  { key: 'level', vi: 'Cấp', en: 'level', required: true },
  { key: 'group', vi: 'Nhóm', en: 'group', required: true },
  { key: 'parent', vi: 'Trực thuộc', en: 'parent', required: false },
  { key: 'leads', vi: 'Đầu mối lĩnh vực', en: 'leads', required: false },
  { key: 'validFrom', vi: 'Hiệu lực từ', en: 'valid from', required: false },
  { key: 'validTo', vi: 'Hiệu lực đến', en: 'valid to', required: false },
  { key: 'successors', vi: 'Kế thừa bởi', en: 'successor', required: false },
  { key: 'encoding', vi: 'Mã chữ', en: 'legacy encoding', required: false },
];

export const levelNames: Readonly<Record<Level, string>> = {
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
};

/** Old encodings that a register may name; `ABC` is another name of TCVN3. */
const encodingSpellings: Readonly<Record<string, LegacyEncoding>> = {
  tcvn3: 'TCVN3',
  'tcvn 3': 'TCVN3',
  abc: 'TCVN3',
  vni: 'VNI',
};

/** Legacy encoding of a cell's text; undefined when it names none. */
export function readEncoding(text: string): LegacyEncoding | undefined {
  return encodingSpellings[text.toLowerCase()];
}

const levelSpellings: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  'cấp tỉnh': 'province',
  province: 'province',
  t: 'province',
  huyện: 'district',
  'cấp huyện': 'district',
  district: 'district',
  h: 'district',
  xã: 'commune',
  'cấp xã': 'commune',
  commune: 'commune',
  x: 'commune',
};

/** Level of a cell's text; undefined when it names none. */
export function readLevel(text: string): Level | undefined {
  return levelSpellings[text.normalize('NFC').toLowerCase()];
}
