import type { ReportField } from '../report-model.ts';

/** The annexes in their order, and what each holds as a sentence says it. */
const annexes = {
  'Thống kê': 'thống kê số liệu kết quả cải cách hành chính',
  'Hồ sơ': 'tình hình, kết quả giải quyết thủ tục hành chính theo đơn vị',
  'Thủ tục': 'tổng hợp số lượng thủ tục hành chính',
  'Tiến độ': 'tình hình gửi báo cáo của các cơ quan, đơn vị',
  'Chỉ tiêu': 'đối chiếu chỉ tiêu kế hoạch cải cách hành chính',
  'Chỉ số': 'phân tích kết quả các chỉ số',
  'Thuyết minh': 'nội dung báo cáo khác của các cơ quan, đơn vị',
  'Ghi chú': 'ghi chú số liệu',
} as const;

export type Annex = keyof typeof annexes;
const annexOrder = Object.keys(annexes) as Annex[];

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/**
 * The annexes that a report has, with their names: `Phụ lục I` … in order, a single one `Phụ lục` (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I). One that `optional` switches off has no number, and the next one moves up.
 */
export function nameAnnexes(optional: Partial<Record<Annex, boolean>>): Map<Annex, string> {
  const shown = annexOrder.filter((one) => optional[one] ?? true);
  const nameOf = (at: number) => (shown.length === 1 ? 'Phụ lục' : `Phụ lục ${roman[at]!}`);
  return new Map(shown.map((one, at) => [one, nameOf(at)]));
}

/** The name of each annex, empty for those left out, and all of them as the report refers to them. */
export function annexFields(names: ReadonlyMap<Annex, string>): ReportField[] {
  const all = [...names].map(([one, name]) => `${name} (${annexes[one]})`);
  return [
    ...annexOrder.map((one) => ({ name: `Phụ lục ${one}`, value: names.get(one) ?? '' })),
    { name: 'Các phụ lục', aliases: ['annexes'], value: all.join('; ') },
  ];
}
