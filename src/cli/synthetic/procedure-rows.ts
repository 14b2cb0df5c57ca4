import type { Ledger } from './event-ledger.ts';
import { stretches, type Span } from './windows.ts';

/** A row of II.07b: procedures of one sector by official column number. */
export interface ProcedureRow {
  sector: string;
  columns: ReadonlyMap<number, number>;
}

const sectors: readonly (readonly [name: string, province: number, commune: number])[] = [
  ['Nội vụ', 168, 32],
  ['Tư pháp', 142, 61],
  ['Tài chính', 155, 18],
  ['Khoa học và Công nghệ', 131, 0],
  ['Nông nghiệp và Môi trường', 287, 54],
  ['Xây dựng', 214, 21],
  ['Công Thương', 139, 12],
  ['Giáo dục và Đào tạo', 96, 43],
  ['Y tế', 176, 29],
  ['Văn hóa, Thể thao và Du lịch', 148, 24],
  ['Dân tộc và Tôn giáo', 41, 19],
];

/** The same in a district of 2020: procedures of the district and of its communes. */
const districtSectors: typeof sectors = [
  ['Nội vụ', 34, 12],
  ['Tư pháp - Hộ tịch', 27, 38],
  ['Tài chính - Kế hoạch', 31, 2],
  ['Kinh tế và Hạ tầng', 22, 4],
  ['Nông nghiệp và Phát triển nông thôn', 15, 9],
  ['Tài nguyên và Môi trường', 29, 6],
  ['Lao động - Thương binh và Xã hội', 30, 27],
  ['Giáo dục và Đào tạo', 33, 5],
  ['Văn hóa và Thông tin', 24, 11],
];

/** Procedures published and abolished in a stretch: all at province level, in the sectors in turn. */
function changes(ledger: Ledger, stretch: number): { added: number; amended: number; ended: number } {
  return {
    added: ledger.inStretch('2.1.3', stretch, 4, 18),
    amended: ledger.inStretch('2.1.4', stretch, 6, 30),
    ended: ledger.inStretch('2.1.5', stretch, 0, 9),
  };
}

/** II.07b at the end of a report: what was in force before, plus what was added, less what was abolished. */
export function procedureRows(ledger: Ledger): ProcedureRow[] {
  const { isDistrict } = ledger.span.timeline;
  const rows = isDistrict ? districtSectors : sectors;
  const growth = stretches({ first: 0, last: ledger.span.last }).map((stretch) => {
    const { added, ended } = changes(ledger, stretch);
    return added - ended;
  });
  return rows.map(([sector, usual, atCommune], index) => {
    const grown = growth.reduce((sum, one, at) => sum + (at % rows.length === index ? one : 0), 0);
    // What the body itself decides: a province's procedures change, a district's are published by its province.
    const own = isDistrict ? usual : usual + grown;
    const [oneStopOwn, oneStopCommune] = [own - (index % 3), atCommune];
    const [atProvince, atDistrict] = isDistrict ? [0, own] : [own, 0];
    const [oneStopProvince, oneStopDistrict] = isDistrict ? [0, oneStopOwn] : [oneStopOwn, 0];
    const columns: [number, number][] = [
      [3, own + atCommune],
      [4, atProvince],
      [5, atDistrict],
      [6, atCommune],
      [7, oneStopOwn + oneStopCommune],
      [8, oneStopProvince],
      [9, oneStopDistrict],
      [10, oneStopCommune],
      [11, oneStopOwn + oneStopCommune],
      [12, oneStopProvince],
      [13, oneStopDistrict],
      [14, oneStopCommune],
    ];
    return { sector, columns: new Map(columns) };
  });
}

/** The figures of the lead of procedure control; stocks are those of II.07b. */
export function procedureFigures(ledger: Ledger): [string, number | string][] {
  const rows = procedureRows(ledger);
  const sumOf = (column: number) => rows.reduce((sum, row) => sum + row.columns.get(column)!, 0);
  const flow = (key: 'added' | 'amended' | 'ended') => ledger.total((at) => changes(ledger, at)[key]);
  const published = flow('added') + flow('amended') + flow('ended');
  return [
    ['2.1.1', ledger.flow('2.1.1', 0, 3)],
    ['2.1.2', ledger.flow('2.1.2', 6, 20)],
    ['2.1.3', flow('added')],
    ['2.1.4', flow('amended')],
    ['2.1.5', flow('ended')],
    ['2.1.6', published],
    ['2.1.7', sumOf(3)],
    ['2.1.8', sumOf(4)],
    ['2.1.9', sumOf(5)],
    ['2.1.10', sumOf(6)],
    ['2.1.11', ledger.flow('2.1.11', 2, 12)],
    ['2.1.12', targetOf(ledger.span)],
    ['2.1.13', ledger.flow('2.1.13', 5, 20)],
    ['2.2.1', sumOf(7)],
    ['2.2.2', sumOf(11)],
    ['2.2.3', 86],
    ['2.2.4', 74],
    ['2.2.5', ledger.span.timeline.isDistrict ? 36 : 950 + 40 * ledger.span.last],
  ];
}

const targetOf = (span: Span) => (span.year === 2025 ? 120 : 150);
