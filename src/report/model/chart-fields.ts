import { countFormat, isWorthDrawing, percentFormat, type ChartData } from '../../chart/chart-data.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { YearView } from '../../domain/year-view.ts';
import { say } from '../../messages/catalogue.ts';
import type { ChartId } from '../../messages/chart-messages.ts';
import type { ReportChart, ReportField, ReportModel } from '../report-model.ts';
import { groupChart } from './charts/group-chart.ts';
import { targetResultsChart, targetValuesChart } from './charts/target-charts.ts';
import { trendChart } from './charts/trend-chart.ts';
import { wholeArea } from './header-fields.ts';

/** Indicators that the charts show; an edition without one has no such chart. */
const codes = { received: '2.3.1', settled: '2.3.5', onTime: '2.3.16', online: '2.3.17' };

const onTime = 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn';
const online = 'Tỷ lệ hồ sơ tiếp nhận trực tuyến';

/** Every chart that a template may ask for; `data` is null where there is too little to draw. */
export function reportCharts(
  consolidation: Consolidation,
  year: YearView,
  locality: string,
): readonly ReportChart[] {
  const whole = capital(wholeArea(locality));
  const trend = (title: string, code: string) =>
    trendChart(
      {
        type: 'line',
        title: `${title} qua các kỳ`,
        format: percentFormat,
        indicators: [{ code, name: title }],
      },
      consolidation,
      year,
    );
  const groups = (title: string, code: string) =>
    groupChart(code, `${title} theo nhóm cơ quan, đơn vị`, whole, consolidation);
  const dossiers = trendChart(
    {
      type: 'column',
      title: 'Số hồ sơ tiếp nhận và đã giải quyết qua các kỳ',
      format: countFormat,
      valueTitle: 'Hồ sơ',
      indicators: [
        { code: codes.received, name: 'Tiếp nhận' },
        { code: codes.settled, name: 'Đã giải quyết' },
      ],
    },
    consolidation,
    year,
  );
  const results = targetResultsChart(year.attainments);
  return [
    chart('Hồ sơ qua các kỳ', 'chart.dossier-trend', dossiers),
    chart('Đúng hạn qua các kỳ', 'chart.on-time-trend', trend(onTime, codes.onTime)),
    chart('Đúng hạn theo nhóm', 'chart.on-time-groups', groups(onTime, codes.onTime)),
    chart('Trực tuyến qua các kỳ', 'chart.online-trend', trend(online, codes.online)),
    chart('Trực tuyến theo nhóm', 'chart.online-groups', groups(online, codes.online)),
    chart('Kết quả chỉ tiêu', 'chart.target-results', results && { data: results, note: '' }),
    chart('Thực hiện chỉ tiêu', 'chart.target-values', targetValuesChart(year.attainments, consolidation)),
  ];
}

/** The charts that have something to show, with what must be known of their figures. */
export function drawnCharts({ charts }: Pick<ReportModel, 'charts'>): { data: ChartData; note: string }[] {
  return charts.flatMap(({ data, note }) => (data === null ? [] : [{ data, note }]));
}

/** Of each chart whether it is drawn, and what must be known of its figures. */
export function chartFields(charts: readonly ReportChart[]): ReportField[] {
  return charts.flatMap(({ name, data, note }) => [
    { name, value: data !== null },
    { name: `Ghi chú ${name.charAt(0).toLowerCase()}${name.slice(1)}`, value: data === null ? '' : note },
  ]);
}

function chart(name: string, id: ChartId, made: { data: ChartData; note: string } | undefined): ReportChart {
  const isDrawn = made !== undefined && isWorthDrawing(made.data);
  return {
    name: `Biểu đồ ${name}`,
    data: isDrawn ? made.data : null,
    note: isDrawn ? made.note : '',
    description: { vi: say('vi', id, undefined), en: say('en', id, undefined) },
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
