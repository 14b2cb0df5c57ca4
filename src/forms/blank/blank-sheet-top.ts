import type { Form } from '../../domain/form.ts';
import type { BlankCell, BlankRange } from './blank-plan-types.ts';
import { textHeight } from './blank-size.ts';
import { subtitleWords, windowLine } from './blank-texts.ts';

interface SheetTop {
  cells: BlankCell[];
  merges: BlankRange[];
  heights: Map<number, number>;
}

/** The four rows above the header of a data sheet: title, agency and period, data window, legend. */
export function sheetTop(
  form: Form,
  widths: readonly number[],
  words: { title: string; legend: string; unit?: string },
): SheetTop {
  const right = widths.length;
  const width = widths.reduce((all, one) => all + one, 0);
  const { title } = words;
  const cells: BlankCell[] = [
    { row: 1, column: 1, style: 'title', value: title },
    { row: 2, column: 1, style: 'subtitle', value: subtitleWords(form) },
    { row: 3, column: 1, style: 'subtitle', value: windowLine(form, words.unit) },
    { row: 4, column: 1, style: 'line', value: words.legend },
  ];
  return {
    cells,
    merges: cells.map(({ row }) => ({ top: row, left: 1, bottom: row, right })),
    // Bold capitals are about a third wider than the running text that widths are counted in.
    heights: new Map([
      [1, textHeight(title, width / 1.4) + 4],
      [2, 18],
      [3, 18],
      [4, textHeight(words.legend, width) + 4],
    ]),
  };
}

/** A range of one cell. */
export function oneCell(row: number, column: number): BlankRange {
  return { top: row, left: column, bottom: row, right: column };
}
