import type { IssuerLevel } from '../domain/edition.ts';
import type { ExclusionReason } from '../domain/consolidation.ts';
import { annexMessages } from './annex-messages.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { formatShortDate } from './format.ts';
import type { Sentences } from './sentence.ts';

interface Coverage {
  counted: string;
  expected: string;
}

const reasonsVi: Record<ExclusionReason, string> = {
  'not-received': 'chưa gửi báo cáo',
  'not-readable': 'tệp không dùng được (không đọc được, sai biểu hoặc sai kỳ)',
  blank: 'để trống',
  unreadable: 'nội dung ô không đọc được thành số',
  missing: 'không tìm thấy ô trong tệp',
  'not-applicable': 'không áp dụng (KAD)',
  'open-error': 'có lỗi chưa xử lý',
  'no-denominator': 'mẫu số bằng 0, không tính tỷ lệ',
  'not-printed': 'không in: lấy số của cơ quan đầu mối',
  'inside-parent': 'không cộng thêm: đã nằm trong số của huyện',
  ended: 'không cộng: đơn vị đã chấm dứt trước thời điểm chốt số liệu, số cuối kỳ lấy của đơn vị kế thừa',
  'other-definition': 'cột theo định nghĩa khác, không cộng chung',
};

const reasonsEn: Record<ExclusionReason, string> = {
  'not-received': 'report not received',
  'not-readable': 'file cannot be used (unreadable, wrong form or wrong period)',
  blank: 'left blank',
  unreadable: 'cell content cannot be read as a number',
  missing: 'cell not found in the file',
  'not-applicable': 'not applicable (KAD)',
  'open-error': 'has an open error',
  'no-denominator': 'denominator is 0, no ratio',
  'not-printed': "not printed: the field lead's figure is used",
  'inside-parent': "not added again: the district's figure holds it",
  ended: 'not added: the agency ended before the cutoff, the state at the end is its successors’',
  'other-definition': 'column defined differently, not added',
};

/** Sentences of the room `export`. Ids start with `export.`. */
export const exportMessages = {
  ...annexMessages,
  'export.reason': {
    vi: (p: { reason: ExclusionReason; code?: string }) => withCode(reasonsVi[p.reason], p.code),
    en: (p: { reason: ExclusionReason; code?: string }) => withCode(reasonsEn[p.reason], p.code),
  },
  'export.illustrative': {
    vi: () => 'Mẫu minh họa, không phải biểu mẫu do cơ quan có thẩm quyền ban hành',
    en: () => 'Illustrative form, not issued by any authority',
  },
  'export.scope.total': {
    vi: (p: { level?: IssuerLevel }) => wholeVi[p.level ?? 'any'],
    en: (p: { level?: IssuerLevel }) => `whole ${p.level ?? 'area'}`,
  },
  'export.scope.group': {
    vi: (p: { name: string }) => `nhóm ${p.name}`,
    en: (p: { name: string }) => `group ${p.name}`,
  },
  'export.scope.level': {
    vi: (p: { level: string }) => `cấp ${levelsVi[p.level] ?? p.level}`,
    en: (p: { level: string }) => `${p.level} level`,
  },
  'export.explain.head': {
    vi: (p: { period: string; scope: string; code: string; label: string; value: string }) =>
      `Báo cáo ${p.period}, ${p.scope} › ${p.code} “${p.label}”: ${p.value}`,
    en: (p: { period: string; scope: string; code: string; label: string; value: string }) =>
      `Report ${p.period}, ${p.scope} › ${p.code} “${p.label}”: ${p.value}`,
  },
  'export.explain.no-value': { vi: () => 'chưa có số liệu', en: () => 'no figure' },
  'export.explain.sum': {
    vi: (p: Coverage) => `= cộng ${p.counted} nguồn (độ bao phủ ${p.counted}/${p.expected})`,
    en: (p: Coverage) => `= sum of ${p.counted} sources (coverage ${p.counted}/${p.expected})`,
  },
  'export.explain.lead-only': {
    vi: (p: Coverage) => `= lấy số của cơ quan đầu mối lĩnh vực (${p.counted}/${p.expected} báo cáo)`,
    en: (p: Coverage) => `= the field lead's figure (${p.counted} of ${p.expected} reports)`,
  },
  'export.explain.ratio': {
    vi: (p: Coverage & { numerator: string; denominator: string; scale: string }) =>
      `= ${p.numerator} / ${p.denominator}${p.scale}: tổng tử số chia tổng mẫu số của các nguồn đủ số liệu ` +
      `(độ bao phủ ${p.counted}/${p.expected})`,
    en: (p: Coverage & { numerator: string; denominator: string; scale: string }) =>
      `= ${p.numerator} / ${p.denominator}${p.scale}: sum of numerators over sum of denominators of complete sources ` +
      `(coverage ${p.counted}/${p.expected})`,
  },
  'export.explain.ratio-empty': {
    vi: (p: Coverage) => `= chưa nguồn nào đủ tử số và mẫu số (độ bao phủ ${p.counted}/${p.expected})`,
    en: (p: Coverage) => `= no source has both parts (coverage ${p.counted}/${p.expected})`,
  },
  'export.explain.none': {
    vi: () => '= giữ nguyên số đã báo cáo; chỉ tiêu này không cộng giữa các đơn vị',
    en: () => '= as reported; this indicator is never added across agencies',
  },
  'export.explain.register': {
    vi: (p: { counted: string }) => `= đếm ${p.counted} đơn vị trong danh sách đơn vị`,
    en: (p: { counted: string }) => `= count of ${p.counted} agencies in the register`,
  },
  'export.explain.ledger': {
    vi: () => '= đếm báo cáo theo sổ tiếp nhận',
    en: () => '= count of reports in the record of what came in',
  },
  'export.explain.unit-sum': {
    vi: (p: Coverage & { value: string }) =>
      `Các đơn vị tự báo cáo, cộng lại: ${p.value} (${p.counted}/${p.expected} đơn vị)`,
    en: (p: Coverage & { value: string }) =>
      `The agencies' own reports add up to: ${p.value} (${p.counted} of ${p.expected} agencies)`,
  },
  'export.explain.lead-figure': {
    vi: (p: { value: string }) => `Cơ quan đầu mối báo cáo: ${p.value} (không in, theo cấu hình)`,
    en: (p: { value: string }) => `The field lead reports: ${p.value} (not printed, by configuration)`,
  },
  'export.explain.estimate': {
    vi: () => 'Có số ước trong các thành phần.',
    en: () => 'Some contributions are estimates.',
  },
  'export.explain.raw': {
    vi: (p: { raw: string }) => `ghi “${p.raw}”`,
    en: (p: { raw: string }) => `written “${p.raw}”`,
  },
  'export.explain.left-out': {
    vi: (p: { count: string }) => `Không tính ${p.count} nguồn:`,
    en: (p: { count: string }) => `Left out, ${p.count} sources:`,
  },
  'export.explain.as-was': {
    vi: (p: { value: string }) => `Theo đơn vị tại thời điểm đó: ${p.value}`,
    en: (p: { value: string }) => `On the units of that time: ${p.value}`,
  },
  'export.explain.base-coverage': {
    vi: (p: { counted: number; expected: number }) => `Độ bao phủ kỳ đó: ${p.counted}/${p.expected} nguồn`,
    en: (p: { counted: number; expected: number }) => `Coverage then: ${p.counted} of ${p.expected} sources`,
  },
  'export.explain.uneven': {
    vi: (p: { now: string; before: string }) =>
      `Chú ý: kỳ này có ${p.now} nguồn, kỳ so sánh có ${p.before} nguồn; mức tăng, giảm có thể do chênh lệch độ bao phủ`,
    en: (p: { now: string; before: string }) =>
      `Mind: ${p.now} sources now, ${p.before} then; the change may come from the coverage`,
  },
  'export.explain.base-estimate': {
    vi: () => 'Số liệu kỳ đó có số ước hoặc được chia theo tỷ lệ.',
    en: () => 'The earlier figure holds estimates or shares.',
  },
  'export.explain.record': {
    vi: (p: { period: string; number: number; id: string; date: LocalDate }) =>
      `Lấy từ ${p.number === 0 ? 'bản nháp' : `bản chốt lần ${p.number}`} của ${p.period}, lập ngày ${formatShortDate(p.date)} (${p.id})`,
    en: (p: { period: string; number: number; id: string; date: LocalDate }) =>
      `From ${p.number === 0 ? 'the draft' : `frozen snapshot ${p.number}`} of ${p.period}, made on ${formatShortDate(p.date)} (${p.id})`,
  },
  'export.explain.all-in': {
    vi: () => 'Không loại trừ nguồn nào.',
    en: () => 'Nothing was left out.',
  },
} satisfies Sentences;

const wholeVi = { province: 'toàn tỉnh', district: 'toàn huyện', any: 'toàn địa bàn' };
const levelsVi: Readonly<Record<string, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

function withCode(text: string, code: string | undefined): string {
  return code === undefined ? text : `${text} (${code})`;
}
