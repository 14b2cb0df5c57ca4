import { sum, compareDecimals, type Decimal } from '../domain/decimal.ts';
import { formatDecimal } from '../messages/format.ts';
import { isFigureCell } from './align/align-tables.ts';
import type { TableRow, WordTable } from './document/passages.ts';
import type { VerifiedItem } from './verification.ts';

/** A cell's text behind the label of its row. */
export const labelled = (row: TableRow, text: string) => {
  const label = row.cells.find((one) => one.text !== '' && !isFigureCell(one.text))?.text ?? '';
  return label === '' ? text : `${label}: ${text}`;
};

const totalLabel = /^(?:tổng(?: số| cộng)?|cộng|toàn tỉnh|toàn huyện)$/iu;

/** In a table that somebody added: a total row that is not the sum of the rows, as printed. */
export function wrongSums({ rows }: WordTable): VerifiedItem[] {
  const at = rows.findLastIndex((row) => row.cells.some((one) => totalLabel.test(one.text)));
  if (at < 1) return [];
  const total = rows[at]!;
  const parts = rows.slice(1).filter((row) => row !== total);
  return total.cells.flatMap((cell, column): VerifiedItem[] => {
    const wanted = countOf(cell.text);
    const values = parts.map((row) => countOf(row.cells[column]?.text ?? ''));
    if (wanted === undefined || values.length < 2 || values.some((one) => one === undefined)) return [];
    const added = sum(values as Decimal[]);
    if (compareDecimals(added, wanted) === 0) return [];
    return [
      {
        verdict: 'contradiction',
        code: 'R-NAR-001',
        kind: 'sum',
        place: cell.paragraph.place,
        written: cell.text,
        at: 0,
        context: labelled(total, cell.text),
        expected: formatDecimal(added),
        reason: 'sum',
      },
    ];
  });
}

function countOf(text: string): Decimal | undefined {
  return /^\d{1,3}(?:\.\d{3})*$/.test(text) ? text.replaceAll('.', '') : undefined;
}
