import { stringify } from 'csv-stringify/sync';
import type { Agency } from '../domain/agency.ts';
import { formatShortDate } from '../messages/format.ts';
import { levelNames, registerColumns } from './register-columns.ts';

/** Text of `agencies.csv`: UTF-8 with BOM and CRLF, so that Excel opens it with its accents. */
export function registerText(agencies: readonly Agency[]): string {
  const rows = agencies.map((one) => [
    one.code,
    one.name,
    one.aliases.join('; '),
    levelNames[one.level],
    one.group,
    one.parent ?? '',
    one.leads.join('; '),
    one.validFrom ? formatShortDate(one.validFrom) : '',
    one.validTo ? formatShortDate(one.validTo) : '',
    (one.successors ?? []).join('; '),
    one.legacyEncoding ?? '',
  ]);
  const heading = registerColumns.map((column) => column.vi);
  return stringify([heading, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** Usual offices of a district until 30/6/2025, for the same purpose; its units and communes are left to type. */
const office = (code: string, name: string, aliases: string[], leads: string[] = []): Agency => ({
  code,
  name,
  aliases,
  level: 'district',
  group: 'Phòng chuyên môn',
  leads,
});

export const usualOffices: readonly Agency[] = [
  office('VPUB', 'Văn phòng HĐND và UBND huyện', ['VP HĐND&UBND huyện', 'VP HĐND và UBND'], ['VP']),
  office('PNV', 'Phòng Nội vụ', [], ['PNV']),
  office('PTP', 'Phòng Tư pháp', [], ['PTP']),
  office('PTCKH', 'Phòng Tài chính - Kế hoạch', ['Phòng TC-KH', 'Phòng TCKH'], ['TCKH']),
  office('PVHTT', 'Phòng Văn hóa và Thông tin', ['Phòng VH&TT', 'Phòng VHTT'], ['VHTT']),
  office('PKTHT', 'Phòng Kinh tế và Hạ tầng', ['Phòng KT&HT']),
  office('PNNPTNT', 'Phòng Nông nghiệp và Phát triển nông thôn', ['Phòng NN&PTNT']),
  office('PTNMT', 'Phòng Tài nguyên và Môi trường', ['Phòng TN&MT']),
  office('PLDTBXH', 'Phòng Lao động - Thương binh và Xã hội', ['Phòng LĐ-TB&XH', 'Phòng LĐTBXH']),
  office('PGDDT', 'Phòng Giáo dục và Đào tạo', ['Phòng GD&ĐT']),
  office('PYT', 'Phòng Y tế', []),
  office('TTR', 'Thanh tra huyện', []),
  {
    ...office('TTVH', 'Trung tâm Văn hóa - Thông tin và Truyền thanh', ['Trung tâm VH-TT và TT'], ['TT']),
    group: 'Đơn vị sự nghiệp',
  },
];

const department = (code: string, name: string, aliases: string[], leads: string[] = []): Agency => ({
  code,
  name,
  aliases,
  level: 'province',
  group: 'Sở, ban, ngành',
  leads,
});

/** Usual departments of a province since 2025, a start for a new register; communes differ and are left to type. */
export const usualDepartments: readonly Agency[] = [
  department('VP', 'Văn phòng Ủy ban nhân dân tỉnh', ['Văn phòng UBND tỉnh', 'VP UBND tỉnh'], ['VP']),
  department('SNV', 'Sở Nội vụ', [], ['SNV']),
  department('STP', 'Sở Tư pháp', [], ['STP']),
  department('STC', 'Sở Tài chính', [], ['STC']),
  department('SKHCN', 'Sở Khoa học và Công nghệ', ['Sở KH&CN'], ['KHCN']),
  department('SNNMT', 'Sở Nông nghiệp và Môi trường', ['Sở NN&MT', 'SNN&MT']),
  department('SXD', 'Sở Xây dựng', []),
  department('SCT', 'Sở Công Thương', []),
  department('SGDDT', 'Sở Giáo dục và Đào tạo', ['Sở GD&ĐT', 'SGDĐT']),
  department('SYT', 'Sở Y tế', []),
  department('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', ['Sở VH,TT&DL', 'Sở VHTTDL']),
  department('TTT', 'Thanh tra tỉnh', []),
  department('BQLKKT', 'Ban Quản lý khu kinh tế, khu công nghiệp', ['BQL KKT', 'Ban QL KKT, KCN']),
];
