import type { ChartData } from '../../chart/chart-data.ts';
import { chartXml } from '../../chart/chart-xml.ts';
import type { AnnexChart } from '../../workbook/annex/annex-charts.ts';
import type { AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { numberCell, textCell, textRow, type AnnexContext } from './annex-context.ts';

/** A chart with what must be known of its figures. */
export interface ChartSheetEntry {
  data: ChartData;
  note: string;
}

/** Widths of categories, of a series, of the gap beside them and of each of the columns that the charts lie over. */
const width = { category: 46, series: 16, gap: 3, chart: 14 };
const chartColumns = 6;
/** Rows of a chart, and those free below it. */
const chartRows = 16;
const freeRows = 2;

/** The charts of the report, each beside the cells with its numbers: who changes a cell changes the chart. */
export function chartSheet({ word }: AnnexContext, entries: readonly ChartSheetEntry[]): AnnexSheet {
  const rows: AnnexRow[] = [textRow(word('charts'), 'title'), { cells: [] }];
  const charts: AnnexChart[] = [];
  const mostSeries = Math.max(1, ...entries.map(({ data }) => data.series.length));
  // Behind the categories, the series and the gap.
  const chartFrom = 1 + mostSeries + 1;
  for (const { data, note } of entries) {
    const top = rows.length;
    rows.push(...numberRows(data, note));
    const end = Math.max(rows.length, top + chartRows) + freeRows;
    while (rows.length < end) rows.push({ cells: [] });
    charts.push({
      title: data.title,
      // The names of the series stand in the second row of the block.
      xml: (sheet) => chartXml(data, { cells: { sheet, row: top + 2, column: 1 }, hasTitle: true }),
      from: { column: chartFrom, row: top },
      to: { column: chartFrom + chartColumns, row: top + chartRows },
    });
  }
  return {
    name: word('charts'),
    widths: [
      width.category,
      ...Array.from({ length: mostSeries }, () => width.series),
      width.gap,
      ...Array.from({ length: chartColumns }, () => width.chart),
    ],
    rows,
    rowCount: rows.length,
    merges: [],
    freeze: { rows: 0, columns: 0 },
    pagesWide: 1,
    charts,
  };
}

/** Title, names of the series, a row per category; what must be known below. A gap is an empty cell. */
function numberRows({ title, categories, series }: ChartData, note: string): AnnexRow[] {
  return [
    textRow(title, 'group'),
    { cells: [textCell('', 'header'), ...series.map(({ name }) => textCell(name, 'header'))] },
    ...categories.map((category, at) => ({
      cells: [textCell(category), ...series.map(({ values }) => numberCell(values[at], 'number'))],
    })),
    ...(note === '' ? [] : [textRow(note, 'text')]),
  ];
}
