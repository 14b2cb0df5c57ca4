import { stringify } from 'yaml';
import type { IssuerLevel } from '../domain/edition.ts';
import { letterSymbolOf } from './letter-symbol.ts';

/** What a new `cchc.yaml` says about the locality; everything else starts with the usual values. */
export interface ConfigAnswers {
  level: IssuerLevel;
  province: string;
  issuingAgency: string;
  superiorAgency: string;
  documentSymbol: string;
  place: string;
  /** Lines above the signature. */
  signer: readonly string[];
  addressees: readonly string[];
  recipients: readonly string[];
  edition: string;
}

/** Starting values that the clerk replaces. */
export const sampleAnswers: ConfigAnswers = {
  level: 'province',
  ...answersFor('tỉnh …'),
  issuingAgency: 'Sở Nội vụ',
  documentSymbol: 'BC-SNV',
  place: '…',
  signer: ['GIÁM ĐỐC'],
  recipients: ['Các cơ quan, đơn vị có báo cáo', 'Lưu: VT, CCHC'],
  edition: 'cchc-2026',
};

/**
 * Starting values of a district, until 30/6/2025: its people's committee reports to that of the province through the
 * Department of Home Affairs; a committee has no superior above it in the header.
 */
export function districtAnswers(district: string): ConfigAnswers {
  const tidy = district.normalize('NFC').trim().replace(/\s+/g, ' ');
  const [, kind = 'huyện', bare = tidy] = /^(huyện|quận|thị xã|thành phố)\s+(.+)$/iu.exec(tidy) ?? [];
  const name = `${kind.toLowerCase()} ${bare}`;
  return {
    level: 'district',
    province: name,
    issuingAgency: `Ủy ban nhân dân ${name}`,
    superiorAgency: '',
    documentSymbol: 'BC-UBND',
    place: bare,
    signer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    addressees: ['Ủy ban nhân dân tỉnh …', 'Sở Nội vụ tỉnh …'],
    recipients: ['Các phòng, ban, đơn vị thuộc huyện', 'Ủy ban nhân dân các xã, thị trấn', 'Lưu: VT, PNV'],
    edition: 'cchc-2020',
  };
}

/** `UBND tỉnh …` as running text wants it. */
function fullName(agency: string): string {
  return agency.replace(/^UBND\b/, 'Ủy ban nhân dân');
}

/** What follows from the province's name: the superior agency and the place of the date line. */
export function answersFor(
  province: string,
): Pick<ConfigAnswers, 'province' | 'superiorAgency' | 'place' | 'addressees'> {
  const tidy = province.normalize('NFC').trim().replace(/\s+/g, ' ');
  const bare = tidy.replace(/^(tỉnh|thành phố)\s+/iu, '');
  const isCity = /^thành phố /iu.test(tidy);
  // A name that comes from a person's is written in full, its kind with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II).
  const isPerson = isCity && /^hồ chí minh$/iu.test(bare);
  const kind = isPerson ? 'Thành phố' : isCity ? 'thành phố' : 'tỉnh';
  const superiorAgency = `UBND ${kind} ${bare}`;
  const addressees = [fullName(superiorAgency), 'Bộ Nội vụ'];
  const place = isPerson ? `${kind} ${bare}` : bare;
  return { province: `${kind} ${bare}`, superiorAgency, place, addressees };
}

/** A block list, one entry per line. */
const list = (texts: readonly string[], indent: string) =>
  texts.map((one) => `\n${indent}- ${scalar(one)}`).join('');

const scalar = (text: string) => stringify(text, { lineWidth: 0 }).trim();

const plausibilityText = `
# Khi nào một số được coi là bất thường so với kỳ khác hoặc đơn vị khác. Bất thường chỉ để hỏi lại, không bao giờ là lỗi;
# ngưỡng là đề xuất của chương trình, sửa theo thực tế của tỉnh.
plausibility:
  factor: 3 # thay đổi quá bấy nhiêu lần so với kỳ liền trước, cùng kỳ năm trước; từ 10 lần trở lên thì yêu cầu giải trình
  atLeast: 20 # chỉ xét khi cả hai số đều từ mức này trở lên
  nineMonthFlows: 5 # quý III bị nghi ghi số 9 tháng khi có ít nhất bấy nhiêu chỉ tiêu phát sinh …
  nineMonthShare: 0.8 # … và tỷ lệ này trong số đó không nhỏ hơn số 6 tháng
  modifiedZ: 6 # cách trung vị của các kỳ trước hoặc của các đơn vị cùng nhóm quá bấy nhiêu lần độ lệch (điểm z điều chỉnh)
  fewestPeers: 8 # chỉ so với đơn vị cùng nhóm khi có ít nhất bấy nhiêu đơn vị có số
  fewestPeriods: 4 # chỉ so với các kỳ trước của chính đơn vị khi có ít nhất bấy nhiêu kỳ
  copiedCells: 12 # nghi chép lại khi có ít nhất bấy nhiêu số từ 10 trở lên trùng kỳ trước hoặc trùng đơn vị khác
`;

/** What starts the same everywhere, with its explanations. */
const usualSettings = `# Hạn nộp của các cơ quan. ĐÂY LÀ ĐỀ XUẤT CỦA CHƯƠNG TRÌNH, không trích từ văn bản nào; sửa theo văn bản yêu cầu báo cáo.
# Có hai cách ghi, mỗi nhóm chọn một:
#   { dayOfLastMonth: 15, before: false, onNonWorkingDay: keep }   ngày 15 tháng cuối kỳ; before: true là "trước ngày"
#   { workingDaysAfterCutoff: 2 }                                  số ngày làm việc sau thời điểm chốt số liệu
# onNonWorkingDay, khi hạn rơi vào ngày nghỉ: keep giữ nguyên, next lùi sang ngày làm việc sau, previous đưa lên trước.
# monthsBefore: 1 tính vào tháng liền trước tháng cuối kỳ, ví dụ hạn ngày 25/11 của báo cáo năm (kỳ kết thúc tháng 12).
# Nhóm có hạn riêng cho từng loại kỳ thì ghi theo loại (monthly, quarterly, six-month, nine-month, annual; default cho
# các loại còn lại):
#   commune: { quarterly: { dayOfLastMonth: 5, before: true }, annual: { dayOfLastMonth: 25, monthsBefore: 1, before: true } }
# Gia hạn cho từng đơn vị ghi trong periods/<kỳ>/gia-han.csv.
# Cần lịch nghỉ lễ của năm (calendars/<năm>.yaml) khi tính theo ngày làm việc.
deadlines:
  commune: { dayOfLastMonth: 15, onNonWorkingDay: keep } # xã, phường, thị trấn, đặc khu
  district: { dayOfLastMonth: 15, onNonWorkingDay: keep } # huyện báo cáo về tỉnh, chỉ dùng cho kỳ trước 01/7/2025
  department: { dayOfLastMonth: 16, onNonWorkingDay: keep } # sở, ban, ngành; ở huyện: phòng, đơn vị
  fieldLead: { dayOfLastMonth: 17, onNonWorkingDay: keep } # báo cáo của cơ quan đầu mối lĩnh vực

# Kỳ báo cáo ngoài bốn kỳ thường lệ (Q1, H1, Q3, Y). kind: dùng câu hỏi và mẫu của báo cáo quarterly, six-month, annual.
# Hai cách ghi: kỳ đột xuất (DX), chuyên đề (CD) ghi đủ ngày lấy số liệu và hạn gửi; kỳ mở thêm chỉ ghi code
# (M hằng tháng, M01 đến M12, Q2, Q4, H2, 9M). Bỏ indicators thì hỏi mọi chỉ tiêu của kind. Ví dụ:
#   - { id: 2026-DX1, title: "đột xuất về …", from: 2026-05-01, to: 2026-05-20, kind: quarterly, deadline: 2026-05-25, indicators: ["2.3.1"] }
#   - { code: M, kind: quarterly }
periods: []

# Báo cáo của huyện đã gồm số của các xã thuộc huyện: khi đó số của xã không cộng thêm lần nữa (kỳ trước 01/7/2025).
districtIncludesCommunes: true

# Đơn vị chấm dứt hoạt động trong kỳ không phải báo cáo, đơn vị kế thừa báo cáo thay; báo cáo gửi đến vẫn được tính.
# Số ngày trước thời điểm chốt số liệu mà đơn vị chấm dứt trong đó vẫn phải tự báo cáo; 0 là không trường hợp nào.
askEndedWithinDays: 0

# Dấu gạch ngang trong ô số: missing chưa có số liệu, zero bằng 0, not-applicable không áp dụng.
dash: missing

# Số liệu còn lỗi khi tổng hợp: exclude-figure loại số bị lỗi, exclude-table loại cả biểu, exclude-file loại cả tệp,
# include vẫn tính (báo cáo ghi rõ).
onOpenErrors: exclude-figure

# Khi cơ quan đầu mối và các đơn vị cùng báo cáo một chỉ tiêu: lead in số của đầu mối, units in số cộng của các đơn vị;
# số còn lại ghi bên cạnh, chênh lệch được nêu.
leadFigure: lead

# Báo cáo Word in tối đa bao nhiêu nội dung của mỗi mục, bao nhiêu dòng của mỗi biểu theo đơn vị. Phần không in được đếm
# ngay tại chỗ và có đủ trong tệp phụ lục số liệu.
report: { textsPerSection: 120, rowsPerTable: 500 }

# Điểm công bố của một chỉ số (thư mục indices/) được lệch tổng điểm thành phần bao nhiêu do làm tròn, thường từ 0.01 đến 0.05.
indexTolerance: 0.05
${plausibilityText}`;

/** Text of a new `cchc.yaml` with its explanations. */
export function configText(answers: ConfigAnswers): string {
  return `# Cấu hình của không gian làm việc. Mở bằng Notepad hoặc trình soạn thảo văn bản bất kỳ.
# Dòng bắt đầu bằng dấu # là giải thích. Tên khóa (trước dấu hai chấm) giữ nguyên, chỉ sửa giá trị sau dấu hai chấm.
# Thụt đầu dòng bằng dấu cách, không dùng phím Tab.

# Cấp lập báo cáo: province tỉnh, district huyện (đến 30/6/2025). Bộ biểu mẫu phải dành cho đúng cấp này.
level: ${answers.level}

# Tên địa phương như viết trong câu văn: tỉnh …, thành phố …, huyện …
province: ${scalar(answers.province)}

# Thể thức báo cáo theo Nghị định số 30/2020/NĐ-CP. Báo cáo tự chuyển tên cơ quan sang chữ in hoa.
superiorAgency: ${scalar(answers.superiorAgency)} # cơ quan chủ quản; UBND lập báo cáo thì để ''
issuingAgency: ${scalar(answers.issuingAgency)} # cơ quan ban hành
documentSymbol: ${scalar(answers.documentSymbol)} # ký hiệu sau số văn bản
place: ${scalar(answers.place)} # địa danh ghi trước ngày, tháng, năm; tên theo người, số, sự kiện thì ghi đủ: Thành phố Hồ Chí Minh, Phường 1

# Quyền hạn, chức vụ của người ký, mỗi dòng một mục. Cách ghi thường gặp:
#   người đứng đầu ký:     GIÁM ĐỐC
#   ký thay:               KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
#   thay mặt tập thể:      TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
#   ký thay của UBND:      TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
#   quyền cấp trưởng:      Q. GIÁM ĐỐC
#   thừa lệnh:             TL. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ
#   thừa ủy quyền:         TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ
signer:
  lines:${list(answers.signer, '    ')}
  name: '' # họ và tên, để trống thì điền khi ký

# Kính gửi: cơ quan cấp trên nhận báo cáo, mỗi dòng một mục; để [] nếu không ghi.
addressees:${list(answers.addressees, '  ')}

# Nơi nhận, mỗi dòng một mục; mục cuối là nơi lưu.
recipients:${list(answers.recipients, '  ')}

# Căn cứ: văn bản quy định việc báo cáo, mỗi dòng một văn bản (số, ký hiệu, ngày, cơ quan ban hành, trích yếu); để [] thì
# báo cáo không ghi căn cứ, công văn ghi chung là chế độ báo cáo định kỳ.
legalBases: []

# Công văn đôn đốc (cchc letter). Ký hiệu gồm tên viết tắt cơ quan rồi đơn vị soạn thảo; không có chữ CV.
letter:
  symbol: ${scalar(letterSymbolOf(answers.documentSymbol, answers.recipients))}
  contact: '' # nơi trao đổi: đơn vị, điện thoại, thư điện tử; để trống thì công văn ghi “…”
  recipients: [] # nơi nhận khác, đứng giữa “Như trên” và nơi lưu
  workingDays: 3 # hạn gửi mới: số ngày làm việc kể từ ngày lập công văn

# Bộ biểu mẫu đang dùng (mẫu minh họa). Bộ riêng đặt trong thư mục forms/<mã bộ> của không gian làm việc.
edition: ${scalar(answers.edition)}

# Múi giờ để tính ngày nhận và hạn nộp.
timeZone: Asia/Ho_Chi_Minh

${usualSettings}`;
}
