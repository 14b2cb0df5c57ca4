import { escapeXml } from '../ooxml/xml-escape.ts';

/** The type of the report (Nghị định 30/2020/NĐ-CP). */
export const chartFont = 'Times New Roman';

/** How a text of a chart is set. */
export interface ChartTextLook {
  /** In points. */
  size: number;
  bold?: boolean;
  /** Read from below. */
  upright?: boolean;
}

/** `c:txPr`: how the texts of an element are set. */
export function textProperties(look: ChartTextLook): string {
  return `<c:txPr>${bodyProperties(look)}<a:lstStyle/><a:p><a:pPr><a:defRPr ${runAttributes(look)}>${typeface}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** `c:title` of a chart or axis. */
export function titleXml(text: string, look: ChartTextLook): string {
  const run = `${runAttributes(look)}>${typeface}`;
  return (
    `<c:title><c:tx><c:rich>${bodyProperties(look)}<a:lstStyle/><a:p><a:pPr><a:defRPr ${run}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" ${run}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const typeface =
  '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>' +
  `<a:latin typeface="${chartFont}"/><a:ea typeface="${chartFont}"/><a:cs typeface="${chartFont}"/>`;

const runAttributes = ({ size, bold }: ChartTextLook) =>
  `sz="${Math.round(size * 100)}" b="${bold === true ? 1 : 0}"`;

const bodyProperties = ({ upright }: ChartTextLook) =>
  upright === true ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
