/** Thickness of the lines: 0.75 pt in EMU. */
const thickness = 9525;
const namespaces = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
};

/** Replaces the placeholders of `drawnLine` by drawn lines: DrawingML, and VML for readers that know only that. Their alternative
 * text says how long they are beside the text above: after filling, the program gives them that length. */
export function drawLines(xml: string): string {
  let id = 0;
  return xml.replace(
    /<w:r>(?:(?!<\/w:r>).)*?@@LINE:(\d+):([^@]*)@@(?:(?!<\/w:r>).)*?<\/w:r>/g,
    (_, width: string, share: string) => lineRun(Number(width), share, ++id),
  );
}

function lineRun(width: number, share: string, id: number): string {
  const points = width / 12_700;
  const anchor = [
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`,
    '<wp:simplePos x="0" y="0"/>',
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>',
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV>',
    `<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    `<wp:docPr id="${id}" name="Đường kẻ ${id}" descr="Đường kẻ ngang, dài bằng ${share ? `${share} ` : ''}dòng chữ trên"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${namespaces.a}"><a:graphicData uri="${namespaces.wps}"><wps:wsp><wps:cNvCnPr/>`,
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>`,
    `<a:ln w="${thickness}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="solid"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`,
    '</a:graphicData></a:graphic></wp:anchor>',
  ].join('');
  const vml =
    `<w:pict><v:line xmlns:v="${namespaces.v}" id="Line${id}" style="position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text;mso-position-vertical-relative:text" ` +
    `from="0,2pt" to="${points.toFixed(1)}pt,2pt" strokecolor="black" strokeweight=".75pt"/></w:pict>`;
  return (
    `<w:r><mc:AlternateContent xmlns:mc="${namespaces.mc}"><mc:Choice xmlns:wps="${namespaces.wps}" Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice>` +
    `<mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`
  );
}
