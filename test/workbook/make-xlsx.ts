import { strToU8, zipSync, type Zippable } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Part name → content, or null to leave a default part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A sheet part around `data`, which stands inside `sheetData`; `after` stands behind it. */
export function sheetXml(data: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** Cells of one row 1. */
export const row = (cells: string) => sheetXml(`<row r="1">${cells}</row>`);

export const sharedStrings = (...items: string[]) =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** Parts of a one-sheet workbook; `extra` replaces, adds or removes. */
export function workbookParts(extra: Parts = {}): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': row('<c r="A1"><v>1</v></c>'),
    'xl/sharedStrings.xml': sharedStrings('<t>không</t>', '<t>một</t>'),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Arial"/></font><font><sz val="9"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...extra,
  };
  const kept: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) kept[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return kept;
}

export function makeXlsx(extra: Parts = {}): Uint8Array {
  return zipSync(workbookParts(extra) as Zippable, { mtime: new Date(2000, 0, 1) });
}

/** A workbook whose only sheet has these cells in row 1. */
export const xlsxWithRow = (cells: string, extra: Parts = {}) =>
  makeXlsx({ 'xl/worksheets/sheet1.xml': row(cells), ...extra });

/** Offset of an ASCII text in bytes. */
export function offsetOf(bytes: Uint8Array, text: string, last = false): number {
  const buffer = Buffer.from(bytes);
  const at = last ? buffer.lastIndexOf(text, undefined, 'latin1') : buffer.indexOf(text, 0, 'latin1');
  if (at < 0) throw new Error(`${text} not found`);
  return at;
}
