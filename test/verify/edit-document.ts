import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Hand edits of a Word file, as far as they change its text: each returns new bytes, and fails where nothing was found. */
export interface DocumentEdit {
  /** Part that is edited; the body by default. */
  part?: string;
}

const paragraph = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const runText = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const decode = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const encode = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of a paragraph's XML. */
export function paragraphText(xml: string): string {
  return [...xml.matchAll(runText)].map((one) => decode(one[1]!)).join('');
}

function editPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part]!);
  const after = edit(before);
  if (after === before) throw new Error(`nothing was edited in ${part}`);
  return zipSync({ ...files, [part]: strToU8(after) }, { level: 1 });
}

/** Puts a text into the first run of a paragraph and empties the others, as retyping a paragraph does. */
function retyped(xml: string, text: string): string {
  let isFirst = true;
  return xml.replace(runText, () => {
    const content = isFirst ? `<w:t xml:space="preserve">${encode(text)}</w:t>` : '<w:t></w:t>';
    isFirst = false;
    return content;
  });
}

/** Replaces a phrase in the first paragraph that holds `inside` (by default the phrase itself). */
export function replaceText(
  bytes: Uint8Array,
  phrase: string,
  by: string,
  { part = 'word/document.xml', inside = phrase }: DocumentEdit & { inside?: string } = {},
): Uint8Array {
  let isDone = false;
  return editPart(bytes, part, (xml) =>
    xml.replace(paragraph, (one) => {
      const text = paragraphText(one);
      if (isDone || !text.includes(inside) || !text.includes(phrase)) return one;
      isDone = true;
      return retyped(
        one,
        text.replace(phrase, () => by),
      );
    }),
  );
}

/** Adds a paragraph behind the first one that holds `after`. */
export function insertParagraph(bytes: Uint8Array, after: string, text: string): Uint8Array {
  let isDone = false;
  return editPart(bytes, 'word/document.xml', (xml) =>
    xml.replace(paragraph, (one) => {
      if (isDone || !paragraphText(one).includes(after)) return one;
      isDone = true;
      return `${one}<w:p><w:r><w:t xml:space="preserve">${encode(text)}</w:t></w:r></w:p>`;
    }),
  );
}

/** Takes out the first paragraph that holds a text; with `to`, puts it behind the first one that holds that. */
export function moveParagraph(bytes: Uint8Array, holding: string, to?: string): Uint8Array {
  let taken = '';
  const without = editPart(bytes, 'word/document.xml', (xml) =>
    xml.replace(paragraph, (one) => {
      if (taken !== '' || !paragraphText(one).includes(holding)) return one;
      taken = one;
      return '';
    }),
  );
  if (to === undefined) return without;
  let isDone = false;
  return editPart(without, 'word/document.xml', (xml) =>
    xml.replace(paragraph, (one) => {
      if (isDone || !paragraphText(one).includes(to)) return one;
      isDone = true;
      return one + taken;
    }),
  );
}

/** Edits one cell: in the first row that holds every one of `labels`, the cell with that text. */
export function replaceCell(
  bytes: Uint8Array,
  labels: readonly string[],
  cell: string | number,
  by: string,
): Uint8Array {
  let isDone = false;
  return editPart(bytes, 'word/document.xml', (xml) =>
    xml.replace(/<w:tr(?: [^>]*)?>(?:(?!<w:tr[ >]).)*?<\/w:tr>/gs, (row) => {
      const texts = [...row.matchAll(paragraph)].map((one) => paragraphText(one[0]));
      if (isDone || !labels.every((label) => texts.includes(label))) return row;
      let at = -1;
      return row.replace(paragraph, (one) => {
        at++;
        if (isDone || (typeof cell === 'number' ? at !== cell : paragraphText(one) !== cell)) return one;
        isDone = true;
        return retyped(one, by);
      });
    }),
  );
}

/** Edits the XML of a part, or adds the part. */
export function withPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync(
    { ...files, [part]: strToU8(edit(files[part] ? strFromU8(files[part]) : '')) },
    { level: 1 },
  );
}

export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/** What Word does to a file that is opened and saved: splits runs, adds rsids, marks proofing, composes otherwise. */
export function savedByWord(bytes: Uint8Array): Uint8Array {
  let run = 0;
  return editPart(bytes, 'word/document.xml', (xml) =>
    xml
      .replace(/<w:p>/g, () => `<w:p w:rsidR="00AB12CD" w:rsidRDefault="00${(run++ % 90) + 10}12CD">`)
      .replace(
        /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]{8,})<\/w:t><\/w:r>/gs,
        splitRun,
      ),
  );
}

function splitRun(_: string, properties: string, text: string): string {
  // Never inside an entity.
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  const cut = at < 0 || text.includes('&') ? text.length : at;
  const half = (part: string) =>
    part === ''
      ? ''
      : `<w:r w:rsidRPr="00F1">${properties}<w:t xml:space="preserve">${part.normalize('NFD')}</w:t></w:r>`;
  return `${half(text.slice(0, cut))}<w:proofErr w:type="spellStart"/>${half(text.slice(cut).replaceAll(' ', '\u00a0'))}`;
}
