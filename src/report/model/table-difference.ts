import type { ConsolidatedTable, Consolidation } from '../../domain/consolidation.ts';
import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { Table } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { sectionOfArea } from './section-of-area.ts';

/** Columns whose totals are told; of more only that there are some. */
const namedAtMost = 3;

interface Difference {
  no: number;
  indicator: string;
  total: Decimal;
  figure: Decimal;
}

/**
 * Why the totals of a table are not the figures of the body, where they are not: `Tổng của bảng ở cột (3) là 42.863, nhỏ hơn số
 * nêu tại Mục II.2 (45.313), vì 3 đơn vị có số liệu nhưng bảng không được tính.` Empty where each of them agrees.
 */
export function tableDifference(
  table: Table,
  data: ConsolidatedTable | undefined,
  consolidation: Consolidation,
): string {
  if (!data) return '';
  const all = table.columns.flatMap(({ no, indicator }): Difference[] => {
    const total = data.total.get(no) ?? null;
    const figure = indicator === undefined ? undefined : consolidation.figures.get(indicator)?.get('total');
    if (indicator === undefined || total === null || figure === undefined || figure.value === null) return [];
    if (figure.value === total) return [];
    return [{ no, indicator, total, figure: figure.value }];
  });
  if (all.length === 0) return '';
  // What the others add up to is told first.
  const totals = new Set(table.identities.map(({ column }) => column));
  all.sort((one, other) => Number(totals.has(other.no)) - Number(totals.has(one.no)));
  const where = placeOf(all[0]!.indicator, consolidation);
  const parts = all.slice(0, namedAtMost).map(({ no, total, figure }, at) => {
    const less = compareDecimals(total, figure) < 0 ? 'nhỏ hơn' : 'lớn hơn';
    const told = at === 0 ? `số nêu tại ${where}` : 'số đã nêu';
    return `ở cột (${no}) là ${formatDecimal(total)}, ${less} ${told} (${formatDecimal(figure)})`;
  });
  const more = all.length > namedAtMost ? '; các cột khác cũng có chênh lệch' : '';
  return `Tổng của bảng ${parts.join('; ')}${more}, vì ${reasons(all, data, consolidation)}.`;
}

/** An ad hoc report has its figures in its first annex alone. */
function placeOf(code: string, { edition, period }: Consolidation): string {
  const area = edition.indicators.get(code)?.area;
  const section = area === undefined || period.special ? undefined : sectionOfArea(area, edition);
  return section === undefined ? 'Phụ lục I' : `Mục ${section}`;
}

function reasons(all: readonly Difference[], data: ConsolidatedTable, consolidation: Consolidation): string {
  const onlyFigure = new Set<string>();
  const onlyTable = new Set<string>();
  const unequal = new Set<string>();
  for (const { no, indicator } of all) {
    const lineage = consolidation.lineage(indicator, { type: 'total' });
    if (data.by !== 'agency' || lineage?.operation !== 'sum') continue;
    const cells = new Map(data.rows.map((row) => [row.key, row.cells.get(no) ?? null]));
    const figures = new Map(lineage.contributions.map((one) => [one.agency, one.value]));
    for (const agency of new Set([...cells.keys(), ...figures.keys()])) {
      const cell = cells.get(agency) ?? null;
      const value = figures.get(agency) ?? null;
      if (cell === null && value !== null) onlyFigure.add(agency);
      else if (cell !== null && value === null) onlyTable.add(agency);
      else if (cell !== value) unequal.add(agency);
    }
  }
  const said = [
    told(onlyFigure, 'có số liệu nhưng bảng không được tính'),
    told(onlyTable, 'có bảng nhưng số liệu không được tính'),
    told(unequal, 'có số trong bảng khác số liệu của chỉ tiêu'),
  ].filter((one) => one !== '');
  return said.length > 0 ? said.join('; ') : 'bảng và chỉ tiêu lấy từ hai nguồn số liệu';
}

const told = (agencies: ReadonlySet<string>, what: string) =>
  agencies.size === 0 ? '' : `${formatDecimal(String(agencies.size))} đơn vị ${what}`;
