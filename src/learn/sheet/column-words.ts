import { foldKey } from '../../domain/fold-key.ts';

/** What a column of a form is for, as far as its header tells. */
export type HeaderRole = 'index' | 'code' | 'label' | 'unit' | 'note' | 'check' | 'compare';

const exact: readonly (readonly [HeaderRole, readonly string[]])[] = [
  ['index', ['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự', 'no']],
  ['code', ['mã', 'mã số', 'mã chỉ tiêu', 'mã ct', 'ký hiệu', 'mã hiệu']],
  [
    'label',
    [
      'chỉ tiêu',
      'các chỉ tiêu',
      'tên chỉ tiêu',
      'nội dung',
      'nội dung chỉ tiêu',
      'nội dung báo cáo',
      'danh mục',
      'tiêu chí',
      'hạng mục',
      'nhiệm vụ',
      'chỉ tiêu báo cáo',
      'chỉ tiêu thống kê',
    ],
  ],
  ['unit', ['đơn vị tính', 'đvt', 'đv tính', 'đơn vị đo']],
  ['note', ['ghi chú', 'giải trình', 'ghi chú giải trình', 'diễn giải', 'thuyết minh', 'nguồn số liệu']],
  ['check', ['tự kiểm tra', 'kiểm tra']],
];

const words = new Map(exact.flatMap(([role, list]) => list.map((one) => [foldKey(one), role] as const)));

/** Columns that repeat or compare other periods: no figures of this one. */
const comparing = /^(cùng kỳ|kỳ trước|năm trước|so với|so sánh|tăng|giảm|chênh lệch|tăng giảm)( |$)/;

/** Headers that name rows rather than say what is counted. */
const keyWords =
  /^(lĩnh vực|cơ quan|đơn vị|tên (cơ quan|đơn vị|xã|phường|sở)|sở|địa phương|huyện|xã|phường|ngành|địa bàn)( |$)/;

/** Role of an exact header word; undefined for everything that may be a column of figures. */
export function headerRole(text: string): HeaderRole | undefined {
  const key = foldKey(text.replace(/\([^)]*\)/g, ' '));
  return words.get(key) ?? (comparing.test(key) ? 'compare' : undefined);
}

/** Whether a header names a key: field of work, agency, place. */
export const isKeyHeader = (text: string) => keyWords.test(foldKey(text));

/** Whether a header speaks of an amount: `Số hồ sơ`, `Tổng số`, `Tỷ lệ`. */
export const isAmountHeader = (text: string) =>
  /^(số(?! (ký )?hiệu| (điện thoại|văn bản ngày))|tổng|tỷ lệ|tỉ lệ|kinh phí|vốn|giá trị|kết quả|thực hiện|kế hoạch|luỹ kế|trong kỳ)( |$)/.test(
    foldKey(text),
  );

/** Whether a text is a unit line: `Đơn vị tính: triệu đồng`; gives the unit. */
export function unitLine(text: string): string | undefined {
  const match = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^();,.]{1,40})/iu.exec(text);
  return match?.[1]!.trim() || undefined;
}
