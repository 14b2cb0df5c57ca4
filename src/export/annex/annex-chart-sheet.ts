import { toA1 } from '../../domain/cell-ref.ts';
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
/** Rows of a chart: two of them with their notes fill a page. */
const chartRows = 15;
const chartsPerPage = 2;
/** Letters of the document font that stand on one unit of width, and the height of a line in points. */
const lettersPerWidth = 1.15;
const lineHeight = 15;

/** The charts of the report, each beside the cells with its numbers: who changes a cell changes the chart. */
export function chartSheet({ word }: AnnexContext, entries: readonly ChartSheetEntry[]): AnnexSheet {
  const rows: AnnexRow[] = [textRow(word('charts'), 'title'), { cells: [] }];
  const charts: AnnexChart[] = [];
  const merges: string[] = [];
  const breaks: number[] = [];
  const mostSeries = Math.max(1, ...entries.map(({ data }) => data.series.length));
  const widths = widthsFor(mostSeries);
  // Behind the categories, the series and the gap.
  const chartFrom = 1 + mostSeries + 1;
  entries.forEach(({ data, note }, no) => {
    const top = rows.length;
    rows.push(...numberRows(data));
    while (rows.length < top + chartRows) rows.push({ cells: [] });
    const bottom = rows.length;
    if (note !== '') merges.push(`A${rows.push(noteRow(note, widths))}:${toA1(rows.length, widths.length)}`);
    rows.push({ cells: [] });
    if ((no + 1) % chartsPerPage === 0 && no + 1 < entries.length) breaks.push(rows.length);
    charts.push({
      title: data.title,
      // The names of the series stand in the second row of the block.
      xml: (sheet) => chartXml(data, { cells: { sheet, row: top + 2, column: 1 }, hasTitle: true }),
      from: { column: chartFrom, row: top },
      to: { column: widths.length, row: bottom },
    });
  });
  return {
    name: word('charts'),
    widths,
    rows,
    rowCount: rows.length,
    merges,
    breaks,
    freeze: { rows: 0, columns: 0 },
    pagesWide: 1,
    charts,
  };
}

function widthsFor(series: number): number[] {
  return [
    width.category,
    ...Array.from({ length: series }, () => width.series),
    width.gap,
    ...Array.from({ length: chartColumns }, () => width.chart),
  ];
}

/** Across the sheet, as high as its text needs. */
function noteRow(note: string, widths: readonly number[]): AnnexRow {
  const room = widths.reduce((sum, one) => sum + one, 0) * lettersPerWidth;
  return { ...textRow(note, 'text'), height: lineHeight * Math.ceil(note.length / room) + 2 };
}

/** Title, names of the series, a row per category. A gap is an empty cell. */
function numberRows({ title, categories, series }: ChartData): AnnexRow[] {
  return [
    textRow(title, 'group'),
    { cells: [textCell('', 'header'), ...series.map(({ name }) => textCell(name, 'header'))] },
    ...categories.map((category, at) => ({
      cells: [textCell(category), ...series.map(({ values }) => numberCell(values[at], 'number'))],
    })),
  ];
}
