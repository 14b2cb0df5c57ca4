import { columnLetters } from '../../domain/cell-ref.ts';
import type { Area } from '../../domain/edition.ts';
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
const INDICATORS_PER_PAGE = 12;
/** Points a line, and how many characters of a label fit into a column. */
const LINE_HEIGHT = 15;
const CHARACTERS_A_LINE = 12;

/** One area: agencies as rows, indicators as columns, live totals below. Undefined when nothing is asked. */
export function areaSheet(context: AnnexContext, area: Area, name: string): AnnexSheet | undefined {
  const { consolidation, lang } = context;
  const columns = [...consolidation.edition.indicators.values()]
    .filter((one) => one.area === area.code && consolidation.figures.has(one.code))
    .map((indicator, at): AreaColumn => ({
      indicator,
      letters: columnLetters(FIXED_COLUMNS + at + 1),
      numbers: [],
    }));
  if (columns.length === 0) return undefined;
  const body = agencyRows(context, columns);
  const first = HEADER_ROW + HEADER_ROWS;
  const last = first + body.length - 1;
  return {
    name,
    widths: [6, 38, 16, ...columns.map(() => 14)],
    rows: [
      textRow(`${area.title[lang]} – ${periodName(consolidation.period, lang)}`, 'title'),
      { cells: [] },
      ...headerRows(context, columns),
      ...body,
      ...areaTotals(context, columns, { first, last }).map((cells) => ({
        cells: [textCell('', 'total-label'), ...cells],
      })),
    ],
    merges: ['A', 'B', 'C'].map(
      (letter) => `${letter}${HEADER_ROW}:${letter}${HEADER_ROW + HEADER_ROWS - 1}`,
    ),
    freeze: { rows: HEADER_ROW + HEADER_ROWS - 1, columns: FIXED_COLUMNS },
    repeat: [HEADER_ROW, HEADER_ROW + HEADER_ROWS - 1],
    repeatColumns: 'A:C',
    pagesWide: Math.ceil(columns.length / INDICATORS_PER_PAGE),
  };
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

function agencyRows(context: AnnexContext, columns: readonly AreaColumn[]): AnnexRow[] {
  const rows: AnnexRow[] = [];
  for (const [group, agencies] of byGroup(context.consolidation.agencies)) {
    const filler = Array.from({ length: FIXED_COLUMNS - 2 + columns.length }, () => textCell('', 'group'));
    rows.push({ cells: [textCell('', 'group'), textCell(group, 'group'), ...filler] });
    agencies.forEach((agency, at) => {
      const cells: AnnexCell[] = columns.map((column) => {
        const cell = agencyCell(context, agency, column.indicator);
        if (cell.number !== undefined) column.numbers.push(cell.number);
        return cell;
      });
      const reports = context.obligations.get(agency.code) ?? [];
      const state = [...new Set(reports.map((status) => stateWords(context, status)))].join('; ');
      rows.push({
        cells: [{ look: 'index', number: String(at + 1) }, textCell(agency.name), textCell(state), ...cells],
      });
    });
  }
  return rows;
}
