import { formatDecimal } from './format.ts';
import type { SentenceParams, TemplateSentences } from './template-sentences.ts';

const sidesVi: Readonly<Record<string, string>> = {
  top: 'trên',
  bottom: 'dưới',
  left: 'trái',
  right: 'phải',
};
const picturesVi: Readonly<Record<string, string>> = {
  picture: 'hình',
  chart: 'biểu đồ',
  diagram: 'sơ đồ',
};
const fromVi = ({ style }: SentenceParams) =>
  style === undefined ? '' : style === '' ? ' (mặc định của văn bản)' : ` (kiểu “${style}”)`;
const fromEn = ({ style }: SentenceParams) =>
  style === undefined ? '' : style === '' ? " (the document's default)" : ` (style “${style}”)`;
const decimal = (value: unknown) => formatDecimal(String(value));

/** Tables, pictures, letters, pages. */
export const layoutSentences: TemplateSentences = {
  'T-TBL-001': {
    vi: () => ({
      message: 'bảng có thể sang trang mà hàng tiêu đề không lặp lại',
      hint: 'chọn hàng tiêu đề, Layout, Repeat Header Rows',
    }),
    en: () => ({
      message: 'the table may go over a page, but its header row is not repeated',
      hint: 'select the header row, Layout, Repeat Header Rows',
    }),
  },
  'T-TBL-002': {
    vi: (p) => ({
      message: `${p['rows']} hàng của bảng có thể bị cắt đôi ở cuối trang`,
      hint: 'Table Properties, Row, bỏ chọn Allow row to break across pages',
    }),
    en: (p) => ({
      message: `rows of the table that can be cut at the end of a page: ${p['rows']}`,
      hint: 'Table Properties, Row, clear Allow row to break across pages',
    }),
  },
  'T-PIC-001': {
    vi: (p) => ({
      message: `${picturesVi[String(p['what'])]} không có chữ thay thế`,
      hint: 'nhấp phải, Edit Alt Text, ghi hình nói gì',
    }),
    en: (p) => ({
      message: `${p['what']} without alternative text`,
      hint: 'right-click, Edit Alt Text, say what it shows',
    }),
  },
  'T-FNT-001': {
    vi: (p) => ({ message: `phông ${p['subject']}${fromVi(p)}`, hint: 'dùng Times New Roman' }),
    en: (p) => ({ message: `typeface ${p['subject']}${fromEn(p)}`, hint: 'use Times New Roman' }),
  },
  'T-FNT-002': {
    vi: (p) => ({
      message: `“${p['subject']}”: cỡ chữ ${decimal(p['size'])}${p['more'] === undefined ? '' : `, và ${decimal(p['more'])} đoạn khác`}`,
      hint: `dùng cỡ ${sizes(p)}`,
    }),
    en: (p) => ({
      message: `“${p['subject']}”: size ${p['size']}${p['more'] === undefined ? '' : `, and in ${p['more']} more paragraph(s)`}`,
      hint: `use ${sizes(p)}`,
    }),
  },
  'T-PAG-001': {
    vi: (p) => ({
      message: `khổ giấy ${p['subject']} ở phần trang thứ ${p['section']}`,
      hint: 'dùng A4 (210 × 297 mm)',
    }),
    en: (p) => ({
      message: `paper ${p['subject']} in section ${p['section']}`,
      hint: 'use A4 (210 × 297 mm)',
    }),
  },
  'T-PAG-002': {
    vi: (p) => ({
      message: `lề ${sidesVi[String(p['side'])]} ${decimal(p['found'])} mm ở phần trang thứ ${p['section']}`,
      hint: `đặt từ ${p['least']} đến ${p['most']} mm`,
    }),
    en: (p) => ({
      message: `${p['side']} margin ${p['found']} mm in section ${p['section']}`,
      hint: `between ${p['least']} and ${p['most']} mm`,
    }),
  },
};

const sizes = ({ least, most }: SentenceParams) => (least === most ? `${least}` : `${least}–${most}`);
