import { percentFormat, rateAxis, type ChartData, type ChartType } from '../../../chart/chart-data.ts';
import type { SeriesPoint } from '../../../domain/comparison.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { Period } from '../../../domain/period.ts';
import type { YearView } from '../../../domain/year-view.ts';
import { breakSentence } from '../../../messages/comparison-report-words.ts';
import { periodName } from '../../../messages/period-name.ts';
import { categoryLabel, chartNote, lacksSources, partialSentence } from './chart-note.ts';
import { trendWindows } from './trend-windows.ts';

/** What a chart over time shows: its indicators by the name that their series carries. */
export interface TrendChart {
  type: ChartType;
  title: string;
  format: string;
  valueTitle?: string;
  indicators: readonly { code: string; name: string }[];
}

/** A chart of the province's figures over windows of one length, with what must be known of them. */
export function trendChart(
  { type, title, format, valueTitle, indicators }: TrendChart,
  { period, edition }: Consolidation,
  year: YearView,
): { data: ChartData; note: string } | undefined {
  const known = indicators.filter(({ code }) => edition.indicators.has(code));
  const series = known.map(({ name, code }) => ({
    name,
    points: new Map(year.series(code, { type: 'total' }).map((one) => [one.period, one])),
  }));
  const windows = trendWindows([...(series[0]?.points.values() ?? [])], period).map((one) => one.window);
  if (windows.length === 0) return undefined;
  const at = (window: Period) => series.flatMap(({ points }) => points.get(window.id) ?? []);
  const shown = series.map(({ name, points }) => ({
    name,
    values: windows.map((window) => points.get(window.id)?.value ?? null),
  }));
  const marked = windows.map((window) => at(window).some(isPartial));
  return {
    data: {
      type,
      title,
      ...(valueTitle === undefined ? {} : { valueTitle }),
      categories: windows.map((window, no) => categoryLabel(shortName(window), marked[no]!)),
      series: shown,
      format,
      ...(format === percentFormat ? rateAxis(shown) : {}),
    },
    note: chartNote([
      marked.includes(true) && partialSentence,
      gapSentence(windows.filter((window) => at(window).every(({ value }) => value === null))),
      derivedSentence(windows.filter((window) => at(window).some((one) => one.derivation.length > 1))),
      windows.some((window) => at(window).some((one) => one.estimate === true)) &&
        'Có số liệu ước tính trong các kỳ nêu trên.',
      ...breakNotes(windows, at),
    ]),
  };
}

const isPartial = ({ value, coverage }: SeriesPoint) => value !== null && lacksSources(coverage);

/** `Quý III/2026`; other windows by their usual name. */
function shortName(window: Period): string {
  const name = periodName(window, 'vi').replace(/ năm (\d{4})$/, '/$1');
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

function gapSentence(windows: readonly Period[]): string {
  if (windows.length === 0) return '';
  return `Không có số liệu của ${windows.map(shortNameInside).join(', ')}: để trống, không phải bằng 0.`;
}

function derivedSentence(windows: readonly Period[]): string {
  if (windows.length === 0) return '';
  return `Số liệu ${windows.map(shortNameInside).join(', ')} được tính từ báo cáo của các kỳ khác.`;
}

const shortNameInside = (window: Period) => {
  const name = shortName(window);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
};

/** Reorganisations and new definitions between the first and the last window shown. */
function breakNotes(windows: readonly Period[], at: (window: Period) => readonly SeriesPoint[]): string[] {
  const start = windows[0]!.start;
  return windows.flatMap((window) =>
    at(window)
      .flatMap((one) => one.breaks)
      .filter(({ date, reason }) => date > start && reason !== 'partial-window')
      .map((one) => breakSentence(one, 'vi')),
  );
}
