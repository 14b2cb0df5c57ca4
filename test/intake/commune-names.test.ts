import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency, Register } from '../../src/domain/agency.ts';
import { foldKey, stripDiacritics } from '../../src/domain/fold-key.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { agencyIndexOf, agencyInFileName, findAgency } from '../../src/intake/identity/agency-index.ts';

/** Pairs of communes of one province that differ in diacritics only: all ten that there are. */
const withoutDiacriticsEqual =
  'Xã Văn Lang/Xã Văn Lăng|Xã Cẩm Giang/Xã Cẩm Giàng|Xã Đồng Tiến/Phường Đông Tiến|Xã Sơn Hà/Xã Sơn Hạ|' +
  'Xã Ba Tơ/Xã Ba Tô|Xã Lộc Thạnh/Xã Lộc Thành|Xã Thanh An/Xã Thạnh An|Xã Tân Thành/Xã Tân Thạnh|' +
  'Phường Mỹ Tho/Xã Mỹ Thọ|Xã Tân Thạnh/Xã Tân Thành';
/** Some of the pairs that are one letter apart, and of those where one name holds the other. */
const near =
  'Xã Bình Xa/Xã Bình Ca|Xã Mường Nhé/Xã Mường Nhà|Xã Chiềng Sơn/Xã Chiềng Sơ|Phường Móng Cái 2/Phường Móng Cái 1|' +
  'Xã Xuân Lũng/Xã Xuân Lãng|Phường Chí Linh/Xã Chí Minh|Xã Giao Hưng/Xã Gia Hưng|Xã Nhi Sơn/Phường Nghi Sơn|' +
  'Xã A Lưới 2/Xã A Lưới 5|Xã Vĩnh Thạnh/Xã Vĩnh Thịnh|Xã Chư Păh/Xã Chư Pưh|Xã Ia Pia/Xã Ia Pa|' +
  'Phường Tuy Hoà/Xã Tây Hoà|Xã Phước Hậu/Xã Phước Hữu|Phường 2 Bảo Lộc/Phường 1 Bảo Lộc|Xã Đắk Wil/Xã Đắk Mil|' +
  'Xã Đam Rông 4/Xã Đam Rông 3|Phường Phú Nhuận/Phường Phú Thuận|Xã Hương Mỹ/Xã Hưng Mỹ|Xã Đất Mới/Xã Đất Mũi|' +
  'Xã Tiên Hải/Đặc khu Kiên Hải|Phường Đồ Sơn/Phường Nam Đồ Sơn';
const pairs = [...withoutDiacriticsEqual.split('|'), ...near.split('|')].map(
  (one) => one.split('/') as [string, string],
);

const agency = (code: string, name: string, more: Partial<Agency> = {}): Agency => ({
  code,
  name,
  aliases: [],
  level: 'commune',
  group: 'Xã, phường',
  leads: [],
  ...more,
});
const registerOf = (...agencies: Agency[]): Register => ({
  agencies,
  byCode: new Map(agencies.map((one) => [one.code, one])),
});
const indexOf = (...names: string[]) =>
  agencyIndexOf(registerOf(...names.map((name, at) => agency(`U${at}`, `UBND ${name}`))));

const bare = (name: string) => name.replace(/^(?:Xã|Phường|Đặc khu) /, '');
/** How one name comes in: every one of these is the same name. */
const writings = (name: string): string[] => [
  name,
  `UBND ${name}`,
  `Ủy ban nhân dân ${name}`,
  `UỶ BAN NHÂN DÂN ${name}`.toUpperCase(),
  `UBND  ${name.toLowerCase()} .`,
  name.normalize('NFD'),
  name.replace('Hoà', 'Hòa'),
  // Plain letters alone could be another's name, typed without diacritics.
  ...(/^[ -~]*$/.test(bare(name)) ? [] : [bare(name)]),
  `UBND ${name
    .replace(/^Phường /, 'P.')
    .replace(/^Xã /, 'X. ')
    .replace(/^Đặc khu /, 'ĐK ')}`,
  name.replace(/^Phường /, 'p. ').replace('Đ', 'Ð'),
  `\u202a${name}\u202c\u200b`,
];

describe('communes whose names are alike', () => {
  it.each(pairs)('%s and %s are never mistaken for each other', (first, second) => {
    const index = indexOf(first, second);
    for (const [code, name] of [
      ['U0', first],
      ['U1', second],
    ] as const)
      for (const text of writings(name)) expect([text, findAgency(index, text)]).toEqual([text, { code }]);
    // One of the two alone in the register: the other is asked about, not taken for it.
    const alone = indexOf(second);
    for (const text of writings(first)) {
      if (foldKey(bare(text)) === foldKey(bare(second))) continue;
      expect([text, 'code' in findAgency(alone, text)]).toEqual([text, false]);
    }
  });

  it.each(withoutDiacriticsEqual.split('|').map((one) => one.split('/') as [string, string]))(
    'without diacritics %s and %s are both put forward, neither is taken',
    (first, second) => {
      const index = indexOf(first, second);
      for (const text of [stripDiacritics(first), `UBND ${stripDiacritics(bare(second))}`]) {
        const found = findAgency(index, text);
        expect('candidates' in found && found.candidates.toSorted()).toEqual(['U0', 'U1']);
      }
      expect(agencyInFileName(index, stripDiacritics(`BC CCHC ${first} quy III`))).toBeUndefined();
    },
  );

  it('another kind is another unit: districts gave their names to communes', () => {
    const index = indexOf('Xã Ba Tơ', 'Phường Phú Nhuận');
    for (const text of [
      'UBND huyện Ba Tơ',
      'Thị trấn Ba Tơ',
      'TX. Ba Tơ',
      'UBND quận Phú Nhuận',
      'Q. Phú Nhuận',
    ])
      expect(findAgency(index, text)).toMatchObject({ candidates: [expect.stringMatching(/^U[01]$/)] });
  });

  it('no name of a register ever resolves to another agency of it', () => {
    const word = fc.constantFrom(
      ...'Tân Thành Thạnh An Hòa Hoà Bình Sơn Hạ Hà Lộc Đông Đồng 1 2 Mỹ Thọ'.split(' '),
    );
    const name = fc
      .tuple(
        fc.constantFrom('Xã', 'Phường', 'Sở', 'Trung tâm'),
        fc.array(word, { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, words]) => [kind, ...words].join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: foldKey }), (names) => {
        const index = indexOf(...names);
        names.forEach((text, at) => expect(findAgency(index, text)).toEqual({ code: `U${at}` }));
      }),
    );
  });
});

describe('names of offices', () => {
  const office = (code: string, name: string, aliases: string[] = [], more: Partial<Agency> = {}) =>
    agency(code, name, { aliases, level: 'province', ...more });
  const register = registerOf(
    office('01', 'Sở Nội vụ'),
    office('02', 'Sở Văn hóa, Thể thao và Du lịch'),
    office('03', 'Sở Công Thương'),
    office('04', 'Sở Nông nghiệp và Môi trường', ['Sở TN&MT', 'Sở NN&PTNT']),
    office('05', 'Văn phòng UBND tỉnh'),
    office('06', 'Ban Quản lý khu kinh tế, khu công nghiệp'),
    office('07', 'Trung tâm Phục vụ hành chính công tỉnh'),
    office('08', 'Thanh tra tỉnh'),
    office('09', 'Sở Khoa học và Công nghệ'),
    office('10', 'Sở Tài nguyên và Môi trường', [], { validTo: '2025-02-28', successors: ['04'] }),
    office('11', 'Trung tâm Y tế'),
    agency('12', 'UBND xã Tân An', { validTo: '2025-06-30' }),
    agency('13', 'UBND xã Tân An', { validFrom: '2025-07-01' }),
    agency('14', 'Thị trấn Phố Lu'),
  );
  const index = agencyIndexOf(register, parsePeriod('2026-Q3')!);

  it.each([
    ['SNV', '01'],
    ['SỞ VĂN HÓA-THỂ THAO VÀ DU LỊCH', '02'],
    ['Sở Văn hoá, Thể thao – Du lịch', '02'],
    ['SVHTT&DL', '02'],
    ['Sở Công thương', '03'],
    ['SNN&MT', '04'],
    ['Sở NN & MT', '04'],
    ['SNNMT', '04'],
    // Old names of a merged office, registered as its aliases.
    ['Sở NN&PTNT', '04'],
    ['Sở TN&MT', '04'],
    ['VP UBND tỉnh', '05'],
    ['VPUB tỉnh', '05'],
    ['Văn phòng Ủy ban nhân dân tỉnh', '05'],
    ['BQL KKT, KCN', '06'],
    ['Ban QL khu kinh tế – khu công nghiệp', '06'],
    ['TTPVHCC tỉnh', '07'],
    ['TT HCC tỉnh', '07'],
    ['TTr tỉnh', '08'],
    ['Sở KH&CN', '09'],
    ['Sở Tài nguyên & Môi trường', '04'],
    ['TT. Y tế', '11'],
    ['TT. Phố Lu', '14'],
    // Two agencies of one name at different times: the period decides.
    ['UBND xã Tân An', '13'],
  ])('%s is %s', (text, code) => expect(findAgency(index, text)).toEqual({ code }));

  it('an earlier period has the earlier agency', () => {
    const earlier = agencyIndexOf(register, parsePeriod('2025-Q1')!);
    expect(findAgency(earlier, 'UBND xã Tân An')).toEqual({ code: '12' });
  });

  it('a name without accents is not mistaken for that of a unit that has ended', () => {
    const both = registerOf(
      agency('H1', 'UBND huyện Thạnh An', { level: 'district', validTo: '2025-06-30' }),
      agency('X1', 'UBND xã Thanh An', { validFrom: '2025-07-01' }),
    );
    expect(findAgency(agencyIndexOf(both, parsePeriod('2026-Q3')!), 'Thanh An')).toEqual({ code: 'X1' });
    // While both are there, nobody knows which is meant.
    expect(findAgency(agencyIndexOf(both, parsePeriod('2025-Q3')!), 'Thanh An')).toEqual({
      candidates: ['H1', 'X1'],
    });
  });

  it('a code written with look-alike letters or invisible characters is that code', () => {
    const coded = agencyIndexOf(registerOf(agency('X01', 'UBND xã Một'), agency('TP-02', 'UBND xã Hai')));
    expect(findAgency(coded, 'Х01')).toEqual({ code: 'X01' });
    expect(findAgency(coded, '\ufeffX\u200b01\u00a0')).toEqual({ code: 'X01' });
    expect(findAgency(coded, 'ТР-02')).toEqual({ code: 'TP-02' });
    expect(findAgency(coded, 'Ｘ０１')).toEqual({ code: 'X01' });
  });
});
