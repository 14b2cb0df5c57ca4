import type { TaggedDrawing } from './tagged-charts.ts';

/**
 * A document part without a drawing: its paragraph goes too where nothing else stands in it, else the `w:drawing` alone. The
 * paragraph that carries a section stays.
 */
export function withoutDrawing(xml: string, { start, end }: Pick<TaggedDrawing, 'start' | 'end'>): string {
  const open = xml.lastIndexOf('<w:drawing', start);
  const close = xml.indexOf('</w:drawing>', end) + '</w:drawing>'.length;
  const paragraph = paragraphAround(xml, open, close);
  if (!paragraph) return xml.slice(0, open) + xml.slice(close);
  const rest = xml.slice(paragraph.start, open) + xml.slice(close, paragraph.end);
  const isKept = /<w:(?:drawing|pict|object|sectPr|br|fldChar|fldSimple)\b/.test(rest) || hasText(rest);
  if (isKept) return xml.slice(0, open) + xml.slice(close);
  return xml.slice(0, paragraph.start) + xml.slice(paragraph.end);
}

const hasText = (xml: string) =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].some(([, text]) => text!.trim() !== '');

/** The innermost paragraph around a stretch. */
function paragraphAround(xml: string, from: number, to: number): { start: number; end: number } | undefined {
  const tags = /<w:p(?:\s[^>]*)?>|<\/w:p>/g;
  const open: number[] = [];
  for (let tag = tags.exec(xml); tag && tag.index < from; tag = tags.exec(xml)) {
    if (tag[0].endsWith('/>')) continue;
    if (tag[0] === '</w:p>') open.pop();
    else open.push(tag.index);
  }
  const start = open.at(-1);
  const end = xml.indexOf('</w:p>', to);
  return start === undefined || end < 0 ? undefined : { start, end: end + '</w:p>'.length };
}
