import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, Lineage } from '../../domain/consolidation.ts';
import { compareDecimals, subtract, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { nameAgencies } from './agency-names.ts';
import { exclusionRows, isTold, type Loss } from './exclusion-rows.ts';
import { formatValue } from '../language/format-value.ts';
import { annexWorkbook, limited } from '../print-limits.ts';
import type { ReportField, ReportFigure, ReportRow } from '../report-model.ts';
import type { ReportNote } from '../report-settings.ts';
import { isPerAgency, reportedIndicators } from './statistics-fields.ts';

/** Notes on the figures: what is missing, what was left out and why, estimates, the lead's figure against the sum. */
export function notesFields(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  notes: readonly ReportNote[],
  mostRows: number,
): ReportField[] {
  const names = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const indicators = reportedIndicators(consolidation);
  const losses: Loss[] = [];
  const estimates: ReportRow[] = [];
  // One lineage at a time: each names every agency.
  for (const one of indicators) {
    if (one.kind === 'ratio') continue;
    const lineage = consolidation.lineage(one.code, { type: 'total' });
    losses.push(figureLoss(one, lineage));
    estimates.push(...estimateRows(one, lineage, names));
  }
  const open = indicators.filter((one) => {
    const figure = figures.get(one.code)!;
    if (isPerAgency(one, figure)) return false;
    return (figure.figures.get('total')?.value ?? null) === null && !figure.notApplicable;
  });
  return [
    field('Chỉ tiêu chưa có số liệu', ['Mã', 'Tên chỉ tiêu'], open.map(naming)),
    field(
      'Số liệu không tính',
      ['Mã', 'Tên chỉ tiêu', 'Lý do', 'Đơn vị', 'Số đơn vị'],
      limited(exclusionRows([...losses, ...tableLosses(consolidation)], names), mostRows, (left) => ({
        Mã: '',
        'Tên chỉ tiêu': `Còn ${left} trường hợp khác: xem trang tính “Không tính” trong ${annexWorkbook}.`,
        'Lý do': '',
        'Đơn vị': '',
        'Số đơn vị': '',
      })),
    ),
    field('Số liệu ước', ['Mã', 'Tên chỉ tiêu', 'Đơn vị'], estimates),
    field(
      'Số liệu đầu mối',
      ['Mã', 'Tên chỉ tiêu', 'Số đầu mối', 'Số cộng đơn vị', 'Chênh lệch', 'Độ bao phủ'],
      indicators.flatMap((one) => leadRows(one, figures.get(one.code)!)),
    ),
    field(
      'Ghi chú khác',
      ['Mã', 'Nội dung', 'Đơn vị'],
      limited(notes, mostRows, (left): ReportNote => ({
        text: `Còn ${left} giải trình khác: xem kết quả kiểm tra của kỳ này.`,
      })).map(({ text, agency, indicator }) => ({
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

function figureLoss({ code, label }: Indicator, lineage: Lineage | undefined): Loss {
  return { code, name: label.vi, exclusions: (lineage?.exclusions ?? []).filter(isTold) };
}

/** Whole tables and cells of them that are not in the annex of the table. */
function tableLosses({ edition, tables }: Consolidation): Loss[] {
  return edition.tables.flatMap(({ code, title }) => {
    const own = tables.filter((one) => one.table === code);
    const printed = own.find((one) => one.by === 'agency') ?? own[0];
    return printed ? [{ code: `Biểu ${code}`, name: title.vi, exclusions: printed.exclusions }] : [];
  });
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

/** Rates differ by points, not by per cent. */
function difference(value: Decimal, indicator: Indicator): string {
  const text = formatValue(value, indicator);
  return indicator.valueKind === 'percent' ? text.replace(/%$/, ' điểm\u00a0%') : text;
}

function leadRows(indicator: Indicator, { figures }: ReportFigure): ReportRow[] {
  const total = figures.get('total');
  const isLead = total?.unitSum !== undefined;
  const lead = isLead ? total : total?.leadFigure;
  const sum = isLead ? total?.unitSum : total;
  if (!lead || lead.value === null || !sum || sum.value === null) return [];
  if (compareDecimals(lead.value, sum.value) === 0) return [];
  return [
    {
      ...naming(indicator),
      'Số đầu mối': formatValue(lead.value, indicator),
      'Số cộng đơn vị': formatValue(sum.value, indicator),
      'Chênh lệch': difference(subtract(lead.value, sum.value), indicator),
      'Độ bao phủ': `${sum.counted}/${sum.expected}`,
    },
  ];
}
