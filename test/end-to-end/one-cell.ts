import { parseA1, toA1, type CellRef } from '../../src/domain/cell-ref.ts';
import type { CellValue } from '../../src/domain/observation.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../src/workbook/raw-workbook.ts';

/** What may happen to one cell. */
export const mutations = [
  'text',
  'sign',
  'thousandfold',
  'delete',
  'hide-row',
  'move-right',
  'move-down',
  'reword',
] as const;
export type Mutation = (typeof mutations)[number];

/** A cell of a workbook, and the place where its content went, if it moved. */
export interface Mutated {
  workbook: RawWorkbook;
  at: CellRef;
  to?: CellRef;
}

/** The workbook with one cell changed; undefined where the change would change nothing, or bury another cell. */
export function mutate(workbook: RawWorkbook, at: CellRef, mutation: Mutation): Mutated | undefined {
  const sheet = workbook.sheets.find((one) => one.name === at.sheet);
  const place = parseA1(at.cell)!;
  if (!sheet) return undefined;
  const cell = sheet.cells.find((one) => one.row === place.row && one.column === place.column);
  const put = (changed: RawSheet, to?: CellRef): Mutated => ({
    workbook: { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? changed : one)) },
    at,
    ...(to ? { to } : {}),
  });
  const withCells = (...cells: readonly RawCell[]) => ({ ...sheet, cells: replaced(sheet, place, cells) });
  const like = cell ?? { ...place, style: 0 };
  if (mutation === 'text')
    return put(
      withCells({
        row: like.row,
        column: like.column,
        style: like.style,
        kind: 'text',
        value: 'đang rà soát 5',
      }),
    );
  if (!cell) return undefined;
  if (mutation === 'hide-row')
    return put({ ...sheet, hiddenRows: new Set([...sheet.hiddenRows, place.row]) });
  if (mutation === 'delete') return put(withCells());
  if (mutation === 'reword')
    return cell.kind === 'text'
      ? put(withCells({ ...cell, value: `${String(cell.value)} sai 9` }))
      : undefined;
  if (mutation === 'sign' || mutation === 'thousandfold') {
    if (typeof cell.value !== 'number' || cell.value === 0) return undefined;
    return put(withCells({ ...cell, value: mutation === 'sign' ? -cell.value : cell.value * 1000 }));
  }
  const next = {
    row: place.row + Number(mutation === 'move-down'),
    column: place.column + Number(mutation === 'move-right'),
  };
  const isTaken = sheet.cells.some((one) => one.row === next.row && one.column === next.column);
  if (isTaken) return undefined;
  return put(withCells({ ...cell, ...next }), { ...at, cell: toA1(next.row, next.column) });
}

/** The cells of a sheet with one taken out and others put in, row by row as a file has them. */
function replaced(
  sheet: RawSheet,
  { row, column }: { row: number; column: number },
  put: readonly RawCell[],
) {
  return [...sheet.cells.filter((one) => one.row !== row || one.column !== column), ...put].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** Every answer of a submission by a name of its own, as one comparable text. */
export function answersIn({ observations, tables, lists, narrative, nothingArose }: Submission) {
  const answers = new Map<string, string>();
  const said = ({ status, value, raw }: CellValue) => `${status} ${value ?? ''} ${raw}`;
  for (const [code, one] of observations) {
    answers.set(code, said(one));
    if (one.note) answers.set(`note ${code}`, one.note);
  }
  for (const { table, rows } of tables)
    for (const { key, role, cells } of rows) {
      answers.set(`${table}:${key}`, role);
      for (const [column, one] of cells) answers.set(`${table}:${key}/${column}`, said(one));
    }
  for (const { list, rows } of lists)
    for (const [at, { cells }] of rows.entries())
      for (const [column, one] of cells) answers.set(`${list}#${at}.${column}`, said(one));
  for (const { section, text } of narrative) answers.set(`section ${section}`, text);
  for (const area of nothingArose.keys()) answers.set(`tick ${area}`, 'x');
  return answers;
}

/** Names of the answers that two submissions give differently. */
export function differing(before: Submission, after: Submission): string[] {
  const [a, b] = [answersIn(before), answersIn(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

/** Whether an answer stands in the table whose row was changed: with another key a row has another name. */
export function isRenamed(key: string, figures: readonly string[]): boolean {
  return figures.some((one) => one.startsWith('table:') && key.startsWith(`${one.slice(6)}:`));
}
