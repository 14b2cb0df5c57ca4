import type { LeadCode } from '../../domain/agency.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import { say } from '../../messages/catalogue.ts';
import { periodName } from '../../messages/period-name.ts';
import { writeAnnexPlan } from '../../workbook/annex/annex-writer.ts';
import type { AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { areaSheet } from '../annex/annex-area.ts';
import { annexContext, sheetNamer } from '../annex/annex-context.ts';
import { tableSheet } from '../annex/annex-table.ts';

export interface LeadExtractOptions {
  /** Province as the report names it. */
  province: string;
  now: Date;
}

/** The leads that have indicators or tables in the period, in the order of the edition. */
export function leadsWithFigures({ edition, figures, tables }: Consolidation): LeadCode[] {
  const asked = new Set(
    [...edition.indicators.values()].flatMap((one) => (figures.has(one.code) ? [one.lead] : [])),
  );
  const kept = new Set(tables.map((one) => one.table));
  for (const { code, lead } of edition.tables) if (kept.has(code)) asked.add(lead);
  return [...edition.leads.keys()].filter((lead) => asked.has(lead));
}

/** What a field lead answers for, over all agencies: a sheet for each of its areas and tables (.xlsx). */
export function leadExtract(
  consolidation: Consolidation,
  lead: LeadCode,
  { province, now }: LeadExtractOptions,
): Uint8Array {
  const { edition, period } = consolidation;
  const name = edition.leads.get(lead)?.vi ?? lead;
  const title = say('vi', 'package.lead-title', { lead: name, period: periodName(period, 'vi') });
  return writeAnnexPlan({ title, sheets: sheetsOf(consolidation, lead, province) }, now);
}

function* sheetsOf(consolidation: Consolidation, lead: LeadCode, province: string): Generator<AnnexSheet> {
  const context = annexContext(consolidation, 'vi', province);
  const { edition, tables } = consolidation;
  const nameFor = sheetNamer();
  for (const area of edition.areas) {
    const sheet = areaSheet(context, area, nameFor(area.sheet), (one) => one.lead === lead);
    if (sheet) yield sheet;
  }
  const own = new Set(edition.tables.flatMap((one) => (one.lead === lead ? [one.code] : [])));
  for (const data of tables) if (own.has(data.table)) yield tableSheet(context, data, nameFor(data.table));
}
