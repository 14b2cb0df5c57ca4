import { chartXml } from '../../src/chart/chart-xml.ts';
import { embeddedCells } from '../../src/chart/chart-cells.ts';
import { embeddedWorkbook } from '../../src/chart/embedded-workbook.ts';
import { escapeXml } from '../../src/ooxml/xml-escape.ts';
import {
  knowExtension,
  relationsOf,
  setRelations,
  textOfPart,
  type DocumentParts,
} from '../../src/report/template/document-parts.ts';
import { templateChart, type TemplateChart } from './charts.ts';

const main = 'word/document.xml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const namespaces = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  r: relationTypes,
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const width = 160;
const emuPerMillimetre = 36_000;
/** Ids of drawings below belong to the drawn lines. */
const firstDrawing = 100;

/**
 * Puts native charts where the placeholders of `charts.ts` stand: drawing, chart part, workbook behind it, relations and
 * content types. The library that writes the templates knows none of them.
 */
export function placeCharts(parts: DocumentParts): void {
  let count = 0;
  const placeholder = /<w:r>(?:(?!<\/w:r>).)*?@@CHART:(\w+)@@(?:(?!<\/w:r>).)*?<\/w:r>/g;
  const xml = textOfPart(parts, main).replace(placeholder, (_, key: string) => {
    const chart = templateChart(key);
    const no = ++count;
    const id = `rIdChart${no}`;
    addChart(parts, chart, no, id);
    return drawingRun(chart, no, id);
  });
  parts.set(main, captionFonts(xml));
}

function addChart(parts: DocumentParts, { sample }: TemplateChart, no: number, id: string): void {
  const part = `word/charts/chart${no}.xml`;
  const workbook = `word/embeddings/chart${no}.xlsx`;
  parts.set(part, declaration + chartXml(sample, { cells: embeddedCells, workbookRelation: 'rId1' }));
  parts.set(workbook, embeddedWorkbook(sample));
  const relation = { external: false, type: `${relationTypes}/package` };
  setRelations(parts, part, [{ ...relation, id: 'rId1', target: `../embeddings/chart${no}.xlsx` }]);
  setRelations(parts, main, [
    ...relationsOf(parts, main),
    { external: false, type: `${relationTypes}/chart`, id, target: `charts/chart${no}.xml` },
  ]);
  knowExtension(parts, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const types = '[Content_Types].xml';
  const override = `<Override PartName="/${part}" ContentType="${chartType}"/>`;
  parts.set(types, textOfPart(parts, types).replace('</Types>', `${override}</Types>`));
}

function drawingRun({ name, height }: TemplateChart, no: number, id: string): string {
  const { wp, a, c, r } = namespaces;
  const extent = `cx="${width * emuPerMillimetre}" cy="${height * emuPerMillimetre}"`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${firstDrawing + no}" name="Biểu đồ ${no}" descr="${escapeXml(`{{${name}}}`)}"/>` +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${a}"><a:graphicData uri="${c}">` +
    `<c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

/** The library sets the result of a field without a font of its own. */
function captionFonts(xml: string): string {
  const look =
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>';
  let no = 0;
  return xml.replace(/<w:fldSimple w:instr="SEQ Biểu_đồ [^"]*">.*?<\/w:fldSimple>/g, (field) =>
    field.replace(/<w:r>.*<\/w:r>/, `<w:r>${look}<w:t>${++no}</w:t></w:r>`),
  );
}
