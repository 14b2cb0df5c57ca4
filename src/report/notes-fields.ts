import type { Agency } from '../domain/agency.ts';
import type { Consolidation, Exclusion, ExclusionReason, Lineage } from '../domain/consolidation.ts';
import { compareDecimals, subtract } from '../domain/decimal.ts';
import type { Indicator } from '../domain/edition.ts';
import { formatDecimal } from '../messages/format.ts';
import { nameAgencies } from './agency-names.ts';
import type { ReportField, ReportFigure, ReportRow } from './report-model.ts';
import type { ReportNote } from './report-settings.ts';
import { reportedIndicators } from './statistics-fields.ts';

const reasons: Record<ExclusionReason, string> = {
  'not-received': 'Chưa gửi báo cáo',
  'not-readable': 'Tệp gửi đến không đọc được',
  blank: 'Bỏ trống',
  unreadable: 'Nội dung ô không phải số liệu',
  missing: 'Biểu gửi đến không có chỉ tiêu này',
  'not-applicable': 'Không áp dụng',
  'open-error': 'Số liệu còn lỗi, chưa sửa',
  'no-denominator': 'Không có mẫu số để tính tỷ lệ',
  'other-definition': 'Cột biểu dùng định nghĩa khác, không cộng chung',
  'not-printed': 'Không in',
};

/** Reasons that need no line of their own: who has sent nothing is listed once, the others are no loss. */
const silent = new Set<ExclusionReason>(['not-received', 'not-applicable', 'not-printed', 'no-denominator']);

/** Notes on the figures: what is missing, what was left out and why, estimates, the lead's figure against the sum. */
export function notesFields(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  notes: readonly ReportNote[],
): ReportField[] {
  const names = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const indicators = reportedIndicators(consolidation);
  const lineages = indicators
    .filter((one) => one.kind !== 'ratio')
    .map((one) => [one, consolidation.lineage(one.code, { type: 'total' })] as const);
  const open = indicators.filter((one) => {
    const figure = figures.get(one.code)!;
    return (figure.figures.get('total')?.value ?? null) === null && !figure.notApplicable;
  });
  return [
    field('Chỉ tiêu chưa có số liệu', ['Mã', 'Tên chỉ tiêu'], open.map(naming)),
    field(
      'Số liệu không tính',
      ['Mã', 'Tên chỉ tiêu', 'Lý do', 'Đơn vị', 'Số đơn vị'],
      lineages.flatMap(([one, lineage]) => exclusionRows(one, lineage?.exclusions ?? [], names)),
    ),
    field(
      'Số liệu ước',
      ['Mã', 'Tên chỉ tiêu', 'Đơn vị'],
      lineages.flatMap(([one, lineage]) => estimateRows(one, lineage, names)),
    ),
    field(
      'Số liệu chủ trì',
      ['Mã', 'Tên chỉ tiêu', 'Số chủ trì', 'Số cộng đơn vị', 'Chênh lệch', 'Độ bao phủ'],
      indicators.flatMap((one) => leadRows(one, figures.get(one.code)!)),
    ),
    field(
      'Ghi chú khác',
      ['Mã', 'Nội dung', 'Đơn vị'],
      notes.map(({ text, agency, indicator }) => ({
        Mã: indicator ?? '',
        'Nội dung': text,
        'Đơn vị': agency ? (names.get(agency)?.name ?? agency) : '',
      })),
    ),
  ];
}

/** Rows are numbered; the list is empty when there is nothing to note. */
function field(name: string, columns: readonly string[], rows: readonly ReportRow[]): ReportField {
  const texts = ['STT', ...columns].map((one) => ({ name: one }));
  return {
    name,
    value: { columns: texts, rows: rows.map((row, at) => ({ STT: String(at + 1), ...row })) },
  };
}

function naming({ code, label }: Indicator): { Mã: string; 'Tên chỉ tiêu': string } {
  return { Mã: code, 'Tên chỉ tiêu': label.vi };
}

/** One row per reason; an open error is told with its code and the value that stood there. */
function exclusionRows(
  indicator: Indicator,
  exclusions: readonly Exclusion[],
  names: ReadonlyMap<string, Agency>,
): ReportRow[] {
  const groups = new Map<string, string[]>();
  for (const { reason, code, raw, agency } of exclusions) {
    if (silent.has(reason)) continue;
    const detail = reason === 'open-error' && raw ? `: ghi “${raw}”` : '';
    const text = `${reasons[reason]}${code ? ` (${code})` : ''}${detail}`;
    const known = groups.get(text);
    if (known) known.push(agency);
    else groups.set(text, [agency]);
  }
  return [...groups].map(([text, agencies]) => ({
    ...naming(indicator),
    'Lý do': text,
    'Đơn vị': nameAgencies(agencies, names),
    'Số đơn vị': String(agencies.length),
  }));
}

function estimateRows(
  indicator: Indicator,
  lineage: Lineage | undefined,
  names: ReadonlyMap<string, Agency>,
): ReportRow[] {
  const agencies = (lineage?.contributions ?? [])
    .filter((one) => one.status === 'estimate')
    .map((one) => one.agency);
  return agencies.length > 0 ? [{ ...naming(indicator), 'Đơn vị': nameAgencies(agencies, names) }] : [];
}

function leadRows(indicator: Indicator, { figures }: ReportFigure): ReportRow[] {
  const total = figures.get('total');
  const sum = total?.unitSum;
  if (!total || total.value === null || !sum || sum.value === null) return [];
  if (compareDecimals(total.value, sum.value) === 0) return [];
  return [
    {
      ...naming(indicator),
      'Số chủ trì': formatDecimal(total.value),
      'Số cộng đơn vị': formatDecimal(sum.value),
      'Chênh lệch': formatDecimal(subtract(total.value, sum.value)),
      'Độ bao phủ': `${sum.counted}/${sum.expected}`,
    },
  ];
}
