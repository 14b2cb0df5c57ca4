import type { Agency, Register } from '../../domain/agency.ts';

/** The fictional province of the demo. Neither it nor its communes bear the name of a real unit. */
export const provinceName = 'Lam Kiều';

/** Ended districts: every commune of the demo exists from the day of the two-level government. */
const communesSince = '2025-07-01';

const communeNames =
  'Tân Diệp, Xuân Tịnh, Ngọc Quế, Cẩm Bàng, Liên Vịnh, Trung Tuyền, Ngọc Sa, Hải Trà, Mộc Khê, Hòa Hoan, Trúc Đàm, ' +
  'Phú Kiều, Vĩnh Vọng, Mộc Tuyền, Hải Diệp, Lâm Lương, Yên Diệp, Vĩnh Uyên, Xuân Nguyệt, Bạch Lựu, An Triều, ' +
  'Quang Vọng, Thạch Cốc, Đông Lựu, Thượng Uyên, Bạch Lương, An Điềm, Long Sen, Trúc Trà, Minh Hoan, Đông Đàm, ' +
  'Đồng Đàm, Trung Ngạn, Thanh Ngạn, Khánh Phan, Quang Thông, Ngọc Mai, Ngọc Mái, Bạch Sen, Phú Huyền, Hưng Quế, ' +
  'Thạch Sa, Liên Sa, Mộc Sen, Hưng Lãm';
const wardNames =
  'Tân Sa, Tân Sá, Đại Hoan, Sơn Điềm, Bình Thông, Gia Trà, Lâm Tảo, Minh Uyên, Minh Uyển, Long Bàng, Vân Tịnh, ' +
  'Khánh Sa, Đại Kiều, Thạch Điềm, Cẩm Quế';

type Department = readonly [
  code: string,
  name: string,
  aliases: readonly string[],
  leads?: readonly string[],
];

const departments: readonly Department[] = [
  ['VP', 'Văn phòng Ủy ban nhân dân tỉnh', ['Văn phòng UBND tỉnh', 'VP UBND tỉnh'], ['VP']],
  ['SNV', 'Sở Nội vụ', [], ['SNV']],
  ['STP', 'Sở Tư pháp', [], ['STP']],
  ['STC', 'Sở Tài chính', [], ['STC']],
  ['SKHCN', 'Sở Khoa học và Công nghệ', ['Sở KH&CN'], ['KHCN']],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường', ['Sở NN&MT', 'SNN&MT']],
  ['SXD', 'Sở Xây dựng', []],
  ['SCT', 'Sở Công Thương', []],
  ['SGDDT', 'Sở Giáo dục và Đào tạo', ['Sở GD&ĐT']],
  ['SYT', 'Sở Y tế', []],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', ['Sở VH,TT&DL', 'Sở Văn hóa - Thể thao và Du lịch']],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo', ['Sở DT&TG']],
  ['TTT', 'Thanh tra tỉnh', []],
  ['BQLKKT', 'Ban Quản lý khu kinh tế, khu công nghiệp', ['BQL KKT', 'Ban QL KKT, KCN']],
];

const split = (names: string) => names.split(', ');

/**
 * The agencies of the demo: 14 departments (five lead a field), press and broadcaster, 45 xã, 15 phường. For
 * measurements, any number of numbered communes on top, after all others.
 */
export function demoAgencies(moreCommunes = 0): Agency[] {
  const offices = departments.map(([code, name, aliases, leads = []]): Agency => ({
    code,
    name,
    aliases,
    level: 'province',
    group: 'Sở, ban, ngành',
    leads,
  }));
  const press: Agency = {
    code: 'BPTTH',
    name: `Báo và Phát thanh, Truyền hình ${provinceName}`,
    aliases: [`Báo và Đài PT-TH ${provinceName}`],
    level: 'province',
    group: 'Báo, đài',
    leads: ['BT'],
  };
  const communes = split(communeNames).map((name, at) => commune(`X${two(at + 1)}`, 'xã', name));
  const wards = split(wardNames).map((name, at) => commune(`P${two(at + 1)}`, 'phường', name));
  const more = Array.from({ length: moreCommunes }, (_, at) => commune(`Y${at + 1}`, 'xã', `Thứ ${at + 1}`));
  return [...offices, press, ...communes, ...wards, ...more];
}

export function demoRegister(moreCommunes = 0): Register {
  const agencies = demoAgencies(moreCommunes);
  return { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
}

function commune(code: string, kind: 'xã' | 'phường', name: string): Agency {
  const short = `${kind === 'xã' ? 'Xã' : 'Phường'} ${name}`;
  return {
    code,
    name: `Ủy ban nhân dân ${kind} ${name}`,
    aliases: [`UBND ${kind} ${name}`, short],
    level: 'commune',
    group: 'Xã, phường',
    leads: [],
    validFrom: communesSince,
  };
}

const two = (number: number) => String(number).padStart(2, '0');
