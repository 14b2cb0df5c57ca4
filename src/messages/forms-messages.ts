import type { Params } from '../domain/finding.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** The things of an edition, as a person calls them. */
const things: Readonly<Record<string, { vi: string; en: string }>> = {
  unit: { vi: 'đơn vị tính', en: 'unit of measure' },
  alias: { vi: 'cách viết của đơn vị tính', en: 'writing of a unit of measure' },
  lead: { vi: 'cơ quan đầu mối', en: 'area lead' },
  area: { vi: 'lĩnh vực', en: 'area' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  table: { vi: 'biểu', en: 'table' },
  list: { vi: 'danh sách', en: 'list' },
  section: { vi: 'mục thuyết minh', en: 'narrative section' },
  column: { vi: 'cột', en: 'column' },
};

const syntaxVi: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; thay bằng dấu cách',
  BAD_INDENT: 'thụt dòng không thẳng với các dòng cùng nhóm',
  MISSING_CHAR: 'thiếu dấu đóng (ngoặc kép, ngoặc vuông, ngoặc nhọn), dấu phẩy hoặc dấu hai chấm',
  DUPLICATE_KEY: 'mục này đã ghi ở trên; chỉ giữ một dòng',
};
const syntaxEn: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a Tab is used to indent; use blanks',
  BAD_INDENT: 'the indentation does not match the lines of the same group',
  MISSING_CHAR: 'a closing quote or bracket, a comma or a colon is missing',
  DUPLICATE_KEY: 'this key was given above already; keep one line',
};

const reportersVi: Readonly<Record<string, string>> = {
  ledger: 'Chỉ tiêu tính từ sổ tiếp nhận thì không ai nhập; bỏ reporters',
  nobody: 'Chưa nêu ai báo cáo chỉ tiêu này; ghi reporters cho ít nhất một cấp',
  'lead-only':
    'Chỉ tiêu lead-only cần cơ quan đầu mối báo cáo; ở cấp lập báo cáo (province, hoặc district khi issuer: district) ghi lead hoặc both',
};
const reportersEn: Readonly<Record<string, string>> = {
  ledger: 'An indicator counted from the ledger is typed by nobody; remove reporters',
  nobody: 'Nobody is asked for this indicator; give reporters for at least one level',
  'lead-only':
    'A lead-only indicator needs a field lead; write lead or both for the issuing tier (province, or district with issuer: district)',
};

const tableVi: Readonly<Record<string, (found: string) => string>> = {
  key: (found) => `Biểu phải có đúng một cột role: key; đang có ${found}`,
  number: (found) => `Số cột ${found} đã dùng cho cột khác`,
  header: (found) => `Mọi cột phải có cùng số dòng tiêu đề; cột này có ${found}`,
  definition: (found) => `Cột số liệu ${found} thiếu definitionId`,
  kind: (found) => `Cột số liệu ${found} thiếu kind`,
};
const tableEn: Readonly<Record<string, (found: string) => string>> = {
  key: (found) => `A table has exactly one column with role: key; this one has ${found}`,
  number: (found) => `Column number ${found} is taken by another column`,
  header: (found) => `Every column has the same number of header rows; this one has ${found}`,
  definition: (found) => `Value column ${found} has no definitionId`,
  kind: (found) => `Value column ${found} has no kind`,
};

const mappedVi: Record<string, string> = { indicator: 'chỉ tiêu', sheet: 'trang' };
const mappedEn: Record<string, string> = { indicator: 'indicator', sheet: 'sheet' };

const s = (p: Params, key: string) => String(p[key] ?? '');
const thing = (p: Params, lang: 'vi' | 'en') => things[s(p, 'what')]?.[lang] ?? s(p, 'what');

/** A sentence over a finding's or problem's plain parameters. */
type Plain = Sentence<Params>;

/** Sentences of the room `forms`. Ids start with `forms.`; those with `FD` explain a mistake in a definition. */
export const formsMessages = {
  'forms.FD-001': {
    vi: (p) =>
      `Tệp viết sai cú pháp từ chỗ này: ${syntaxVi[s(p, 'reason')] ?? 'xem lại dấu hai chấm, thụt dòng và dấu ngoặc'}`,
    en: (p) =>
      `Bad syntax from here on: ${syntaxEn[s(p, 'reason')] ?? 'look at colons, indentation and quotes'}`,
  },
  'forms.FD-002': {
    vi: (p) =>
      p['name']
        ? `Không rõ tệp “${s(p, 'name')}” chứa gì. Tên hợp lệ: edition.yaml, area-*.yaml, table-*.yaml, lists.yaml, narrative.yaml`
        : 'Thiếu tệp edition.yaml',
    en: (p) =>
      p['name']
        ? `What "${s(p, 'name')}" holds is unknown. Valid names: edition.yaml, area-*.yaml, table-*.yaml, lists.yaml, narrative.yaml`
        : 'The file edition.yaml is missing',
  },
  'forms.FD-003': {
    vi: (p) =>
      `“${s(p, 'name')}” ghi ${s(p, 'found')} không có dấu ngoặc kép nên bị đọc thành số (2.10 sẽ thành 2.1). Ghi "${s(p, 'found')}"`,
    en: (p) =>
      `"${s(p, 'name')}" says ${s(p, 'found')} without quotes, which reads as a number (2.10 turns into 2.1). Write "${s(p, 'found')}"`,
  },
  'forms.FD-004': {
    vi: (p) => `Thiếu “${s(p, 'name')}”`,
    en: (p) => `"${s(p, 'name')}" is missing`,
  },
  'forms.FD-005': {
    vi: (p) => `Giá trị của “${s(p, 'name')}” không đúng dạng: ${s(p, 'found')}`,
    en: (p) => `The value of "${s(p, 'name')}" has the wrong form: ${s(p, 'found')}`,
  },
  'forms.FD-006': {
    vi: (p) => `Không có mục nào tên “${s(p, 'name')}”`,
    en: (p) => `There is no key "${s(p, 'name')}"`,
  },
  'forms.FD-007': {
    vi: (p) => `“${s(p, 'name')}” không nhận giá trị “${s(p, 'found')}”. Chọn một trong: ${s(p, 'choices')}`,
    en: (p) => `"${s(p, 'name')}" cannot be "${s(p, 'found')}". Choose one of: ${s(p, 'choices')}`,
  },
  'forms.FD-008': {
    vi: (p) => `Trùng ${thing(p, 'vi')} “${s(p, 'name')}”; đã có ở ${s(p, 'first')}`,
    en: (p) => `The ${thing(p, 'en')} "${s(p, 'name')}" is given twice; first at ${s(p, 'first')}`,
  },
  'forms.FD-009': {
    vi: (p) => `Công thức “${s(p, 'formula')}” dùng mã ${s(p, 'name')} không có trong bộ biểu mẫu`,
    en: (p) =>
      `The formula "${s(p, 'formula')}" uses the code ${s(p, 'name')}, which the edition does not have`,
  },
  'forms.FD-010': {
    vi: (p) =>
      `Không hiểu công thức “${s(p, 'formula')}”. ${p['table'] ? 'Viết theo dạng "[3] = [4] + [5]" hoặc "[8] <= [4]"' : 'Viết theo dạng "= a + b - c", "= a / b", "<= a"'}; thêm "warn:" ở đầu nếu chỉ cần giải trình`,
    en: (p) =>
      `The formula "${s(p, 'formula')}" cannot be read. ${p['table'] ? 'Write "[3] = [4] + [5]" or "[8] <= [4]"' : 'Write "= a + b - c", "= a / b" or "<= a"'}; put "warn:" before it to soften it`,
  },
  'forms.FD-011': {
    vi: (p) => `Công thức đi vòng tròn: ${s(p, 'cycle')}`,
    en: (p) => `The formulas run in a circle: ${s(p, 'cycle')}`,
  },
  'forms.FD-012': {
    vi: (p) => `Chỉ tiêu tổng ${s(p, 'name')} không nêu các thành phần. Ghi rules, ví dụ "= a + b"`,
    en: (p) => `The total ${s(p, 'name')} names no parts. Give rules, for example "= a + b"`,
  },
  'forms.FD-013': {
    vi: (p) => `Tỷ lệ ${s(p, 'name')} không có mẫu số. Ghi rules dạng "= tử số / mẫu số"`,
    en: (p) => `The ratio ${s(p, 'name')} has no denominator. Give rules as "= numerator / denominator"`,
  },
  'forms.FD-014': {
    vi: (p) => `Không có ${thing(p, 'vi')} “${s(p, 'name')}”`,
    en: (p) => `There is no ${thing(p, 'en')} "${s(p, 'name')}"`,
  },
  'forms.FD-015': {
    vi: (p) =>
      `Công thức “${s(p, 'formula')}” dùng ${s(p, 'name')}, là chỉ tiêu kiểu ${s(p, 'kind')} không cộng trừ được`,
    en: (p) =>
      `The formula "${s(p, 'formula')}" uses ${s(p, 'name')}, whose kind ${s(p, 'kind')} does not add up`,
  },
  'forms.FD-016': {
    vi: (p) => reportersVi[s(p, 'name')] ?? '',
    en: (p) => reportersEn[s(p, 'name')] ?? '',
  },
  'forms.FD-017': {
    vi: (p) =>
      `“${s(p, 'name')}: ${s(p, 'found')}” mâu thuẫn với phần còn lại của chỉ tiêu; ${p['expected'] ? `ở đây chỉ hợp lệ: ${s(p, 'expected')}` : 'bỏ mục này'}`,
    en: (p) =>
      `"${s(p, 'name')}: ${s(p, 'found')}" contradicts the rest of the indicator; ${p['expected'] ? `valid here: ${s(p, 'expected')}` : 'remove it'}`,
  },
  'forms.FD-018': {
    vi: (p) => `Hiệu lực mâu thuẫn: từ ${s(p, 'from')} nhưng đến ${s(p, 'to')}`,
    en: (p) => `The validity contradicts itself: from ${s(p, 'from')} but to ${s(p, 'to')}`,
  },
  'forms.FD-019': {
    vi: (p) =>
      `Công thức “${s(p, 'formula')}”: ${s(p, 'name')} và ${s(p, 'code')} không có ngày nào cùng hiệu lực`,
    en: (p) =>
      `The formula "${s(p, 'formula')}": ${s(p, 'name')} and ${s(p, 'code')} are never valid on the same day`,
  },
  'forms.FD-020': {
    vi: (p) =>
      `“${s(p, 'formula')}” dùng cột [${s(p, 'name')}]; biểu chỉ có các cột số liệu ${s(p, 'choices')}`,
    en: (p) =>
      `"${s(p, 'formula')}" uses column [${s(p, 'name')}]; the table's value columns are ${s(p, 'choices')}`,
  },
  'forms.FD-021': {
    vi: (p) =>
      `Excel không nhận tên sheet “${s(p, 'name')}” (${s(p, 'length')} ký tự). Tối đa 31 ký tự, không có : \\ / ? * [ ] và không có dấu nháy đơn ở hai đầu`,
    en: (p) =>
      `Excel does not take the sheet name "${s(p, 'name')}" (${s(p, 'length')} characters). At most 31, without : \\ / ? * [ ] and without an apostrophe at either end`,
  },
  'forms.FD-022': {
    vi: (p) => `Tên sheet “${s(p, 'name')}” đã dùng cho sheet khác của bộ biểu mẫu`,
    en: (p) => `The sheet name "${s(p, 'name')}" belongs to another sheet already`,
  },
  'forms.FD-023': {
    vi: (p) =>
      `“${s(p, 'name')}: ${s(p, 'found')}” không phải ngày có thật; ghi dạng năm-tháng-ngày, ví dụ 2026-07-01`,
    en: (p) =>
      `"${s(p, 'name')}: ${s(p, 'found')}" is no calendar day; write year-month-day, for example 2026-07-01`,
  },
  'forms.FD-024': {
    vi: (p) => tableVi[s(p, 'reason')]?.(s(p, 'found')) ?? '',
    en: (p) => tableEn[s(p, 'reason')]?.(s(p, 'found')) ?? '',
  },
  'forms.FD-025': {
    vi: (p) =>
      `Bảng đối chiếu chỉ tới ${mappedVi[s(p, 'what')] ?? ''} “${s(p, 'name')}”, bộ biểu mẫu này không có`,
    en: (p) =>
      `The mapping points at the ${mappedEn[s(p, 'what')] ?? ''} "${s(p, 'name')}", which this edition does not have`,
  },
  'forms.FD-026': {
    vi: (p) => `“${s(p, 'name')}” được đối chiếu hai lần; không rõ chuyển thành gì`,
    en: (p) => `"${s(p, 'name')}" is mapped twice; what it becomes is not clear`,
  },
  'forms.nearest': {
    vi: (p) => `Có phải “${s(p, 'name')}” không?`,
    en: (p) => `Did you mean "${s(p, 'name')}"?`,
  },
} satisfies Sentences & Record<string, Plain>;
