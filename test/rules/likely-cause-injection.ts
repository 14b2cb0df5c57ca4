import type { Random } from '../../src/cli/synthetic/random.ts';
import type { CauseKind } from '../../src/domain/finding.ts';
import type { CellValue } from '../../src/domain/observation.ts';
import type { Submission, TableRow } from '../../src/domain/submission.ts';
import { valueAt, withValues, type Spot } from './edit-submission.ts';

/**
 * Puts one slip into a right submission, the way a clerk would make it. Knows nothing of how slips are found: plain
 * numbers, written anew.
 */

export interface Injection {
  kind: CauseKind;
  /** Cells of which any may be named: both, of two that were exchanged. */
  cells: readonly string[];
  /** What was done, for the failure message. */
  what: string;
  /** Another kind leaves the very same sheet behind: a 0 dropped at the end is a tenth. */
  isScale: boolean;
  submission: Submission;
}

const nameOf = ({ cell }: CellValue) => `${cell!.sheet}!${cell!.cell}`;

/** Numbers that identities tie to others: typed ones, tables' included, total rows not. */
export function spotsOf({ form, observations, tables }: Submission): Spot[] {
  const tied = new Set<string>();
  for (const { indicator, clauses } of form!.fields.values()) {
    for (const clause of clauses) {
      if (clause.kind !== 'identity') continue;
      for (const code of [indicator.code, ...clause.terms.map((one) => one.code)]) tied.add(code);
    }
  }
  for (const { columns } of form!.tables)
    for (const { indicator } of columns) if (indicator) tied.add(indicator);
  const fields = [...tied]
    .filter((code) => observations.get(code)?.status === 'number')
    .map((code): Spot => ({ in: 'field', code }));
  const cells = tables.flatMap(({ table, rows }) =>
    rows.flatMap(({ role, cells }, row) =>
      [...cells].flatMap(([column, one]): Spot[] =>
        role === 'data' && one.status === 'number' ? [{ in: 'table', table, row, column }] : [],
      ),
    ),
  );
  return [...fields, ...cells];
}

type Make = (
  submission: Submission,
  spot: Spot,
  value: number,
  random: Random,
  previous: ReadonlyMap<string, string>,
) => readonly (readonly [Spot, number | null])[] | undefined;

const digits = (value: number) => String(value).split('');

/** Slips of one number: what the clerk types instead. */
const typed: Partial<Record<CauseKind, (value: number, random: Random) => number | undefined>> = {
  'digits-swapped': (value, random) => {
    const all = digits(value);
    const at = random.between(0, all.length - 2);
    [all[at], all[at + 1]] = [all[at + 1]!, all[at]!];
    return all[0] === '0' ? undefined : Number(all.join(''));
  },
  'digit-dropped': (value, random) => {
    const all = digits(value);
    if (all.length < 2) return undefined;
    all.splice(random.between(0, all.length - 1), 1);
    return all[0] === '0' && all.length > 1 ? undefined : Number(all.join(''));
  },
  'digit-doubled': (value, random) => {
    const all = digits(value);
    const at = random.between(0, all.length - 1);
    all.splice(at, 0, all[at]!);
    return value === 0 ? undefined : Number(all.join(''));
  },
  'wrong-scale': (value, random) => {
    const factor = random.pick([1000, 1000, 10, 100, 1000000]);
    if (value % factor === 0 && random.chance(0.5)) return value / factor;
    return value * factor;
  },
  'wrong-sign': (value) => -value,
};

const number = (value: CellValue | undefined) =>
  value?.status === 'number' && value.value !== null ? Number(value.value) : undefined;

/** Cells next to a spot: the rows above and below, in a table the columns beside it as well. */
function beside(submission: Submission, spot: Spot): Spot[] {
  if (spot.in === 'field') {
    const area = submission.form!.areas.find((one) =>
      one.fields.some((field) => field.indicator.code === spot.code),
    )!;
    const at = area.fields.findIndex((one) => one.indicator.code === spot.code);
    return [at - 1, at + 1].flatMap((next): Spot[] => {
      const field = area.fields[next];
      const isTyped = field?.requirement === 'required' || field?.requirement === 'optional';
      return isTyped ? [{ in: 'field', code: field.indicator.code }] : [];
    });
  }
  const { table, row, column } = spot;
  const rows = submission.tables.find((one) => one.table === table)!.rows;
  const columns = [...rows[row]!.cells.keys()].sort((a, b) => a - b);
  const at = columns.indexOf(column);
  const around: Spot[] = [
    ...[columns[at - 1], columns[at + 1]].flatMap((no): Spot[] =>
      no === undefined ? [] : [{ ...spot, column: no }],
    ),
    ...[row - 1, row + 1].map((next): Spot => ({ ...spot, row: next })),
  ];
  return around.filter((one) => one.in === 'table' && rows[one.row]?.role === 'data');
}

const makers: Partial<Record<CauseKind, Make>> = {
  exchanged: (submission, spot, value, random) => {
    const others = beside(submission, spot).filter((one) => number(valueAt(submission, one)) !== undefined);
    if (others.length === 0) return undefined;
    const other = random.pick(others);
    const its = number(valueAt(submission, other))!;
    if (its === value) return undefined;
    return [
      [spot, its],
      [other, value],
    ];
  },
  copied: (submission, spot, value, random) => {
    const others = beside(submission, spot).filter((one) => (number(valueAt(submission, one)) ?? 0) >= 10);
    if (others.length === 0) return undefined;
    const its = number(valueAt(submission, random.pick(others)))!;
    return its === value ? undefined : [[spot, its]];
  },
  'last-period': (submission, spot, value, _, previous) => {
    const key =
      spot.in === 'field'
        ? spot.code
        : `${spot.table}:${submission.tables.find((one) => one.table === spot.table)!.rows[spot.row]!.key}/${spot.column}`;
    const old = previous.get(key);
    return old === undefined || Number(old) === value ? undefined : [[spot, Number(old)]];
  },
  'part-missing': (_, spot, value) => (value === 0 ? undefined : [[spot, null]]),
};

/** One slip of a kind at a random place; undefined where the place does not lend itself to it. */
export function inject(
  kind: CauseKind,
  submission: Submission,
  random: Random,
  previous: ReadonlyMap<string, string>,
): Injection | undefined {
  if (kind === 'part-left-out' || kind === 'counted-twice') return miscount(kind, submission, random);
  const spots = spotsOf(submission);
  if (spots.length === 0) return undefined;
  const spot = random.pick(spots);
  const value = number(valueAt(submission, spot))!;
  const slip = typed[kind]?.(value, random);
  const changes = typed[kind]
    ? slip === undefined || slip === value
      ? undefined
      : [[spot, slip] as const]
    : makers[kind]!(submission, spot, value, random, previous);
  if (!changes) return undefined;
  return {
    kind,
    cells: changes.map(([one]) => nameOf(valueAt(submission, one)!)),
    what: `${nameOf(valueAt(submission, spot)!)}: ${value} → ${changes[0]![1]}`,
    isScale: slip !== undefined && /^10+$/.test(String(slip > value ? slip / value : value / slip)),
    submission: withValues(submission, changes),
  };
}

/** Totals that somebody adds up: of an identity between indicators, or in the total row of a table. */
function miscount(
  kind: 'part-left-out' | 'counted-twice',
  submission: Submission,
  random: Random,
): Injection | undefined {
  if (random.chance(0.5) && submission.tables.length > 0) return miscountTable(kind, submission, random);
  const { form, observations } = submission;
  const identities = [...form!.fields.values()].flatMap(({ indicator, clauses }) =>
    clauses.flatMap((one) =>
      one.kind === 'identity' && one.severity === 'error' ? [{ code: indicator.code, terms: one.terms }] : [],
    ),
  );
  if (identities.length === 0) return undefined;
  const { code, terms } = random.pick(identities);
  const part = random.pick(terms);
  const value = number(observations.get(part.code));
  const total = number(observations.get(code));
  if (value === undefined || total === undefined || value === 0) return undefined;
  const off = (kind === 'counted-twice' ? 1 : -1) * part.sign * value;
  return {
    kind,
    cells: [nameOf(observations.get(code)!)],
    what: `${code}: ${total} → ${total + off} (${part.code})`,
    isScale: false,
    submission: withValues(submission, [[{ in: 'field', code }, total + off]]),
  };
}

function miscountTable(
  kind: 'part-left-out' | 'counted-twice',
  submission: Submission,
  random: Random,
): Injection | undefined {
  const { table, rows } = random.pick(submission.tables);
  const total = rows.findIndex((one) => one.role === 'total');
  const data = rows.flatMap((one, at) => (one.role === 'data' ? [at] : []));
  if (total < 0 || data.length < 3) return undefined;
  if (kind === 'counted-twice') return subtotal(submission, table, data, random);
  const missed = random.pick([data[0]!, data[data.length - 1]!]);
  const all = [...rows[total]!.cells.keys()];
  const columns = random.chance(0.5) ? all : [random.pick(all)];
  const changes = columns.flatMap((column): (readonly [Spot, number])[] => {
    const sum = number(rows[total]!.cells.get(column));
    const part = number(rows[missed]!.cells.get(column)) ?? 0;
    return sum === undefined || part === 0 ? [] : [[{ in: 'table', table, row: total, column }, sum - part]];
  });
  if (changes.length === 0) return undefined;
  return {
    kind,
    cells: changes.map(([spot]) => nameOf(valueAt(submission, spot)!)),
    what: `${table}: total without row ${missed} in ${changes.length} columns`,
    isScale: false,
    submission: withValues(submission, changes),
  };
}

/** A row "Cộng" that nobody can tell from data, below some rows of the table. */
function subtotal(submission: Submission, code: string, data: readonly number[], random: Random): Injection {
  const size = random.between(2, Math.min(4, data.length));
  const start = random.between(0, data.length - size);
  const summed = data.slice(start, start + size);
  const at = summed[summed.length - 1]! + 1;
  let added: readonly string[] = [];
  const tables = submission.tables.map((one) => {
    if (one.table !== code) return one;
    const cells = new Map<number, CellValue>();
    for (const [column, like] of one.rows[summed[0]!]!.cells) {
      const value = summed.reduce((sum, row) => sum + (number(one.rows[row]!.cells.get(column)) ?? 0), 0);
      const cell = { ...like.cell!, cell: `${like.cell!.cell}9` };
      cells.set(column, { ...like, status: 'number', value: String(value), raw: String(value), cell });
    }
    added = [...cells.values()].map(nameOf);
    const row: TableRow = { ...one.rows[summed[0]!]!, key: 'Nhóm lĩnh vực', cells };
    return { ...one, rows: one.rows.toSpliced(at, 0, row) };
  });
  return {
    kind: 'counted-twice',
    cells: added,
    what: `${code}: a subtotal of ${size} rows`,
    isScale: false,
    submission: withValues({ ...submission, tables }, []),
  };
}
