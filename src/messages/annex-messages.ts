import type { ExclusionReason } from '../domain/consolidation.ts';
import type { Sentences } from './sentence.ts';

/** Headings and fixed words of the annex workbook, Vietnamese and English. */
const words = {
  overview: ['Tổng quan', 'Overview'],
  summary: ['Tổng hợp', 'Summary'],
  'left-out': ['Không tính', 'Left out'],
  narrative: ['Nội dung báo cáo', 'Narrative'],
  charts: ['Biểu đồ', 'Charts'],
  section: ['Mục', 'Section'],
  code: ['Mã', 'Code'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  unit: ['Đơn vị tính', 'Unit'],
  province: ['Toàn tỉnh', 'Province'],
  district: ['Toàn huyện', 'District'],
  coverage: ['Số đơn vị được tính / phải báo cáo', 'Counted / expected'],
  note: ['Ghi chú', 'Note'],
  number: ['STT', 'No.'],
  agency: ['Cơ quan, đơn vị', 'Agency'],
  state: ['Tình trạng báo cáo', 'State of the report'],
  'sum-row': ['Cộng các đơn vị', 'Sum of the agencies'],
  'figure-row': ['Số trong báo cáo', 'Figure in the report'],
  total: ['Tổng cộng', 'Total'],
  content: ['Nội dung', 'Content'],
  reason: ['Lý do', 'Reason'],
  finding: ['Mã lỗi', 'Finding'],
  file: ['Tệp', 'File'],
  sheet: ['Trang tính', 'Sheet'],
  cell: ['Ô', 'Cell'],
  raw: ['Nội dung ô', 'Cell content'],
  whole: ['Toàn bộ báo cáo', 'Whole report'],
  'no-key': ['(không ghi lĩnh vực)', '(no field given)'],
  nothing: ['Không có', 'None'],
  'province-name': ['Tỉnh', 'Province'],
  'district-name': ['Địa phương', 'Locality'],
  period: ['Kỳ báo cáo', 'Period'],
  window: ['Thời gian lấy số liệu', 'Data window'],
  edition: ['Bộ biểu mẫu', 'Form edition'],
  status: ['Trạng thái', 'Status'],
  draft: [
    'DỰ THẢO: còn báo cáo chưa nhận, không dùng được hoặc còn lỗi chưa xử lý',
    'DRAFT: reports are missing or unreadable, or errors are open',
  ],
  final: ['Đủ báo cáo, không còn lỗi chưa xử lý', 'Complete, no open errors'],
  expected: ['Báo cáo phải nhận', 'Reports expected'],
  received: ['Báo cáo đã nhận', 'Reports received'],
  counted: ['Báo cáo dùng được, tính vào số liệu', 'Reports read and counted'],
  legend: ['Cách ghi trong các trang tính', 'How to read the sheets'],
  'legend-kps': ['KPS: không phát sinh, tính là 0', 'KPS: nothing arose, counts as 0'],
  'legend-kad': ['KAD: không áp dụng, không tính', 'KAD: not applicable, not counted'],
  'legend-blank': [
    'Ô vàng: đơn vị để trống, không tính (không phải là 0)',
    'Yellow: left blank, not counted (not 0)',
  ],
  'legend-excluded': [
    'Ô đỏ nhạt: không tính vì có lỗi hoặc không đọc được',
    'Red: not counted, in error or unreadable',
  ],
  'legend-estimate': ['Số nghiêng xanh: số ước', 'Blue italic: estimate'],
  'legend-no-ratio': [
    '–: không tính được tỷ lệ (thiếu số liệu hoặc mẫu số bằng 0)',
    '–: no ratio (a part is missing or the denominator is 0)',
  ],
  'legend-absent': [
    'Ô xám đậm: chưa nhận báo cáo hoặc tệp không dùng được',
    'Dark grey: report not received or unreadable',
  ],
  'legend-not-asked': [
    'Ô xám nhạt: đơn vị không phải báo cáo chỉ tiêu này',
    'Light grey: not asked of this agency',
  ],
  estimate: ['Có số ước.', 'Contains estimates.'],
  'incomplete-ratio': ['Tính từ các đơn vị có đủ tử số và mẫu số.', 'From agencies with both parts.'],
  'estimate-cell': ['Số ước', 'Estimate'],
  'state-unreadable': ['Tệp không dùng được', 'Unusable'],
  'state-empty': ['Chưa gửi (gửi biểu trống)', 'Not received (came back empty)'],
  'state-missing': ['Chưa gửi', 'Not received'],
  'state-on-time': ['Đúng hạn', 'On time'],
  'state-undated': ['Đã gửi, chưa ghi ngày nhận', 'Received, day not recorded'],
  'form-unit': ['Báo cáo của đơn vị', 'Unit report'],
  'form-field-lead': ['Báo cáo của cơ quan đầu mối', 'Field-lead report'],
  punctuality: ['Báo cáo chưa gửi, gửi chậm hoặc tệp không dùng được', 'Reports missing, late or unreadable'],
  comparisons: ['So sánh', 'Comparisons'],
  scope: ['Phạm vi', 'Scope'],
  'this-period': ['Kỳ này', 'This period'],
  base: ['Số liệu', 'Value'],
  'as-was': ['Theo đơn vị khi đó', 'On the units of then'],
  change: ['Tăng (+), giảm (-)', 'Change'],
  'change-percent': ['Tỷ lệ (%)', 'Per cent'],
  'change-points': ['Điểm %', 'Points'],
  'base-coverage': ['Số đơn vị được tính', 'Counted'],
  targets: ['Chỉ tiêu kế hoạch', 'Targets'],
  target: ['Chỉ tiêu', 'Target'],
  goal: ['Mức đề ra', 'Goal'],
  actual: ['Thực hiện', 'Actual'],
  gap: ['Chênh lệch', 'Gap'],
  attainment: ['Kết quả', 'Result'],
  owner: ['Cơ quan chủ trì, chịu trách nhiệm', 'Owner'],
  basis: ['Căn cứ', 'Basis'],
  indices: ['Chỉ số', 'Indices'],
  index: ['Chỉ số', 'Index'],
  component: ['Thành phần', 'Component'],
  'measured-year': ['Năm', 'Year'],
  'published-year': ['Năm công bố', 'Published'],
  score: ['Điểm', 'Score'],
  maximum: ['Điểm tối đa', 'Maximum'],
  rank: ['Thứ hạng', 'Rank'],
  'rank-of': ['Trên tổng số', 'Of'],
  band: ['Xếp loại', 'Band'],
  'index-analysis': ['Phân tích kết quả các chỉ số', 'Analysis of the indices'],
  criterion: ['Tiêu chí', 'Criterion'],
  loss: ['Điểm mất', 'Loss'],
  due: ['Thời hạn', 'Due'],
  cause: ['Nguyên nhân', 'Cause'],
  remedy: ['Giải pháp', 'Remedy'],
  'by-agency': ['theo đơn vị', 'by agency'],
  'by-key': ['theo lĩnh vực', 'by field'],
} as const satisfies Record<string, readonly [vi: string, en: string]>;

export type AnnexWord = keyof typeof words;

const shortVi: Partial<Record<ExclusionReason, string>> = {
  'not-received': 'chưa gửi',
  'not-readable': 'tệp không dùng được',
  blank: 'để trống',
  unreadable: 'không đọc được số',
  missing: 'thiếu ô',
  'not-applicable': 'KAD',
  'open-error': 'có lỗi',
};
const shortEn: Partial<Record<ExclusionReason, string>> = {
  'not-received': 'not received',
  'not-readable': 'unusable file',
  blank: 'blank',
  unreadable: 'unreadable number',
  missing: 'cell missing',
  'not-applicable': 'KAD',
  'open-error': 'in error',
};

type Counts = readonly (readonly [reason: ExclusionReason, count: string])[];

/** Sentences of the annex workbook; part of the room `export`. */
export const annexMessages = {
  'export.annex.word': {
    vi: (p: { word: AnnexWord }) => words[p.word][0],
    en: (p: { word: AnnexWord }) => words[p.word][1],
  },
  'export.annex.title': {
    vi: (p: { period: string }) => `Phụ lục số liệu công tác cải cách hành chính ${p.period}`,
    en: (p: { period: string }) => `Annex: figures on administrative reform, ${p.period}`,
  },
  'export.annex.window': {
    vi: (p: { from: string; to: string }) => `Từ ngày ${p.from} đến hết ngày ${p.to}`,
    en: (p: { from: string; to: string }) => `From ${p.from} to ${p.to}, inclusive`,
  },
  'export.annex.edition': {
    vi: (p: { title: string; id: string; version: string }) => `${p.title} (${p.id}, phiên bản ${p.version})`,
    en: (p: { title: string; id: string; version: string }) => `${p.title} (${p.id}, version ${p.version})`,
  },
  'export.annex.unit-of': {
    vi: (p: { unit: string }) => `Đơn vị tính: ${p.unit}`,
    en: (p: { unit: string }) => `Unit: ${p.unit}`,
  },
  'export.annex.late': {
    vi: (p: { days: string }) => `Chậm ${p.days} ngày`,
    en: (p: { days: string }) => `${p.days} days late`,
  },
  'export.annex.overdue': {
    vi: (p: { days: string }) => `Chưa gửi, quá hạn ${p.days} ngày`,
    en: (p: { days: string }) => `Not received, ${p.days} days overdue`,
  },
  'export.annex.lead-note': {
    vi: (p: { value: string; counted: string; expected: string }) =>
      `Số của cơ quan đầu mối; các đơn vị cộng lại: ${p.value} (${p.counted}/${p.expected}).`,
    en: (p: { value: string; counted: string; expected: string }) =>
      `The field lead's figure; the agencies add up to ${p.value} (${p.counted}/${p.expected}).`,
  },
  'export.annex.units-note': {
    vi: (p: { value: string }) => `Số cộng của các đơn vị; cơ quan đầu mối báo cáo: ${p.value}.`,
    en: (p: { value: string }) => `The sum of the agencies; the field lead reports ${p.value}.`,
  },
  'export.annex.left-out-note': {
    vi: (p: { counts: Counts }) =>
      `Không tính: ${p.counts.map(([reason, count]) => `${count} ${shortVi[reason] ?? reason}`).join(', ')}.`,
    en: (p: { counts: Counts }) =>
      `Left out: ${p.counts.map(([reason, count]) => `${count} ${shortEn[reason] ?? reason}`).join(', ')}.`,
  },
} satisfies Sentences;
