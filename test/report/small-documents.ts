import { unzipSync, strFromU8 } from 'fflate';
import { zipDocument } from '../../src/report/template/document-package.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const officeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** A Word file with nothing but a body and, where given, other text parts: `header1` → its content. */
export function smallDocument(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr', comments: 'comments' };
  const parts = Object.entries(others).map(([name, content]) => {
    const kind = name.replace(/\d+$/, '');
    const root = `w:${roots[kind] ?? kind}`;
    return { name, kind, xml: `${head}<${root} ${namespaces}>${content}</${root}>` };
  });
  const overrides = parts.map(
    ({ name, kind }) => `<Override PartName="/word/${name}.xml" ContentType="${officeType}.${kind}+xml"/>`,
  );
  const relations = parts.map(
    ({ name, kind }, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}.xml"/>`,
  );
  return zipDocument(
    new Map([
      [
        '[Content_Types].xml',
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}"/>${overrides.join('')}</Types>`,
      ],
      [
        '_rels/.rels',
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ],
      ['word/document.xml', `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
      ...parts.map(({ name, xml }): [string, string] => [`word/${name}.xml`, xml]),
    ]),
  );
}

/** A paragraph with one run per text. */
export const p = (...texts: string[]) =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The XML of a part. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

const noteMark = /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr>.*?<\/w:r>/gs;

/** The visible text without marks of notes, one line per paragraph; cells end with a bar, rows with a line. */
export function textOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return partOf(bytes, name)
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replace(noteMark, '')
    .replace(/<w:br\/>/g, '⏎')
    .replace(/<\/w:p><\/w:tc>/g, '|')
    .replace(/<\/w:p>|<\/w:tr>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}
