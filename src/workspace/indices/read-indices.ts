import type { IndexAnalysis, IndexResult } from '../../domain/index-result.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { subtract, type Decimal } from '../../domain/decimal.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { readTable, type ColumnSpec, type TableRecord, type TableText } from '../read-table.ts';
import { readNumber } from '../targets/read-number.ts';
import type { Found } from '../targets/name-finder.ts';
import { analysisColumns, indexColumns } from './index-columns.ts';

/** Where rows come from. */
export interface IndexFile {
  /** Workspace-relative. */
  file: string;
  /** Year of publication: that of the file. */
  published: number;
}

type AgencyFinder = (text: string) => Found<string>;
export type Rows<T> = { rows: T[]; mistakes: null } | { rows: null; mistakes: readonly Mistake[] };

/** The bytes of `indices/<year>.csv`: results, or every mistake in them. */
export function readIndexResults(bytes: Uint8Array, of: IndexFile, agency: AgencyFinder): Rows<IndexResult> {
  const cells = new Cells(readTable(bytes, indexColumns), indexColumns);
  const lines = new Map<string, number>();
  return cells.rows((row) => {
    const { text, line } = row;
    const found = text.agency === '' ? undefined : agency(text.agency);
    if (found && found.found === undefined)
      cells.mistake(row, 'agency', 'workspace.index-agency', { text: text.agency, nearest: found.nearest });
    const numbers = {
      score: cells.number(row, 'score'),
      maximum: cells.number(row, 'maximum'),
      rank: cells.number(row, 'rank'),
      of: cells.number(row, 'of'),
    };
    if (text.score === '' && text.rank === '' && text.band === '')
      cells.mistake(row, 'score', 'workspace.index-nothing', undefined);
    const key = [text.index, text.component, found?.found ?? text.agency, text.year].map(foldKey).join('|');
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, line);
    else cells.mistake(row, 'index', 'workspace.index-twice', { line: earlier });
    return {
      index: text.index,
      year: cells.year(row),
      ...numbers,
      ...(found?.found === undefined ? {} : { agency: found.found }),
      ...cells.given(row, ['component', 'band', 'document', 'note']),
      ...of,
      line,
    };
  });
}

/** The bytes of `indices/<year>-analysis.csv`. A loss that was not typed is computed; one that was stays as typed. */
export function readIndexAnalysis(bytes: Uint8Array, of: IndexFile): Rows<IndexAnalysis> {
  const cells = new Cells(readTable(bytes, analysisColumns), analysisColumns);
  return cells.rows((row) => {
    const { text, line } = row;
    for (const key of ['maximum', 'score'] as const) if (text[key] === '') cells.empty(row, key);
    const maximum = cells.number(row, 'maximum') ?? '0';
    const score = cells.number(row, 'score') ?? '0';
    return {
      index: text.index,
      year: cells.year(row),
      criterion: text.criterion,
      maximum,
      score,
      loss: cells.number(row, 'loss') ?? subtract(maximum, score),
      owner: text.owner,
      cause: text.cause,
      remedy: text.remedy,
      ...cells.given(row, ['strength', 'weakness', 'due']),
      ...of,
      line,
    };
  });
}

/** The cells of a table with their readings; mistakes gather on the way. */
class Cells<K extends string> {
  readonly #table: TableText<K>;
  readonly #specs: readonly ColumnSpec<K>[];
  readonly #mistakes: Mistake[];

  constructor(table: TableText<K>, specs: readonly ColumnSpec<K>[]) {
    this.#table = table;
    this.#specs = specs;
    this.#mistakes = [...table.mistakes];
  }

  rows<T>(read: (row: TableRecord<K>) => T): Rows<T> {
    if (this.#mistakes.length > 0) return { rows: null, mistakes: this.#mistakes };
    const rows = this.#table.rows.map((row) => {
      for (const key of ['index', 'criterion'] as K[]) if (row.text[key] === '') this.empty(row, key);
      return read(row);
    });
    return this.#mistakes.length > 0 ? { rows: null, mistakes: this.#mistakes } : { rows, mistakes: null };
  }

  number(row: TableRecord<K>, key: K): Decimal | null {
    const text = row.text[key];
    if (text === '') return null;
    const value = readNumber(text);
    if (value === undefined)
      this.mistake(row, key, 'workspace.target-number', { column: this.#name(key), text });
    return value ?? null;
  }

  year(row: TableRecord<K>): number {
    const key = 'year' as K;
    const text = row.text[key];
    if (!/^20\d\d$/.test(text))
      this.mistake(row, key, 'workspace.target-year', { column: this.#name(key), text });
    return Number(text);
  }

  /** The texts that are not empty. */
  given<G extends K>(row: TableRecord<K>, keys: readonly G[]): Partial<Record<G, string>> {
    return Object.fromEntries(
      keys.flatMap((key) => (row.text[key] === '' ? [] : [[key, row.text[key]]])),
    ) as Partial<Record<G, string>>;
  }

  empty(row: TableRecord<K>, key: K): void {
    this.mistake(row, key, 'workspace.table-cell-empty', { column: this.#name(key) });
  }

  mistake<M extends Parameters<typeof mistakeAt>[1]>(
    { line }: TableRecord<K>,
    key: K,
    id: M,
    params: Parameters<typeof mistakeAt<M>>[2],
  ): void {
    const column = this.#table.columns.get(key)?.column ?? 1;
    this.#mistakes.push(mistakeAt({ line, column }, id, params));
  }

  #name(key: K): string {
    return this.#specs.find((one) => one.key === key)?.vi ?? key;
  }
}
