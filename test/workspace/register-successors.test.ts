import { describe, expect, it } from 'vitest';
import { successorsIn, type Agency } from '../../src/domain/agency.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { readRegister } from '../../src/workspace/read-register.ts';
import { registerText } from '../../src/workspace/register-file.ts';

const heading = 'Mã,Tên,Cấp,Nhóm,Hiệu lực đến,Kế thừa bởi,Mã chữ';
const read = (rows: string, head = heading) => readRegister(new TextEncoder().encode(`${head}\n${rows}`));
const told = (rows: string) =>
  (read(rows).mistakes ?? []).map((one) => `${one.line}:${one.column} ${one.text.vi}`);

const merged = [
  'TNMT,Sở Tài nguyên và Môi trường,Tỉnh,Sở,28/02/2025,SNNMT,',
  'SNNMT,Sở Nông nghiệp và Môi trường,Tỉnh,Sở,,,TCVN3',
].join('\n');

describe('successors and encodings in agencies.csv', () => {
  it('reads them, by either heading, and writes them back', () => {
    const { register } = read(merged);
    expect(register!.byCode.get('TNMT')).toMatchObject({ successors: ['SNNMT'], validTo: '2025-02-28' });
    expect(register!.byCode.get('SNNMT')).toMatchObject({ legacyEncoding: 'TCVN3' });
    const english = read(merged, 'code,name,level,group,valid to,successor,legacy encoding').register!;
    expect(english.agencies).toEqual(register!.agencies);
    const back = readRegister(new TextEncoder().encode(registerText(register!.agencies)));
    expect(back.register!.agencies).toEqual(register!.agencies);
  });

  it.each([
    [
      'A,Một,Tỉnh,G,01/7/2025,ABC,\nABD,Hai,Tỉnh,G,,,',
      '2:6 Đơn vị kế thừa “ABC” không có trong cột “Mã”. Có phải “ABD”?',
    ],
    ['A,Một,Tỉnh,G,,B,\nB,Hai,Tỉnh,G,,,', '2:6 “A” có đơn vị kế thừa nhưng cột “Hiệu lực đến” để trống'],
    ['A,Một,Tỉnh,G,01/7/2025,A,\nB,Hai,Tỉnh,G,,,', '2:6 “A” kế thừa chính nó'],
    ['A,Một,Tỉnh,G,01/7/2025,B,\nB,Hai,Tỉnh,G,01/8/2025,A,', '2:6 “A” kế thừa chính nó'],
    ['A,Một,Tỉnh,G,01/7/2025,B,\nB,Hai,Tỉnh,G,01/3/2025,,', '2:6 Đơn vị kế thừa “B” chấm dứt trước'],
    ['A,Một,Tỉnh,G,,,utf', '2:7 Mã chữ “utf” không có'],
  ])('tells a mistake with its place: %j', (rows, says) => {
    expect(told(rows).some((one) => one.startsWith(says))).toBe(true);
  });

  it('leads on to the successors that exist in the period', () => {
    const agency = (code: string, more: Partial<Agency>): Agency => ({
      code,
      name: code,
      aliases: [],
      level: 'commune',
      group: 'Xã',
      leads: [],
      ...more,
    });
    const list = [
      agency('A', { validTo: '2025-06-30', successors: ['B', 'C'] }),
      agency('B', { validTo: '2026-01-31', successors: ['D'] }),
      agency('C', {}),
      agency('D', {}),
    ];
    const register = { agencies: list, byCode: new Map(list.map((one) => [one.code, one])) };
    const codes = (period: string) =>
      successorsIn(register, list[0]!, parsePeriod(period)!).map((one) => one.code);
    expect(codes('2025-Y')).toEqual(['B', 'C']);
    expect(codes('2026-Q3')).toEqual(['C', 'D']);
  });
});
