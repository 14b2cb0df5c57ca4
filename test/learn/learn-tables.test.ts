import { describe, expect, it } from 'vitest';
import { learn, workbookOf } from './learn-workbook.ts';

const letters = [...'CDEFGHIJKLM'];

/** The shape of form II.06, with a row of column numbers that says what adds up. */
const formII06 = () =>
  workbookOf({
    name: 'Bieu 06',
    rows: [
      ['Biểu số II.06/VPCP/KSTT'],
      ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC'],
      ['Đơn vị tính: Số hồ sơ TTHC'],
      [
        'TT',
        'Lĩnh vực giải quyết',
        'Số hồ sơ nhận giải quyết',
        null,
        null,
        null,
        'Đã giải quyết',
        null,
        null,
        null,
        'Đang giải quyết',
      ],
      [
        null,
        null,
        'Tổng số',
        'Trong đó',
        null,
        'Từ kỳ trước',
        'Tổng số',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số',
        'Trong hạn',
        'Quá hạn',
      ],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, bưu chính'],
      [
        '(1)',
        '(2)',
        '(3)=(4)+(5)+(6)',
        '(4)',
        '(5)',
        '(6)',
        '(7)',
        '(8)',
        '(9)',
        '(10)',
        '(11)',
        '(12)',
        '(13)',
      ],
      ['A', 'Cấp tỉnh'],
      ...[9, 10, 11].map((row) => [
        row - 8,
        `Lĩnh vực ${row - 8}`,
        null,
        null,
        null,
        null,
        { f: `SUM(H${row}:J${row})` },
        null,
        null,
        null,
        { f: `L${row}+M${row}` },
      ]),
      [null, 'Tổng cộng', ...letters.map((one) => ({ f: `SUM(${one}9:${one}11)` }))],
      [],
      [null, 'Người lập biểu', null, null, null, null, null, null, 'Thủ trưởng đơn vị'],
    ],
    merges: [
      'A4:A6',
      'B4:B6',
      'C4:F4',
      'G4:J4',
      'K4:M4',
      'C5:C6',
      'D5:E5',
      'F5:F6',
      ...[...'GHIJKLM'].map((one) => `${one}5:${one}6`),
      'A8:B8',
    ],
  });

describe('a matrix table', () => {
  it('of the shape of II.06 keeps its columns, header rows and identities', async () => {
    const draft = await learn(await formII06());
    const [table] = draft.edition.tables;
    expect(table).toMatchObject({
      code: 'II.06',
      title: { vi: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC' },
      sheet: 'Bieu 06',
      unit: 'Số hồ sơ TTHC',
    });
    expect(table!.columns.map((one) => [one.no, one.role])).toEqual(
      Array.from({ length: 13 }, (_, index) => [
        index + 1,
        index === 0 ? 'index' : index === 1 ? 'key' : 'value',
      ]),
    );
    expect(table!.columns[4]!.header).toEqual([
      'Số hồ sơ nhận giải quyết',
      'Trong đó',
      'Trực tiếp, bưu chính',
    ]);
    expect(table!.columns[0]!.header).toEqual(['TT', 'TT', 'TT']);
    expect(table!.identities.map((one) => [one.column, one.clause.source].join(': ')).toSorted()).toEqual([
      '11: [11] = [12] + [13]',
      '3: [3] = [4] + [5] + [6]',
      '7: [7] = [8] + [9] + [10]',
    ]);
    expect(table!.columns.filter((one) => one.kind === 'stock').map((one) => one.no)).toEqual([
      6, 11, 12, 13,
    ]);
    expect(draft.text('table-ii06.yaml')).toContain('NGHI NGỜ: biểu gốc in sẵn tên');
  });

  it('of agencies leaves rates and notes out, and says so', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'Đơn vị',
        rows: [
          ['TỔNG HỢP KIỂM TRA'],
          ['Đơn vị tính: cuộc'],
          [
            'STT',
            'Đơn vị',
            'Số cuộc theo kế hoạch',
            'Số cuộc đột xuất',
            'Tổng số',
            'Tỷ lệ hoàn thành (%)',
            'Ghi chú',
          ],
          ...['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính'].map((name, at) => [
            at + 1,
            name,
            2,
            1,
            { f: `C${at + 4}+D${at + 4}` },
            { f: `E${at + 4}/C${at + 4}*100` },
          ]),
          [null, 'Tổng cộng', { f: 'SUM(C4:C6)' }, { f: 'SUM(D4:D6)' }, { f: 'SUM(E4:E6)' }],
        ],
      }),
    );
    const [table] = draft.edition.tables;
    expect(table!.columns.map((one) => one.label.vi)).toEqual([
      'STT',
      'Đơn vị',
      'Số cuộc theo kế hoạch',
      'Số cuộc đột xuất',
      'Tổng số',
    ]);
    expect(table!.identities.map((one) => one.clause.source)).toEqual(['[5] = [3] + [4]']);
    expect(table!.rows).toBe(3);
    expect(draft.learnt.ignored.map((one) => one.params['role'] ?? one.params['count'])).toEqual([
      'ratio',
      'note',
      2,
    ]);
  });

  it('without a unit is left for a person to complete', async () => {
    const draft = await learn(
      await workbookOf({
        name: 'X',
        rows: [
          ['STT', 'Lĩnh vực', 'Tổng số', 'Đúng hạn'],
          [1, 'Đất đai', 5, 4],
          [2, 'Hộ tịch', 6, 6],
        ],
      }),
    );
    expect(draft.problems).toEqual(['FD-005 units', 'FD-004 unit']);
  });
});

describe('drop-downs', () => {
  const choices = { type: 'list', allowBlank: true } as const;

  it('become the choices of a list, wherever they are kept', async () => {
    const draft = await learn(
      await workbookOf(
        {
          name: 'Sáng kiến',
          rows: [
            ['STT', 'Tên sáng kiến (*)', 'Lĩnh vực', 'Ngày áp dụng', 'Cấp'],
            ...Array.from({ length: 12 }, (_, at) => [at + 1]),
          ],
          rules: {
            C2: { ...choices, formulae: ['DM!$A$1:$A$3'] },
            D2: { type: 'date', operator: 'greaterThan', formulae: [36526], allowBlank: true },
            E2: { ...choices, formulae: ['"Tỉnh,Xã"'] },
          },
        },
        { name: 'DM', rows: [['Thể chế'], ['Thủ tục'], ['Công vụ']], hidden: true },
        {
          name: 'Chỉ tiêu',
          rows: [
            ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
            ['1.1', 'Đã ban hành kế hoạch', '', null],
            ['1.2', 'Số cuộc họp', 'cuộc', null],
          ],
          rules: { D2: { ...choices, formulae: ['"Có,Không"'] } },
        },
      ),
    );
    const [list] = draft.edition.lists;
    expect(list!.columns.map((one) => [one.key, one.valueKind, one.required, one.choices])).toEqual([
      ['ten-sang-kien', 'text', true, undefined],
      ['linh-vuc', 'text', false, ['Thể chế', 'Thủ tục', 'Công vụ']],
      ['ngay-ap-dung', 'date', false, undefined],
      ['cap', 'text', false, ['Tỉnh', 'Xã']],
    ]);
    // An indicator has no place for choices: they are kept in the doubt.
    expect(draft.edition.indicators.get('1.1')!.kind).toBe('text');
    expect(draft.text('area-1.yaml')).toContain('NGHI NGỜ: ô có danh sách chọn: Có; Không');
    expect(draft.learnt.ignored).toContainEqual({
      id: 'learn.ignored.sheet-hidden',
      params: {},
      at: { sheet: 'DM' },
    });
  });
});
