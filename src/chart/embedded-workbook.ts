import { toA1 } from '../domain/cell-ref.ts';
import { writeZip } from '../ooxml/write-zip.ts';
import { escapeXml } from '../ooxml/xml-escape.ts';
import { embeddedCells } from './chart-cells.ts';
import type { ChartData } from './chart-data.ts';
import { chartFont } from './chart-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The workbook that Word opens for “Edit data”: one sheet, `embeddedCells`. The same data give the same bytes; a gap is an
 * empty cell, and text is always text.
 */
export function embeddedWorkbook(data: ChartData): Uint8Array {
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${kind}+xml"/>`;
  const list = (content: string) => `<Relationships xmlns="${packageRelations}">${content}</Relationships>`;
  return writeZip([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override('workbook', 'sheet.main') +
        override('worksheets/sheet1', 'worksheet') +
        `${override('styles', 'styles')}</Types>`,
    ),
    part('_rels/.rels', list(relation(1, 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
        `<sheet name="${embeddedCells.sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      list(relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml')),
    ),
    part('xl/worksheets/sheet1.xml', sheetXml(data)),
    part('xl/styles.xml', stylesXml(data.format)),
  ]);
}

const part = (name: string, xml: string) => ({ name, content: Buffer.from(declaration + xml, 'utf8') });

function sheetXml({ categories, series }: ChartData): string {
  const { row: top, column: left } = embeddedCells;
  const text = (row: number, column: number, value: string) =>
    `<c r="${toA1(row, column)}" s="0" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  const head = series.map(({ name }, at) => text(top, left + 1 + at, name)).join('');
  const rows = categories.map((category, no) => {
    const row = top + 1 + no;
    const cells = series.map(({ values }, at) => {
      const value = values[no] ?? null;
      return value === null ? '' : `<c r="${toA1(row, left + 1 + at)}" s="1"><v>${escapeXml(value)}</v></c>`;
    });
    return `<row r="${row}">${text(row, left, category)}${cells.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${main}"><dimension ref="A1:${toA1(top + Math.max(1, categories.length), left + Math.max(1, series.length))}"/>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="${1 + Math.max(1, series.length)}" width="16" customWidth="1"/></cols>` +
    `<sheetData><row r="${top}">${head}</row>${rows.join('')}</sheetData></worksheet>`
  );
}

/** Style 0 for texts, style 1 for the numbers. */
function stylesXml(format: string): string {
  return (
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts>` +
    `<fonts count="1"><font><sz val="11"/><name val="${chartFont}"/><family val="1"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
