import type { PlainTag } from './plain-template.ts';

/** docxtemplater's own language: the scopes of loops are searched from the inside out. */
export function forDocxtemplater({ does, key, stands }: PlainTag): string {
  const tag = {
    print: `{${key}}`,
    each: `{#${key}}`,
    when: `{#${key}}`,
    unless: `{^${key}}`,
    else: `{/${key}}{^${key}}`,
    end: `{/${key}}`,
  };
  return stands === 'row' ? `⟪${tag[does]}⟫` : tag[does];
}

/**
 * docxtemplater repeats the rows from the one that opens a block to the one that closes it: tags that have a row for
 * themselves move into the first cell of the next row, or the last cell of the row before.
 */
export function withTagsInRows(xml: string): string {
  let out = xml;
  for (;;) {
    const mark = out.indexOf('⟪');
    if (mark < 0) return out;
    const from = Math.max(out.lastIndexOf('<w:tr>', mark), out.lastIndexOf('<w:tr ', mark));
    const to = out.indexOf('</w:tr>', mark) + '</w:tr>'.length;
    const tags = [...out.slice(from, to).matchAll(/⟪(.*?)⟫/g)].map((one) => one[1]!.split(/(?=\{)/)).flat();
    const ends = tags.filter((one) => one.startsWith('{/')).join('');
    const begins = tags.filter((one) => !one.startsWith('{/')).join('');
    out = out.slice(0, from) + out.slice(to);
    if (begins) out = intoNextRow(out, from, begins);
    if (ends) out = intoRowBefore(out, from, ends);
  }
}

const emptyRun = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function intoNextRow(xml: string, at: number, tags: string): string {
  const next = xml.indexOf('⟪', at);
  const end = xml.indexOf('</w:p>', at);
  // Another tag's own row follows: it takes this one along, in front of its own.
  if (next >= 0 && next < end) return `${xml.slice(0, next)}⟪${tags}⟫${xml.slice(next)}`;
  const paragraph = /<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>|<w:pPr\/>)?/gs;
  paragraph.lastIndex = at;
  const match = paragraph.exec(xml)!;
  const place = match.index + match[0].length;
  return xml.slice(0, place) + emptyRun(tags) + xml.slice(place);
}

function intoRowBefore(xml: string, at: number, tags: string): string {
  const place = xml.lastIndexOf('</w:p>', at);
  return xml.slice(0, place) + emptyRun(tags) + xml.slice(place);
}

/** Jinja as docxtpl has it: `tr` and `p` take their row or paragraph away, and one of them for each tag. */
export function forDocxtpl({ does, key, depth, up, closes, stands }: PlainTag): string {
  const level = depth - up;
  const name = level === 0 ? key : `r${level}.${key}`;
  if (does === 'print') return `{{ ${name} }}`;
  const at = { row: 'tr', paragraph: 'p', text: '' }[stands];
  const words = {
    each: `for r${depth + 1} in ${name}`,
    when: `if ${name}`,
    unless: `if not ${name}`,
    else: 'else',
    end: closes === 'each' ? 'endfor' : 'endif',
  };
  return `{%${at} ${words[does]} %}`;
}
