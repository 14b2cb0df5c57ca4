import { isBlock, parseTag } from '../../src/report/template/template-tag.ts';

/** Whether a block tag has a table row or a paragraph for itself, or stands in running text. */
export type Standing = 'row' | 'paragraph' | 'text';

/** Where the tag `whole` at offset `at` of a part stands. */
export function standing(xml: string, at: number, whole: string): Standing {
  const row = around(xml, at, 'w:tr');
  if (row !== undefined && isBlocksOnly(row)) return 'row';
  const paragraph = around(xml, at, 'w:p');
  return paragraph !== undefined && textOf(paragraph).trim() === whole && isBlocksOnly(paragraph)
    ? 'paragraph'
    : 'text';
}

function around(xml: string, at: number, name: string): string | undefined {
  const from = Math.max(xml.lastIndexOf(`<${name}>`, at), xml.lastIndexOf(`<${name} `, at));
  if (from < 0 || xml.lastIndexOf(`</${name}>`, at) > from) return undefined;
  return xml.slice(from, xml.indexOf(`</${name}>`, at));
}

const textOf = (xml: string) => xml.replace(/<[^>]*>/g, '');

/** Nothing but block tags, and one at least. */
function isBlocksOnly(xml: string): boolean {
  const text = textOf(xml);
  const tags = [...text.matchAll(/\{\{(.*?)\}\}/gs)].map((one) => parseTag(one[1]!));
  return tags.length > 0 && tags.every(isBlock) && text.replace(/\{\{.*?\}\}/gs, '').trim() === '';
}
