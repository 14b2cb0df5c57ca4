import type { Sentences } from './sentence.ts';

const hintVi = (nearest: string | undefined) => (nearest ? ` Có phải “${nearest}”?` : '');
const hintEn = (nearest: string | undefined) => (nearest ? ` Did you mean "${nearest}"?` : '');

/** Mistakes in `succession.csv`: who took over from whom. */
export const workspaceSuccessionMessages = {
  'workspace.succession-kind': {
    vi: (p: { text: string; known: readonly string[]; nearest: string | undefined }) =>
      `Loại “${p.text}” không có; ghi một trong các loại: ${p.known.join(', ')}.${hintVi(p.nearest)}`,
    en: (p) => `Unknown kind "${p.text}"; write one of: ${p.known.join(', ')}.${hintEn(p.nearest)}`,
  },
  'workspace.succession-code': {
    vi: (p: { code: string; nearest: string | undefined }) =>
      `Đơn vị “${p.code}” không có trong cột “Mã” của agencies.csv.${hintVi(p.nearest)}`,
    en: (p) => `Agency "${p.code}" is not in the column "Mã" of agencies.csv.${hintEn(p.nearest)}`,
  },
  'workspace.succession-side-missing': {
    vi: (p: { column: string; kind: string }) =>
      `Loại “${p.kind}” phải ghi cột “${p.column}”; chỉ “Thành lập mới” để trống cột “Từ”, chỉ “Giải thể” để trống cột “Đến”.`,
    en: (p) =>
      `Kind "${p.kind}" needs the column "${p.column}"; only "Thành lập mới" leaves "Từ" empty, only "Giải thể" leaves "Đến" empty.`,
  },
  'workspace.succession-side-extra': {
    vi: (p: { column: string; kind: string }) => `Loại “${p.kind}” phải để trống cột “${p.column}”.`,
    en: (p) => `Kind "${p.kind}" leaves the column "${p.column}" empty.`,
  },
  'workspace.succession-itself': {
    vi: (p: { code: string; kind: string }) =>
      `“${p.code}” đứng ở cả hai cột; loại “${p.kind}” phải có hai đơn vị khác nhau.`,
    en: (p) => `"${p.code}" stands in both columns; kind "${p.kind}" takes two different agencies.`,
  },
  'workspace.succession-twice': {
    vi: (p: { line: number }) => `Dòng này trùng với dòng ${p.line}; chỉ giữ một dòng.`,
    en: (p) => `This line repeats line ${p.line}; keep one of them.`,
  },
  'workspace.succession-weight': {
    vi: (p: { text: string }) =>
      `Tỷ trọng “${p.text}” không đọc được; ghi số trên 0 đến 100 kèm dấu % (35%), số thập phân (0,35) hoặc “không rõ”.`,
    en: (p) =>
      `Weight "${p.text}" cannot be read; write a share above 0 up to 100 with % (35%), a decimal (0,35) or "không rõ" (unknown).`,
  },
  'workspace.succession-weight-missing': {
    vi: () => 'Chia tách phải ghi tỷ trọng của phần này; không biết thì ghi “không rõ”.',
    en: () => 'A split needs the share of this part; write "không rõ" (unknown) where nobody knows it.',
  },
  'workspace.succession-weight-part': {
    vi: (p: { kind: string; text: string }) =>
      `Loại “${p.kind}” lấy toàn bộ đơn vị cũ nên không có tỷ trọng ${p.text}; nếu chỉ lấy một phần, ghi “Chia tách”.`,
    en: (p) =>
      `Kind "${p.kind}" takes all of the old agency, so a weight of ${p.text} cannot be; write "Chia tách" if it is a part.`,
  },
  'workspace.succession-weight-sum': {
    vi: (p: { code: string; sum: string; open: boolean }) =>
      p.open
        ? `Các tỷ trọng đã biết của “${p.code}” cộng lại bằng ${p.sum}, không còn gì cho phần “không rõ”.`
        : `Tỷ trọng các phần của “${p.code}” cộng lại bằng ${p.sum}; phải đúng bằng 1 (100%).`,
    en: (p) =>
      p.open
        ? `The known weights of "${p.code}" add up to ${p.sum}; nothing is left for the unknown part.`
        : `The weights of the parts of "${p.code}" add up to ${p.sum}; they have to make exactly 1 (100%).`,
  },
  'workspace.succession-from-open': {
    vi: (p: { code: string; date: string; eve: string }) =>
      `“${p.code}” vẫn còn hiệu lực từ ngày ${p.date}; ghi “Hiệu lực đến” là ${p.eve} trong agencies.csv, hoặc ghi loại “Chuyển chức năng” nếu đơn vị còn tồn tại.`,
    en: (p) =>
      `"${p.code}" is still valid on ${p.date}; set its "Hiệu lực đến" to ${p.eve} in agencies.csv, or write "Chuyển chức năng" (duties moved) if it goes on.`,
  },
  'workspace.succession-from-outside': {
    vi: (p: { code: string; eve: string }) =>
      `“${p.code}” không có hiệu lực vào ngày ${p.eve}, ngay trước ngày ghi ở dòng này; kiểm tra cột “Ngày” và hiệu lực trong agencies.csv.`,
    en: (p) =>
      `"${p.code}" is not valid on ${p.eve}, the day before the date of this line; check "Ngày" and the dates in agencies.csv.`,
  },
  'workspace.succession-to-outside': {
    vi: (p: { code: string; date: string }) =>
      `“${p.code}” không có hiệu lực vào ngày ${p.date}; kiểm tra cột “Ngày” và hiệu lực trong agencies.csv.`,
    en: (p) => `"${p.code}" is not valid on ${p.date}; check "Ngày" and the dates in agencies.csv.`,
  },
  'workspace.succession-to-older': {
    vi: (p: { code: string; kind: string; date: string }) =>
      `“${p.code}” đã có trước ngày ${p.date} nên không thể là “${p.kind}”; nếu đơn vị này nhận thêm đơn vị khác, ghi “Sáp nhập”.`,
    en: (p) =>
      `"${p.code}" existed before ${p.date}, so the kind cannot be "${p.kind}"; write "Sáp nhập" if it took in another agency.`,
  },
  'workspace.succession-merged-one': {
    vi: (p: { code: string }) =>
      `“${p.code}” là đơn vị mới mà chỉ có một đơn vị cũ, không phải sáp nhập; ghi “Đổi tên”, “Đổi loại hình” hoặc “Giữ nguyên”.`,
    en: (p) =>
      `"${p.code}" is new and has one predecessor, which is no merger; write "Đổi tên", "Đổi loại hình" or "Giữ nguyên".`,
  },
  'workspace.succession-one-to-one': {
    vi: (p: { code: string; kind: string; line: number }) =>
      `Loại “${p.kind}” là một đơn vị thành một đơn vị, nhưng “${p.code}” còn ở dòng ${p.line} cùng ngày; ghi “Sáp nhập” hoặc “Chia tách”.`,
    en: (p) =>
      `Kind "${p.kind}" makes one agency of one, but "${p.code}" is on line ${p.line} of the same day too; write "Sáp nhập" (merged) or "Chia tách" (split).`,
  },
  'workspace.succession-not-whole': {
    vi: (p: { code: string; line: number }) =>
      `“${p.code}” đi về nhiều nơi (xem dòng ${p.line}) nên mọi dòng của đơn vị này phải là “Chia tách”.`,
    en: (p) =>
      `"${p.code}" went to several (see line ${p.line}): each of its lines has to be "Chia tách" (split).`,
  },
  'workspace.succession-split-one': {
    vi: (p: { code: string }) =>
      `“${p.code}” chỉ có một dòng “Chia tách”; ghi đủ các phần, hoặc ghi “Sáp nhập”, “Đổi tên” nếu đi toàn bộ về một nơi.`,
    en: (p) =>
      `"${p.code}" has a single line "Chia tách" (split); give every part, or write "Sáp nhập", "Đổi tên" if all of it went to one.`,
  },
  'workspace.succession-circle': {
    vi: (p: { code: string }) => `“${p.code}” kế thừa chính nó qua một vòng; sửa cột “Từ”, “Đến”.`,
    en: (p) => `"${p.code}" succeeds itself in a circle; correct "Từ" and "Đến".`,
  },
  'workspace.succession-register': {
    vi: (p: { code: string; here: readonly string[]; register: readonly string[] }) =>
      `“${p.code}”: ở đây do ${p.here.join(', ') || '(không đơn vị nào)'} kế thừa, cột “Kế thừa bởi” của agencies.csv ghi ${p.register.join(', ')}; sửa cho khớp hoặc để trống cột đó.`,
    en: (p) =>
      `"${p.code}": taken over by ${p.here.join(', ') || '(nobody)'} here, by ${p.register.join(', ')} in the column "Kế thừa bởi" of agencies.csv; make them agree or empty that column.`,
  },
} satisfies Sentences;
