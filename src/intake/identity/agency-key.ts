import { foldKey } from '../../domain/fold-key.ts';

type Expansion = readonly [pattern: RegExp, full: string];

/** Abbreviated kinds at the start of a name, `UBND` before them or not. */
const kindsShort: readonly Expansion[] = [
  [/^(ubnd )?(?:p|f) (?=\p{L}|\d)/u, '$1phường '],
  [/^(ubnd )?x (?=\p{L})/u, '$1xã '],
  [/^(ubnd )?đk (?=\p{L})/u, '$1đặc khu '],
  [/^(ubnd )?(?:tp|t p) (?=\p{L})/u, '$1thành phố '],
  [/^(ubnd )?tx (?=\p{L})/u, '$1thị xã '],
  [/^(ubnd )?q (?=\p{L}|\d)/u, '$1quận '],
  [/^(ubnd )?h (?=\p{L})/u, '$1huyện '],
];
/** Abbreviations that mean one thing wherever they stand. */
const parts: readonly Expansion[] = [
  [/(?:ủy|uỷ) ban nhân dân/gu, 'ubnd'],
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/^vpub(?:nd)?(?= |$)/u, 'văn phòng ubnd'],
  [/^vp (?=ubnd|hđnd|đoàn)/u, 'văn phòng '],
  [/^(?:bql|ban ql)(?= )/u, 'ban quản lý'],
  [/(?<= )kkt(?= |$)/gu, 'khu kinh tế'],
  [/(?<= )kcn(?= |$)/gu, 'khu công nghiệp'],
  [/^(?:tt ?pvhcc|tt ?hcc|trung tâm pvhcc|trung tâm hcc)(?= |$)/u, 'trung tâm phục vụ hành chính công'],
  [/^ttr (?=tỉnh|thành)/u, 'thanh tra '],
];
/** Departments by the initials that stand in document symbols; the old ones are still used after the mergers. */
const departments: Readonly<Record<string, string>> = {
  snv: 'nội vụ',
  stc: 'tài chính',
  stp: 'tư pháp',
  sxd: 'xây dựng',
  sct: 'công thương',
  syt: 'y tế',
  sgdđt: 'giáo dục đào tạo',
  sgddt: 'giáo dục đào tạo',
  skhcn: 'khoa học công nghệ',
  snnmt: 'nông nghiệp môi trường',
  svhttdl: 'văn hóa thể thao du lịch',
  sngv: 'ngoại vụ',
  sdttg: 'dân tộc tôn giáo',
  stnmt: 'tài nguyên môi trường',
  skhđt: 'kế hoạch đầu tư',
  skhdt: 'kế hoạch đầu tư',
  snnptnt: 'nông nghiệp phát triển nông thôn',
  stttt: 'thông tin truyền thông',
  sgtvt: 'giao thông vận tải',
  sldtbxh: 'lao động thương binh xã hội',
  slđtbxh: 'lao động thương binh xã hội',
};
const kinds = /^(?:phường|xã|đặc khu|thị trấn|thành phố|thị xã|huyện|quận) /u;

/**
 * Comparison forms of an agency's name: abbreviations written out, `Ủy ban nhân dân` as `ubnd`. More than one where an
 * abbreviation has two meanings (`TT.`: thị trấn, trung tâm).
 */
export function agencyKeys(name: string): string[] {
  let key = foldKey(name);
  for (const [pattern, full] of [...parts, ...kindsShort]) key = key.replace(pattern, full);
  const initials = key.replaceAll(' ', '').replace(/^sở/u, 's');
  const department = departments[initials];
  if (department !== undefined) return [foldKey(`sở ${department}`)];
  return /^(?:ubnd )?tt (?=\p{L})/u.test(key)
    ? ['thị trấn ', 'trung tâm '].map((full) => key.replace(/^(ubnd )?tt /u, `$1${full}`))
    : [key];
}

export const withoutCommittee = (key: string): string => key.replace(/^ubnd /u, '');

/** Without `UBND` and the kind of commune: what tells communes of one province apart. */
export const bareName = (key: string): string => withoutCommittee(key).replace(kinds, '');
