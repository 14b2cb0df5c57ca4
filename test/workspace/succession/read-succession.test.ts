import { describe, expect, it } from 'vitest';
import { loadSuccession } from '../../../src/workspace/succession/load-succession.ts';
import { readSuccession } from '../../../src/workspace/succession/read-succession.ts';
import { successionText } from '../../../src/workspace/succession/succession-file.ts';
import { registerOf } from '../../domain/succession-sample.ts';
import { tempFolder, thrownText } from '../temp-workspace.ts';

const old = '..2025-06-30';
const fresh = '2025-07-01..';
const register = registerOf(
  `P1 ${old}`,
  `P2 ${old}`,
  `P3 ${old}`,
  { code: 'P4', name: 'Xã Cũ', validTo: '2025-06-30', successors: ['N1'] },
  `N1 ${fresh}`,
  `N2 ${fresh}`,
  `N3 ${fresh}`,
  'S1',
  'S2',
  'GONE ..2024-12-31',
  'LATE 2026-01-01..',
);
const heading = 'Ngày,Từ,Đến,Loại,Tỷ trọng,Căn cứ';
const read = (rows: string, head = heading) =>
  readSuccession(new TextEncoder().encode(`${head}\n${rows}`), register);
const told = (rows: string, lang: 'vi' | 'en' = 'vi') =>
  (read(rows).mistakes ?? []).map((one) => `${one.line}:${one.column} ${one.text[lang]}`);

describe('succession.csv', () => {
  it('is read in either language, with every kind and way to write a share', () => {
    const rows = [
      '01/7/2025,P1,N1,Sáp nhập,,NQ 1',
      '1-7-2025,P2,N1,Chia tách,35%,',
      '2025-07-01,P2,N2,tách,"0,65",',
      '01/7/2025,P3,,Giải thể,,',
      '01/7/2025,,N3,Thành lập mới,,',
      '01/02/2026,S1,S2,Chuyển chức năng,,',
      '01/03/2026,S1,S1,Đổi tên,,',
    ].join('\n');
    const { links } = read(rows);
    expect(links).toEqual([
      { date: '2025-07-01', from: 'P1', to: 'N1', kind: 'merged', weight: '1', basis: 'NQ 1' },
      { date: '2025-07-01', from: 'P2', to: 'N1', kind: 'split', weight: '0.35' },
      { date: '2025-07-01', from: 'P2', to: 'N2', kind: 'split', weight: '0.65' },
      { date: '2025-07-01', from: 'P3', to: null, kind: 'abolished', weight: '1' },
      { date: '2025-07-01', from: null, to: 'N3', kind: 'new', weight: '1' },
      { date: '2026-02-01', from: 'S1', to: 'S2', kind: 'moved', weight: '1' },
      { date: '2026-03-01', from: 'S1', to: 'S1', kind: 'renamed', weight: '1' },
    ]);
    const back = readSuccession(new TextEncoder().encode(successionText(links!)), register);
    expect(back.links).toEqual(links);
    const english = read('2025-07-01,P1,N1,renamed,,', 'date,from,to,kind,weight,basis');
    expect(english.links).toEqual([
      { date: '2025-07-01', from: 'P1', to: 'N1', kind: 'renamed', weight: '1' },
    ]);
    expect(read('').links).toEqual([]);
  });

  it.each([
    ['32/7/2025,P1,N1,Đổi tên,,', '2:1 Cột “Ngày”: “32/7/2025” không phải là ngày'],
    ['01/7/2025,P1,N1,Đổi tê,,', '2:4 Loại “Đổi tê” không có', 'Có phải “Đổi tên”?'],
    ['01/7/2025,P11,N1,Đổi tên,,', '2:2 Đơn vị “P11” không có', 'Có phải “P1”?'],
    ['01/7/2025,P1,xã cũ,Đổi tên,,', '2:3 Đơn vị “xã cũ” không có', 'Có phải “P4”?'],
    ['01/7/2025,,N1,Đổi tên,,', '2:2 Loại “Đổi tên” phải ghi cột “Từ”'],
    ['01/7/2025,P1,,Sáp nhập,,', '2:3 Loại “Sáp nhập” phải ghi cột “Đến”'],
    ['01/7/2025,P1,N1,Thành lập mới,,', '2:2 Loại “Thành lập mới” phải để trống cột “Từ”'],
    ['01/7/2025,P1,N1,Giải thể,,', '2:3 Loại “Giải thể” phải để trống cột “Đến”'],
    ['01/7/2025,S1,S1,Sáp nhập,,', '2:3 “S1” đứng ở cả hai cột'],
    ['01/7/2025,P1,N1,Đổi tên,,\n01/7/2025,P1,N1,Đổi tên,,', '3:2 Dòng này trùng với dòng 2'],
    ['01/7/2025,P1,N1,Chia tách,nửa,', '2:5 Tỷ trọng “nửa” không đọc được'],
    ['01/7/2025,P1,N1,Chia tách,0,', '2:5 Tỷ trọng “0” không đọc được'],
    ['01/7/2025,P1,N1,Chia tách,120%,', '2:5 Tỷ trọng “120%” không đọc được'],
    ['01/7/2025,P1,N1,Chia tách,,', '2:5 Chia tách phải ghi tỷ trọng'],
    ['01/7/2025,P1,N1,Đổi tên,50%,', '2:5 Loại “Đổi tên” lấy toàn bộ đơn vị cũ'],
    ['01/7/2025,P1,N1,Chia tách,50%,\n01/7/2025,P1,N2,Chia tách,40%,', '2:5 Tỷ trọng', 'bằng 0,9'],
    ['01/7/2025,P1,N1,Chia tách,100%,\n01/7/2025,P1,N2,Chia tách,không rõ,', '2:5 Các tỷ trọng đã biết'],
    ['01/7/2025,S1,N1,Đổi tên,,', '2:2 “S1” vẫn còn hiệu lực từ ngày 01/07/2025', '30/06/2025'],
    ['01/7/2025,GONE,N1,Đổi tên,,', '2:2 “GONE” không có hiệu lực vào ngày 30/06/2025'],
    ['01/7/2025,P1,LATE,Đổi tên,,', '2:3 “LATE” không có hiệu lực vào ngày 01/07/2025'],
    ['01/8/2025,P1,N1,Đổi tên,,', '2:2 “P1” không có hiệu lực vào ngày 31/07/2025'],
    ['01/8/2025,S1,N1,Chuyển chức năng,,\n01/9/2025,,N2,Thành lập mới,,', '3:3 “N2” đã có trước ngày'],
    ['01/7/2025,P1,N1,Sáp nhập,,', '2:4 “N1” là đơn vị mới mà chỉ có một đơn vị cũ'],
    ['01/7/2025,P1,N1,Đổi tên,,\n01/7/2025,P2,N1,Sáp nhập,,', '2:4 Loại “Đổi tên” là một đơn vị'],
    ['01/7/2025,P1,N1,Sáp nhập,,\n01/7/2025,P1,N2,Chia tách,1,', '2:4 “P1” đi về nhiều nơi (xem dòng 3)'],
    ['01/7/2025,P1,N1,Chia tách,100%,', '2:4 “P1” chỉ có một dòng “Chia tách”'],
    ['01/7/2025,P1,N1,Đổi tên,,\n01/8/2025,N1,P1,Đổi tên,,', '2:3 “P1” kế thừa chính nó qua một vòng'],
    ['01/7/2025,P4,N2,Đổi tên,,', '2:3 “P4”: ở đây do N2 kế thừa', 'ghi N1'],
    ['01/7/2025,P4,,Giải thể,,', '2:3 “P4”: ở đây do (không đơn vị nào) kế thừa'],
  ])('tells a mistake with its place: %j', (rows, begins, holds = '') => {
    const found = told(rows).find((one) => one.startsWith(begins));
    expect(found ?? told(rows)).toContain(holds);
    expect(told(rows, 'en')).toHaveLength(told(rows).length);
  });

  it('tells a mistake once: what follows from it is not told', () => {
    expect(told('01/7/2025,P11,N1,Sáp nhập,,\n01/7/2025,P2,N1,Sáp nhập,,')).toHaveLength(1);
  });

  it('is looked for beside the register; its mistakes come all at once', () => {
    expect(loadSuccession(tempFolder(), register)).toEqual([]);
    const root = tempFolder({
      'succession.csv': `${heading}\n01/7/2025,P1,X,Đổi tên,,\n5/7,P1,N1,Đổi tên,,`,
    });
    const error = thrownText(() => loadSuccession(root, register));
    expect(error).toMatchObject({ id: 'workspace.mistakes', exitCode: 2 });
    expect(error.vi).toContain('succession.csv:2:3');
    expect(error.en).toContain('succession.csv:3:1');
  });
});
