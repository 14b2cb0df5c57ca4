import type { ColumnSpec } from '../read-table.ts';

export type TargetColumn =
  | 'id'
  | 'text'
  | 'subject'
  | 'scope'
  | 'kind'
  | 'value'
  | 'to'
  | 'band'
  | 'unit'
  | 'denominator'
  | 'base'
  | 'measured'
  | 'planned'
  | 'owner'
  | 'basis'
  | 'note';

/** The columns of `targets/<year>.csv`; the English names are the keys of `targets/<year>.yaml`. */
export const targetColumns: readonly ColumnSpec<TargetColumn>[] = [
  { key: 'id', vi: 'Mã', en: 'id', required: true },
  { key: 'text', vi: 'Nội dung', en: 'text', required: true },
  { key: 'subject', vi: 'Chỉ tiêu hoặc chỉ số', en: 'subject', required: true },
  { key: 'scope', vi: 'Phạm vi', en: 'scope', required: false },
  { key: 'kind', vi: 'Loại', en: 'kind', required: true },
  { key: 'value', vi: 'Mức', en: 'value', required: false },
  { key: 'to', vi: 'Đến', en: 'to', required: false },
  { key: 'band', vi: 'Nhóm đạt', en: 'band', required: false },
  { key: 'unit', vi: 'Đơn vị tính', en: 'unit', required: false },
  { key: 'denominator', vi: 'Mẫu số', en: 'denominator', required: false },
  { key: 'base', vi: 'Mức năm trước', en: 'base', required: false },
  { key: 'measured', vi: 'Năm đánh giá', en: 'measured', required: false },
  { key: 'planned', vi: 'Chỉ tiêu ghi kế hoạch', en: 'planned', required: false },
  { key: 'owner', vi: 'Chủ trì', en: 'owner', required: false },
  { key: 'basis', vi: 'Căn cứ', en: 'basis', required: true },
  { key: 'note', vi: 'Ghi chú', en: 'note', required: false },
];
