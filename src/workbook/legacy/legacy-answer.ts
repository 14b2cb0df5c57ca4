import { styleFacts } from '../style-list.ts';
import type { RawCell, RawSheet, RawWorkbook, WorkbookFormat } from '../raw-workbook.ts';

/** A cell as it crosses the border between the processes: row, column, kind, value, style, formula ('' for none). */
export type AnswerCell = [
  row: number,
  column: number,
  kind: RawCell['kind'],
  value: RawCell['value'],
  style: number,
  formula: string,
];

export interface AnswerSheet {
  name: string;
  state: RawSheet['state'];
  protected: boolean;
  cells: AnswerCell[];
  /** Top, left, bottom, right. */
  merges: [number, number, number, number][];
  hiddenRows: number[];
  hiddenColumns: [first: number, last: number][];
}

/** What the child process answers about a workbook: plain JSON. */
export interface AnswerWorkbook {
  sheets: AnswerSheet[];
  /** Number format code and font name ('' when unknown) of every style index. */
  styles: [format: string, font: string][];
  names: [name: string, reference: string][];
  date1904: boolean;
  hasMacros: boolean;
  hasExternalLinks: boolean;
}

export type RefusalProblem = 'damaged' | 'over-limits' | 'legacy-xls';

/** Either a workbook or the reason why there is none, in technical English. */
export type LegacyAnswer = { workbook: AnswerWorkbook } | { refused: string; problem?: RefusalProblem };

const kinds: readonly unknown[] = ['number', 'text', 'boolean', 'error', 'none'];
const states: readonly unknown[] = ['visible', 'hidden', 'veryHidden'];

/**
 * The answer as a workbook; undefined when it is not of the agreed shape. The process that wrote it has parsed hostile
 * bytes with a library that has known holes, so nothing of it is believed: every field is checked and copied.
 */
export function workbookOf(answer: unknown, format: WorkbookFormat, readBy: string): RawWorkbook | undefined {
  if (!isRecord(answer)) return undefined;
  const { sheets, styles, names, date1904, hasMacros, hasExternalLinks } = answer;
  if (!isListOf(sheets, isSheet) || !isListOf(styles, isPair) || !isListOf(names, isPair)) return undefined;
  if (![date1904, hasMacros, hasExternalLinks].every((flag) => typeof flag === 'boolean')) return undefined;
  return {
    ...styleFacts(styles),
    format,
    readBy,
    sheets: sheets.map(sheetOf),
    definedNames: new Map(names),
    date1904: date1904 === true,
    hasMacros: hasMacros === true,
    hasExternalLinks: hasExternalLinks === true,
    hasThreadedComments: false,
  };
}

function sheetOf(sheet: AnswerSheet): RawSheet {
  return {
    name: sheet.name,
    state: sheet.state,
    protected: sheet.protected,
    cells: sheet.cells.map(([row, column, kind, value, style, formula]) => ({
      row,
      column,
      kind,
      value,
      style,
      ...(formula === '' ? {} : { formula }),
    })),
    merges: sheet.merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: sheet.hiddenColumns,
  };
}

function isSheet(value: unknown): value is AnswerSheet {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    states.includes(value['state']) &&
    typeof value['protected'] === 'boolean' &&
    isListOf(value['cells'], isCell) &&
    isListOf(value['merges'], isPlaces(4)) &&
    isListOf(value['hiddenRows'], isPlace) &&
    isListOf(value['hiddenColumns'], isPlaces(2))
  );
}

function isCell(value: unknown): value is AnswerCell {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [row, column, kind, content, style, formula] = value as unknown[];
  return (
    isPlace(row) &&
    isPlace(column) &&
    kinds.includes(kind) &&
    isContent(kind, content) &&
    Number.isInteger(style) &&
    typeof formula === 'string'
  );
}

function isContent(kind: unknown, value: unknown): boolean {
  if (kind === 'none') return value === null;
  if (kind === 'number') return typeof value === 'number';
  return typeof value === (kind === 'boolean' ? 'boolean' : 'string');
}

/** A row or column number. */
function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_048_576;
}

const isPlaces =
  (count: number) =>
  (value: unknown): value is never =>
    isListOf(value, isPlace) && value.length === count;

function isPair(value: unknown): value is [string, string] {
  return isListOf(value, (one): one is string => typeof one === 'string') && value.length === 2;
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
