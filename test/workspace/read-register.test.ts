import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/domain/agency.ts';
import { readRegister } from '../../src/workspace/read-register.ts';
import { registerText } from '../../src/workspace/register-file.ts';

const heading = 'Mã,Tên,Tên khác,Cấp,Nhóm,Trực thuộc,Đầu mối lĩnh vực,Hiệu lực từ,Hiệu lực đến';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (rows: string, leads = ['STP', 'VP']) => readRegister(bytes(`${heading}\n${rows}`), leads);
const told = (rows: string) =>
  (read(rows).mistakes ?? []).map((one) => `${one.line}:${one.column} ${one.text.vi}`);

describe('agencies.csv', () => {
  it('reads Vietnamese headings, several aliases, dates day first', () => {
    const { register } = read(
      'STP,Sở Tư pháp,STP; Sở TP ;,Tỉnh,"Sở, ban, ngành",,STP;VP,01/3/2025,\nX1,UBND xã A,,xã,Xã,STP,,,2026-06-30',
    );
    expect(register!.agencies).toEqual([
      {
        code: 'STP',
        name: 'Sở Tư pháp',
        aliases: ['STP', 'Sở TP'],
        level: 'province',
        group: 'Sở, ban, ngành',
        leads: ['STP', 'VP'],
        validFrom: '2025-03-01',
      },
      {
        code: 'X1',
        name: 'UBND xã A',
        aliases: [],
        level: 'commune',
        group: 'Xã',
        parent: 'STP',
        leads: [],
        validTo: '2026-06-30',
      },
    ]);
  });

  it.each([
    ['semicolons of Vietnamese Excel', `\uFEFFcode;name;level;group;aliases\r\nA;Tên;province;G;"a; b"\r\n`],
    ['tabs', 'code\tname\tlevel\tgroup\taliases\nA\tTên\tcommune\tG\ta; b\n'],
    ['the hint line of Excel', 'sep=;\r\nMã;Tên;Cấp;Nhóm;Tên khác\r\nA;Tên;T;G;"a;b"\r\n'],
    ['columns in another order', 'Nhóm,Cấp,Tên khác,Tên,Mã\nG,x,"a;b",Tên,A\n'],
  ])('takes %s', (_, text) => {
    const { register, mistakes } = readRegister(bytes(text));
    expect(mistakes).toBeNull();
    expect(register!.agencies[0]).toMatchObject({ code: 'A', name: 'Tên', group: 'G', aliases: ['a', 'b'] });
  });

  it('takes UTF-16 of "Unicode text"', () => {
    const text = '\uFEFFMã\tTên\tCấp\tNhóm\r\nA\tSở Nội vụ\tTỉnh\tG\r\n';
    const wide = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
    expect(readRegister(wide).register!.agencies[0]!.name).toBe('Sở Nội vụ');
  });

  it('refuses a legacy code page instead of misreading it', () => {
    const ansi = Uint8Array.from([0x4d, 0xe3, 0x2c, 0x54, 0xea, 0x6e, 0x0a]);
    expect(readRegister(ansi).mistakes![0]!.text.vi).toContain('CSV UTF-8');
  });

  it.each([
    ['A,Một,,Tỉnh,G,,,,\na,Hai,,Tỉnh,G,,,,', '3:1 Mã “a” đã dùng ở dòng 2'],
    [
      'A,Một,,Tĩnh,G,,,,',
      '2:4 Cấp “Tĩnh” không có; ghi Tỉnh (sở, ban, ngành), Huyện hoặc Xã (xã, phường, đặc khu). Có phải “Tỉnh”?',
    ],
    ['A,Một,,Tỉnh,G,,,31/6/2025,', '2:8 Cột “Hiệu lực từ”: “31/6/2025” không phải là ngày'],
    [
      'A,Một,,Tỉnh,G,SNW,,,\nSNV,Sở Nội vụ,,Tỉnh,G,,,,',
      '2:6 Cơ quan cấp trên “SNW” không có trong cột “Mã”. Có phải “SNV”?',
    ],
    ['A,Một,,Tỉnh,G,,ABC,,', '2:7 Đầu mối “ABC” không có trong bộ biểu mẫu; các đầu mối: STP, VP.'],
    ['A,,,Tỉnh,G,,,,', '2:2 Cột “Tên” không được để trống.'],
    ['A,Một,,,G,,,,', '2:4 Cột “Cấp” không được để trống.'],
    ['A,Một,,Tỉnh,G,B,,,\nB,Hai,,Tỉnh,G,A,,,', '2:6 “A” trực thuộc chính nó'],
    ['A,Một,,Tỉnh,G,A,,,', '2:6 “A” trực thuộc chính nó'],
    ['A/B,Một,,Tỉnh,G,,,,', '2:1 Mã “A/B” không dùng được'],
    ['A,Một,,Tỉnh,G,,,02/01/2026,01/01/2026', '2:9 “Hiệu lực đến” (2026-01-01) trước'],
    ['A,Một,,Tỉnh,G,,,,30/6/2025\nB,một,,Tỉnh,G,,,,', '3:2 Tên “một” trùng với dòng 2'],
    ['A,Một,,Tỉnh,G,,STP,,\nB,Hai,,Tỉnh,G,,STP,,', '3:7 Đầu mối “STP” đã giao ở dòng 2'],
  ])('places a mistake: %s', (rows, says) => {
    expect(told(rows).some((one) => one.startsWith(says))).toBe(true);
  });

  it('lets a successor keep the name after its predecessor has ended', () => {
    expect(told('A,Một,,Tỉnh,G,,,,30/6/2025\nB,Một,,Tỉnh,G,,,01/7/2025,')).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'Đây là tệp Excel'],
    ['no heading', 'SNV,Sở Nội vụ,,Tỉnh,G,,,,\nSYT,Sở Y tế,,Tỉnh,G,,,,\n', 'tiêu đề cột: Mã, Tên'],
    ['a ward', 'Mã,Tên,Cấp,Nhóm\nP1,Phường A,Phường,Xã\n', 'Có phải “Xã”?'],
  ])('says in one sentence what is wrong with %s', (_, content, says) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { mistakes } = readRegister(bytes);
    expect(mistakes!.map((one) => one.text.vi)).toEqual([expect.stringContaining(says)]);
  });

  it('tells a cell too many', () => {
    expect(
      told('A,Sở Văn hóa, Thể thao,,Tỉnh,G,,,,,x').some((one) => one.startsWith('2:10 Dòng 2 có 11 ô')),
    ).toBe(true);
  });

  it('tells all at once', () => {
    expect(told('A,,,Tinh,G,Z,ABC,x,\nA,Hai,,Tỉnh,G,,,,')).toHaveLength(6);
  });

  it.each([
    ['Mã,Tên,Nhóm\nA,B,C', '1:1 Thiếu cột “Cấp”.'],
    [`${heading},Ghi chu\nA,B,,T,G,,,,`, '1:10 Không có cột tên “Ghi chu”.'],
    ['Mã,Tên,Cấp,Nhóm,Tên\nA,B,T,G,', '1:5 Cột “Tên” có hai lần.'],
    ['', '1:1 Bảng không có dòng nào.'],
    [heading, '1:1 Bảng không có dòng nào.'],
    ['Mã,Tên\nA,"B\n', ':1 Dấu ngoặc kép'],
  ])('tells a broken table: %j', (text, says) => {
    const told = (readRegister(bytes(text)).mistakes ?? []).map(
      (one) => `${one.line}:${one.column} ${one.text.vi}`,
    );
    expect(told.some((one) => one.includes(says))).toBe(true);
  });

  it('reads back whatever it writes', () => {
    const word = fc
      .stringMatching(/^[A-Za-zĐđăâêôơưàảãáạ,"' ]{0,12}[a-z]$/)
      .map((s) => s.trim().replaceAll(/\s+/g, ' ').normalize('NFC'));
    const agency = fc.record({
      name: word,
      aliases: fc.array(word, { maxLength: 3 }),
      level: fc.constantFrom('province' as const, 'commune' as const),
      group: word,
      leads: fc.constant([] as string[]),
    });
    fc.assert(
      fc.property(fc.array(agency, { minLength: 1, maxLength: 8 }), (list) => {
        const agencies: Agency[] = list.map((one, at) => ({
          ...one,
          code: `C${at}`,
          name: `${one.name} ${at}`,
        }));
        const back = readRegister(bytes(registerText(agencies)));
        expect(back.mistakes).toBeNull();
        expect(back.register!.agencies).toEqual(agencies);
      }),
      { numRuns: 60 },
    );
  });
});
