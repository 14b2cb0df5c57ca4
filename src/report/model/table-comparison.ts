import type { Comparison, ComparisonBasis, Comparisons } from '../../domain/comparison.ts';
import type { Table } from '../../domain/edition.ts';
import {
  comparedWith,
  derivationSentences,
  notComparableSentence,
  periodWords,
} from '../../messages/comparison-report-words.ts';
import { formatDecimal } from '../../messages/format.ts';
import { isComparable, notComparableMark } from '../language/format-comparison.ts';
import type { ReportColumn, ReportRow } from '../report-model.ts';

/** Columns of the rows that stand below a table's total. */
export function comparedRowColumns(table: Table): ReportColumn[] {
  return ['Tên', ...valueNos(table).map((no) => `Cột ${no}`)].map((name) => ({ name }));
}

/**
 * The totals of earlier periods, and how this one's differ from those of a year ago, each row only where most of it
 * compares; with the note that belongs below the table. `columns` are those that its total has.
 */
export function comparedRows(
  table: string,
  columns: readonly number[],
  comparisons: Comparisons,
): { rows: ReportRow[]; note: string } {
  const ask = (basis: ComparisonBasis): Compared =>
    new Map(columns.map((no) => [no, comparisons.ofTable(table, no, basis)]));
  const previous = ask('previous');
  const same = ask('same-period');
  // A year's window before is the same window a year ago: once is enough.
  const bases = isSameWindow(previous, same) ? [same] : [previous, same];
  const rows = bases.flatMap((all) => baseRow(all));
  const changes = isWorthARow(same) ? changeRows(same) : [];
  const shown = rows.length + changes.length > 0;
  return { rows: [...rows, ...changes], note: shown ? noteOn(bases) : '' };
}

type Compared = ReadonlyMap<number, Comparison | undefined>;

function isSameWindow(one: Compared, other: Compared): boolean {
  const window = (all: Compared) => [...all.values()].find((each) => each !== undefined)?.period;
  return window(one) !== undefined && window(one) === window(other);
}

/** A row of dashes with a number here and there says less than its absence: the annex workbook has every one of them. */
function isWorthARow(all: Compared): boolean {
  const known = [...all.values()].filter(isComparable).length;
  return known > 0 && known * 2 >= all.size;
}

function baseRow(all: Compared): ReportRow[] {
  if (!isWorthARow(all)) return [];
  const first = [...all.values()].find(isComparable)!;
  const name = periodWords(first.period, 'vi');
  return [
    row(name.charAt(0).toLocaleUpperCase('vi') + name.slice(1), all, ({ base }) => formatDecimal(base)),
  ];
}

function changeRows(same: Compared): ReportRow[] {
  const first = [...same.values()].find(isComparable)!;
  const reference = `so với ${comparedWith(first, 'vi')}`;
  return [
    row(`Tăng (+), giảm (-) ${reference}`, same, ({ change }) => signed(change)),
    row(`Tỷ lệ tăng, giảm ${reference} (%)`, same, ({ percent }) =>
      percent === null ? '-' : signed(percent, percent.includes('.') ? 2 : 0),
    ),
  ];
}

function row(
  name: string,
  all: Compared,
  textOf: (one: Comparison & { base: string; change: string }) => string,
): ReportRow {
  const cells = [...all].map(([no, one]) => [
    `Cột ${no}`,
    isComparable(one) ? textOf(one) : notComparableMark,
  ]);
  return { Tên: name, ...Object.fromEntries(cells) };
}

/** Reasons that the total above shows itself. */
const silent = new Set(['value-missing', 'kind']);

/** How derived windows came about, and why some columns compare with nothing. */
function noteOn(bases: readonly Compared[]): string {
  const sentences = new Set<string>();
  const all = bases.flatMap((one) => [...one.values()]);
  for (const one of derivationSentences(all.filter(isComparable), 'vi')) sentences.add(one);
  for (const one of all) {
    const reason = one?.notComparable?.reason;
    if (reason && !silent.has(reason)) sentences.add(`${notComparableSentence(one!, 'vi')}.`);
  }
  return [...sentences].join(' ');
}

function signed(value: string, digits = 0): string {
  const text = formatDecimal(value, digits);
  return value.startsWith('-') || value === '0' ? text : `+${text}`;
}

function valueNos({ columns }: Table): number[] {
  return columns.filter(({ role }) => role === 'value').map(({ no }) => no);
}
