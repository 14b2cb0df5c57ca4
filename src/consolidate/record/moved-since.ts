import { scopeKey, type Scope } from '../../domain/consolidation.ts';
import type { PastFact, PastFigure, PastObligation, PastTable, PeriodRecord } from '../../domain/history.ts';
import type { HashedFile, Moved, SnapshotInput } from '../../domain/snapshot.ts';

/** What a result rests on beside its figures. */
export interface Basis {
  inputs: readonly SnapshotInput[];
  definitions: readonly HashedFile[];
}

/**
 * What differs between two records of one period: what became of the reports, files and definitions first, since they
 * are the cause; then figures over several agencies, tables, and what each obligation said and wrote. `indicators` and
 * `tables` name what either may have.
 */
export function* movedSince(
  before: PeriodRecord,
  after: PeriodRecord,
  basis: { before: Basis; after: Basis },
  asked: { indicators: readonly string[]; tables: readonly string[] },
): Generator<Moved, undefined> {
  yield* movedObligations(before, after);
  yield* movedFiles(basis.before.inputs, basis.after.inputs);
  yield* movedDefinitions(basis.before.definitions, basis.after.definitions);
  yield* movedFigures(before, after, asked.indicators);
  for (const code of asked.tables) yield* movedTable(code, before.table(code), after.table(code));
  for (const id of obligationsOf(before, after)) {
    yield* movedFacts(id, before.facts(id), after.facts(id));
    yield* movedTexts(id, before.texts(id), after.texts(id));
  }
  return undefined;
}

/** The first of what moved, causes and results apart: hundreds of figures must not bury the file that moved them. */
export function firstMoved(
  moved: readonly Moved[],
  most: number,
): { causes: Moved[]; results: Moved[]; more: number } {
  const isCause = ({ kind }: Moved) => kind === 'obligation' || kind === 'file' || kind === 'definition';
  const causes = moved.filter(isCause).slice(0, most);
  const results = moved.filter((one) => !isCause(one)).slice(0, most);
  return { causes, results, more: moved.length - causes.length - results.length };
}

/** Whether it is a result that moved, not only what it rests on. */
export function isResult({ kind }: Moved): boolean {
  return kind !== 'file' && kind !== 'definition';
}

function* movedFigures(
  before: PeriodRecord,
  after: PeriodRecord,
  indicators: readonly string[],
): Iterable<Moved> {
  const agencies = [...before.agencies, ...after.agencies];
  const scopes: Scope[] = [
    { type: 'total' },
    ...[...new Set(agencies.map((one) => one.level))].map((id): Scope => ({ type: 'level', id })),
    ...[...new Set(agencies.map((one) => one.group))].map((id): Scope => ({ type: 'group', id })),
  ];
  for (const scope of scopes) {
    for (const what of indicators) {
      const [old, now] = [before.figure(what, scope), after.figure(what, scope)];
      if (textOf(old) === textOf(now)) continue;
      const sameValue = old && now && old.value === now.value;
      const shown = (one: PastFigure | undefined) =>
        one === undefined ? null : sameValue ? textOf(one) : one.value;
      yield { kind: 'figure', what, where: scopeKey(scope), from: shown(old), to: shown(now) };
    }
  }
}

/** Value, coverage and parts: `87.5 (4/5)`. */
function textOf(figure: PastFigure | undefined): string | null {
  if (!figure) return null;
  const { value, counted, expected, estimate, parts, unitSum } = figure;
  return [
    `${value ?? '…'} (${counted}/${expected})`,
    ...(estimate ? ['~'] : []),
    ...(parts ? [`${parts.numerator}/${parts.denominator}`] : []),
    ...(unitSum ? [`Σ ${unitSum.value ?? '…'} (${unitSum.counted}/${unitSum.expected})`] : []),
  ].join(' ');
}

function* movedTable(code: string, before?: PastTable, after?: PastTable): Iterable<Moved> {
  const cells = (table: PastTable | undefined) => {
    const all = new Map<string, { where: string; what: string; value: string | null }>();
    const add = (where: string, row: ReadonlyMap<number, string | null>) => {
      for (const [no, value] of row) all.set(`${where}\n${no}`, { where, what: `${code}/${no}`, value });
    };
    if (table) add('total', table.total);
    for (const { key, cells: row } of table?.rows ?? []) add(`row:${key}`, row);
    return all;
  };
  const [old, now] = [cells(before), cells(after)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const from = old.get(key)?.value ?? null;
    const to = now.get(key)?.value ?? null;
    const { where, what } = (now.get(key) ?? old.get(key))!;
    if (from !== to) yield { kind: 'table', what, where, from, to };
  }
}

function* movedObligations(before: PeriodRecord, after: PeriodRecord): Iterable<Moved> {
  const old = new Map(before.obligations.map((one) => [one.id, one]));
  const now = new Map(after.obligations.map((one) => [one.id, one]));
  for (const what of obligationsOf(before, after)) {
    const [from, to] = [old.get(what), now.get(what)];
    if (from?.state !== to?.state)
      yield { kind: 'obligation', what, from: from?.state ?? null, to: to?.state ?? null };
    else if (arrival(from) !== arrival(to))
      yield { kind: 'obligation', what, from: arrival(from), to: arrival(to) };
  }
}

function obligationsOf(before: PeriodRecord, after: PeriodRecord): Set<string> {
  return new Set([...before.obligations, ...after.obligations].map((one) => one.id));
}

/** `2026-09-14 (+0)`. How long a report that is still missing has been overdue depends on the day alone. */
function arrival(one: PastObligation | undefined): string | null {
  return !one || one.state === 'missing' ? null : `${one.received ?? '…'} (+${one.daysLate})`;
}

function* movedFacts(
  obligation: string,
  before: ReadonlyMap<string, PastFact>,
  after: ReadonlyMap<string, PastFact>,
): Iterable<Moved> {
  const said = (fact: PastFact | undefined) => {
    if (!fact) return null;
    const { value, status, counted, reason } = fact;
    return JSON.stringify([value, status, counted, reason]);
  };
  for (const what of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(what), after.get(what)];
    if (said(old) === said(now)) continue;
    const shown = (fact: PastFact | undefined) => {
      if (!fact || !old || !now || old.value !== now.value) return fact?.value ?? null;
      const why = old.status === now.status ? (fact.counted ? 'counted' : fact.reason) : fact.status;
      return `${fact.value ?? '…'} (${why})`;
    };
    yield { kind: 'figure', what, where: `agency:${obligation}`, from: shown(old), to: shown(now) };
  }
}

function* movedTexts(
  obligation: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Iterable<Moved> {
  for (const section of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(section) ?? null, after.get(section) ?? null];
    if (from !== to) yield { kind: 'text', what: section, where: `agency:${obligation}`, from, to };
  }
}

/** A file is its content; one that was only renamed has not moved. */
function* movedFiles(before: readonly SnapshotInput[], after: readonly SnapshotInput[]): Iterable<Moved> {
  const byContent = (inputs: readonly SnapshotInput[]) => {
    const all = new Map<string, { what: string; said: string }>();
    for (const { file, sha256, obligation, counts } of inputs) {
      const said = `${sha256.slice(0, 12)}${counts ? ' ✓' : ''}`;
      all.set(`${sha256} ${obligation} ${counts}`, { what: file, said });
    }
    return all;
  };
  const [old, now] = [byContent(before), byContent(after)];
  const files = new Map<string, Moved>();
  for (const [key, { what, said }] of old)
    if (!now.has(key)) files.set(what, { kind: 'file', what, from: said, to: null });
  for (const [key, { what, said }] of now) {
    if (old.has(key)) continue;
    files.set(what, { kind: 'file', what, from: files.get(what)?.from ?? null, to: said });
  }
  yield* files.values();
}

function* movedDefinitions(before: readonly HashedFile[], after: readonly HashedFile[]): Iterable<Moved> {
  const byName = (all: readonly HashedFile[]) =>
    new Map(all.map((one) => [one.file, one.sha256.slice(0, 12)]));
  const [old, now] = [byName(before), byName(after)];
  for (const what of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(what) ?? null, now.get(what) ?? null];
    if (from !== to) yield { kind: 'definition', what, from, to };
  }
}
