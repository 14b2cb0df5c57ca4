import type { Decimal } from '../domain/decimal.ts';

/** Columns stand, bars lie; stacked ones add up; a line joins points in time. */
export type ChartType = 'column' | 'stacked-column' | 'bar' | 'stacked-bar' | 'line';

/** One row of numbers of a chart; `null` is a gap, never 0. As many values as the chart has categories. */
export interface ChartSeries {
  name: string;
  values: readonly (Decimal | null)[];
}

/** What a chart shows, as plain data: neither Word nor Excel is known here. */
export interface ChartData {
  type: ChartType;
  title: string;
  /** Titles of the axes, where they say more than the chart's own title. */
  categoryTitle?: string;
  valueTitle?: string;
  /** In the order shown: left to right, of bars top to bottom. */
  categories: readonly string[];
  series: readonly ChartSeries[];
  /**
   * Number format of labels and axis as Office writes it (`#,##0`): the separators that a reader sees are those of his
   * Windows, `41.206` in Vietnam.
   */
  format: string;
  /** Ends of the value axis; the program chooses where they are absent. */
  minimum?: Decimal;
  maximum?: Decimal;
  /** Between two figures on the value axis. */
  step?: Decimal;
}

/**
 * Numbers the Vietnamese way (language 0x42A) wherever the program lets a format decide it, as LibreOffice does; Word and
 * Excel take the separators of their Windows.
 */
const vietnamese = '[$-42A]';

/** Whole numbers with a separator of thousands. */
export const countFormat = `${vietnamese}#,##0`;
/** Values that are per cent already (98.5 is 98,5%), with as many decimals as they have. */
export const percentFormat = `${vietnamese}General"%"`;

/** Whether there is something to see: at least two points. */
export function isWorthDrawing({ series }: Pick<ChartData, 'series'>): boolean {
  return series.reduce((sum, { values }) => sum + values.filter((one) => one !== null).length, 0) >= 2;
}

/** An axis for rates: from nothing to all, with room above for the figures; open where a rate goes beyond. */
export function rateAxis(series: readonly ChartSeries[]): Pick<ChartData, 'minimum' | 'maximum' | 'step'> {
  const values = series.flatMap((one) =>
    one.values.flatMap((value) => (value === null ? [] : [Number(value)])),
  );
  if (values.some((one) => one < 0)) return {};
  return values.some((one) => one > 100) ? { minimum: '0' } : { minimum: '0', maximum: '112', step: '20' };
}
