import type { Params } from '../domain/finding.ts';
import type { Sentence, Sentences } from './sentence.ts';

const s = (p: Params, key: string) => String(p[key] ?? '');

/** What `cchc forms learn` could not tell. Printed behind “NGHI NGỜ:” in the drafted files. */
export const doubtMessages = {
  'learn.header-guessed': {
    vi: (p) =>
      `không gặp chữ quen thuộc ở tiêu đề (STT, Chỉ tiêu, Đơn vị tính …); tạm lấy dòng ${s(p, 'row')} làm tiêu đề`,
    en: (p) =>
      `no familiar header word (STT, Chỉ tiêu, Đơn vị tính …); row ${s(p, 'row')} was taken as the header`,
  },
  'learn.unit-missing': {
    vi: () => 'biểu gốc không ghi đơn vị tính; ghi thêm dòng unit',
    en: () => 'the workbook gives no unit of measure; add a line unit',
  },
  'learn.unit-unknown': {
    vi: (p) => `chưa gặp đơn vị tính “${s(p, 'unit')}”; tạm coi là số đếm (valueKind: count)`,
    en: (p) => `the unit “${s(p, 'unit')}” is not known; taken as a count (valueKind: count)`,
  },
  'learn.kind-from-word': {
    vi: (p) => `kind: ${s(p, 'kind')} đoán theo chữ “${s(p, 'word')}”`,
    en: (p) => `kind: ${s(p, 'kind')} was guessed from the word “${s(p, 'word')}”`,
  },
  'learn.kind-default': {
    vi: (p) =>
      `không có dấu hiệu cho biết là số phát sinh trong kỳ (flow), lũy kế (cumulative) hay số tại một thời điểm (stock); tạm ghi flow cho: ${s(p, 'codes')}`,
    en: (p) =>
      `nothing tells whether these arise in the period (flow), cumulate (cumulative) or stand at a date (stock); flow was put for: ${s(p, 'codes')}`,
  },
  'learn.ratio-without-formula': {
    vi: () =>
      'tỷ lệ nhưng ô không có công thức nên không rõ tử số, mẫu số; tạm ghi index (không cộng). Nếu tính được: kind: ratio, overUnits: ratio-of-sums, rules: ["= tử số / mẫu số"]',
    en: () =>
      'a rate without a formula: numerator and denominator are unknown; index (never added) was put. If it can be computed: kind: ratio, overUnits: ratio-of-sums, rules: ["= numerator / denominator"]',
  },
  'learn.parts-without-formula': {
    vi: (p) =>
      p['codes']
        ? `có các dòng con nhưng không có công thức; nếu bằng tổng của chúng, ghi rules: ["= ${s(p, 'codes')}"]`
        : 'dòng tổng không có công thức; không rõ gồm những dòng nào, cần ghi rules',
    en: (p) =>
      p['codes']
        ? `has parts below but no formula; if it is their sum, write rules: ["= ${s(p, 'codes')}"]`
        : 'a total without a formula: its parts are unknown; rules are needed',
  },
  'learn.formula-unread': {
    vi: (p) => `công thức =${s(p, 'formula')} không diễn đạt được bằng rules`,
    en: (p) => `the formula =${s(p, 'formula')} cannot be said with rules`,
  },
  'learn.formula-outside': {
    vi: (p) => `công thức =${s(p, 'formula')} dùng ô ${s(p, 'cell')}, không phải chỉ tiêu trong bản nháp`,
    en: (p) =>
      `the formula =${s(p, 'formula')} uses cell ${s(p, 'cell')}, which is no indicator of the draft`,
  },
  'learn.formula-operand': {
    vi: (p) =>
      `công thức =${s(p, 'formula')} dùng chỉ tiêu ${s(p, 'code')} không cộng trừ được (${s(p, 'kind')})`,
    en: (p) =>
      `the formula =${s(p, 'formula')} uses indicator ${s(p, 'code')}, which does not add up (${s(p, 'kind')})`,
  },
  'learn.heading-unsure': {
    vi: (p) =>
      `dòng ${s(p, 'row')} “${s(p, 'label')}” được coi là tiêu đề nhóm; nếu phải ghi số, thêm thành chỉ tiêu`,
    en: (p) =>
      `row ${s(p, 'row')} “${s(p, 'label')}” was taken as a heading; if it takes a figure, make it an indicator`,
  },
  'learn.values-split': {
    vi: (p) =>
      `biểu gốc có ${s(p, 'count')} cột số liệu (${s(p, 'columns')}); mỗi cột tách thành một chỉ tiêu`,
    en: (p) =>
      `the workbook has ${s(p, 'count')} columns of figures (${s(p, 'columns')}); each became an indicator`,
  },
  'learn.choices-lost': {
    vi: (p) =>
      `ô có danh sách chọn: ${s(p, 'choices')}; chỉ tiêu không giữ được danh sách chọn, tạm ghi kind: text`,
    en: (p) =>
      `the cell has a drop-down: ${s(p, 'choices')}; an indicator cannot keep one, kind: text was put`,
  },
  'learn.text-guessed': {
    vi: (p) =>
      `tạm coi là chỉ tiêu bằng chữ (kind: text) vì ${p['why'] === 'date' ? 'ô nhận ngày tháng' : 'ô có định dạng chữ'}`,
    en: (p) =>
      `taken as a text (kind: text) because the cell ${p['why'] === 'date' ? 'takes a date' : 'is formatted as text'}`,
  },
  'learn.label-repeated': {
    vi: (p) => `tên trùng với chỉ tiêu ${s(p, 'code')}; thêm phần phân biệt (tên nhóm)`,
    en: (p) => `same label as indicator ${s(p, 'code')}; add what tells them apart (the heading)`,
  },
  'learn.codes-made': {
    vi: () =>
      'biểu gốc không có mã chỉ tiêu dùng được; mã do công cụ đặt theo số thứ tự, ghi chú “gốc” là số thứ tự cũ',
    en: () =>
      'the workbook has no usable indicator codes; these were made from the numbering, the comment “gốc” keeps the old one',
  },
  'learn.labels-untranslated': {
    vi: () => 'chưa có tên tiếng Anh; en đang chép lại tiếng Việt',
    en: () => 'there are no English labels; en repeats the Vietnamese',
  },
  'learn.asked-of-everyone': {
    vi: () =>
      'biểu gốc không cho biết cấp nào báo cáo (reporters), trong kỳ nào (reportKinds), cơ quan nào đầu mối (lead); tạm ghi mọi cấp, mọi kỳ, một đầu mối chung',
    en: () =>
      'the workbook does not tell which levels report (reporters), when (reportKinds), who leads (lead); every level, every period and one common lead were put',
  },
  'learn.lead-unknown': {
    vi: () => 'không rõ cơ quan đầu mối từng lĩnh vực; thay DM bằng mã và tên cơ quan đầu mối thật',
    en: () => 'the leads of the areas are unknown; replace DM with the real ones',
  },
  'learn.valid-from': {
    vi: () => 'không rõ bộ biểu có hiệu lực từ khi nào; tạm ghi ngày đầu của năm báo cáo hiện tại',
    en: () => 'it is unknown since when the forms apply; the first day of the present reporting year was put',
  },
  'learn.basis-unknown': {
    vi: () => 'chưa rõ văn bản ban hành biểu; ghi số, ký hiệu văn bản vào basis, rồi đổi illustrative: false',
    en: () =>
      'the instrument that issued the forms is unknown; name it in basis, then set illustrative: false',
  },
  'learn.units-none': {
    vi: () => 'biểu gốc không ghi đơn vị tính nào; ghi ít nhất một đơn vị tính',
    en: () => 'the workbook gives no unit of measure at all; give at least one',
  },
  'learn.sheet-renamed': {
    vi: (p) => `sheet gốc “${s(p, 'sheet')}”: tên này không dùng được hoặc đã có, nên đổi tên`,
    en: (p) => `the sheet was “${s(p, 'sheet')}”: that name cannot be used or is taken, so it was changed`,
  },
  'learn.table-unit-missing': {
    vi: () => 'biểu gốc không ghi đơn vị tính của bảng (dòng “Đơn vị tính: …”); ghi thêm dòng unit',
    en: () => 'the workbook gives no unit for the table (a line “Đơn vị tính: …”); add a line unit',
  },
  'learn.table-rows-fixed': {
    vi: (p) =>
      `biểu gốc in sẵn tên ${s(p, 'count')} dòng (${s(p, 'rows')}); bảng của công cụ để trống tên dòng cho đơn vị ghi`,
    en: (p) =>
      `the workbook prints ${s(p, 'count')} row names (${s(p, 'rows')}); the tool's tables leave them to the agency`,
  },
  'learn.table-columns-unsure': {
    vi: () => 'kind của các cột số liệu là đoán; ghi lại: flow, cumulative hoặc stock',
    en: () => 'the kinds of the value columns are guesses; put flow, cumulative or stock',
  },
  'learn.table-column-outside': {
    vi: (p) =>
      `cột “${s(p, 'title')}” không đưa vào bảng (${s(p, 'why') === 'ratio' ? 'là tỷ lệ, tính được từ các cột khác' : 'không phải số liệu'}); xem có cần giữ ở nơi khác không`,
    en: (p) =>
      `column “${s(p, 'title')}” was left out (${s(p, 'why') === 'ratio' ? 'a rate, computed from other columns' : 'no figures'}); see whether it is needed elsewhere`,
  },
  'learn.list-area': {
    vi: () => 'không rõ danh sách thuộc lĩnh vực nào; tạm ghi lĩnh vực đầu tiên',
    en: () => 'the area of the list is unknown; the first one was put',
  },
  'learn.list-required': {
    vi: () => 'biểu gốc không cho biết cột nào bắt buộc (required)',
    en: () => 'the workbook does not tell which columns are required',
  },
  'learn.list-kind': {
    vi: (p) => `valueKind: ${s(p, 'kind')} đoán theo tên cột`,
    en: (p) => `valueKind: ${s(p, 'kind')} was guessed from the header`,
  },
  'learn.choices-unread': {
    vi: (p) => `danh sách chọn =${s(p, 'formula')} không đọc được; ghi các lựa chọn vào choices`,
    en: (p) => `the drop-down =${s(p, 'formula')} could not be read; write its entries into choices`,
  },
} satisfies Sentences & Record<string, Sentence<Params>>;

/** What of the workbook is not in the draft. */
export const ignoredMessages = {
  'learn.ignored.sheet-own': {
    vi: () => 'sheet chung của công cụ (bìa, thuyết minh, thông tin ẩn), không phải bảng số liệu',
    en: () => "a sheet of the tool's own (cover, narrative, hidden facts), no table",
  },
  'learn.ignored.sheet-hidden': {
    vi: () => 'sheet đang ẩn; nếu là biểu, bỏ ẩn rồi chạy lại',
    en: () => 'the sheet is hidden; if it is a form, unhide it and run again',
  },
  'learn.ignored.sheet-without-table': {
    vi: () => 'không thấy bảng nào (không có dòng tiêu đề với các cột)',
    en: () => 'no table was found (no header row over columns)',
  },
  'learn.ignored.beyond': {
    vi: (p) => `${s(p, 'count')} ô nằm ngoài giới hạn ${s(p, 'rows')} dòng, ${s(p, 'columns')} cột`,
    en: (p) => `${s(p, 'count')} cells lie beyond ${s(p, 'rows')} rows, ${s(p, 'columns')} columns`,
  },
  'learn.ignored.block-empty': {
    vi: () => 'bảng không có dòng hay cột nào hiểu được',
    en: () => 'a table without a row or column that could be understood',
  },
  'learn.ignored.column': {
    vi: (p) => `cột “${s(p, 'title')}”: ${roleVi[s(p, 'role')] ?? 'không phải số liệu'}`,
    en: (p) => `column “${s(p, 'title')}”: ${roleEn[s(p, 'role')] ?? 'no figures'}`,
  },
  'learn.ignored.row': {
    vi: (p) => `dòng ${s(p, 'row')} có số nhưng không có tên chỉ tiêu`,
    en: (p) => `row ${s(p, 'row')} holds a figure but no label`,
  },
  'learn.ignored.lines': {
    vi: (p) => `${s(p, 'count')} ô chữ quanh bảng (tiêu đề, ghi chú, chữ ký)`,
    en: (p) => `${s(p, 'count')} cells of text around tables (titles, notes, signatures)`,
  },
} satisfies Sentences & Record<string, Sentence<Params>>;

const roleVi: Readonly<Record<string, string>> = {
  note: 'bộ biểu sinh ra đã có cột ghi chú',
  check: 'bộ biểu sinh ra tự có cột kiểm tra',
  compare: 'so sánh với kỳ khác, không phải số của kỳ này',
  ratio: 'tỷ lệ, tính được từ các cột khác',
  text: 'chữ, bảng chỉ có cột số liệu',
};
const roleEn: Readonly<Record<string, string>> = {
  note: 'the forms to come have a note column of their own',
  check: 'the forms to come have a self-check of their own',
  compare: 'compares with another period',
  ratio: 'a rate, computed from other columns',
  text: 'texts, a table has columns of figures only',
};

export type DoubtId = keyof typeof doubtMessages;
export type IgnoredId = keyof typeof ignoredMessages;
