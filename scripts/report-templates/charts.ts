import { AlignmentType, Paragraph, SimpleField, TextRun } from 'docx';
import { countFormat, percentFormat, type ChartData } from '../../src/chart/chart-data.ts';
import { isLong, type Kind } from './kind.ts';
import { font, line, tag } from './word-parts.ts';

/** A chart of the shipped templates: its name in the template language, and made-up numbers that show its look in Word. */
export interface TemplateChart {
  name: string;
  sample: ChartData;
  /** In millimetres; the text is 165 wide. */
  height: number;
}

const windows = ['Kỳ 1', 'Kỳ 2', 'Kỳ 3', 'Kỳ 4', 'Kỳ 5', 'Kỳ 6', 'Kỳ 7', 'Kỳ 8'];
const groups = ['Nhóm 1', 'Nhóm 2', 'Nhóm 3', 'Toàn địa phương'];
const rising = (from: number, step: number) => windows.map((_, at) => String(from + step * at));
/** Beyond 100%, so that the figures behind the bars have room. */
const endOfPercent = '112';

const dossierTrend: ChartData = {
  type: 'column',
  title: 'Số hồ sơ tiếp nhận và đã giải quyết qua các kỳ',
  valueTitle: 'Hồ sơ',
  categories: windows,
  series: [
    { name: 'Tiếp nhận', values: rising(1000, 100) },
    { name: 'Đã giải quyết', values: rising(900, 100) },
  ],
  format: countFormat,
  minimum: '0',
};

function rateOfGroups(title: string): ChartData {
  return {
    type: 'bar',
    title: `${title} theo nhóm cơ quan, đơn vị`,
    categories: groups,
    series: [{ name: title, values: ['90', '80', '70', '75'] }],
    format: percentFormat,
    minimum: '0',
    maximum: endOfPercent,
  };
}

const onlineTrend: ChartData = {
  type: 'line',
  title: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến qua các kỳ',
  categories: windows,
  series: [{ name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', values: rising(50, 4) }],
  format: percentFormat,
  minimum: '0',
  maximum: endOfPercent,
  step: '20',
};

const targetResults: ChartData = {
  type: 'column',
  title: 'Kết quả thực hiện chỉ tiêu kế hoạch',
  categories: ['Đạt', 'Chưa đạt', 'Chưa đánh giá được'],
  series: [{ name: 'Số chỉ tiêu', values: ['3', '2', '1'] }],
  format: countFormat,
  minimum: '0',
};

const targetValues: ChartData = {
  type: 'bar',
  title: 'Mức đề ra và mức thực hiện của các chỉ tiêu tính bằng %',
  categories: ['Chỉ tiêu 1', 'Chỉ tiêu 2', 'Chỉ tiêu 3'],
  series: [
    { name: 'Mức đề ra', values: ['95', '60', '30'] },
    { name: 'Thực hiện', values: ['97', '55', '35'] },
  ],
  format: percentFormat,
  minimum: '0',
  maximum: endOfPercent,
};

const charts = {
  dossierTrend: { name: 'Biểu đồ Hồ sơ qua các kỳ', sample: dossierTrend, height: 78 },
  onTime: {
    name: 'Biểu đồ Đúng hạn theo nhóm',
    sample: rateOfGroups('Tỷ lệ hồ sơ giải quyết trước và đúng hạn'),
    height: 62,
  },
  online: {
    name: 'Biểu đồ Trực tuyến theo nhóm',
    sample: rateOfGroups('Tỷ lệ hồ sơ tiếp nhận trực tuyến'),
    height: 62,
  },
  onlineTrend: { name: 'Biểu đồ Trực tuyến qua các kỳ', sample: onlineTrend, height: 65 },
  targetResults: { name: 'Biểu đồ Kết quả chỉ tiêu', sample: targetResults, height: 60 },
  targetValues: { name: 'Biểu đồ Thực hiện chỉ tiêu', sample: targetValues, height: 80 },
} satisfies Record<string, TemplateChart>;

export type ChartKey = keyof typeof charts;

/** The chart of a key. */
export function templateChart(key: string): TemplateChart {
  return charts[key as ChartKey];
}

/** Behind the results of area 2: dossiers over time and who settles in time; longer reports also who receives online. */
export function dossierCharts(kind: Kind): Paragraph[] {
  const keys: ChartKey[] = [
    'dossierTrend',
    'onTime',
    ...(isLong(kind) ? (['onlineTrend', 'online'] as const) : []),
  ];
  return keys.flatMap(chartBlock);
}

/** Behind the sentence on the targets of the plan. */
export function targetCharts(): Paragraph[] {
  return (['targetResults', 'targetValues'] as const).flatMap(chartBlock);
}

/** A chart with its numbered caption and what must be known of it; nothing of it where there is nothing to draw. */
function chartBlock(key: ChartKey): Paragraph[] {
  const { name, sample } = charts[key];
  const note = `Ghi chú ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const caption = { font, size: 26, bold: true };
  return [
    tag(`NẾU ${name}`),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: `@@CHART:${key}@@` })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      keepLines: true,
      spacing: { before: 0, after: 60 },
      children: [
        new TextRun({ ...caption, text: 'Biểu đồ ' }),
        new SimpleField(captionField, '1'),
        new TextRun({ ...caption, text: `. ${sample.title}` }),
      ],
    }),
    tag(`NẾU ${note}`),
    new Paragraph({
      alignment: AlignmentType.BOTH,
      keepLines: true,
      spacing: { before: 0, after: 120 },
      children: [line(`Ghi chú: {{${note}}}`, { italics: true, size: 24 })],
    }),
    tag(`HẾT ${note}`),
    tag(`HẾT ${name}`),
  ];
}

/** The field of “Insert caption”: numbered anew when a report is made. */
const captionField = 'SEQ Biểu_đồ \\* ARABIC';
