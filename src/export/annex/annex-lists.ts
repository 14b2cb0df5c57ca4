import type { Exclusion } from '../../domain/consolidation.ts';
import { parseLocalDate } from '../../domain/local-date.ts';
import type { OpenList } from '../../domain/edition.ts';
import { say } from '../../messages/catalogue.ts';
import { formatShortDate } from '../../messages/format.ts';
import type { AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { textCell, textRow, type AnnexContext } from './annex-context.ts';

/** An open list, every row with the agency that wrote it. */
export function listSheet(context: AnnexContext, list: OpenList, name: string): AnnexSheet {
  const { consolidation, names, lang, word } = context;
  const captions = [word('number'), word('agency'), ...list.columns.map(({ label }) => label[lang])];
  const rows: AnnexRow[] = consolidation.listRows(list.code).map(({ agency, cells }, at) => ({
    cells: [
      { look: 'index' as const, number: String(at + 1) },
      textCell(names.get(agency) ?? agency),
      ...list.columns.map(({ key, valueKind }) => textCell(shownText(cells.get(key) ?? '', valueKind))),
    ],
  }));
  const empty: AnnexRow = { cells: captions.map((_, at) => textCell(at === 1 ? word('nothing') : '')) };
  return sheetOf(name, list.title[lang], captions, [6, 36, ...list.columns.map(() => 34)], rows, empty);
}

/** Dates travel as ISO text and are shown the way people write them. */
function shownText(text: string, valueKind: OpenList['columns'][number]['valueKind']): string {
  return valueKind === 'date' && parseLocalDate(text) ? formatShortDate(text) : text;
}

/** Everything that does not enter the province's figures, with place and reason. */
export function leftOutSheet(context: AnnexContext, name: string): AnnexSheet {
  const { consolidation, lang, word } = context;
  const { edition, figures, tables } = consolidation;
  const captions = (
    ['code', 'content', 'agency', 'reason', 'finding', 'file', 'sheet', 'cell', 'raw'] as const
  ).map(word);
  const rows: AnnexRow[] = consolidation.obligations
    .filter(({ state }) => state === 'missing' || state === 'unreadable')
    .map(({ obligation, state, file }) => {
      const reason = state === 'missing' ? 'not-received' : 'not-readable';
      const form = word(obligation.submissionType === 'unit' ? 'form-unit' : 'form-field-lead');
      const exclusion: Exclusion = { agency: obligation.agency, reason, cell: null };
      return leftOutRow(context, '', `${word('whole')}: ${form}`, exclusion, file);
    });
  for (const indicator of edition.indicators.values()) {
    if (!figures.has(indicator.code) || indicator.overUnits === 'ratio-of-sums') continue;
    const lineage = consolidation.lineage(indicator.code, { type: 'total' });
    for (const one of (lineage?.exclusions ?? []).filter(isOwn)) {
      rows.push(leftOutRow(context, indicator.code, indicator.label[lang], one));
    }
  }
  const seen = new Set<string>();
  for (const { table, exclusions } of tables) {
    if (seen.has(table)) continue;
    seen.add(table);
    const title = edition.tables.find((one) => one.code === table)?.title[lang] ?? table;
    for (const one of exclusions.filter(isOwn)) rows.push(leftOutRow(context, table, title, one));
  }
  const empty: AnnexRow = { cells: captions.map((_, at) => textCell(at === 1 ? word('nothing') : '')) };
  return sheetOf(name, word('left-out'), captions, [9, 46, 34, 34, 14, 42, 26, 8, 24], rows, empty);
}

/** Whole reports stand in rows of their own, not once for every indicator. */
function isOwn({ reason }: Exclusion): boolean {
  return reason !== 'not-received' && reason !== 'not-readable';
}

function leftOutRow(
  { names, lang }: AnnexContext,
  code: string,
  content: string,
  one: Exclusion,
  file = one.cell?.file ?? '',
): AnnexRow {
  const reason = say(lang, 'export.reason', { reason: one.reason });
  const place = [file, one.cell?.sheet ?? '', one.cell?.cell ?? '', one.raw ?? ''];
  const texts = [content, names.get(one.agency) ?? one.agency, reason, one.code ?? '', ...place];
  return { cells: [textCell(code, 'index'), ...texts.map((text) => textCell(text))] };
}

function sheetOf(
  name: string,
  title: string,
  captions: readonly string[],
  widths: readonly number[],
  rows: readonly AnnexRow[],
  empty: AnnexRow,
): AnnexSheet {
  const header: AnnexRow = { cells: captions.map((text) => textCell(text, 'header')) };
  const all = [textRow(title, 'title'), { cells: [] }, header, ...(rows.length > 0 ? rows : [empty])];
  return {
    name,
    widths,
    rows: all,
    rowCount: all.length,
    merges: [],
    freeze: { rows: 3, columns: 0 },
    repeat: [3, 3],
    pagesWide: 1,
  };
}
