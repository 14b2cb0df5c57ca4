import { zipDocument } from '../../../src/report/template/document-package.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface TemplateParts {
  /** Further parts by name, as they stand in the package. */
  parts?: Readonly<Record<string, string>>;
  /** Entries of `word/_rels/document.xml.rels`. */
  relations?: readonly string[];
  /** Content type of the main part. */
  mainType?: string;
  /** Instead of the usual page: A4 with the margins of the decree. */
  section?: string;
  styles?: string;
}

/** A page as the decree wants it. */
export const page = (more = '', margins = '') =>
  `<w:sectPr>${more}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${margins || 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701"'} w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;

/** Times New Roman 14, as most documents have it; `more` are further styles. */
export const styles = (more = '', font = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman"', size = 28) =>
  `${head}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>${more}</w:styles>`;

/** A package with one body, otherwise without fault, and whatever a test adds to it. */
export function templateDocument(body: string, more: TemplateParts = {}): Uint8Array {
  const { parts = {}, relations = [], mainType = `${types}.document.main+xml`, section = page() } = more;
  return zipDocument(
    new Map<string, string>([
      [
        '[Content_Types].xml',
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
      ],
      [
        '_rels/.rels',
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ],
      ['word/styles.xml', more.styles ?? styles()],
      ['word/document.xml', `${head}<w:document ${names}><w:body>${body}${section}</w:body></w:document>`],
      ...Object.entries(parts).map(([name, xml]) => [name, xml] as [string, string]),
    ]),
  );
}

/** A part of the kind `ftr`, `hdr`, `footnotes` …, as text. */
export const part = (root: string, content: string) => `${head}<w:${root} ${names}>${content}</w:${root}>`;

export const relation = (id: string, type: string, target: string, isExternal = true) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

/** A run; `properties` is the inside of its `w:rPr`. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph in a style. */
export const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

/** A field in the long way, its code cut into the given runs. */
export const field = (...codes: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes
    .map((one) => `<w:r><w:instrText xml:space="preserve">${one}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('…')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A picture with an alternative text. */
export const picture = (alt: string, kind = 'picture', id = 1) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="x"${alt === '' ? '' : ` descr="${alt}"`}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></wp:inline></w:drawing></w:r>`;

/** A text box as Word writes it: for itself, and again for older programs. */
export const textBox = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="9" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
