import type { Consolidation } from '../../domain/consolidation.ts';
import type { YearView } from '../../domain/year-view.ts';
import { say } from '../../messages/catalogue.ts';
import { periodName } from '../../messages/period-name.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { AnnexPlan, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { writeAnnexPlan } from '../../workbook/annex/annex-writer.ts';
import type { ChartSheetEntry } from './annex-chart-sheet.ts';
import { chartSheet } from './annex-chart-sheet.ts';
import { areaSheet } from './annex-area.ts';
import { hasComparisons } from '../compared-figures.ts';
import { comparisonSheet } from './annex-comparisons.ts';
import { indexSheet, targetSheet } from './annex-plan-sheets.ts';
import { annexContext, sheetNamer, type AnnexContext } from './annex-context.ts';
import { leftOutSheet, listSheet } from './annex-lists.ts';
import { overviewSheet } from './annex-overview.ts';
import { summarySheet } from './annex-summary.ts';
import { tableSheet } from './annex-table.ts';
import { textsSheet } from './annex-texts.ts';

export interface AnnexOptions {
  lang: Lang;
  /** Province as the report names it: `Tỉnh …`. */
  province: string;
  /** Instant written into the document's properties; same input and instant, same bytes. */
  now: Date;
  /** Adds a sheet with everything that agencies wrote: the report prints only a part of it. */
  withTexts?: boolean;
  /** Earlier periods, the plan and the published indices: sheets of their own where there is something to say. */
  year: YearView;
  /** Charts of the report, drawn again on a sheet of their own over the cells with their numbers. */
  charts?: readonly ChartSheetEntry[];
}

/** The annex workbook (.xlsx): overview, summary, areas by agency, tables, lists, and what was left out. */
export function writeAnnex(consolidation: Consolidation, options: AnnexOptions): Uint8Array {
  return writeAnnexPlan(annexPlan(consolidation, options), options.now);
}

/** What the annex says, as plain data. */
export function annexPlan(
  consolidation: Consolidation,
  { lang, province, year, withTexts = false, charts = [] }: Omit<AnnexOptions, 'now'>,
): AnnexPlan {
  const context = annexContext(consolidation, lang, province);
  return {
    title: say(lang, 'export.annex.title', { period: periodName(consolidation.period, lang) }),
    sheets: annexSheets(context, year, withTexts, charts),
  };
}

function* annexSheets(
  context: AnnexContext,
  year: YearView,
  withTexts: boolean,
  charts: readonly ChartSheetEntry[],
): Iterable<AnnexSheet> {
  const nameFor = sheetNamer();
  for (const sheet of unnamedSheets(context, year, withTexts, charts))
    yield { ...sheet, name: nameFor(sheet.name) };
}

function* unnamedSheets(
  context: AnnexContext,
  { comparisons, attainments, indices }: YearView,
  withTexts: boolean,
  charts: readonly ChartSheetEntry[],
): Iterable<AnnexSheet> {
  const { consolidation, word } = context;
  const { edition, period, tables } = consolidation;
  yield overviewSheet(context);
  yield summarySheet(context);
  if (hasComparisons(consolidation, comparisons)) yield comparisonSheet(context, comparisons);
  if (attainments.length > 0) yield targetSheet(context, attainments);
  if (indices.results.length + indices.analysis.length > 0) yield indexSheet(context, indices);
  if (charts.length > 0) yield chartSheet(context, charts);
  for (const area of edition.areas) {
    const sheet = areaSheet(context, area, area.sheet);
    if (sheet) yield sheet;
  }
  for (const data of tables) {
    const both = tables.some((other) => other.table === data.table && other.by !== data.by);
    const suffix = both ? ` ${word(data.by === 'agency' ? 'by-agency' : 'by-key')}` : '';
    yield tableSheet(context, data, `${data.table}${suffix}`);
  }
  for (const list of edition.lists) {
    if (period.kind && !list.reportKinds.includes(period.kind)) continue;
    yield listSheet(context, list, list.sheet);
  }
  if (withTexts) yield textsSheet(context);
  yield leftOutSheet(context, word('left-out'));
}
