import type { ConsolidatedRow, ConsolidatedTable, Exclusion } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Edition, Table, TableColumn } from '../domain/edition.ts';
import { hasNumber } from '../domain/observation.ts';
import type { TableRow } from '../domain/submission.ts';
import { ExactSum } from './exact-sum.ts';
import { foldKey } from '../domain/fold-key.ts';
import type { Inclusions } from './inside-parent.ts';
import { keptOutBy } from './open-errors.ts';
import { sourceExclusion, type Source } from './source.ts';

/** Every matrix table of the period: by key and by agency; a field lead's table stands as the lead wrote it. */
export function consolidateTables(
  edition: Edition,
  sources: readonly Source[],
  inclusions: Inclusions = new Map(),
): ConsolidatedTable[] {
  return edition.tables.flatMap((table) => {
    const asked = sources.filter((source) => formTable(source, table.code) !== undefined);
    const units = asked.filter((source) => source.status.obligation.submissionType === 'unit');
    if (asked.length === 0) return [];
    if (units.length === 0) return [oneTable(table, asked, 'key', inclusions)];
    return [oneTable(table, units, 'key', inclusions), oneTable(table, units, 'agency', inclusions)];
  });
}

/** Why a source's whole table does not count; undefined when it does. */
export function tableExclusion(source: Source, table: string): Exclusion | undefined {
  const none = sourceExclusion(source);
  if (none) return none;
  const submission = source.submission!;
  const agency = source.agency.code;
  const code = keptOutBy(source.errors, [`table:${table}`]);
  if (code !== undefined) return { agency, reason: 'open-error', code, cell: null };
  if (!submission.tables.some((one) => one.table === table)) return { agency, reason: 'missing', cell: null };
  return undefined;
}

/** A commune's table that its district's already holds (XU-03); undefined when nothing holds it. */
export function tableInside(
  inclusions: Inclusions | undefined,
  sources: readonly Source[],
  { agency, status }: Source,
  table: string,
): Exclusion | undefined {
  const district = inclusions?.get(agency.code);
  if (!district || status.obligation.submissionType !== 'unit') return undefined;
  const holder = sources.find(
    (one) => one.agency.code === district.code && one.status.obligation.submissionType === 'unit',
  );
  const holds = holder && formTable(holder, table) && !tableExclusion(holder, table);
  return holds ? { agency: agency.code, reason: 'inside-parent', cell: null } : undefined;
}

export function formTable(source: Source, table: string) {
  return source.status.obligation.form.tables.find((one) => one.table.code === table);
}

interface Gathered {
  key: string;
  group?: string;
  spellings: Map<string, number>;
  sums: Map<number, ExactSum>;
  agencies: Set<string>;
}

function oneTable(
  table: Table,
  sources: readonly Source[],
  by: 'key' | 'agency',
  inclusions: Inclusions,
): ConsolidatedTable {
  const columns = addable(table, sources);
  const rows = new Map<string, Gathered>();
  const exclusions: Exclusion[] = [];
  const inside = new Set<string>();
  let counted = 0;
  for (const source of sources) {
    if (by === 'agency') rows.set(source.agency.code, gathered(source.agency.code, source.agency.group));
    const excluded = tableExclusion(source, table.code);
    if (excluded) {
      exclusions.push(excluded);
      continue;
    }
    const held = tableInside(inclusions, sources, source, table.code);
    if (held) {
      exclusions.push(held);
      inside.add(source.agency.code);
      if (by === 'key') continue;
    } else counted++;
    const own = columnsOf(source, table.code, columns);
    for (const row of dataRows(source, table.code)) {
      const id = by === 'agency' ? source.agency.code : foldKey(row.key);
      const into = rows.get(id) ?? gathered(id);
      rows.set(id, into);
      addRow(into, row, own, source.agency.code, exclusions);
    }
  }
  const list = [...rows.values()].map((row) => finished(row, by, columns));
  if (by === 'key' && sources.length > 1) list.sort(byName);
  return {
    table: table.code,
    by,
    rows: list,
    total: totals(by === 'agency' ? list.filter((row) => !inside.has(row.key)) : list, columns),
    counted,
    expected: sources.length - inside.size,
    exclusions,
  };
}

/** Columns that some form of the period asks for and whose values may be added: never ratios, scores or ranks. */
function addable(table: Table, sources: readonly Source[]): TableColumn[] {
  const asked = new Set<number>();
  for (const form of new Set(sources.map((source) => source.status.obligation.form))) {
    for (const one of form.tables) {
      if (one.table.code === table.code) for (const { no } of one.columns) asked.add(no);
    }
  }
  return table.columns.filter(
    ({ role, kind, no }) => role === 'value' && kind !== 'ratio' && kind !== 'index' && asked.has(no),
  );
}

/** The source's own columns, each with whether it is defined as the table's: others are never added (XU-09). */
function columnsOf(source: Source, table: string, columns: readonly TableColumn[]): Map<number, boolean> {
  const own = new Map(formTable(source, table)!.columns.map((column) => [column.no, column]));
  return new Map(
    columns
      .filter((column) => own.has(column.no))
      .map((column) => [column.no, own.get(column.no)!.definitionId === column.definitionId]),
  );
}

function* dataRows(source: Source, table: string): Iterable<TableRow> {
  for (const data of source.submission!.tables) {
    if (data.table !== table) continue;
    for (const row of data.rows) if (row.role === 'data') yield row;
  }
}

function addRow(
  into: Gathered,
  row: TableRow,
  columns: ReadonlyMap<number, boolean>,
  agency: string,
  exclusions: Exclusion[],
): void {
  const spelling = row.key.normalize('NFC').replace(/\s+/g, ' ').trim();
  into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + 1);
  into.agencies.add(agency);
  for (const [no, sameDefinition] of columns) {
    const cell = row.cells.get(no);
    if (!cell || cell.status === 'blank' || cell.status === 'missing') continue;
    if (hasNumber(cell) && sameDefinition) {
      const sums = into.sums.get(no) ?? new ExactSum();
      into.sums.set(no, sums);
      sums.add(cell.value);
      continue;
    }
    const reason = reasonOf(cell.status, sameDefinition);
    exclusions.push({ agency, reason, cell: cell.cell, raw: cell.raw });
  }
}

function reasonOf(status: string, sameDefinition: boolean): Exclusion['reason'] {
  if (status === 'not-applicable') return 'not-applicable';
  return sameDefinition ? 'unreadable' : 'other-definition';
}

function gathered(key: string, group?: string): Gathered {
  const row: Gathered = { key, spellings: new Map(), sums: new Map(), agencies: new Set() };
  return group === undefined ? row : { ...row, group };
}

function finished(row: Gathered, by: 'key' | 'agency', columns: readonly TableColumn[]): ConsolidatedRow {
  const cells = new Map(columns.map(({ no }) => [no, row.sums.get(no)?.value ?? null] as const));
  return {
    key: by === 'agency' ? row.key : mostFrequent(row.spellings),
    ...(row.group === undefined ? {} : { group: row.group }),
    cells,
    sources: row.agencies.size,
  };
}

/** The spelling that occurs most; the first of the register where several do. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, times] of spellings) if (times > most) [best, most] = [spelling, times];
  return best;
}

/** Totals are the sums of the rows, never of the total rows that agencies typed. */
function totals(
  rows: readonly ConsolidatedRow[],
  columns: readonly TableColumn[],
): Map<number, Decimal | null> {
  return new Map(
    columns.map(({ no }) => {
      const total = new ExactSum();
      for (const row of rows) {
        const value = row.cells.get(no);
        if (value !== null && value !== undefined) total.add(value);
      }
      return [no, total.value] as const;
    }),
  );
}

const order = new Intl.Collator('vi', { numeric: true });

function byName(a: ConsolidatedRow, b: ConsolidatedRow): number {
  return order.compare(a.key, b.key) || (a.key < b.key ? -1 : 1);
}
