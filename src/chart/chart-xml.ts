import { escapeXml } from '../ooxml/xml-escape.ts';
import { axesXml, categoryAxisId, valueAxisId } from './axes-xml.ts';
import type { ChartCells } from './chart-cells.ts';
import type { ChartData } from './chart-data.ts';
import { textProperties, titleXml } from './chart-text.ts';
import { seriesDataXml } from './series-data-xml.ts';
import { barLook, lineLook } from './series-look.ts';

export interface ChartOptions {
  /** Where the formulas find the numbers. */
  cells: ChartCells;
  /** Writes the chart's title into it: a chart of Word has a caption instead. */
  hasTitle?: boolean;
  /** Relation of the chart part to the workbook behind it. */
  workbookRelation?: string;
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Columns that stand so close that their labels have to be read from below. */
const closeColumns = 8;
/** Times the highest column. */
const headroom = 1.3;

/**
 * The chart part (`c:chartSpace`, without XML declaration) of Word and Excel alike; the same data give the same text. Gaps are drawn as gaps. What
 * tells the series apart survives a black and white printer.
 */
export function chartXml(asked: ChartData, options: ChartOptions): string {
  const data = options.hasTitle === true && hasUprightLabels(asked) ? withHeadroom(asked) : asked;
  const { title, series } = data;
  const head = options.hasTitle === true ? titleXml(title, { size: 12, bold: true }) : '';
  const legend =
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties({ size: 10 })}</c:legend>`
      : '';
  const workbook =
    options.workbookRelation === undefined
      ? ''
      : `<c:externalData r:id="${escapeXml(options.workbookRelation)}"><c:autoUpdate val="0"/></c:externalData>`;
  return (
    `<c:chartSpace ${namespaces}>` +
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>' +
    `${head}<c:autoTitleDeleted val="${head === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groupXml(data, options.cells)}${axesXml(data)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties({ size: 10 })}${workbook}</c:chartSpace>`
  );
}

function groupXml(data: ChartData, cells: ChartCells): string {
  const { type, series } = data;
  const axes = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;
  const all = series.map((_, at) => seriesXml(data, cells, at)).join('');
  if (type === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  const stacked = type === 'stacked-column' || type === 'stacked-bar';
  const lies = type === 'bar' || type === 'stacked-bar';
  return (
    `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${all}<c:gapWidth val="${series.length > 1 ? 60 : 80}"/><c:overlap val="${stacked ? 100 : 0}"/>${axes}</c:barChart>`
  );
}

function seriesXml(data: ChartData, cells: ChartCells, at: number): string {
  const { name, categories, values } = seriesDataXml(data, cells, at);
  const head = `<c:idx val="${at}"/><c:order val="${at}"/>${name}`;
  const rest = `${labelsXml(data, at)}${categories}${values}`;
  if (data.type === 'line') return `<c:ser>${head}${lineLook(at)}${rest}<c:smooth val="0"/></c:ser>`;
  return `<c:ser>${head}${barLook(at)}<c:invertIfNegative val="0"/>${rest}</c:ser>`;
}

function hasUprightLabels({
  type,
  series,
  categories,
}: Pick<ChartData, 'type' | 'series' | 'categories'>): boolean {
  return type === 'column' && series.length * categories.length > closeColumns;
}

/** An axis that ends so far above the columns that their labels do not run into the title. */
function withHeadroom(data: ChartData): ChartData {
  const values = data.series.flatMap((one) => one.values.map((value) => Number(value ?? 0)));
  const wanted = Math.max(0, ...values) * headroom;
  if (wanted === 0 || data.maximum !== undefined) return data;
  const scale = 10 ** Math.floor(Math.log10(wanted / 5));
  const step = [1, 2, 5, 10].map((one) => one * scale).find((one) => one * 5 >= wanted)!;
  const plain = (value: number) => String(Number(value.toPrecision(6)));
  return { ...data, step: plain(step), maximum: plain(step * Math.ceil(wanted / step)) };
}

/** The value at each point: a reader on paper cannot point at it. Two lines carry theirs above and below. */
function labelsXml({ type, series, categories, format }: ChartData, at: number): string {
  const upright = hasUprightLabels({ type, series, categories });
  const place = {
    line: at % 2 === 0 ? 't' : 'b',
    column: 'outEnd',
    bar: 'outEnd',
    'stacked-column': 'ctr',
    'stacked-bar': 'ctr',
  }[type];
  // On a dark or hatched part of a stack the figure needs a ground of its own.
  const ground = type.startsWith('stacked')
    ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
    : '<a:noFill/>';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties({ size: 10, upright })}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
