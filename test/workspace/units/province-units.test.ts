import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { templatesDir } from '../../../src/workspace/workspace-paths.ts';
import { readRegister } from '../../../src/workspace/read-register.ts';
import { registerText } from '../../../src/workspace/register-file.ts';
import { readSuccession } from '../../../src/workspace/succession/read-succession.ts';
import { successionText } from '../../../src/workspace/succession/succession-file.ts';
import { findProvince } from '../../../src/workspace/units/find-province.ts';
import { provinceUnits } from '../../../src/workspace/units/province-units.ts';
import { listedProvinces, mapRowsByProvince } from '../../../src/workspace/units/unit-files.ts';
import { fullName, unitName } from '../../../src/workspace/units/unit-name.ts';

/**
 * Code, name; communes of today and of these phường, xã, đặc khu (handbook, organisation 4); districts and communes until
 * 30/6/2025; lines by kind: merged, split, same, renamed, type-changed. The last seven counted by a script of its own.
 */
const table: [string, string, ...number[]][] = [
  ['01', 'Thành phố Hà Nội', 126, 51, 75, 0, 30, 526, 327, 467, 0, 0, 0],
  ['04', 'Tỉnh Cao Bằng', 56, 3, 53, 0, 10, 161, 161, 0, 0, 0, 0],
  ['08', 'Tỉnh Tuyên Quang', 124, 7, 117, 0, 18, 330, 312, 10, 13, 0, 0],
  ['11', 'Tỉnh Điện Biên', 45, 3, 42, 0, 10, 129, 129, 0, 0, 0, 0],
  ['12', 'Tỉnh Lai Châu', 38, 2, 36, 0, 8, 106, 104, 0, 2, 0, 0],
  ['14', 'Tỉnh Sơn La', 75, 8, 67, 0, 12, 200, 193, 0, 7, 0, 0],
  ['15', 'Tỉnh Lào Cai', 99, 10, 89, 0, 18, 319, 311, 0, 7, 1, 0],
  ['19', 'Tỉnh Thái Nguyên', 92, 15, 77, 0, 17, 280, 275, 6, 2, 0, 0],
  ['20', 'Tỉnh Lạng Sơn', 65, 4, 61, 0, 11, 194, 191, 6, 0, 0, 0],
  ['22', 'Tỉnh Quảng Ninh', 54, 30, 22, 2, 13, 171, 158, 25, 1, 0, 0],
  ['24', 'Tỉnh Bắc Ninh', 99, 33, 66, 0, 18, 313, 312, 0, 1, 0, 0],
  ['25', 'Tỉnh Phú Thọ', 148, 15, 133, 0, 32, 479, 474, 6, 2, 0, 0],
  ['31', 'Thành phố Hải Phòng', 114, 45, 67, 2, 27, 374, 302, 151, 0, 0, 1],
  ['33', 'Tỉnh Hưng Yên', 104, 11, 93, 0, 18, 381, 378, 6, 0, 0, 0],
  ['37', 'Tỉnh Ninh Bình', 129, 32, 97, 0, 22, 398, 392, 12, 0, 0, 0],
  ['38', 'Tỉnh Thanh Hóa', 166, 19, 147, 0, 26, 547, 515, 21, 21, 0, 1],
  ['40', 'Tỉnh Nghệ An', 130, 11, 119, 0, 20, 412, 403, 0, 9, 0, 0],
  ['42', 'Tỉnh Hà Tĩnh', 69, 9, 60, 0, 12, 209, 205, 5, 2, 0, 0],
  ['44', 'Tỉnh Quảng Trị', 78, 8, 69, 1, 18, 264, 263, 0, 1, 0, 1],
  ['46', 'Thành phố Huế', 40, 21, 19, 0, 9, 133, 132, 0, 1, 0, 0],
  ['48', 'Thành phố Đà Nẵng', 94, 23, 70, 1, 25, 280, 276, 2, 2, 0, 2],
  ['51', 'Tỉnh Quảng Ngãi', 96, 9, 86, 1, 23, 272, 266, 2, 5, 0, 1],
  ['52', 'Tỉnh Gia Lai', 135, 25, 110, 0, 28, 373, 361, 6, 9, 0, 0],
  ['56', 'Tỉnh Khánh Hòa', 65, 16, 48, 1, 16, 194, 186, 19, 0, 0, 0],
  ['66', 'Tỉnh Đắk Lắk', 102, 14, 88, 0, 24, 286, 271, 16, 6, 1, 0],
  ['68', 'Tỉnh Lâm Đồng', 124, 20, 103, 1, 28, 329, 322, 4, 4, 1, 0],
  ['75', 'Thành phố Đồng Nai', 95, 33, 62, 0, 22, 270, 262, 2, 5, 2, 0],
  ['79', 'Thành phố Hồ Chí Minh', 168, 113, 54, 1, 38, 441, 389, 98, 5, 0, 1],
  ['80', 'Tỉnh Tây Ninh', 96, 14, 82, 0, 24, 280, 256, 49, 0, 0, 0],
  ['82', 'Tỉnh Đồng Tháp', 102, 20, 82, 0, 23, 305, 296, 18, 0, 0, 0],
  ['86', 'Tỉnh Vĩnh Long', 124, 19, 105, 0, 26, 354, 342, 16, 4, 0, 0],
  ['91', 'Tỉnh An Giang', 102, 14, 85, 3, 26, 298, 288, 7, 6, 0, 1],
  ['92', 'Thành phố Cần Thơ', 103, 31, 72, 0, 28, 263, 236, 38, 8, 0, 0],
  ['96', 'Tỉnh Cà Mau', 64, 9, 55, 0, 16, 164, 144, 41, 1, 0, 0],
];

const leads = ['SNV', 'STP', 'VP', 'STC', 'KHCN', 'BT'];
const map = mapRowsByProvince();
const bytes = (text: string) => new TextEncoder().encode(text);
const unitsOf = (code: string) => {
  const found = findProvince(code);
  if (!('province' in found)) throw new Error(code);
  return { province: found.province, ...provinceUnits(found.province, { rows: map.get(code)! }) };
};

describe('the register and succession of a province', () => {
  it.each(table)('%s %s', (code, name, ...numbers) => {
    const { province, agencies, links } = unitsOf(code);
    expect(fullName(unitName(province.FullName))).toBe(name);
    const read = readRegister(bytes(registerText(agencies)), leads);
    expect(read.mistakes).toBeNull();
    expect(read.register!.agencies).toEqual(agencies);
    const succession = readSuccession(bytes(successionText(links)), read.register!);
    expect(succession.mistakes).toBeNull();
    expect(succession.links).toEqual(links);

    const today = agencies.filter((one) => one.level === 'commune' && one.validTo === undefined);
    const kind = (word: string) =>
      today.filter((one) => one.name.startsWith(`Ủy ban nhân dân ${word} `)).length;
    const old = (level: string) =>
      agencies.filter((one) => one.level === level && one.validTo === '2025-06-30').length;
    const made = links.filter((one) => one.date === '2025-07-01' && one.kind !== 'abolished');
    const lines = (of: string) => made.filter((one) => one.kind === of).length;
    expect([
      today.length,
      kind('phường'),
      kind('xã'),
      kind('đặc khu'),
      old('district'),
      old('commune'),
      lines('merged'),
      lines('split'),
      lines('same'),
      lines('renamed'),
      lines('type-changed'),
    ]).toEqual(numbers);
    const targets = new Set(made.map((one) => one.to));
    expect(today.filter((one) => !targets.has(one.code))).toEqual([]);
    // Nobody is left without a word on what became of it.
    const sources = new Set(links.map((one) => one.from));
    expect(agencies.filter((one) => one.validTo !== undefined && !sources.has(one.code))).toEqual([]);
    // What Excel opens as a number or a date would come back as another code.
    expect(agencies.filter((one) => !/^[A-Z]/.test(one.code) || /^\d+E\d+$/i.test(one.code))).toEqual([]);
    const group = today.map((one) => one.code);
    const origins = continuityOf(read.register!, links).together!(group, parsePeriod('2025-H1')!);
    // Taken together the communes of today are the old ones, none cut: islands that were districts among them.
    expect(origins.unknown).toEqual([]);
    expect(origins.parts.every((one) => one.weight === '1')).toBe(true);
    expect(origins.parts.filter((one) => one.code.startsWith('XC'))).toHaveLength(old('commune'));
  });

  it('add up to the country', () => {
    const total = (at: number) => table.reduce((sum, row) => sum + (row[at] as number), 0);
    expect(table).toHaveLength(34);
    expect([2, 3, 4, 5, 6, 7].map(total)).toEqual([3321, 697, 2611, 13, 696, 10_035]);
    expect(total(9)).toBe(1033);
  });

  it('knows the traps of the two files', () => {
    const quangNinh = unitsOf('22');
    const baChe = quangNinh.agencies.find((one) => one.aliases.includes('Xã Ba Chẽ'))!;
    expect(baChe.code).toBe('X06978');
    expect(quangNinh.links.some((one) => one.to === 'X06978')).toBe(true);

    const dongNai = unitsOf('75');
    const since = dongNai.links.filter((one) => one.date === '2026-04-30');
    expect(since).toHaveLength(10);
    expect(since.every((one) => one.from === one.to && one.kind === 'type-changed')).toBe(true);
    const ward = dongNai.agencies.find((one) => one.code === since[0]!.to)!;
    expect(ward.name).toMatch(/^Ủy ban nhân dân phường /u);
    expect(ward.aliases.at(-1)).toMatch(/^Xã /u);
    expect(dongNai.agencies.find((one) => one.code === 'TTT')!.name).toBe('Thanh tra thành phố');
    expect(dongNai.agencies.find((one) => one.code === 'VP')!.aliases).toContain('VP UBND thành phố');

    const langSon = unitsOf('20');
    expect(langSon.agencies.find((one) => one.code === 'X06325')).toMatchObject({
      name: 'Ủy ban nhân dân xã Bắc Sơn',
      aliases: ['UBND xã Bắc Sơn', 'Xã Bắc Sơn'],
    });
    const thanhHoa = unitsOf('38').agencies.map((one) => one.name);
    expect(thanhHoa.filter((name) => /o[àáảãạ](?!\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\p{L})/u.test(name))).toEqual([]);

    // 00004 was Phường Trúc Bạch, now it is Phường Ba Đình: two agencies.
    const haNoi = unitsOf('01').agencies;
    expect(haNoi.find((one) => one.code === 'X00004')!.name).toBe('Ủy ban nhân dân phường Ba Đình');
    expect(haNoi.find((one) => one.code === 'XC00004')).toMatchObject({
      name: 'Ủy ban nhân dân phường Trúc Bạch, quận Ba Đình',
      parent: 'HC001',
      validTo: '2025-06-30',
    });
    // Two districts of one name, since two provinces became one.
    const twins = unitsOf('80').agencies.filter((one) =>
      one.name.startsWith('Ủy ban nhân dân huyện Châu Thành'),
    );
    expect(twins.map((one) => one.name)).toEqual([
      'Ủy ban nhân dân huyện Châu Thành, tỉnh Tây Ninh',
      'Ủy ban nhân dân huyện Châu Thành, tỉnh Long An',
    ]);
    // An island district without communes became a special zone.
    const lySon = unitsOf('51').links.filter((one) => one.from === 'HC536');
    expect(lySon).toMatchObject([{ kind: 'type-changed', weight: '1' }]);
  });

  it('may be left without the old units', () => {
    const found = findProvince('12');
    const { agencies, links } = provinceUnits(('province' in found && found.province) as never, {
      currentOnly: true,
    });
    expect(links).toEqual([]);
    expect(agencies.filter((one) => one.level === 'commune')).toHaveLength(38);
    expect(agencies.some((one) => one.level === 'district')).toBe(false);
  });
});

describe('which province is meant', () => {
  it.each(['15', ' Lào Cai ', 'tỉnh Lào Cai', 'LÀO CAI', 'Tỉnh  lào cai'])('%j is Lào Cai', (text) => {
    expect(findProvince(text)).toMatchObject({ province: { Code: '15' } });
  });

  it.each([
    ['1', '01'],
    ['01', '01'],
    ['TP. Hồ Chí Minh', '79'],
    ['tp Huế', '46'],
    // A municipality since 30/4/2026.
    ['tỉnh Đồng Nai', '75'],
    ['Thanh Hoá', '38'],
    ['Thanh Hóa', '38'],
  ])('%j is %s', (text, code) => {
    expect(findProvince(text)).toMatchObject({ province: { Code: code } });
  });

  it.each([
    ['tỉnh A', undefined],
    ['99', undefined],
    ['Lao Cai', '15'],
    ['Yên Bái', '15'],
    ['tinh Yen Bai', '15'],
  ])('%j is none; perhaps %s', (text, code) => {
    const found = findProvince(text);
    expect('province' in found).toBe(false);
    expect('near' in found && found.near?.code).toBe(code);
  });
});

describe('the files', () => {
  const file = (name: string) => readFileSync(join(templatesDir, 'units', name));
  const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

  it('are those that the README names, with their licences', () => {
    const readme = file('README.md').toString('utf8');
    expect(readme).toContain(hash(file('provinces-communes-2026-04-30.json')));
    expect(readme).toContain(hash(gunzipSync(file('commune-map-2025-07-01.csv.gz'))));
    expect(file('LICENSE.commune-map.txt').toString('utf8')).toContain('Tran Ngoc Minh Hieu');
    expect(file('LICENSE.provinces-communes.txt').toString('utf8')).toContain('Thang Le Quoc');
    expect(listedProvinces()).toHaveLength(34);
  });
});
