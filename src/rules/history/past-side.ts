import { addExactly } from '../operand.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { PastFact, PeriodRecord } from '../../domain/history.ts';
import type { Continuity } from '../../domain/succession.ts';
import type { HistoryContext } from '../rule.ts';

/** Where a figure of an earlier period stands. */
export interface PastSource {
  period: string;
  /** 0: a draft. */
  snapshot: number;
  value: Decimal;
  file: string;
  sheet: string;
  cell: string;
}

/** What the agency, or those it was made of, said in another period. */
export type PastValue =
  | { is: 'value'; value: Decimal; estimate: boolean; sources: readonly PastSource[] }
  | { is: 'absent' }
  | { is: 'unknown' };

/** Why figures of that period do not compare. */
export type Apart = 'new' | 'split' | 'unknown-weight' | 'not-there' | 'weighted' | 'edition';

/** One kept period as this submission's agency sees it. */
export interface PastSide {
  record: PeriodRecord;
  continuity: Continuity;
  /** Absent where figures compare one to one, or with a sum of whole predecessors. */
  apart?: Apart;
  figure(code: string): PastValue;
  /** Cells of a table by folded row key; undefined when nobody had the row. */
  row(table: string, key: string): ((column: number) => PastValue) | undefined;
  rowKeys(table: string): readonly string[];
  /** What was written, by section; of a sum of predecessors, nothing. */
  texts(): ReadonlyMap<string, string>;
}

/** The facts of a kept period that this submission's figures may be compared with. */
export function pastSide(context: HistoryContext, record: PeriodRecord): PastSide {
  const { agency, form, submission } = context;
  const suffix = submission.obligation?.slice(submission.obligation.indexOf('/')) ?? '/unit';
  // A field lead speaks for the province: what counts is who held the lead then, not which office it was.
  const holders = suffix === '/unit' ? undefined : record.obligations.filter(({ id }) => id.endsWith(suffix));
  const continuity: Continuity = holders
    ? { kind: 'same', code: holders[0]?.agency ?? agency.code }
    : context.continuity(agency.code, record.period);
  const apart = apartOf(continuity) ?? (record.edition.id === form.edition.id ? undefined : 'edition');
  const codes = codesOf(continuity);
  let made: Facts | undefined;
  const facts = () => (made ??= new Facts(record, codes, suffix));
  return {
    record,
    continuity,
    ...(apart ? { apart } : {}),
    figure: (code) => (apart ? { is: 'unknown' } : facts().of(code)),
    row: (table, key) => (apart ? undefined : facts().row(table, key)),
    rowKeys: (table) => (apart ? [] : facts().rowKeys(table)),
    texts: () => (codes.length === 1 && codes[0] ? record.texts(`${codes[0]}${suffix}`) : new Map()),
  };
}

function apartOf(continuity: Continuity): Apart | undefined {
  if (continuity.kind === 'none') return continuity.reason;
  return continuity.kind === 'weighted' ? 'weighted' : undefined;
}

function codesOf(continuity: Continuity): readonly string[] {
  if (continuity.kind === 'same') return [continuity.code];
  return continuity.kind === 'sum' ? continuity.codes : [];
}

/** What the predecessors said, added up where there are several. */
class Facts {
  readonly #record: PeriodRecord;
  readonly #all: readonly ReadonlyMap<string, PastFact>[];
  #rows: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(record: PeriodRecord, codes: readonly string[], suffix: string) {
    this.#record = record;
    this.#all = codes.map((code) => record.facts(`${code}${suffix}`));
  }

  of(key: string): PastValue {
    return this.#sum(this.#all.map((facts) => facts.get(key)));
  }

  row(table: string, key: string): ((column: number) => PastValue) | undefined {
    const spelled = this.#tables().get(table)?.get(foldKey(key));
    if (!spelled) return undefined;
    return (column) => {
      const found = this.#all.flatMap((facts) =>
        spelled.flatMap((one) => facts.get(`${table}:${one}/${column}`) ?? []),
      );
      return this.#sum(found);
    };
  }

  rowKeys(table: string): readonly string[] {
    return [...(this.#tables().get(table)?.values() ?? [])].map((spelled) => spelled[0]!);
  }

  /** Spellings of each row, by table and folded key; total rows left out. */
  #tables() {
    if (this.#rows) return this.#rows;
    const tables = new Map<string, Map<string, string[]>>();
    for (const [dimension, { reason }] of this.#all.flatMap((facts) => [...facts])) {
      const found = /^([^:]+):(.*)\/\d+$/s.exec(dimension);
      if (!found || reason === 'total-row') continue;
      const rows = tables.get(found[1]!) ?? new Map<string, string[]>();
      tables.set(found[1]!, rows);
      const spelled = rows.get(foldKey(found[2]!)) ?? [];
      rows.set(foldKey(found[2]!), spelled);
      if (!spelled.includes(found[2]!)) spelled.push(found[2]!);
    }
    this.#rows = tables;
    return tables;
  }

  #sum(facts: readonly (PastFact | undefined)[]): PastValue {
    const sources: PastSource[] = [];
    let estimate = false;
    for (const fact of facts) {
      if (fact?.status === 'not-applicable') continue;
      if (!fact || !isUsable(fact)) return { is: 'unknown' };
      estimate ||= fact.status === 'estimate';
      const { period, snapshot } = this.#record;
      const { file, sheet, cell } = fact;
      sources.push({ period: period.id, snapshot, value: canonical(fact.value!), file, sheet, cell });
    }
    if (sources.length === 0) return facts.length === 0 ? { is: 'unknown' } : { is: 'absent' };
    return { is: 'value', value: addExactly(sources.map((one) => one.value)), estimate, sources };
  }
}

/** A number that nobody doubted then: what an open error kept out is no measure for others. */
function isUsable({ value, status, reason }: PastFact): boolean {
  const isNumber = status === 'number' || status === 'estimate' || status === 'nothing-arose';
  return isNumber && value !== null && reason !== 'open-error' && /^-?\d+(\.\d+)?$/.test(value);
}

function canonical(value: Decimal): Decimal {
  return toDecimal(exact(value));
}
