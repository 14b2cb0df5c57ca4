import type { Consolidation, Figure, Lineage } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { isWanted } from '../../forms/form-fields.ts';
import { validityIn } from '../../domain/period.ts';
import { formatBase, formatChange, formatGrowth, notMeantMark } from '../language/format-comparison.ts';
import { formatFigure } from '../language/format-figure.ts';
import type { ComparedTotals } from './comparison-fields.ts';
import type { ReportColumn, ReportField, ReportFigure, ReportRow } from '../report-model.ts';

/** Figure indicators that this kind of report asks for in this period, in the order of the edition. */
export function reportedIndicators({ edition, period }: Consolidation): Indicator[] {
  return [...edition.indicators.values()].filter(
    (one) =>
      one.kind !== 'text' &&
      one.kind !== 'list' &&
      (period.kind === undefined || one.reportKinds.includes(period.kind)) &&
      (one.onlyIn === undefined || one.onlyIn.includes(period.code)) &&
      isWanted(period, one.code) &&
      validityIn(period, one.validFrom, one.validTo) !== 'none',
  );
}

/** Every indicator's figures; "không áp dụng" only when that is what all who were asked have answered. */
export function reportFigures(consolidation: Consolidation): Map<string, ReportFigure> {
  const figures = new Map<string, ReportFigure>();
  for (const [code, indicator] of consolidation.edition.indicators) {
    const own = consolidation.figures.get(code) ?? new Map<string, Figure>();
    const total = own.get('total');
    const notApplicable =
      total !== undefined &&
      total.value === null &&
      isNotApplicable(consolidation.lineage(code, { type: 'total' }));
    figures.set(code, { indicator, figures: own, notApplicable });
  }
  return figures;
}

function isNotApplicable(lineage: Lineage | undefined): boolean {
  const exclusions = lineage?.exclusions ?? [];
  return exclusions.length > 0 && exclusions.every((one) => one.reason === 'not-applicable');
}

/** Scores of each agency (7.5.1): nobody answers for the province, so nothing is missing there. */
export function isPerAgency({ source, overUnits, reporters }: Indicator, of: ReportFigure): boolean {
  const units = Object.values(reporters).includes('unit');
  return source === 'reported' && overUnits === 'none' && units && !of.figures.has('total');
}

/** Whether some figure of the report lacks a source that was asked for it. */
export function hasGaps(consolidation: Consolidation, figures: ReadonlyMap<string, ReportFigure>): boolean {
  return reportedIndicators(consolidation).some(({ code, source }) => {
    const total = figures.get(code)?.figures.get('total');
    return source === 'reported' && total !== undefined && total.counted < total.expected;
  });
}

const columns: readonly ReportColumn[] = [
  { name: 'Mã lĩnh vực' },
  { name: 'Tên lĩnh vực' },
  {
    name: 'Chỉ tiêu',
    columns: [
      'Mã',
      'Tên chỉ tiêu',
      'Đơn vị tính',
      'Số liệu',
      'Kỳ trước',
      'Cùng kỳ',
      'Mức tăng',
      'Tỷ lệ tăng',
      'Độ bao phủ',
      'Ghi chú',
    ].map((name) => ({ name })),
  },
];

/** The annex of statistics: indicators by area with value, earlier values, change, coverage and remark. */
export function statisticsField(
  consolidation: Consolidation,
  figures: ReadonlyMap<string, ReportFigure>,
  totals: ComparedTotals,
): ReportField {
  const indicators = reportedIndicators(consolidation);
  const rows = consolidation.edition.areas
    .map((area) => ({
      'Mã lĩnh vực': area.code,
      'Tên lĩnh vực': area.title.vi,
      'Chỉ tiêu': indicators
        .filter((one) => one.area === area.code)
        .map((one) => indicatorRow(one, figures.get(one.code)!, totals)),
    }))
    .filter((row) => row['Chỉ tiêu'].length > 0);
  return { name: 'Lĩnh vực', aliases: ['areas'], value: { columns, rows } };
}

function indicatorRow(indicator: Indicator, of: ReportFigure, totals: ComparedTotals): ReportRow {
  const total = of.figures.get('total');
  const counts = total !== undefined && total.expected > 0 && indicator.source === 'reported';
  return {
    Mã: indicator.code,
    'Tên chỉ tiêu': indicator.label.vi,
    'Đơn vị tính': indicator.unit ?? '',
    'Số liệu': isPerAgency(indicator, of) ? 'Theo từng đơn vị' : formatFigure(total, of),
    ...(isPerAgency(indicator, of) ? nothingCompared : comparedCells(indicator, totals)),
    'Độ bao phủ': counts ? `${total.counted}/${total.expected}` : '',
    'Ghi chú': remark(indicator, of),
  };
}

const nothingCompared = {
  'Kỳ trước': notMeantMark,
  'Cùng kỳ': notMeantMark,
  'Mức tăng': notMeantMark,
  'Tỷ lệ tăng': notMeantMark,
};

/** Earlier values and the change against the same period of last year; a dash and the mark of its footnote where none is. */
function comparedCells(indicator: Indicator, totals: ComparedTotals): Record<string, string> {
  const previous = totals.of(indicator.code, 'previous');
  const same = totals.of(indicator.code, 'same-period');
  const base = (one: typeof same) => formatBase(one, indicator) + totals.markOf(one);
  return {
    'Kỳ trước': base(previous),
    'Cùng kỳ': base(same),
    'Mức tăng': formatChange(same, indicator) + totals.warningOf(same),
    'Tỷ lệ tăng': formatGrowth(same),
  };
}

/** Why the figure is what it is, in a word or two: the space is narrow; the annex explains them below the table. */
function remark(indicator: Indicator, of: ReportFigure): string {
  const total = of.figures.get('total');
  if (indicator.source !== 'reported') return 'Tự tính';
  if (isPerAgency(indicator, of)) return '';
  if (!total || total.value === null) return of.notApplicable ? 'Không áp dụng' : 'Chưa có';
  return indicator.overUnits === 'lead-only' && !total.leadFigure ? 'Đầu mối' : '';
}
