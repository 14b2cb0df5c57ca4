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

describe('CSV', () => {
  it.each([
    [
      'semicolons, decimal commas',
      'Mã;Số\r\n1.1;98,5\r\n1.2;3,25',
      ['"Mã"', '"Số"', '"1.1"', '"98,5"', '"1.2"', '"3,25"'],
    ],
    ['commas', 'Mã,Số\n1.1,7\n', ['"Mã"', '"Số"', '"1.1"', '"7"']],
    ['tabs', 'Mã\tSố, lượng\n1.1\t7\n', ['"Mã"', '"Số, lượng"', '"1.1"', '"7"']],
    ['what the sep line says', 'sep=|\nMã|a;b\n', ['"Mã"', '"a;b"']],
    ['quotes with line breaks', 'Mã;"a\n""b"";c"\n', ['"Mã"', '"a\\n\\"b\\";c"']],
    ['rows of different length', 'a\nb;c;d\n;;e', ['"a"', '"b"', '"c"', '"d"', '"e"']],
  ])('%s: every cell is text as it stands', async (_name, text, values) => {
    const book = await bookOf(text);
    expect(book.sheets[0]!.cells.map((one) => JSON.stringify(one.value))).toEqual(values);
    expect(new Set(book.sheets[0]!.cells.map((one) => one.kind))).toEqual(new Set(['text']));
    expect(book).toMatchObject({ format: 'csv' });
    expect(book.guessedEncoding).toBeUndefined();
  });

  it('keeps the rows where blank lines stand between', async () => {
    expect(cellsOf(await bookOf('a;b\n\n;c\n'))).toEqual(['A1 "a"', 'B1 "b"', 'B3 "c"']);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffSố;1'), undefined],
    ['UTF-16', Buffer.from('\ufeffSố;1', 'utf16le'), undefined],
    ['UTF-16, high byte first', Buffer.from('\ufeffSố;1', 'utf16le').swap16(), undefined],
    // ô + a separate acute, as Windows-1258 writes it.
    ['Windows-1258', Buffer.from([0x53, 0xf4, 0xec, 0x3b, 0x31]), 'windows-1258'],
  ])('%s', async (_name, bytes, guessed) => {
    const book = await bookOf(bytes);
    expect(cellsOf(book)).toEqual(['A1 "Số"', 'B1 "1"']);
    expect(book.guessedEncoding).toBe(guessed);
  });

  it('keeps the look-alikes of the old fonts for whoever knows them', async () => {
    const book = await bookOf(Buffer.from('C«ng t¸c c¶i c¸ch;1', 'latin1'));
    expect(cellsOf(book)[0]).toBe('A1 "C«ng t¸c c¶i c¸ch"');
    expect(book.guessedEncoding).toBe('windows-1252');
  });

  it('refuses what is damaged or endless', async () => {
    expect(await problemOf('a;b\n"chưa đóng;1\n')).toBe('damaged');
    expect(await problemOf(`${'a;'.repeat(3000)}\n\0`)).toBe('damaged');
    expect(await problemOf(';'.repeat(20_000))).toBe('over-limits');
    expect(await problemOf(`${';'.repeat(9_999)}\n`.repeat(210))).toBe('over-limits');
  });
});

describe('a web page', () => {
  it('has numbers only where the writing program says so', async () => {
    const book = await bookOf(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
      .xl65 {mso-number-format:"0\\.0%"; font-family:".VnTime", serif;}
      .xl66 {mso-number-format:"\\#\\,\\#\\#0";}
      </style></head><body><table>
      <tr><td>1.234</td><td x:num>1234</td><td x:num="1234.5" class=xl66>1.234,5</td></tr>
      <tr><td class="xl65" x:num="0.985">98,5%</td><td sdval="7" sdnum="1033;0;DD/MM/YYYY">7</td>
      <td data-t="n" data-v="8" data-z="0.00">8,00</td><td x:num="1" x:fmla="=SUM(A1:B1)">1</td></tr>
      <tr><td class=xl65>S&ecirc;&#7889; &amp; l&#x1b0;&#7907;ng&nbsp;</td><td> a<br> b  c </td></tr></table>`);
    expect(cellsOf(book)).toEqual([
      'A1 "1.234"',
      'B1 1234',
      'C1 1234.5',
      'A2 0.985',
      'B2 7',
      'C2 8',
      'D2 1',
      'A3 "Sêố & lượng"',
      'B3 "a\\nb c"',
    ]);
    const cells = book.sheets[0]!.cells;
    expect([2, 3, 4, 5].map((at) => book.numberFormat(cells[at]!.style))).toEqual([
      '#,##0',
      '0.0%',
      'DD/MM/YYYY',
      '0.00',
    ]);
    expect(book.isDateStyle(cells[4]!.style)).toBe(true);
    expect(cells[6]!.formula).toBe('SUM(A1:B1)');
    expect(book.fontName(cells[7]!.style)).toBe('.VnTime');
  });

  it('places cells behind spans, and notes the spans and what is hidden', async () => {
    const book = await bookOf(`<table><col><col style="display:none" span=2>
      <tr><th colspan=2>a</th><th rowspan="3">b</th><th>c</th></tr>
      <tr style='display:none'><td>d</td><td>e</td><td>f</td></tr>
      <tr><td rowspan=2>g</td><td></td><td>h</td></tr><tr><td>i</td></tr></table>`);
    expect(cellsOf(book)).toEqual([
      'A1 "a"',
      'C1 "b"',
      'D1 "c"',
      'A2 "d"',
      'B2 "e"',
      'D2 "f"',
      'A3 "g"',
      'D3 "h"',
      'B4 "i"',
    ]);
    const [sheet] = book.sheets;
    expect(sheet!.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 3, right: 3 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]);
    expect([[...sheet!.hiddenRows], sheet!.hiddenColumns]).toEqual([[2], [[2, 3]]]);
  });

  it('is one sheet a table, scripts, remarks and inner tables apart', async () => {
    const book = await bookOf(`<body><script>"<table><tr><td>x"</script>
      <h1>Sheet 1: <em>Thể chế</em></h1><table><tr><td>1<comment>lưu ý <b>x</b></comment></td>
      <td><table><tr><td>trong</td></tr></table></td></tr></table>
      <table></table><table><tr><td>2</table><!-- <table><tr><td>3</table> -->`);
    expect(book.sheets.map((one) => one.name)).toEqual(['Thể chế', 'Bảng 3']);
    expect([cellsOf(book), cellsOf(book, 1)]).toEqual([['A1 "1"', 'B1 "trong"'], ['A1 "2"']]);
  });

  it('is believed about its encoding', async () => {
    const page = Buffer.from('<meta charset="windows-1258"><table><tr><td>S\xf4\xec', 'latin1');
    expect(await problemOf(page)).toBe('damaged');
    const book = await bookOf(Buffer.concat([page, Buffer.from('</table>')]));
    expect(String(book.sheets[0]!.cells[0]!.value).normalize('NFC')).toBe('Số');
  });

  it.each([
    [
      'spans without end',
      `<table>${'<tr><td colspan=99999 rowspan=99999>a</td>'.repeat(200)}</table>`,
      'over-limits',
    ],
    ['tables without end', '<table><tr><td>1</table>'.repeat(600), 'over-limits'],
    ['nothing but brackets', `<html>${'<'.repeat(300_000)}`, 'html'],
    ['tags that never close', `<table>${'<td a="'.repeat(100_000)}`, 'html'],
    ['a style without end', `<table><tr><td style="${'a-'.repeat(200_000)}">1</table>`, 'read'],
    ['blank without end', `<table><tr><td>${' \n'.repeat(200_000)}1</table>`, 'over-limits'],
    ['tables in tables', `${'<table><tr><td>'.repeat(50_000)}1`, 'damaged'],
    ['comments that never close', `<table><tr><td>1</table>${'<!--'.repeat(100_000)}`, 'read'],
    ['no table', '<html><body>Xin chào', 'html'],
    ['a web archive', 'MIME-Version: 1.0\r\n\r\n<table><tr><td>1</table>', 'html'],
  ])('costs little: %s', async (_name, page, problem) => {
    expect(await problemOf(page)).toBe(problem);
  });
});
