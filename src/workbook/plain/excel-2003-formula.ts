import { columnLetters } from '../../domain/cell-ref.ts';

/** Strings and quoted sheet names, then a reference in row-and-column style. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(])/gu;

/** A formula of Excel 2003 XML (`=SUM(R[-3]C:R[-1]C)`) as it stands in a cell: `SUM(D5:D7)`, without `=`. */
export function a1Formula(formula: string, row: number, column: number): string {
  return formula.replace(/^=/, '').replace(token, (whole, ...parts: (string | undefined)[]) => {
    if (whole.startsWith('"') || whole.startsWith("'")) return whole;
    const [rowPart, columnPart] = parts;
    const atRow = place(rowPart, row);
    const atColumn = place(columnPart, column);
    return `${atColumn.fixed}${columnLetters(atColumn.at)}${atRow.fixed}${atRow.at}`;
  });
}

/** `[-3]` counts from the cell, `5` is fixed, nothing is the cell's own. */
function place(part: string | undefined, own: number): { at: number; fixed: string } {
  if (part === undefined) return { at: own, fixed: '' };
  return part.startsWith('[')
    ? { at: own + Number(part.slice(1, -1)), fixed: '' }
    : { at: Number(part), fixed: '$' };
}
