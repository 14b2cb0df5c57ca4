import type { Indicator } from '../domain/edition.ts';
import { cellChanges, columnPairs, exchangedWords } from './changes/table-changes.ts';
import { removedRow } from './changes/changes-found.ts';
import type { PassageChange } from './changes/passage-change.ts';
import { labelled, wrongSums } from './wrong-sums.ts';
import { alignRows, isFigureCell, rowLabel, type AlignedTable } from './align/align-tables.ts';
import type { Passage, TableRow, WordTable } from './document/passages.ts';
import type { FactBook } from './facts/fact-book.ts';
import { isValue } from './facts/find-figure.ts';
import { judgePassage } from './judge-passage.ts';
import type { Lexeme } from './tokens/lexeme.ts';
import type { VerifiedItem } from './verification.ts';

/** What judging a table needs of its surroundings. */
export interface TableContext {
  book: FactBook;
  lex: (text: string, isCell: boolean) => readonly Lexeme[];
  /** Counts and lists what an unchanged cell holds. */
  unchanged: (cell: Passage) => VerifiedItem[];
}

export interface JudgedTable {
  items: VerifiedItem[];
  changes: PassageChange[];
  unchanged: number;
  edited: number;
  added: number;
  removed: number;
}

/** Every cell of a table against the cell of the same row and column of the expected one. */
export function judgeTable({ written, expected }: AlignedTable, context: TableContext): JudgedTable {
  const { pairs, removed } = alignRows(written.rows, expected?.rows ?? []);
  const judged: JudgedTable = {
    items: [],
    changes: expected ? removed.flatMap(removedRow) : [],
    unchanged: 0,
    edited: 0,
    added: 0,
    removed: removed.length,
  };
  const counting = countingColumns(written);
  for (const { written: row, expected: from, isEdited } of pairs) {
    if (!isEdited) {
      judged.unchanged++;
      judged.items.push(...row.cells.flatMap(context.unchanged));
      continue;
    }
    if (from) judged.edited++;
    else judged.added++;
    judged.items.push(...judgeRow(row, from, written, counting, context));
    if (from) judged.items.push(...exchangedWords(row, from, expected!));
    judged.changes.push(...cellChanges(row, from));
  }
  if (!expected) judged.items.push(...wrongSums(written));
  return judged;
}

function judgeRow(
  row: TableRow,
  from: TableRow | undefined,
  table: WordTable,
  counting: ReadonlySet<number>,
  context: TableContext,
): VerifiedItem[] {
  const columns = from ? columnPairs(row, from) : [];
  return row.cells.flatMap((cell, at): VerifiedItem[] => {
    const theirs = from?.cells[columns[at] ?? -1];
    if (theirs?.key === cell.key) return context.unchanged(cell);
    if (counting.has(at) && isFigureCell(cell.text)) return [];
    if (theirs && isFigureCell(theirs.text) && isFigureCell(cell.text))
      return figureCell(cell, theirs, row, context);
    if (!from && isFigureCell(cell.text)) return newCell(cell, at, row, table, context);
    return passageCell(cell, theirs, context);
  });
}

function figureCell(
  cell: Passage,
  theirs: Passage,
  row: TableRow,
  { lex, book }: TableContext,
): VerifiedItem[] {
  const [mine] = lex(cell.text, true).filter((one) => one.kind === 'number');
  const [wanted] = lex(theirs.text, true).filter((one) => one.kind === 'number');
  const base = {
    place: cell.paragraph.place,
    kind: 'number' as const,
    at: 0,
    context: labelled(row, cell.text),
  };
  const written = cell.text;
  if (!mine) {
    // A figure was taken out: nothing wrong is printed.
    return [
      { ...base, verdict: 'open', code: 'R-UNR-001', written, expected: theirs.text, reason: 'report' },
    ];
  }
  if (!wanted) {
    // Blank is never zero, and no number stands for a missing one.
    return [
      {
        ...base,
        verdict: 'contradiction',
        code: 'R-NAR-001',
        written,
        expected: theirs.text,
        reason: 'no-figure',
      },
    ];
  }
  const indicator = indicatorOf(row, book);
  const figure = indicator ? { figure: { code: indicator.code, label: indicator.label.vi } } : {};
  if (saysTheSame(cell.text, theirs.text)) return [{ ...base, verdict: 'match', written, reason: 'report' }];
  const frozen = indicator && book.facts.frozen?.(indicator.code, { type: 'total' });
  if (indicator && typeof frozen === 'string' && isValue(mine, frozen, indicator))
    return [{ ...base, verdict: 'match', written, reason: 'frozen', ...figure }];
  return [
    {
      ...base,
      verdict: 'contradiction',
      code: 'R-NAR-001',
      written,
      expected: theirs.text,
      reason: 'report',
      ...figure,
    },
  ];
}

/** The indicator that a row of the statistics is about: its code stands in a cell. */
function indicatorOf({ cells }: TableRow, { facts }: FactBook): Indicator | undefined {
  const code = cells.find((one) => /^\d+\.\d+\.\d+$/.test(one.text))?.text;
  return code === undefined ? undefined : facts.indicators.find((one) => one.code === code);
}

/** `98,50%` is `98,5%`, `41 206` is `41.206`; everything else that differs is said. */
function saysTheSame(written: string, expected: string): boolean {
  const tidy = (text: string) =>
    text
      .replace(/\(ước\)|\*/gu, '')
      .replace(/\s/g, '')
      .replace(/^\+/, '')
      .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1')
      .replace(/(,\d*?)0+(?=\D|$)/, '$1')
      .replace(/,(?=\D|$)/, '');
  return tidy(written) === tidy(expected);
}

/** A figure in a row that the report does not have: found by the words of its row and column. */
function newCell(
  cell: Passage,
  at: number,
  row: TableRow,
  table: WordTable,
  context: TableContext,
): VerifiedItem[] {
  const header = table.rows.slice(0, 2).map((one) => one.cells[at]?.text ?? '');
  const text = [...new Set(header), rowLabel(row).replaceAll('|', ' '), `: ${cell.text}`].join(' ');
  const written = context.lex(text, true);
  const own = written.filter((one) => one.start >= text.length - cell.text.length - 2);
  const items = judgePassage({ text, place: cell.paragraph.place, written }, context.book);
  return items.filter((one) => own.some(({ start }) => start === one.at));
}

function passageCell(
  cell: Passage,
  theirs: Passage | undefined,
  { book, lex }: TableContext,
): VerifiedItem[] {
  if (cell.text === '') return [];
  return judgePassage(
    {
      text: cell.text,
      place: cell.paragraph.place,
      written: lex(cell.text, true),
      ...(theirs ? { expected: lex(theirs.text, true), expectedText: theirs.text } : {}),
    },
    book,
  );
}

/** Columns that number the rows. */
function countingColumns({ rows }: WordTable): Set<number> {
  const head = rows.slice(0, 2).flatMap(({ cells }) => cells.map((one, at) => [at, one.text] as const));
  return new Set(head.filter(([, text]) => /^(?:s?tt|số tt|thứ tự)\.?$/iu.test(text)).map(([at]) => at));
}
