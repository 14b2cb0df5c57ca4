import { timesWidth } from './times-widths.ts';

/**
 * The alternative text by which a drawn line asks to be fitted: `dài bằng 2/5 dòng chữ trên` (issuer and subject: a third
 * to a half), `dài bằng dòng chữ trên` (tiêu ngữ: as long as the text).
 */
const wish = /\bdescr="[^"]*dài bằng (?:([1-9])\/([1-9]) )?dòng chữ trên"/g;

const emuPerPoint = 12_700;
const twipsPerPoint = 20;
/** Padding of a cell on each side when the table says nothing, in twips. */
const cellPadding = 108;
/** Size of a run that names none, in half-points: the templates' own. */
const usualSize = 28;

/** Gives every drawn line that asks for it the length of the text above it, as it stands after filling. */
export function fitLines(xml: string): string {
  if (!xml.includes('dòng chữ trên"')) return xml;
  let out = '';
  let from = 0;
  for (const match of xml.matchAll(wish)) {
    const start = paragraphStart(xml, match.index);
    const end = xml.indexOf('</w:p>', match.index);
    if (start < from || end < 0) continue;
    const above = textAbove(xml, start);
    if (above === undefined) continue;
    const share = match[1] ? Number(match[1]) / Number(match[2]) : 1;
    const points = share * longestLine(above, columnWidth(xml, start));
    out += xml.slice(from, start) + withLength(xml.slice(start, end), points);
    from = end;
  }
  return out + xml.slice(from);
}

interface Word {
  text: string;
  width: number;
}

function paragraphStart(xml: string, before: number): number {
  return Math.max(xml.lastIndexOf('<w:p>', before), xml.lastIndexOf('<w:p ', before));
}

/** The words of the paragraph before, when it stands in the same cell and has any text. */
function textAbove(xml: string, start: number): Word[] | undefined {
  const end = xml.lastIndexOf('</w:p>', start);
  if (end < 0 || /<w:tc[ >]|<\/w:tbl>/.test(xml.slice(end, start))) return undefined;
  const words = wordsOf(xml.slice(paragraphStart(xml, end), end));
  return words.length > 0 ? words : undefined;
}

function wordsOf(paragraph: string): Word[] {
  const words: Word[] = [];
  for (const [run] of paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gs)) {
    const points = Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1] ?? usualSize) / 2;
    const isBold = /<w:b(?: w:val="(?:1|true|on)")?\/>/.test(run);
    const text = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((one) => one[1]!).join('');
    for (const one of plainText(text).match(/\s|\S+/g) ?? [])
      words.push({ text: one, width: timesWidth(one, points, isBold) });
  }
  return words;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+));/g, (_, name: string, code: string) =>
    name ? entities[name]! : String.fromCodePoint(Number(code)),
  );
}

/** Points from edge to edge of the column that a paragraph stands in. */
function columnWidth(xml: string, at: number): number {
  const cell = Math.max(xml.lastIndexOf('<w:tc>', at), xml.lastIndexOf('<w:tc ', at));
  if (cell > xml.lastIndexOf('</w:tc>', at)) {
    const width = /<w:tcW\b[^>]*\bw:w="(\d+)"/.exec(xml.slice(cell, at))?.[1];
    if (width) return (Number(width) - 2 * cellPadding) / twipsPerPoint;
  }
  const section = xml.slice(xml.indexOf('<w:sectPr', at));
  const of = (element: string, name: string) =>
    Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="(\\d+)"`).exec(section)?.[1] ?? 0);
  const text = of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right');
  return text > 0 ? text / twipsPerPoint : Infinity;
}

/** Where the words wrap, the longest of the lines. */
function longestLine(words: readonly Word[], room: number): number {
  let longest = 0;
  let line = 0;
  let blanks = 0;
  for (const { text, width } of words) {
    if (/^\s$/.test(text)) {
      if (line > 0) blanks += width;
    } else if (line > 0 && line + blanks + width > room) {
      [line, blanks] = [width, 0];
    } else {
      line += blanks + width;
      blanks = 0;
    }
    longest = Math.max(longest, Math.min(line, room));
  }
  return longest;
}

/** DrawingML and its VML double alike. */
function withLength(paragraph: string, points: number): string {
  const emu = Math.round(points * emuPerPoint);
  return paragraph
    .replace(/(<(?:wp:extent|a:ext) cx=")\d+(")/g, (_, head, tail) => head + emu + tail)
    .replace(/(\bto=")[\d.]+(pt,)/g, (_, head, tail) => head + points.toFixed(1) + tail);
}
