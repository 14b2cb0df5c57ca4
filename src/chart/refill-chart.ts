import { escapeXml } from '../ooxml/xml-escape.ts';
import { embeddedCells } from './chart-cells.ts';
import type { ChartData } from './chart-data.ts';
import { seriesDataXml } from './series-data-xml.ts';
import { barLook, lineOf } from './series-look.ts';

/**
 * Groups of series that have categories and values; points in a plane, prices and surfaces have others. Areas and filled
 * webs have them too, but draw a missing value as zero whatever is said about gaps: those are refused.
 */
const groups =
  /<c:(barChart|bar3DChart|lineChart|line3DChart|pieChart|pie3DChart|doughnutChart|ofPieChart|radarChart)>.*?<\/c:\1>/gs;
const otherGroups =
  /<c:(?:scatterChart|bubbleChart|stockChart|surfaceChart|surface3DChart)>|<c:(?:areaChart|area3DChart)>|<c:radarStyle val="filled"/;
const seriesElement = /<c:ser>.*?<\/c:ser>/gs;

/** Whether a chart part is one that other numbers can be filled into. */
export function isRefillable(xml: string): boolean {
  return !otherGroups.test(xml) && [...xml.matchAll(groups)].some(([group]) => /<c:ser>/.test(group));
}

/**
 * A chart drawn by hand with other numbers: kind, colours, fonts, titles and size stay. Series that it lacks are made like
 * its last one, those that it has too many are taken away; labels typed at a point and hidden series go. The numbers are
 * those of `embeddedCells` in the workbook behind `workbookRelation`. Only for charts that are refillable.
 */
export function refillChart(xml: string, data: ChartData, workbookRelation: string): string {
  const tidy = xml
    .replace(/<c:pivotSource>.*?<\/c:pivotSource>/gs, '')
    .replace(/<c:ext\b[^>]*>(?:(?!<\/c:ext>).)*?<c15:filtered(?:(?!<\/c:ext>).)*<\/c:ext>/gs, '')
    .replace(/<c:extLst>\s*<\/c:extLst>/g, '');
  const all = [...tidy.matchAll(groups)].flatMap(([group, kind]) =>
    [...group.matchAll(seriesElement)].map(([series]) => ({ series, kind: kind! })),
  );
  const last = all.at(-1)!;
  const free =
    1 +
    Math.max(
      ...all.map(({ series }) => numberOf(series, 'idx')),
      ...all.map(({ series }) => numberOf(series, 'order')),
    );
  const filled = all.slice(0, data.series.length).map(({ series }, at) => filledSeries(series, data, at));
  const clones = data.series
    .slice(all.length)
    .map((_, at) =>
      filledSeries(clone(last.series, free + at, all.length + at, last.kind), data, all.length + at),
    );
  let next = 0;
  const withSeries = tidy.replace(groups, (group) =>
    group.replace(seriesElement, () => {
      const own = filled[next++] ?? '';
      return next === all.length ? own + clones.join('') : own;
    }),
  );
  return withWorkbook(withGaps(withRoom(withSeries, data)), workbookRelation);
}

const numberOf = (series: string, name: 'idx' | 'order') =>
  Number(new RegExp(`<c:${name} val="(\\d+)"`).exec(series)?.[1] ?? 0);

function filledSeries(series: string, data: ChartData, at: number): string {
  const { name, categories, values } = seriesDataXml(data, embeddedCells, at);
  const isBeyond = (_: string, no: string) => Number(no) >= data.categories.length;
  const bare = series
    .replace(/(<c:order val="\d+"\s*\/>\s*)(?:<c:tx>.*?<\/c:tx>)?/s, (_, order: string) => order + name)
    .replace(/<c:cat>.*?<\/c:cat>/gs, '')
    .replace(/<c:val>.*?<\/c:val>/gs, '')
    .replace(/<c:extLst>(?:(?!<c:extLst>).)*<\/c:extLst>\s*<\/c:ser>$/s, '</c:ser>')
    .replace(/<c:dLbl>.*?<\/c:dLbl>/gs, (label) =>
      /<c:tx>/.test(label) || isBeyond(label, /<c:idx val="(\d+)"/.exec(label)?.[1] ?? '0') ? '' : label,
    )
    .replace(/<c:dPt>\s*<c:idx val="(\d+)".*?<\/c:dPt>/gs, (point, no: string) =>
      isBeyond(point, no) ? '' : point,
    );
  const tail = /(?:<c:smooth [^>]*\/>\s*|<c:shape [^>]*\/>\s*)?<\/c:ser>$/;
  return bare.replace(tail, (end) => categories + values + end);
}

/** A series like another one, told from it by its fill or its stroke. Automatic colours follow its number. */
function clone(series: string, no: number, at: number, kind: string): string {
  const look =
    kind.startsWith('line') || kind === 'radarChart' ? `<c:spPr>${lineOf(at)}</c:spPr>` : barLook(at);
  return series
    .replace(/<c:idx val="\d+"/, `<c:idx val="${no}"`)
    .replace(/<c:order val="\d+"/, `<c:order val="${no}"`)
    .replace(/<c:dPt>.*?<\/c:dPt>/gs, '')
    .replace(
      /(<c:order val="\d+"\s*\/>\s*(?:<c:tx>.*?<\/c:tx>\s*)?)<c:spPr>.*?<\/c:spPr>/s,
      (_, head: string) => head + look,
    );
}

/** Ends of a value axis that would cut the numbers off are left to the program, with the steps between them. */
function withRoom(xml: string, { series, categories }: ChartData): string {
  const values = series.flatMap((one) =>
    one.values.flatMap((value) => (value === null ? [] : [Number(value)])),
  );
  const isStacked = /<c:grouping val="stacked"/.test(xml);
  const sums = categories.map((_, at) => series.reduce((sum, one) => sum + Number(one.values[at] ?? 0), 0));
  const shown = isStacked ? [...values, ...sums] : values;
  return xml.replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) => {
    const open = axis
      .replace(/<c:max val="([^"]*)"\s*\/>/, (end, at: string) =>
        shown.some((one) => one > Number(at)) ? '' : end,
      )
      .replace(/<c:min val="([^"]*)"\s*\/>/, (end, at: string) =>
        shown.some((one) => one < Number(at)) ? '' : end,
      );
    return open === axis ? axis : open.replace(/<c:m(?:aj|in)orUnit\b[^>]*\/>/g, '');
  });
}

/** Missing values are gaps, whatever the chart made of them. */
function withGaps(xml: string): string {
  if (/<c:dispBlanksAs\b/.test(xml))
    return xml.replace(/<c:dispBlanksAs\b[^>]*\/>/, '<c:dispBlanksAs val="gap"/>');
  if (/<c:plotVisOnly\b/.test(xml))
    return xml.replace(/(<c:plotVisOnly\b[^>]*\/>)/, '$1<c:dispBlanksAs val="gap"/>');
  return xml.replace('</c:chart>', '<c:dispBlanksAs val="gap"/></c:chart>');
}

/** The chart points to the workbook behind it, whether it had one before or not. */
function withWorkbook(xml: string, relation: string): string {
  const element = `<c:externalData xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${escapeXml(relation)}"><c:autoUpdate val="0"/></c:externalData>`;
  const bare = xml.replace(/<c:externalData\b[^>]*?(?:\/>|>.*?<\/c:externalData>)/gs, '');
  const chartEnd = bare.lastIndexOf('</c:chart>');
  const after = bare.slice(chartEnd);
  const at = after.search(/<c:(?:printSettings|userShapes|extLst)\b|<\/c:chartSpace>/);
  return bare.slice(0, chartEnd) + after.slice(0, at) + element + after.slice(at);
}
