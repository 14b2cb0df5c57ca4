import type { Label } from '../../domain/edition.ts';

/** What a table of the exported data holds. The names are part of the data: they never change with the language. */
export const tableWords = {
  'so-lieu': {
    vi: 'Từng số liệu các đơn vị báo cáo, mỗi dòng một giá trị, kể cả ô để trống. Các dòng counted = yes và không có dimension cộng lại thành số toàn tỉnh.',
    en: 'Every value that agencies reported, one per line, blanks included. The lines with counted = yes and no dimension add up to the figure of the whole.',
  },
  'tong-hop': {
    vi: 'Số tổng hợp của từng chỉ tiêu theo phạm vi: toàn tỉnh, nhóm, cấp, từng đơn vị, kèm độ bao phủ.',
    en: 'The consolidated figure of every indicator by scope: the whole, groups, levels, each agency, with its coverage.',
  },
  'so-sanh': {
    vi: 'Số tổng hợp so với kỳ trước và cùng kỳ năm trước; không so được thì nêu lý do, không có số.',
    en: 'Consolidated figures against the window before and the same period of last year; where nothing compares, why.',
  },
  bieu: {
    vi: 'Từng ô của các biểu tổng hợp, dòng tổng sau các dòng của biểu.',
    en: 'Every cell of the consolidated tables, the total behind the rows of each.',
  },
  'nghia-vu': {
    vi: 'Từng báo cáo phải nộp và tình trạng của nó: đã nộp, đúng hạn, có lỗi.',
    en: 'Every report that was owed and what became of it: received, in time, with errors.',
  },
  'thuyet-minh': {
    vi: 'Phần thuyết minh các đơn vị viết, theo từng mục, đúng như đã viết.',
    en: 'What agencies wrote, section by section, as they wrote it.',
  },
  'don-vi': {
    vi: 'Các đơn vị báo cáo của kỳ.',
    en: 'The agencies of the period.',
  },
  'chi-tieu': {
    vi: 'Danh mục chỉ tiêu: tên, đơn vị tính, cách tổng hợp, căn cứ.',
    en: 'The indicators: label, unit, how they are aggregated, their basis.',
  },
  'so-lieu-don-vi': {
    vi: 'Số liệu của riêng một đơn vị, kèm tình trạng nộp báo cáo và số của nhóm, của toàn tỉnh để đối chiếu.',
    en: 'The figures of one agency, with the standing of its report and the figures of its group and of the whole beside them.',
  },
} satisfies Readonly<Record<string, Label>>;

export type TableName = keyof typeof tableWords;
