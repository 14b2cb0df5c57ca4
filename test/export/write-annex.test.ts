import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { annexPlan, writeAnnex } from '../../src/export/annex/write-annex.ts';
import { consolidated, agency, finding, type Reports } from '../consolidate/sample-province.ts';
import { shippedProvince } from './shipped-province.ts';

const options = {
  lang: 'vi' as const,
  province: 'Tỉnh Minh Họa',
  now: new Date('2026-09-21T03:00:00Z'),
  year: noYearView,
};
const input = shippedProvince(24, '2026-H1');
const wrong = [...input.effective.values()]
  .slice(3, 12)
  .map((one) => finding(one.received.file, ['2.3.1', '5.2.0']));
const result = consolidate({ ...input, findings: wrong });

let bytes: Uint8Array;
let book: XLSX.WorkBook;
beforeAll(async () => {
  bytes = writeAnnex(result, options);
  book = XLSX.read(bytes, { cellFormula: true, cellNF: true });
});

const cellsOf = (sheet: XLSX.WorkSheet) =>
  Object.entries(sheet).filter(([at]) => /^[A-Z]+\d+$/.test(at)) as [string, XLSX.CellObject][];
const numberAt = (sheet: XLSX.WorkSheet, at: string) => {
  const cell = sheet[at] as XLSX.CellObject | undefined;
  return cell?.t === 'n' ? Number(cell.v) : 0;
};

/** Works a formula of the annex out from the cells it points at, as Excel would. */
function worked(sheet: XLSX.WorkSheet, formula: string): number {
  const range = /^SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula);
  if (range) {
    const { s, e } = XLSX.utils.decode_range(range[1]!);
    let total = 0;
    for (let r = s.r; r <= e.r; r++) {
      for (let c = s.c; c <= e.c; c++) total += numberAt(sheet, XLSX.utils.encode_cell({ r, c }));
    }
    return total;
  }
  const round = /^ROUND\((.+),(\d+)\)$/.exec(formula);
  if (round) return Number(arithmetic(sheet, round[1]!).toFixed(Number(round[2])));
  return arithmetic(sheet, formula);
}

/** `(E80+F80)/(G80)*100`, `E12+E40`. */
function arithmetic(sheet: XLSX.WorkSheet, text: string): number {
  const [fraction, scale] = text.split('*');
  const quotient = fraction!
    .split('/')
    .map((part) =>
      (part.replace(/[()]/g, '').match(/[+-]?[A-Z]+\d+/g) ?? []).reduce(
        (total, term) => total + (term.startsWith('-') ? -1 : 1) * numberAt(sheet, term.replace(/^[+-]/, '')),
        0,
      ),
    );
  return (quotient.length === 2 ? quotient[0]! / quotient[1]! : quotient[0]!) * (scale ? Number(scale) : 1);
}

describe('formulas', () => {
  it('are only ours, and each gives the figure that stands in its cell', () => {
    let formulas = 0;
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      for (const [at, cell] of cellsOf(sheet)) {
        if (cell.f === undefined) continue;
        formulas++;
        expect(cell.f, `${name}!${at}`).toMatch(
          /^(SUM\([A-Z]+\d+:[A-Z]+\d+\)|ROUND\([A-Z0-9()+*/-]+,\d\)|[A-Z]+\d+(\+[A-Z]+\d+)*)$/,
        );
        expect(worked(sheet, cell.f), `${name}!${at} =${cell.f}`).toBeCloseTo(Number(cell.v), 6);
      }
    }
    expect(formulas).toBeGreaterThan(150);
  });

  it('carry the figures of the consolidation', () => {
    for (const area of result.edition.areas) {
      const sheet = book.Sheets[area.sheet];
      if (!sheet) continue;
      const range = XLSX.utils.decode_range(sheet['!ref']!);
      const row = range.e.r - 1;
      for (let c = 3; c <= range.e.c; c++) {
        const code = (sheet[XLSX.utils.encode_cell({ r: 2, c })] as XLSX.CellObject).v as string;
        const printed = sheet[XLSX.utils.encode_cell({ r: row, c })] as XLSX.CellObject | undefined;
        const value = result.figures.get(code)?.get('total')?.value ?? null;
        expect(printed?.t === 'n' ? String(printed.v) : null, code).toBe(value);
      }
    }
  });
});

describe('cells', () => {
  const find = (sheet: XLSX.WorkSheet, text: string) =>
    cellsOf(sheet).find(([, cell]) => cell.v === text)![0];
  const reports: Reports[] = [
    {
      agency: { ...agency('X1', 'commune'), name: '=HYPERLINK("http://x")' },
      unit: { figures: { '2.3.5': '12', '2.3.6': '', '2.3.7': 'KPS' }, initiatives: ['+1+cmd|x'] },
    },
    { agency: agency('X2', 'commune'), unit: { figures: { '2.3.5': '99', '2.3.6': '~7', '2.3.7': 'KAD' } } },
    { agency: agency('X3', 'commune'), unit: 'missing', daysLate: 4 },
  ];
  const small = consolidated(reports, { findings: [finding('inbox/X2-unit.xlsx', ['2.3.5'])] });
  let sheets: XLSX.WorkBook['Sheets'];
  beforeAll(async () => {
    sheets = XLSX.read(writeAnnex(small, options), { cellFormula: true }).Sheets;
  });

  it('keep blank, zero, markers and excluded values apart', () => {
    const sheet = sheets['Lĩnh vực 2']!;
    const row = (name: string) => find(sheet, name).replace('B', '');
    const column = (code: string) => find(sheet, code).replace(/\d+/, '');
    const at = (name: string, code: string) => sheet[column(code) + row(name)] as XLSX.CellObject | undefined;
    expect(at('=HYPERLINK("http://x")', '2.3.5')).toMatchObject({ t: 'n', v: 12 });
    expect(at('=HYPERLINK("http://x")', '2.3.6')?.v).toBeUndefined();
    expect(at('=HYPERLINK("http://x")', '2.3.7')).toMatchObject({ t: 's', v: 'KPS' });
    expect(at('UBND xã X2', '2.3.7')).toMatchObject({ t: 's', v: 'KAD' });
    expect(at('UBND xã X2', '2.3.5')).toMatchObject({ t: 's', v: '99' });
    expect(at('UBND xã X2', '2.3.5')?.c?.[0]?.t).toContain('có lỗi chưa xử lý (L1-SUM-001)');
    expect(at('UBND xã X2', '2.3.6')).toMatchObject({ t: 'n', v: 7 });
    expect(at('UBND xã X3', '2.3.5')?.v).toBeUndefined();
    expect(at('Cộng các đơn vị', '2.3.5')).toMatchObject({ v: 12, f: expect.stringContaining('SUM(') });
    expect(at('Số đơn vị được tính / phải báo cáo', '2.3.5')?.v).toBe('1/3');
  });

  it('hold no text that Excel would execute', () => {
    const texts = Object.values(sheets)
      .flatMap(cellsOf)
      .filter(([, cell]) => /^[=+@-]/.test(String(cell.v)) && cell.t === 's');
    expect(texts.map(([, cell]) => cell.v)).toContain('+1+cmd|x');
    expect(texts.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  });

  it('list everything left out, with place and reason', () => {
    const rows = XLSX.utils.sheet_to_json<string[]>(sheets['Không tính']!, { header: 1 }).slice(3);
    expect(rows[0]!.slice(1, 4)).toEqual([
      'Toàn bộ báo cáo: Báo cáo của đơn vị',
      'UBND xã X3',
      'chưa gửi báo cáo',
    ]);
    expect(rows).toContainEqual([
      '2.3.5',
      'Chỉ tiêu 2.3.5',
      'UBND xã X2',
      'có lỗi chưa xử lý',
      'L1-SUM-001',
      'inbox/X2-unit.xlsx',
      'Lĩnh vực 2',
      'D7',
      '99',
    ]);
  });

  it('say on the first sheet whose figures they are and what is missing', () => {
    const texts = cellsOf(sheets['Tổng quan']!).map(([, cell]) => String(cell.v));
    expect(texts).toContain('Tỉnh Minh Họa');
    expect(texts).toContain('Từ ngày 15/06/2026 đến hết ngày 14/09/2026');
    expect(texts).toContain('Mẫu minh họa, không phải biểu mẫu do cơ quan có thẩm quyền ban hành');
    expect(texts.some((text) => text.startsWith('DỰ THẢO'))).toBe(true);
    expect(texts).toContain('Chưa gửi, quá hạn 4 ngày');
  });
});

describe('the workbook', () => {
  it('is the same bytes for the same input', async () => {
    const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
    expect(hash(writeAnnex(result, options))).toBe(hash(bytes));
  });

  it('is set up for reading and for A4', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets.map((sheet) => sheet.name.length).filter((length) => length > 31)).toEqual([]);
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToHeight: 0,
      });
      if (sheet.name === 'Tổng quan') continue;
      expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
    }
    expect(workbook.worksheets[0]!.getCell('A1').font.name).toBe('Times New Roman');
  });

  it('shows a table by group with subtotals that make the total', () => {
    const sheet = [...annexPlan(result, options).sheets].find((one) => one.name === 'II.06 theo đơn vị')!;
    const rows = [...sheet.rows];
    expect(rows).toHaveLength(sheet.rowCount!);
    const captions = rows.map((row) => row.cells[1]?.text).filter((text) => text !== undefined);
    expect(captions).toEqual(
      expect.arrayContaining(['Sở, ban, ngành', 'Báo, đài', 'Xã, phường', 'Tổng cộng']),
    );
    const total = rows.at(-1)!.cells[2]!;
    expect(total.formula?.text).toMatch(/^C\d+\+C\d+\+C\d+$/);
    expect(total.formula?.result).toBe(result.tables.find((one) => one.by === 'agency')!.total.get(3));
  });

  it('has every text that agencies wrote on a sheet of its own, where the report cannot print all', () => {
    const name = 'Nội dung báo cáo';
    expect(book.SheetNames).not.toContain(name);
    const written = consolidated([
      {
        agency: agency('X2', 'commune'),
        unit: { narrative: '=1+1\nHai & <ba>', figures: { '4.6.4': '"Thu nhập' } },
      },
      { agency: agency('X1', 'commune'), unit: { narrative: ' Một' } },
      { agency: agency('X3', 'commune'), unit: {} },
    ]);
    const read = XLSX.read(writeAnnex(written, { ...options, withTexts: true }), { cellFormula: true });
    const sheet = read.Sheets[name]!;
    expect(XLSX.utils.sheet_to_json(sheet, { header: 1, range: 3, raw: true })).toEqual([
      [1, expect.stringMatching(/^I\.1\. /), 'UBND xã X2', '=1+1\nHai & <ba>'],
      [2, expect.stringMatching(/^I\.1\. /), 'UBND xã X1', ' Một'],
      [3, expect.stringMatching(/^4\.6\.4\. /), 'UBND xã X2', 'Thu nhập'],
    ]);
    expect(cellsOf(sheet).every(([, cell]) => cell.f === undefined)).toBe(true);
  });
});
