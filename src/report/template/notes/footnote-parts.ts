import { escapeXml } from '../../../ooxml/xml-escape.ts';

type Parts = Map<string, Uint8Array | string>;

/** Ids of the styles of footnotes, as the template has them: Word in other languages names them otherwise. */
export interface NoteStyles {
  reference: string;
  text: string;
}

/** A footnote to be written. */
export interface NewFootnote {
  id: number;
  text: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = 'word/footnotes.xml';

/** The styles by their names, which are the same in every language; new ones where the template has none. */
export function noteStyles(parts: Parts): NoteStyles {
  const xml = parts.get('word/styles.xml');
  const idOf = (name: string) => {
    if (typeof xml !== 'string') return undefined;
    for (const [style, attributes] of xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs))
      if (style.includes(`<w:name w:val="${name}"/>`)) return /\bw:styleId="([^"]+)"/.exec(attributes!)?.[1];
    return undefined;
  };
  return {
    reference: idOf('footnote reference') ?? 'FootnoteReference',
    text: idOf('footnote text') ?? 'FootnoteText',
  };
}

/** Writes footnotes behind those of the template; part, relation, content type and styles are made where they are absent. */
export function addFootnotes(
  parts: Parts,
  main: string,
  footnotes: readonly NewFootnote[],
  styles: NoteStyles,
): void {
  const own = parts.get(part);
  const base = typeof own === 'string' ? own : emptyFootnotes;
  const written = footnotes.map((one) => footnoteXml(one, styles)).join('');
  const open = base.replace(/<w:footnotes\b([^>]*)\/>\s*$/, '<w:footnotes$1></w:footnotes>');
  parts.set(part, open.replace(/<\/w:footnotes>\s*$/, `${written}</w:footnotes>`));
  if (typeof own !== 'string') relateFootnotes(parts, main);
  addStyles(parts, styles);
}

const separator = (id: number, type: string, mark: string) =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
  `<w:r><w:${mark}/></w:r></w:p></w:footnote>`;

const emptyFootnotes =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="${wordNamespace}">` +
  separator(-1, 'separator', 'separator') +
  separator(0, 'continuationSeparator', 'continuationSeparator') +
  '</w:footnotes>';

function footnoteXml({ id, text }: NewFootnote, styles: NoteStyles): string {
  return (
    `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${styles.text}"/><w:jc w:val="both"/></w:pPr>` +
    `<w:r><w:rPr><w:rStyle w:val="${styles.reference}"/></w:rPr><w:footnoteRef/></w:r>` +
    `<w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`
  );
}

function relateFootnotes(parts: Parts, main: string): void {
  const at = main.lastIndexOf('/') + 1;
  const name = `${main.slice(0, at)}_rels/${main.slice(at)}.rels`;
  const known = parts.get(name);
  const rels =
    typeof known === 'string'
      ? known
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const numbers = [...rels.matchAll(/\bId="rId(\d+)"/g)].map((one) => Number(one[1]));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const entry = `<Relationship Id="${id}" Type="${office}/footnotes" Target="footnotes.xml"/>`;
  parts.set(name, rels.replace('</Relationships>', `${entry}</Relationships>`));
  const types = parts.get('[Content_Types].xml');
  if (typeof types !== 'string') return;
  const override = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>`;
  parts.set('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}

function addStyles(parts: Parts, { reference, text }: NoteStyles): void {
  const xml = parts.get('word/styles.xml');
  if (typeof xml !== 'string') return;
  const has = (id: string) => xml.includes(`w:styleId="${id}"`);
  const added = [
    has(reference)
      ? ''
      : `<w:style w:type="character" w:styleId="${reference}"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
    has(text)
      ? ''
      : `<w:style w:type="paragraph" w:styleId="${text}"><w:name w:val="footnote text"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>`,
  ].join('');
  parts.set('word/styles.xml', xml.replace('</w:styles>', `${added}</w:styles>`));
}
