import { escapeXml } from '../../ooxml/xml-escape.ts';
import { relationsXml } from './annex-package.ts';

/** A native chart on a sheet, over cells of the workbook. */
export interface AnnexChart {
  title: string;
  /** The chart part, for the name that the sheet has got. */
  xml(sheet: string): string;
  /** Corners, as numbers of columns and rows before them. */
  from: { column: number; row: number };
  to: { column: number; row: number };
}

/** A part of the package: name and XML without its declaration. */
export type AnnexPart = readonly [name: string, xml: string];

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The parts that draw the charts of sheet `no`: the drawing, its relations, a part per chart numbered from `first`. */
export function chartParts(
  charts: readonly AnnexChart[],
  sheet: string,
  no: number,
  first: number,
): AnnexPart[] {
  const targets = charts.map((_, at) => ['chart', `../charts/chart${first + at}.xml`] as const);
  return [
    [`xl/drawings/drawing${no}.xml`, drawingXml(charts)],
    [`xl/drawings/_rels/drawing${no}.xml.rels`, relationsXml(targets)],
    ...charts.map((one, at) => [`xl/charts/chart${first + at}.xml`, one.xml(sheet)] as const),
  ];
}

function drawingXml(charts: readonly AnnexChart[]): string {
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${charts.map(anchorXml).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ title, from, to }: AnnexChart, at: number): string {
  const corner = ({ column, row }: AnnexChart['from']) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Biểu đồ ${at + 1}" descr="${escapeXml(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relations}" r:id="rId${at + 1}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
