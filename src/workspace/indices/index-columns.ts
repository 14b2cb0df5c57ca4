import type { ColumnSpec } from '../read-table.ts';

export type IndexColumn =
  | 'index'
  | 'component'
  | 'agency'
  | 'year'
  | 'score'
  | 'maximum'
  | 'rank'
  | 'of'
  | 'band'
  | 'document'
  | 'note';

/** The columns of `indices/<year>.csv`: what was published in that year. */
export const indexColumns: readonly ColumnSpec<IndexColumn>[] = [
  { key: 'index', vi: 'Chỉ số', en: 'index', required: true },
  { key: 'component', vi: 'Thành phần', en: 'component', required: false },
  { key: 'agency', vi: 'Đơn vị', en: 'agency', required: false },
  { key: 'year', vi: 'Năm đánh giá', en: 'measured', required: true },
  { key: 'score', vi: 'Điểm', en: 'score', required: false },
  { key: 'maximum', vi: 'Điểm tối đa', en: 'maximum', required: false },
  { key: 'rank', vi: 'Thứ hạng', en: 'rank', required: false },
  { key: 'of', vi: 'Trên tổng số', en: 'of', required: false },
  { key: 'band', vi: 'Nhóm đạt', en: 'band', required: false },
  { key: 'document', vi: 'Văn bản công bố', en: 'document', required: false },
  { key: 'note', vi: 'Ghi chú', en: 'note', required: false },
];

export type AnalysisColumn =
  | 'index'
  | 'year'
  | 'criterion'
  | 'maximum'
  | 'score'
  | 'loss'
  | 'strength'
  | 'weakness'
  | 'owner'
  | 'cause'
  | 'remedy'
  | 'due';

/** The columns of `indices/<year>-analysis.csv`. */
export const analysisColumns: readonly ColumnSpec<AnalysisColumn>[] = [
  { key: 'index', vi: 'Chỉ số', en: 'index', required: true },
  { key: 'year', vi: 'Năm đánh giá', en: 'measured', required: true },
  { key: 'criterion', vi: 'Tiêu chí', en: 'criterion', required: true },
  { key: 'maximum', vi: 'Điểm tối đa', en: 'maximum', required: true },
  { key: 'score', vi: 'Điểm đạt', en: 'score', required: true },
  { key: 'loss', vi: 'Điểm mất', en: 'loss', required: false },
  { key: 'strength', vi: 'Điểm mạnh', en: 'strength', required: false },
  { key: 'weakness', vi: 'Điểm yếu', en: 'weakness', required: false },
  { key: 'owner', vi: 'Cơ quan chịu trách nhiệm', en: 'owner', required: true },
  { key: 'cause', vi: 'Nguyên nhân', en: 'cause', required: true },
  { key: 'remedy', vi: 'Giải pháp', en: 'remedy', required: true },
  { key: 'due', vi: 'Thời hạn', en: 'due', required: false },
];
