import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { RawWorkbook } from '../../src/workbook/raw-workbook.ts';
import { readAnyWorkbook } from '../../src/workbook/read-any-workbook.ts';

async function bookOf(content: string | Uint8Array): Promise<RawWorkbook> {
  const result = await readAnyWorkbook(typeof content === 'string' ? Buffer.from(content) : content);
  if ('problem' in result) throw new Error(`${result.problem}: ${result.detail}`);
  return result;
}
const problemOf = async (content: string | Uint8Array) => {
  const result = await readAnyWorkbook(typeof content === 'string' ? Buffer.from(content) : content);
  return 'problem' in result ? result.problem : 'read';
};
/** `A1: value` of a sheet, numbers bare and texts in quotation marks. */
const cellsOf = ({ sheets }: RawWorkbook, sheet = 0) =>
  sheets[sheet]!.cells.map((one) => `${toA1(one.row, one.column)} ${JSON.stringify(one.value)}`);

const ss = 'urn:schemas-microsoft-com:office:spreadsheet';
const xml2003 = (table: string, more = '') =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="${ss}" xmlns:ss="${ss}" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="Default"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="s2" ss:Parent="s1"><Font ss:FontName="Arial"/></Style><Style ss:ID="s3"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Names><NamedRange ss:Name="vung" ss:RefersTo="='Thể chế'!R5C2:R6C2"/></Names>
<Worksheet ss:Name="Thể chế" ss:Protected="1"><Table>${table}</Table>${more}</Worksheet></Workbook>`;

describe('Excel 2003 XML', () => {
  it('says values, formulas, styles, spans and what is hidden', async () => {
    const book = await bookOf(
      xml2003(
        `<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/>
        <Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String">a &amp; <html:B>b</html:B></Data><Comment><Data>lưu ý</Data></Comment></Cell>
        <Cell ss:StyleID="s1"><Data ss:Type="Number">0.985</Data></Cell><Cell ss:Index="7" ss:StyleID="s3"><Data ss:Type="DateTime">2026-09-05T00:00:00.000</Data></Cell></Row>
        <Row ss:Hidden="1"><Cell ss:StyleID="s2" ss:Formula="=SUM(R[-1]C:R[-1]C[2],R1C1,'R2C2'!RC)"><Data ss:Type="Error">#REF!</Data></Cell><Cell ss:Formula="=RC[-1]"/><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>`,
        '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>',
      ),
    );
    expect(cellsOf(book)).toEqual(['A3 "a & b"', 'C3 0.985', 'G3 46270', 'A4 "#REF!"', 'B4 null', 'C4 true']);
    const [text, percent, date, error, none] = book.sheets[0]!.cells;
    expect([book.numberFormat(percent!.style), book.isDateStyle(date!.style)]).toEqual(['0.00%', true]);
    expect([book.fontName(text!.style), book.fontName(error!.style)]).toEqual(['.VnTime', 'Arial']);
    expect([error!.formula, none!.formula, none!.kind]).toEqual(["SUM(A3:C3,$A$1,'R2C2'!A4)", 'A4', 'none']);
    expect(book.definedNames.get('vung')).toBe("'Thể chế'!$B$5:$B$6");
    expect(book.sheets[0]).toMatchObject({
      state: 'hidden',
      protected: true,
      merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      hiddenRows: new Set([4]),
      hiddenColumns: [[2, 3]],
    });
  });

  it.each([
    ['cut off', xml2003('<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>').slice(0, -40)],
    ['rows that go back', xml2003('<Row ss:Index="5"/><Row ss:Index="5"/>')],
    ['a number that is none', xml2003('<Row><Cell><Data ss:Type="Number">0x10</Data></Cell></Row>')],
    ['an entity of its own', xml2003('').replace('<Workbook', '<!DOCTYPE x [<!ENTITY a "b">]><Workbook')],
    ['a type of its own', xml2003('<Row><Cell><Data ss:Type="Script">1</Data></Cell></Row>')],
  ])('%s is damaged, never a shorter sheet', async (_name, xml) => {
    expect(await problemOf(xml)).toBe('damaged');
  });
});

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
const styles = `<style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/>
<office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N2"><number:day/><number:text>/</number:text><number:month/></number:date-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"><style:text-properties style:font-name="F1"/></style:style>
<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/><style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce1"/>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`;
const content = (tables: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const ods = (tables: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ mimetype, 'content.xml': content(tables), ...more }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
  );

describe('OpenDocument', () => {
  const table = `<table:table table:name="Thể chế" table:style-name="ta1" table:protected="true">
    <table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2" table:default-cell-style-name="ce3"/>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p><office:annotation><text:p>lưu ý</text:p></office:annotation></table:table-cell><table:covered-table-cell/>
      <table:table-cell office:value-type="percentage" office:value="0.985"><text:p>98,5%</text:p></table:table-cell>
      <table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="2026-09-05"><text:p>5/9</text:p></table:table-cell></table:table-row>
    <table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>
      <table:table-cell table:formula="of:=SUM([.A4:.B4];[$'Tổng hợp'.C1];&quot;a;b&quot;)" office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]"/></table:table-row>
    </table:table>`;

  it('says values, formulas, styles, repeats, spans and what is hidden', async () => {
    const book = await bookOf(ods(table));
    expect(cellsOf(book)).toEqual([
      'A3 "a  b\\nc"',
      'C3 0.985',
      'D3 46270',
      'A4 7',
      'B4 7',
      'C4 "#REF!"',
      'D4 null',
      'A5 7',
      'B5 7',
      'C5 "#REF!"',
      'D5 null',
    ]);
    const [, percent, date, , , error, none] = book.sheets[0]!.cells;
    expect([book.numberFormat(percent!.style), book.fontName(percent!.style)]).toEqual(['0.0%', '.VnTime']);
    expect([book.numberFormat(date!.style), book.isDateStyle(date!.style)]).toEqual(['d/m', true]);
    expect([error!.kind, error!.formula]).toEqual(['error', `SUM(A4:B4,'Tổng hợp'!C1,"a;b")`]);
    expect([none!.kind, none!.formula]).toEqual(['none', 'A1']);
    expect(book.sheets[0]).toMatchObject({
      name: 'Thể chế',
      state: 'hidden',
      protected: true,
      merges: [{ top: 3, left: 1, bottom: 3, right: 2 }],
      hiddenRows: new Set([4, 5]),
      hiddenColumns: [[2, 3]],
    });
  });

  it('is told from one XML file as well', async () => {
    const flat = content(table).replaceAll('document-content', 'document');
    expect(cellsOf(await bookOf(flat))).toEqual(cellsOf(await bookOf(ods(table))));
  });

  it('notes links to other files, which are never followed', async () => {
    const linked = `<table:table table:name="A"><table:table-row><table:table-cell table:formula="of:=['file:///D:/x.ods'#$Sheet1.A1]" office:value-type="float" office:value="1"/></table:table-row></table:table>
      <table:table table:name="'file:///D:/x.ods'#$Sheet1"><table:table-row><table:table-cell office:value-type="float" office:value="99"/></table:table-row></table:table>`;
    const book = await bookOf(ods(linked));
    expect([book.sheets.length, book.hasExternalLinks]).toEqual([1, true]);
  });

  const row = (cell: string, times = 1) =>
    `<table:table table:name="A"><table:table-row table:number-rows-repeated="${times}">${cell}</table:table-row></table:table>`;
  const one = '<table:table-cell office:value-type="float" office:value="1"/>';
  it.each([
    ['a password', ods(row(one), { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'encrypted'],
    [
      'a number that is none',
      ods(row('<table:table-cell office:value-type="float" office:value="x"/>')),
      'damaged',
    ],
    ['rows repeated without end', ods(row(one, 1_048_576).repeat(3)), 'over-limits'],
    [
      'cells repeated without end',
      ods(row(one.replace('office:', 'table:number-columns-repeated="9999999" office:'))),
      'damaged',
    ],
    ['no table', ods(''), 'damaged'],
    ['a missing content', zipSync({ mimetype: strToU8(mimetype) }), 'damaged'],
    ['a part cut off', ods(row(one), { 'content.xml': content(row(one)).slice(0, -60) }), 'damaged'],
  ])('%s: %#', async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });
});
