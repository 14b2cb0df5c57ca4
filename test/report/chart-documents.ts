import { unzipSync } from 'fflate';
import { embeddedCells } from '../../src/chart/chart-cells.ts';
import type { ChartData } from '../../src/chart/chart-data.ts';
import { chartXml } from '../../src/chart/chart-xml.ts';
import { escapeXml } from '../../src/ooxml/xml-escape.ts';
import { zipDocument } from '../../src/report/template/document-package.ts';
import {
  knowExtension,
  setRelations,
  textOfPart,
  type DocumentParts,
} from '../../src/report/template/document-parts.ts';
import { smallDocument } from './small-documents.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ns =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A run with a drawing; `chart` is the number of the chart part, absent for a picture. */
export const drawing = (alternativeText: string, chart?: number, kind: 'inline' | 'anchor' = 'inline') =>
  `<w:r><w:drawing><wp:${kind} ${ns}><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Biểu đồ" descr="${escapeXml(alternativeText)}"/><a:graphic><a:graphicData>` +
  `${chart === undefined ? '<a:blip/>' : `<c:chart r:id="rIdC${chart}"/>`}</a:graphicData></a:graphic></wp:${kind}></w:drawing></w:r>`;
export const chartParagraph = (...drawn: Parameters<typeof drawing>) => `<w:p>${drawing(...drawn)}</w:p>`;

/** A Word file with chart parts 1, 2 …, each with a workbook whose bytes are no workbook: it must be replaced. */
export function chartDocument(body: string, charts: readonly (ChartData | string)[]): Uint8Array {
  const stored = unzipSync(smallDocument(body));
  const parts: DocumentParts = new Map(
    Object.entries(stored).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );
  const relation = { external: false };
  charts.forEach((one, at) => {
    const no = at + 1;
    const xml =
      typeof one === 'string' ? one : chartXml(one, { cells: embeddedCells, workbookRelation: 'rId5' });
    parts.set(`word/charts/chart${no}.xml`, xml);
    parts.set(`word/embeddings/Microsoft_Excel_Sheet${no}.xlsx`, Buffer.from(`old ${no}`));
    parts.set(`word/charts/style${no}.xml`, '<style/>');
    setRelations(parts, `word/charts/chart${no}.xml`, [
      {
        ...relation,
        id: 'rId5',
        type: `${types}/package`,
        target: `../embeddings/Microsoft_Excel_Sheet${no}.xlsx`,
      },
      {
        ...relation,
        id: 'rId6',
        type: 'http://schemas.microsoft.com/office/2011/relationships/chartStyle',
        target: `style${no}.xml`,
      },
    ]);
    const known = textOfPart(parts, '[Content_Types].xml');
    const override = `<Override PartName="/word/charts/chart${no}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`;
    parts.set('[Content_Types].xml', known.replace('</Types>', `${override}</Types>`));
  });
  knowExtension(parts, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  setRelations(
    parts,
    'word/document.xml',
    charts.map((_, at) => ({
      ...relation,
      id: `rIdC${at + 1}`,
      type: `${types}/chart`,
      target: `charts/chart${at + 1}.xml`,
    })),
  );
  return zipDocument(parts);
}
