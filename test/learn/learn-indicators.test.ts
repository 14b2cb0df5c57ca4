import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { makeXlsx, sheetXml } from '../workbook/make-xlsx.ts';
import { doubtsAt, learn, lines, workbookOf } from './learn-workbook.ts';

describe('a list of indicators', () => {
  it('is read with its outline, units and formulas', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'Biểu 1',
        rows: [
          ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
          [1, 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ', { f: 'D3+D4' }],
          ['1.1', 'Trực tuyến', 'hồ sơ', null],
          ['1.2', 'Trực tiếp', 'Hồ sơ', null],
          [2, 'Tỷ lệ trực tuyến', '%', { f: 'IF(D2=0,0,ROUND(D3/D2*100,2))' }],
          [3, 'Số văn bản hiện có', 'Văn bản', null],
          [4, 'Kinh phí lũy kế', 'Triệu đồng', null],
        ],
      }),
    );
    expect(lines(draft.edition)).toEqual([
      '1.1 Tổng số hồ sơ tiếp nhận [Hồ sơ] flow = 1.1.1 + 1.1.2',
      '1.1.1 Trực tuyến [Hồ sơ] flow',
      '1.1.2 Trực tiếp [Hồ sơ] flow',
      '1.2 Tỷ lệ trực tuyến [%] ratio = 1.1.1 / 1.1',
      '1.3 Số văn bản hiện có [Văn bản] stock',
      '1.4 Kinh phí lũy kế [Triệu đồng] cumulative',
    ]);
    expect([...draft.edition.units.values()].map((one) => [one.name, one.valueKind])).toEqual([
      ['Hồ sơ', 'count'],
      ['%', 'percent'],
      ['Văn bản', 'count'],
      ['Triệu đồng', 'money'],
    ]);
    // Every drafted figure says where it comes from, and that nobody confirmed it.
    for (const one of draft.edition.indicators.values()) {
      expect(one.basis).toMatch(/^Bản nháp từ tệp “bieu\.xlsx”, sheet “Biểu 1”, ô D\d; chưa xác nhận$/);
      expect(one.certainty).toBe('memory');
    }
    expect(draft.edition.illustrative).toBe(true);
  });

  it('keeps codes of its own where all have the shape of codes', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'CCHC',
        rows: [
          ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả'],
          ['2.10', 'Số hồ sơ phát sinh', 'hồ sơ', null],
          ['2.1', 'Số cuộc kiểm tra trong kỳ', 'cuộc', null],
        ],
      }),
    );
    expect([...draft.edition.indicators.keys()]).toEqual(['2.10', '2.1']);
    expect(draft.edition.areas.map((one) => one.code)).toEqual(['2']);
    expect(draft.text('area-2.yaml')).toContain('code: "2.10"');
  });

  it('without a unit is left for a person to complete, at its place', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'A',
        rows: [
          ['STT', 'Nội dung', 'Kết quả'],
          [1, 'Số cuộc họp', null],
          [2, 'Số đoàn', null],
        ],
      }),
    );
    expect(draft.problems).toEqual(['FD-005 units', 'FD-004 unit', 'FD-004 unit'].toSorted());
    expect(doubtsAt(draft, '1.1')).toEqual(['learn.unit-missing']);
  });

  it('takes ordinals off labels, headings out of rows, and one indicator a column of figures', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'Kết quả',
        rows: [
          ['ỦY BAN NHÂN DÂN TỈNH A', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH'],
          [],
          ['Nội dung', 'Đơn vị tính', 'Số liệu', null, 'Cùng kỳ', 'Ghi chú'],
          [null, null, 'Trong kỳ', 'Lũy kế từ đầu năm'],
          ['I. Cải cách thể chế'],
          ['1. Số văn bản đã ban hành', 'văn bản'],
          ['Trong đó:'],
          ['- Nghị quyết', 'văn bản'],
          ['- Quyết định', 'văn bản'],
          ['II. Thủ tục hành chính'],
          ['1. Tổng số hồ sơ', 'hồ sơ'],
          ['a) Trực tuyến', 'hồ sơ'],
          ['b) Trực tiếp', 'hồ sơ'],
          ['2. Tỷ lệ hồ sơ trực tuyến', '%'],
          [],
          [null, null, null, 'Tỉnh A, ngày 14 tháng 9 năm 2026'],
          ['NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
        ],
        merges: ['A2:F2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5'],
      }),
    );
    expect(lines(draft.edition).filter((one) => /^1\.1\./.test(one))).toEqual([
      '1.1.1.1 Số văn bản đã ban hành – Trong kỳ [văn bản] flow',
      '1.1.1.1.1.1 Nghị quyết – Trong kỳ [văn bản] flow',
      '1.1.1.1.1.2 Quyết định – Trong kỳ [văn bản] flow',
      '1.1.2.1 Tổng số hồ sơ – Trong kỳ [hồ sơ] flow',
      '1.1.2.1.1 Trực tuyến – Trong kỳ [hồ sơ] flow',
      '1.1.2.1.2 Trực tiếp – Trong kỳ [hồ sơ] flow',
      '1.1.2.2 Tỷ lệ hồ sơ trực tuyến – Trong kỳ [%] index',
    ]);
    expect(draft.edition.areas[0]!.title.vi).toBe('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH');
    // A total by its words alone: no rule is invented, its likely parts are named.
    expect(draft.text('area-1.yaml')).toContain(
      '# NGHI NGỜ: có các dòng con nhưng không có công thức; nếu bằng tổng của chúng, ghi rules: ["= 1.1.2.1.1 + 1.1.2.1.2"]',
    );
    expect(doubtsAt(draft, '1.1.2.2')).toEqual(['learn.ratio-without-formula']);
    expect(draft.learnt.ignored.map((one) => [one.id, one.params['role'] ?? one.params['count']])).toEqual([
      ['learn.ignored.column', 'compare'],
      ['learn.ignored.column', 'note'],
      ['learn.ignored.lines', 6],
    ]);
  });

  it('may be one of several tables on a sheet, with totals at the bottom and a unit line', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'Tổng hợp',
        rows: [
          ['Bảng 1. Văn bản'],
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lượng'],
          [1, 'Số nghị quyết', 'văn bản', null],
          [2, 'Số quyết định', 'văn bản', null],
          [null, 'Tổng số', 'văn bản', { f: 'SUM(D3:D4)' }],
          [],
          ['Bảng 2. Kinh phí (Đơn vị tính: triệu đồng)'],
          ['STT', 'Nội dung', 'Số tiền'],
          [1, 'Dự toán được giao', null],
          [2, 'Đã giải ngân', null],
          [3, 'Tỷ lệ giải ngân (%)', { f: 'C10/C9*100' }],
        ],
      }),
    );
    expect(lines(draft.edition)).toEqual([
      '1.1.1 Số nghị quyết [văn bản] flow',
      '1.1.2 Số quyết định [văn bản] flow',
      '1.1.3 Tổng số [văn bản] flow = 1.1.1 + 1.1.2',
      '1.2.1 Dự toán được giao [triệu đồng] base',
      '1.2.2 Đã giải ngân [triệu đồng] flow',
      '1.2.3 Tỷ lệ giải ngân (%) [%] ratio = 1.2.2 / 1.2.1',
    ]);
    expect(draft.text('area-1.yaml')).toContain('# — Bảng 2. Kinh phí —');
  });

  it('may point at other sheets; a formula that rules cannot say is a doubt, never a rule', async () => {
    const draft = await learn(
      await workbookOf(
        {
          name: 'A',
          rows: [
            ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
            [1, 'Số hồ sơ phát sinh', 'hồ sơ', null],
            [2, 'Số hồ sơ đúng hạn', 'hồ sơ', null],
            [null, null, null, null, 7],
          ],
        },
        {
          name: 'B B',
          rows: [
            ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
            [1, 'Tỷ lệ đúng hạn', '%', { f: 'IFERROR(A!D3/A!D2,0)*100' }],
            [2, 'Hồ sơ quá hạn', 'hồ sơ', { f: '-A!D3+A!D2' }],
            [3, 'Tra cứu', 'hồ sơ', { f: 'VLOOKUP(1,A!A1:D3,4,0)' }],
            [4, 'Gấp đôi', 'hồ sơ', { f: 'A!D2*2' }],
            [5, 'Cộng ô lạ', 'hồ sơ', { f: 'A!D2+A!E4' }],
            [6, 'Cộng tỷ lệ', 'hồ sơ', { f: 'D2+D3' }],
          ],
        },
      ),
    );
    expect(lines(draft.edition).slice(2)).toEqual([
      '2.1 Tỷ lệ đúng hạn [%] ratio = 1.2 / 1.1',
      '2.2 Hồ sơ quá hạn [hồ sơ] flow = 1.1 - 1.2',
      '2.3 Tra cứu [hồ sơ] flow',
      '2.4 Gấp đôi [hồ sơ] flow',
      '2.5 Cộng ô lạ [hồ sơ] flow',
      '2.6 Cộng tỷ lệ [hồ sơ] flow',
    ]);
    expect(['2.3', '2.4', '2.5', '2.6'].map((code) => doubtsAt(draft, code).join())).toEqual([
      'learn.formula-unread',
      'learn.formula-unread',
      'learn.formula-outside',
      'learn.formula-operand',
    ]);
  });

  it('made by SheetJS, without any style, is read as well', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['TT', 'Tên chỉ tiêu', 'ĐVT', 'Giá trị'],
      ['A', 'Văn bản'],
      ['1', 'Số văn bản ban hành', 'văn bản', 12],
      ['B', 'Nhân sự'],
      ['1', 'Số công chức hiện có', 'người', 30],
    ]);
    utils.book_append_sheet(book, sheet, 'Sheet1');
    const draft = await learn(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
    expect(lines(draft.edition)).toEqual([
      '1.1.1 Số văn bản ban hành [văn bản] flow',
      '1.2.1 Số công chức hiện có [người] stock',
    ]);
    // What was typed into the workbook is no part of the form.
    expect(draft.files.map((one) => one.text).join('')).not.toMatch(/\b(12|30)\b(?!-)/);
  });

  it('written by hand, cell by cell, with inline texts, is read as well', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const bytes = makeXlsx({
      'xl/worksheets/sheet1.xml': sheetXml(
        `<row r="3">${text('B3', 'STT')}${text('C3', 'Chỉ tiêu')}${text('D3', 'Đơn vị')}${text('E3', 'Thực hiện')}</row>` +
          `<row r="4"><c r="B4"><v>1</v></c>${text('C4', 'Số phiếu')}${text('D4', 'phiếu')}</row>` +
          `<row r="5"><c r="B5"><v>2</v></c>${text('C5', 'Kết quả chung')}${text('D5', 'điểm')}</row>`,
      ),
    });
    const draft = await learn(bytes);
    expect(lines(draft.edition)).toEqual(['1.1 Số phiếu [phiếu] flow', '1.2 Kết quả chung [điểm] index']);
  });
});
