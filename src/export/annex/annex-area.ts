import { columnLetters } from '../../domain/cell-ref.ts';
import { ExactSum } from '../../consolidate/exact-sum.ts';
import type { Area, Indicator } from '../../domain/edition.ts';
import { periodName } from '../../messages/period-name.ts';
import type { AnnexCell, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { agencyCell } from './annex-area-cell.ts';
import { areaTotals, type AreaColumn } from './annex-area-totals.ts';
import { byGroup, textCell, textRow, type AnnexContext } from './annex-context.ts';
import { stateWords } from './annex-overview.ts';

const HEADER_ROW = 3;
const HEADER_ROWS = 3;
/** Number, agency and state of its report. */
const FIXED_COLUMNS = 3;
/** Sum, figure of the report, coverage. */
const TOTAL_ROWS = 3;
const INDICATORS_PER_PAGE = 12;
/** Points a line, and how many characters of a label fit into a column. */
const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 12;

/**
 * One area: agencies as rows, its indicators (those that are wanted) as columns, live totals below. Undefined when
 * nothing is asked.
 */
export function areaSheet(
  context: AnnexContext,
  area: Area,
  name: string,
  isWanted: (indicator: Indicator) => boolean = () => true,
): AnnexSheet | undefined {
  const { consolidation } = context;
  const columns = [...consolidation.edition.indicators.values()]
    .filter((one) => one.area === area.code && isWanted(one) && consolidation.figures.has(one.code))
    .map((indicator, at): AreaColumn => ({
      indicator,
      letters: columnLetters(FIXED_COLUMNS + at + 1),
      added: new ExactSum(),
    }));
  if (columns.length === 0) return undefined;
  const { agencies } = consolidation;
  const first = HEADER_ROW + HEADER_ROWS;
  const last = first + byGroup(agencies).size + agencies.length - 1;
  return {
    name,
    widths: [6, 38, 16, ...columns.map(() => 14)],
    rows: areaRows(context, area, columns, { first, last }),
    rowCount: last + TOTAL_ROWS,
    merges: ['A', 'B', 'C'].map(
      (letter) => `${letter}${HEADER_ROW}:${letter}${HEADER_ROW + HEADER_ROWS - 1}`,
    ),
    freeze: { rows: HEADER_ROW + HEADER_ROWS - 1, columns: FIXED_COLUMNS },
    repeat: [HEADER_ROW, HEADER_ROW + HEADER_ROWS - 1],
    repeatColumns: 'A:C',
    pagesWide: Math.ceil(columns.length / INDICATORS_PER_PAGE),
  };
}

/** The totals come after the agencies, whose numbers are added up on the way. */
function* areaRows(
  context: AnnexContext,
  area: Area,
  columns: readonly AreaColumn[],
  rows: { first: number; last: number },
): Iterable<AnnexRow> {
  const { consolidation, lang } = context;
  yield textRow(`${area.title[lang]} – ${periodName(consolidation.period, lang)}`, 'title');
  yield { cells: [] };
  yield* headerRows(context, columns);
  yield* agencyRows(context, columns);
  for (const cells of areaTotals(context, columns, rows))
    yield { cells: [textCell('', 'total-label'), ...cells] };
}

/** Codes, labels and units, beside the captions of the fixed columns that run over all three rows. */
function headerRows({ lang, word }: AnnexContext, columns: readonly AreaColumn[]): AnnexRow[] {
  const fixed = [word('number'), word('agency'), word('state')].map((text) => textCell(text, 'header'));
  const empty = fixed.map(() => textCell('', 'header'));
  const longest = Math.max(...columns.map(({ indicator }) => indicator.label[lang].length));
  return [
    { cells: [...fixed, ...columns.map(({ indicator }) => textCell(indicator.code, 'header'))] },
    {
      cells: [...empty, ...columns.map(({ indicator }) => textCell(indicator.label[lang], 'header'))],
      height: LINE_HEIGHT * Math.ceil(longest / CHARACTERS_A_LINE) + 6,
    },
    { cells: [...empty, ...columns.map(({ indicator }) => textCell(indicator.unit ?? '', 'header-note'))] },
  ];
}

function* agencyRows(context: AnnexContext, columns: readonly AreaColumn[]): Iterable<AnnexRow> {
  for (const [group, agencies] of byGroup(context.consolidation.agencies)) {
    const filler = Array.from({ length: FIXED_COLUMNS - 2 + columns.length }, () => textCell('', 'group'));
    yield { cells: [textCell('', 'group'), textCell(group, 'group'), ...filler] };
    for (const [at, agency] of agencies.entries()) {
      const cells: AnnexCell[] = columns.map((column) => {
        const cell = agencyCell(context, agency, column.indicator);
        if (cell.number !== undefined) column.added.add(cell.number);
        return cell;
      });
      const reports = context.obligations.get(agency.code) ?? [];
      const state = [...new Set(reports.map((status) => stateWords(context, status)))].join('; ');
      yield {
        cells: [{ look: 'index', number: String(at + 1) }, textCell(agency.name), textCell(state), ...cells],
      };
    }
  }
}
