import { columnLetters, toA1 } from '../../domain/cell-ref.ts';
import { scopeKey, type ExclusionReason, type Figure } from '../../domain/consolidation.ts';
import { sum } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { say } from '../../messages/catalogue.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { AnnexCell, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { byGroup, formulaCell, numberCell, textCell, textRow, type AnnexContext } from './annex-context.ts';

const PROVINCE_COLUMN = 4;

/** Every indicator with the figure of the province and of each group, its coverage and what to know about it. */
export function summarySheet(context: AnnexContext): AnnexSheet {
  const { consolidation, lang, word } = context;
  const groups = [...byGroup(consolidation.agencies).keys()];
  const captions = [word('code'), word('indicator'), word('unit'), word('province'), ...groups];
  const header = [...captions, word('coverage'), word('note')].map((text) => textCell(text, 'header'));
  const rows: AnnexRow[] = [textRow(word('summary'), 'title'), { cells: [] }, { cells: header }];
  for (const area of consolidation.edition.areas) {
    const indicators = [...consolidation.edition.indicators.values()].filter(
      ({ code, area: of }) => of === area.code && consolidation.figures.has(code),
    );
    if (indicators.length === 0) continue;
    rows.push({ cells: header.map((_, at) => textCell(at === 1 ? area.title[lang] : '', 'group')) });
    for (const one of indicators) rows.push({ cells: indicatorCells(context, one, groups, rows.length + 1) });
  }
  return {
    name: word('summary'),
    widths: [9, 52, 13, 15, ...groups.map(() => 15), 15, 48],
    rows,
    rowCount: rows.length,
    merges: [],
    freeze: { rows: 3, columns: 2 },
    repeat: [3, 3],
    pagesWide: 1,
  };
}

function indicatorCells(context: AnnexContext, indicator: Indicator, groups: readonly string[], row: number) {
  const { consolidation, lang } = context;
  const figures = consolidation.figures.get(indicator.code)!;
  const total = figures.get('total');
  const parts = groups.map((id) => figures.get(scopeKey({ type: 'group', id })));
  const decimals = indicator.kind === 'ratio' ? indicator.decimals : undefined;
  const look = indicator.overUnits === 'none' && !total ? 'not-asked' : 'number';
  return [
    textCell(indicator.code, 'index'),
    textCell(indicator.label[lang]),
    textCell(indicator.unit ?? '', 'index'),
    total ? totalCell(total, indicator, parts, row) : { look },
    ...parts.map((part) => (part ? numberCell(part.value, 'number', decimals) : textCell('', 'not-asked'))),
    textCell(total ? `${total.counted}/${total.expected}` : '', 'index'),
    textCell(total ? notes(context, total) : ''),
  ] satisfies AnnexCell[];
}

/** A sum that the groups make up is a live formula; anything else is the value. */
function totalCell(
  total: Figure,
  indicator: Indicator,
  parts: readonly (Figure | undefined)[],
  row: number,
): AnnexCell {
  const values = parts.flatMap((part) => (part?.value ? [part.value] : []));
  if (indicator.overUnits === 'sum' && total.value !== null && sum(values) === total.value) {
    const from = toA1(row, PROVINCE_COLUMN + 1);
    const to = columnLetters(PROVINCE_COLUMN + parts.length) + row;
    return formulaCell(`SUM(${from}:${to})`, total.value, 'total');
  }
  return numberCell(total.value, 'total', indicator.kind === 'ratio' ? indicator.decimals : undefined);
}

const counted: readonly ExclusionReason[] = [
  'not-received',
  'not-readable',
  'open-error',
  'unreadable',
  'missing',
  'blank',
  'not-applicable',
];

function notes({ consolidation, lang, word }: AnnexContext, total: Figure): string {
  const parts: string[] = [];
  if (total.unitSum) {
    const { value, counted: count, expected } = total.unitSum;
    const shown = value === null ? '–' : formatDecimal(value);
    parts.push(
      say(lang, 'export.annex.lead-note', { value: shown, counted: `${count}`, expected: `${expected}` }),
    );
  }
  if (total.leadFigure) {
    const { value } = total.leadFigure;
    const shown = value === null ? '–' : formatDecimal(value);
    parts.push(say(lang, 'export.annex.units-note', { value: shown }));
  }
  if (total.estimate) parts.push(word('estimate'));
  if (total.counted < total.expected) {
    const agencies = new Map<ExclusionReason, Set<string>>();
    for (const { agency, reason } of consolidation.lineage(total.indicator, total.scope)?.exclusions ?? []) {
      agencies.set(reason, (agencies.get(reason) ?? new Set()).add(agency));
    }
    const counts = counted.flatMap((reason) => {
      const size = agencies.get(reason)?.size;
      return size === undefined ? [] : [[reason, String(size)] as const];
    });
    if (counts.length > 0) parts.push(say(lang, 'export.annex.left-out-note', { counts }));
  }
  return parts.join(' ');
}
