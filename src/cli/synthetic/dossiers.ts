import type { Agency } from '../../domain/agency.ts';
import { randomOf } from './random.ts';
import { lengthOf, stretches, type Span } from './windows.ts';

/** Dossiers of one field of work in a report: the columns of II.06, and what other indicators need. */
export interface DossierRow {
  field: string;
  /** By official column number, 3 to 13. */
  columns: ReadonlyMap<number, number>;
}

const communeFields = [
  'Hộ tịch',
  'Chứng thực',
  'Đất đai',
  'Bảo trợ xã hội',
  'Người có công',
  'Nuôi con nuôi',
  'Thi đua, khen thưởng',
  'Xây dựng',
  'Hoạt động kinh doanh',
];

const officeFields: Readonly<Record<string, readonly string[]>> = {
  VP: ['Ngoại vụ', 'Tiếp công dân'],
  SNV: ['Thi đua, khen thưởng', 'Việc làm', 'Lao động', 'Tổ chức phi chính phủ', 'Văn thư, lưu trữ'],
  STP: ['Lý lịch tư pháp', 'Công chứng', 'Luật sư', 'Đấu giá tài sản', 'Quốc tịch'],
  STC: ['Thành lập và hoạt động doanh nghiệp', 'Đầu tư', 'Quản lý công sản', 'Đấu thầu'],
  SKHCN: ['Sở hữu trí tuệ', 'Tiêu chuẩn, đo lường', 'Bưu chính', 'Viễn thông'],
  SNNMT: ['Đất đai', 'Môi trường', 'Trồng trọt', 'Thú y', 'Thủy lợi', 'Lâm nghiệp'],
  SXD: ['Hoạt động xây dựng', 'Đường bộ', 'Đăng kiểm', 'Quy hoạch xây dựng'],
  SCT: ['Lưu thông hàng hóa', 'Xúc tiến thương mại', 'Điện lực', 'Hóa chất'],
  SGDDT: ['Giáo dục trung học', 'Văn bằng, chứng chỉ', 'Giáo dục nghề nghiệp'],
  SYT: ['Khám bệnh, chữa bệnh', 'Dược phẩm', 'An toàn thực phẩm', 'Bảo trợ xã hội'],
  SVHTTDL: ['Di sản văn hóa', 'Thể dục thể thao', 'Du lịch', 'Xuất bản, in'],
  SDTTG: ['Tôn giáo', 'Công tác dân tộc'],
  TTT: ['Khiếu nại', 'Tố cáo'],
  BQLKKT: ['Đầu tư', 'Lao động', 'Xây dựng'],
  BPTTH: ['Quảng cáo, thông tin'],
  // Offices, vertical units and service units of the district.
  VPUB: ['Tiếp công dân', 'Văn thư, lưu trữ'],
  PNV: ['Thi đua, khen thưởng', 'Tôn giáo', 'Tổ chức hội'],
  PTP: ['Hộ tịch', 'Chứng thực', 'Bồi thường nhà nước'],
  PTCKH: ['Đăng ký kinh doanh', 'Quản lý công sản', 'Đấu thầu'],
  PVHTT: ['Văn hóa cơ sở', 'Thư viện', 'Gia đình'],
  CCT: ['Thuế'],
  BHXH: ['Bảo hiểm xã hội', 'Bảo hiểm y tế'],
  TTVH: ['Quảng cáo, thông tin'],
};

/** Fields of work that an agency has dossiers in. */
function fieldsOfWork(agency: Agency): readonly string[] {
  return officeFields[agency.code] ?? communeFields;
}

/** II.06 of a report: rows by field; pending at the end of one stretch is what the next one takes over. */
export function dossierRows(agency: Agency, span: Span): DossierRow[] {
  return fieldsOfWork(agency).map((field) => ({ field, columns: columnsOf(agency, field, span) }));
}

interface Stretch {
  carried: number;
  online: number;
  inPerson: number;
  early: number;
  onTime: number;
  late: number;
  notDue: number;
  overdue: number;
}

function columnsOf(agency: Agency, field: string, span: Span): Map<number, number> {
  const all: Stretch[] = [];
  let carried = randomOf(agency.code, field, 'opening').between(0, agency.level === 'commune' ? 0 : 12);
  for (const stretch of stretches({ first: 0, last: span.last })) {
    const one = happened(agency, field, span, stretch, carried);
    all.push(one);
    carried = one.notDue + one.overdue;
  }
  const asked = all.slice(span.first);
  const total = (key: keyof Stretch) => asked.reduce((sum, one) => sum + one[key], 0);
  const [first, last] = [asked[0]!, asked.at(-1)!];
  const [online, inPerson] = [total('online'), total('inPerson')];
  const resolved = total('early') + total('onTime') + total('late');
  return new Map([
    [3, online + inPerson + first.carried],
    [4, online],
    [5, inPerson],
    [6, first.carried],
    [7, resolved],
    [8, total('early')],
    [9, total('onTime')],
    [10, total('late')],
    [11, last.notDue + last.overdue],
    [12, last.notDue],
    [13, last.overdue],
  ]);
}

function happened(agency: Agency, field: string, span: Span, stretch: number, carried: number): Stretch {
  const random = randomOf(agency.code, field, stretch);
  const scale = randomOf(agency.code, field).between(8, agency.level === 'commune' ? 160 : 240);
  const fresh = Math.round(
    scale * (0.7 + 0.6 * random.next()) * lengthOf(span, stretch, agency.level === 'commune'),
  );
  // Online intake grows over time.
  const online = Math.min(fresh, Math.round(fresh * (0.5 + 0.06 * stretch + 0.1 * random.next())));
  const open = carried + fresh;
  const pending = Math.min(open, Math.round(open * (0.03 + 0.07 * random.next())));
  const overdue = Math.min(pending, random.chance(0.15) ? random.between(1, 2) : 0);
  const resolved = open - pending;
  const late = Math.min(resolved, random.chance(0.3) ? random.between(1, 3) : 0);
  const early = Math.round((resolved - late) * (0.4 + 0.3 * random.next()));
  return {
    carried,
    online,
    inPerson: fresh - online,
    early,
    onTime: resolved - late - early,
    late,
    notDue: pending - overdue,
    overdue,
  };
}
