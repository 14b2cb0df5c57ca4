import { describe, expect, it } from 'vitest';
import type { Moved } from '../../src/domain/snapshot.ts';
import { movedLines } from '../../src/messages/moved-lines.ts';

const names = new Map([['X14', 'Ủy ban nhân dân xã A']]);
const lines = (moved: Moved, lang: 'vi' | 'en' = 'vi') =>
  movedLines({ causes: [moved], results: [], more: 0, names }, lang);

describe('what moved, in words', () => {
  it.each<[string, Moved, string]>([
    [
      'a cell of a report’s table',
      { kind: 'figure', what: 'II.06:Tổng cộng/3', where: 'agency:X14/unit', from: '1762', to: null },
      'biểu II.06, dòng Tổng cộng, cột (3) (Ủy ban nhân dân xã A, biểu đơn vị): 1.762 → –',
    ],
    [
      'an indicator of a field lead',
      { kind: 'figure', what: '2.3.5', where: 'agency:STP/field-lead-STP', from: '7', to: '8' },
      'chỉ tiêu 2.3.5 (STP, biểu đầu mối STP): 7 → 8',
    ],
    [
      'a cell of a consolidated table',
      { kind: 'table', what: 'II.06/3', where: 'row:Đất đai', from: '7', to: '8' },
      'biểu II.06, dòng Đất đai, cột (3): 7 → 8',
    ],
    [
      'a report',
      { kind: 'obligation', what: 'X14/unit', from: 'missing', to: 'valid' },
      'báo cáo Ủy ban nhân dân xã A, biểu đơn vị: chưa nộp → hợp lệ',
    ],
    [
      'a file sent again',
      { kind: 'file', what: 'nop/a.xlsx', from: '9bc309ee130f ✓', to: 'a1aa862a598b ✓' },
      'tệp nop/a.xlsx: nội dung đã thay đổi',
    ],
    [
      'a file that counts no longer',
      { kind: 'file', what: 'nop/a.xlsx', from: '9bc309ee130f ✓', to: '9bc309ee130f' },
      'tệp nop/a.xlsx: nay không tính',
    ],
    [
      'a file that is gone',
      { kind: 'file', what: 'b.xlsx', from: '9bc309ee130f', to: null },
      'tệp b.xlsx: không còn',
    ],
    [
      'an edited configuration',
      { kind: 'definition', what: 'cchc.yaml', from: '9bc309ee130f', to: 'a1aa862a598b' },
      'cấu hình, định nghĩa cchc.yaml: nội dung đã thay đổi',
    ],
  ])('%s', (_, moved, expected) => {
    expect(lines(moved)).toEqual([`  ${expected}`]);
  });

  it('in English', () => {
    const cell: Moved = {
      kind: 'figure',
      what: 'II.06:Tổng cộng/3',
      where: 'agency:X15/unit',
      from: '1',
      to: '2',
    };
    expect(lines(cell, 'en')).toEqual(['  table II.06, row Tổng cộng, column (3) (X15, unit form): 1 → 2']);
  });
});
