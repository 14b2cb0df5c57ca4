import type { ChartData } from '../../chart/chart-data.ts';
import { embeddedWorkbook } from '../../chart/embedded-workbook.ts';
import { refillChart } from '../../chart/refill-chart.ts';
import type { ListedRelationship } from '../../ooxml/relationship-list.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';
import { nameKey } from '../language/name-key.ts';
import type { ReportModel } from '../report-model.ts';
import { mayHoldCharts } from './check-charts.ts';
import {
  dropRelation,
  knowExtension,
  relatedPart,
  relationsOf,
  setRelations,
  textOfPart,
  type DocumentParts,
} from './document-parts.ts';
import { withoutDrawing } from './remove-drawing.ts';
import { taggedDrawings, type TaggedDrawing } from './tagged-charts.ts';

const packageRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Fills the tagged charts of a rendered document with the model's numbers: the values in the chart and the workbook behind
 * it; their look stays. A chart without data goes, with its paragraph, its part and its workbook; so do parts of charts
 * that a condition took out. Changes `parts`; the template's charts must have passed `chartProblems`.
 */
export function fillCharts(parts: DocumentParts, { charts }: Pick<ReportModel, 'charts'>): void {
  const byKey = new Map(charts.map((one) => [nameKey(one.name), one.data]));
  for (const part of [...parts.keys()].filter((name) => mayHoldCharts.test(name))) {
    const xml = textOfPart(parts, part);
    // From the end: what stands before a drawing keeps its place.
    const filled = taggedDrawings(xml)
      .toReversed()
      .reduce((text, drawing) => {
        const data = byKey.get(drawing.key) ?? null;
        if (data === null) return withoutDrawing(text, drawing);
        fillPart(parts, relatedPart(parts, part, drawing.relation!)!, data);
        return withDescription(text, drawing, data);
      }, xml);
    parts.set(part, filled);
    dropUnusedCharts(parts, part, filled);
  }
}

function fillPart(parts: DocumentParts, chart: string, data: ChartData): void {
  const xml = textOfPart(parts, chart);
  const relations = relationsOf(parts, chart);
  const old = /<c:externalData\b[^>]*?\br:id="([^"]+)"/.exec(xml)?.[1];
  if (old !== undefined) dropRelation(parts, chart, old);
  const rest = relations.filter(({ id }) => id !== old);
  const id = old ?? freeId(rest);
  const workbook = `word/embeddings/cchc-${chart.slice(chart.lastIndexOf('/') + 1).replace(/\.xml$/i, '')}.xlsx`;
  setRelations(parts, chart, [
    ...rest,
    { id, type: packageRelation, target: `/${workbook}`, external: false },
  ]);
  knowExtension(parts, 'xlsx', workbookType);
  parts.set(workbook, embeddedWorkbook(data));
  parts.set(chart, refillChart(xml, data, id));
}

function freeId(relations: readonly ListedRelationship[]): string {
  const taken = new Set(relations.map(({ id }) => id));
  let no = 1;
  while (taken.has(`rId${no}`)) no++;
  return `rId${no}`;
}

/** The tag gives way to what a reader who cannot see the chart is told. */
function withDescription(xml: string, { start, end }: TaggedDrawing, { title }: ChartData): string {
  const drawing = xml.slice(start, end).replace(/<wp:docPr\b[^>]*>/, (properties) => {
    const bare = properties.replace(/\s(?:descr|title)=(?:"[^"]*"|'[^']*')/g, '');
    return bare.replace('<wp:docPr', `<wp:docPr descr="${escapeXml(`Biểu đồ: ${title}`)}"`);
  });
  return xml.slice(0, start) + drawing + xml.slice(end);
}

/** Charts that the rendered text does not show carry figures that nobody asked for. */
function dropUnusedCharts(parts: DocumentParts, part: string, xml: string): void {
  for (const { id, type, external } of relationsOf(parts, part)) {
    if (external || !/\/chart(?:Ex)?$/.test(type) || xml.includes(`"${id}"`)) continue;
    dropRelation(parts, part, id);
  }
}
