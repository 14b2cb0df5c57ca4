import type { Consolidation } from '../../domain/consolidation.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { YearView } from '../../domain/year-view.ts';
import { agencyLists } from './agency-lists.ts';
import { scopeNames } from './agency-names.ts';
import { coverageNotes } from './coverage-note.ts';
import { annexFields, nameAnnexes } from './annex-names.ts';
import { chartFields, reportCharts } from './chart-fields.ts';
import { ComparedTotals, comparisonFields } from './comparison-fields.ts';
import { tableFields } from './dossier-fields.ts';
import { headerFields, reportSubject } from './header-fields.ts';
import { indexFields } from './index-fields.ts';
import { narrativeFields } from './narrative-fields.ts';
import { narrativeSections, restOf, type Section } from './narrative-sections.ts';
import { notesFields } from './notes-fields.ts';
import { punctualityFields } from './punctuality-fields.ts';
import { rankingFields } from './ranking-fields.ts';
import { sentenceFields } from './sentence-fields.ts';
import { difficultyFields } from './difficulty-fields.ts';
import { usualLimits } from '../print-limits.ts';
import type { ReportField, ReportList, ReportModel } from '../report-model.ts';
import type { ReportNote, ReportSettings } from '../report-settings.ts';
import { reportTargets, targetFields } from './target-fields.ts';
import { hasGaps, reportedIndicators, reportFigures, statisticsField } from './statistics-fields.ts';

/**
 * Everything that a template may ask for, from a consolidation and what the year says about it. `now` is the date that the
 * document carries.
 * The model of the same consolidation, settings and date is the same.
 */
export function buildReportModel(
  consolidation: Consolidation,
  settings: ReportSettings,
  notes: readonly ReportNote[],
  now: LocalDate,
  year: YearView,
): ReportModel {
  const { period, draft } = consolidation;
  const { comparisons, attainments, indices } = year;
  const figures = reportFigures(consolidation);
  const totals = new ComparedTotals(reportedIndicators(consolidation), figures, comparisons);
  const limits = settings.limits ?? usualLimits;
  const tables = tableFields(consolidation, limits.rowsPerTable, comparisons);
  const sections = narrativeSections(consolidation, limits);
  const plan = [...targetFields(attainments, consolidation), ...indexFields(indices, consolidation)];
  const charts = reportCharts(consolidation, year, settings.province);
  const isLong = period.kind !== undefined && period.kind !== 'quarterly' && !period.special?.indicators;
  const shows = (name: string) => isLong && hasRows([...tables, ...plan].find((one) => one.name === name));
  const annexes = nameAnnexes({
    'Thủ tục': shows('Biểu II.07b'),
    'Chỉ tiêu': shows('Chỉ tiêu kế hoạch'),
    'Chỉ số': shows('Phân tích chỉ số') || shows('Xếp hạng đơn vị'),
    'Hồ sơ': period.special === undefined || hasRows(tables.find((one) => one.name === 'Biểu II.06')),
    'Thuyết minh': sections.some((one) => !one.whole && restOf(one).length > 0),
  });
  return {
    period: period.id,
    kind: period.kind ?? 'quarterly',
    title: `Báo cáo ${reportSubject(period).replace(/^C/, 'c')}`,
    preparedOn: now,
    draft,
    fields: [
      ...headerFields(settings, period, now),
      ...stateFields(consolidation, figures),
      ...annexFields(annexes),
      statisticsField(consolidation, figures, totals),
      ...agencyLists(consolidation.agencies),
      ...comparisonFields(consolidation, totals, comparisons),
      ...tables,
      ...punctualityFields(consolidation, limits.rowsPerTable, totals),
      ...plan,
      ...chartFields(charts),
      ...sentenceFields(consolidation, figures, comparisons),
      ...rankingFields(consolidation, settings.ranking),
      ...difficultyFields(consolidation, sections, annexes.get('Thuyết minh') ?? ''),
      ...narrativeFields(consolidation, sections, annexes.get('Thuyết minh') ?? ''),
      ...notesFields(consolidation, figures, notes, limits.rowsPerTable),
    ],
    abridged: sections.some(isAbridged),
    figures,
    scopes: scopeNames(consolidation.agencies),
    agencies: consolidation.agencies,
    comparisons,
    ...marksOf(consolidation, settings, annexes),
    targets: reportTargets(attainments, consolidation),
    charts,
  };
}

/** Some text stands nowhere in the document as it was sent. */
function isAbridged({ left, texts }: Section): boolean {
  return left > 0 || texts.some(({ similar }) => similar.length > 0);
}

/** Who is missing stands in the annex of who sent when; whose figure was left out, in that of the notes. */
function marksOf(
  consolidation: Consolidation,
  { marks = true }: ReportSettings,
  annexes: ReadonlyMap<string, string>,
): Pick<ReportModel, 'coverageNote'> {
  const where = (['Tiến độ', 'Ghi chú'] as const).map(
    (annex) => [`Phụ lục ${annex}`, annexes.get(annex)!] as const,
  );
  return marks ? { coverageNote: coverageNotes(consolidation, where) } : {};
}

/** What the report is made with, whether it is a draft and whether something is missing. */
function stateFields(consolidation: Consolidation, figures: ReportModel['figures']): ReportField[] {
  const { draft, edition } = consolidation;
  return [
    { name: 'Dự thảo', aliases: ['draft'], value: draft },
    { name: 'Bộ biểu mẫu', value: edition.title.vi },
    { name: 'Mẫu minh họa', aliases: ['illustrative'], value: edition.illustrative },
    { name: 'Số liệu chưa đủ', value: hasGaps(consolidation, figures) },
  ];
}

function hasRows(field: ReportField | undefined): boolean {
  return (
    field !== undefined && typeof field.value === 'object' && (field.value as ReportList).rows.length > 0
  );
}
