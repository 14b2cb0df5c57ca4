import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import { groupBy } from '../../domain/group-by.ts';
import { punctualityOf } from '../../domain/punctuality.ts';
import { formatDate, formatDecimal } from '../../messages/format.ts';
import {
  formatBase,
  formatChange,
  formatGrowth,
  isComparable,
  notComparableMark,
} from '../language/format-comparison.ts';
import { formatValue } from '../language/format-value.ts';
import type { ComparedTotals } from './comparison-fields.ts';
import { reportedIndicators } from './statistics-fields.ts';
import { annexWorkbook, limited } from '../print-limits.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/** Who sent when: counts over obligations and the table of the annex, group after group. */
export function punctualityFields(
  consolidation: Consolidation,
  mostRows: number,
  totals: ComparedTotals,
): ReportField[] {
  const { agencies, obligations, edition } = consolidation;
  const names = new Map(agencies.map((one) => [one.code, one]));
  const missing = obligations.filter((one) => punctualityOf(one) === 'missing');
  const received = obligations.filter((one) => punctualityOf(one) !== 'missing');
  const late = received.filter((one) => punctualityOf(one) === 'late');
  const undated = received.filter((one) => punctualityOf(one) === 'undated');
  const wrong = received.filter((one) => one.state !== 'valid');
  const owing = new Set(obligations.map((one) => one.obligation.agency));
  const absent = new Set(missing.map((one) => one.obligation.agency));
  const count = (name: string, value: number): ReportField => ({ name, value: String(value) });
  const columns = ['STT', 'Đơn vị', 'Loại báo cáo', 'Hạn gửi', 'Ngày nhận', 'Tình trạng', 'Phải sửa'];
  const texts = columns.map((name) => ({ name }));
  const leadName = (code: string) => edition.leads.get(code)?.vi ?? code;
  const rowOf = (one: ObligationStatus, at: number) => statusRow(one, at + 1, names, leadName);
  return [
    count('Số đơn vị phải gửi', owing.size),
    count('Số đơn vị chưa gửi', absent.size),
    count('Số báo cáo phải gửi', obligations.length),
    count('Số báo cáo đã nhận', received.length),
    count('Số báo cáo đúng hạn', received.length - late.length - undated.length),
    count('Số báo cáo gửi chậm', late.length),
    count('Số báo cáo chưa ghi ngày nhận', undated.length),
    count('Số báo cáo chưa gửi', missing.length),
    count('Số báo cáo phải sửa', wrong.length),
    { name: 'Có báo cáo gửi chậm', value: late.length > 0 },
    { name: 'Có báo cáo chưa ghi ngày nhận', value: undated.length > 0 },
    {
      name: 'Tiến độ gửi',
      aliases: ['punctuality'],
      value: {
        columns: [{ name: 'Tên nhóm' }, { name: 'Dòng', columns: texts }],
        rows: groupRows(groupsOf(agencies, obligations), mostRows, rowOf),
      },
    },
    comparedCounts(consolidation, totals),
    {
      name: 'Đơn vị chưa gửi',
      aliases: ['missing'],
      value: { columns: texts, rows: limited(missing.map(rowOf), mostRows, leftOutRow) },
    },
  ];
}

/** What the record of receipts counts, against earlier periods; a row only where something compares. */
function comparedCounts(consolidation: Consolidation, totals: ComparedTotals): ReportField {
  const rows = reportedIndicators(consolidation).flatMap((indicator): ReportRow[] => {
    if (indicator.source !== 'ledger') return [];
    const previous = totals.of(indicator.code, 'previous');
    const same = totals.of(indicator.code, 'same-period');
    if (!isComparable(previous) && !isComparable(same)) return [];
    const value = (previous ?? same)!.value;
    return [
      {
        Tên: indicator.label.vi,
        'Kỳ này': value === null ? notComparableMark : formatValue(value, indicator),
        'Kỳ trước': formatBase(previous, indicator),
        'Cùng kỳ': formatBase(same, indicator),
        'Mức tăng': formatChange(same, indicator),
        'Tỷ lệ tăng': formatGrowth(same),
      },
    ];
  });
  const names = ['Tên', 'Kỳ này', 'Kỳ trước', 'Cùng kỳ', 'Mức tăng', 'Tỷ lệ tăng'];
  return { name: 'So sánh tiến độ', value: { columns: names.map((name) => ({ name })), rows } };
}

/** Of more reports than a table bears, those that were not in time or need correction; the others are counted. */
function groupRows(
  groups: readonly (readonly [string, readonly ObligationStatus[]])[],
  mostRows: number,
  rowOf: (one: ObligationStatus, at: number) => ReportRow,
): ReportRow[] {
  const all = groups.reduce((sum, [, own]) => sum + own.length, 0);
  let room = mostRows;
  return groups.map(([group, own]) => {
    const wanted = all > mostRows ? own.filter((one) => one.state !== 'valid' || one.daysLate > 0) : own;
    const shown = wanted.slice(0, Math.max(0, room));
    room -= shown.length;
    const left = own.length - shown.length;
    const rows = shown.map(rowOf);
    return {
      'Tên nhóm': group,
      Dòng: left > 0 ? [...rows, leftOutRow(formatDecimal(String(left)))] : rows,
    };
  });
}

function leftOutRow(left: string): ReportRow {
  return {
    STT: '',
    'Đơn vị': `Còn ${left} báo cáo không in ở đây: xem cột “Tình trạng báo cáo” trong ${annexWorkbook}.`,
    'Loại báo cáo': '',
    'Hạn gửi': '',
    'Ngày nhận': '',
    'Tình trạng': '',
    'Phải sửa': '',
  };
}

function groupsOf(
  agencies: readonly Agency[],
  obligations: readonly ObligationStatus[],
): [string, ObligationStatus[]][] {
  const byAgency = groupBy(obligations, (one) => one.obligation.agency);
  const groups = groupBy(agencies, (one) => one.group);
  return [...groups]
    .map(([group, own]): [string, ObligationStatus[]] => [
      group,
      own.flatMap(({ code }) => byAgency.get(code) ?? []),
    ])
    .filter(([, own]) => own.length > 0);
}

function statusRow(
  status: ObligationStatus,
  no: number,
  names: ReadonlyMap<string, Agency>,
  leadName: (code: string) => string,
): ReportRow {
  const { obligation, received, deadline, state, errors, blockers } = status;
  return {
    STT: String(no),
    'Đơn vị': names.get(obligation.agency)?.name ?? obligation.agency,
    'Loại báo cáo': reportType(status, names, leadName),
    'Hạn gửi': formatDate(deadline),
    'Ngày nhận': received ? formatDate(received) : '',
    'Tình trạng': punctuality(status),
    'Phải sửa': needsCorrection(state, errors + blockers),
  };
}

/** A field-lead report names its lead only where the office has several. */
export function reportType(
  { obligation }: ObligationStatus,
  names: ReadonlyMap<string, Agency>,
  leadName: (code: string) => string,
): string {
  if (obligation.submissionType === 'unit') return 'Đơn vị';
  const several = (names.get(obligation.agency)?.leads.length ?? 0) > 1;
  return several ? `Đầu mối (${leadName(obligation.lead ?? '')})` : 'Đầu mối';
}

function punctuality(status: ObligationStatus): string {
  const { state, daysLate, empty } = status;
  // Counted among those that are not received: the line says so.
  if (empty) return 'Chưa gửi (gửi biểu trống)';
  if (state === 'missing') return daysLate > 0 ? `Chưa gửi, quá hạn ${daysLate} ngày` : 'Chưa gửi';
  if (punctualityOf(status) === 'undated') return 'Chưa ghi ngày nhận';
  return daysLate > 0 ? `Chậm ${daysLate} ngày` : 'Đúng hạn';
}

function needsCorrection(state: ObligationStatus['state'], errors: number): string {
  if (state === 'unreadable') return 'Không dùng được';
  return state === 'with-errors' ? `${errors} lỗi` : '';
}
