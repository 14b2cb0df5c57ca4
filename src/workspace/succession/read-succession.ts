import type { Register } from '../../domain/agency.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { SuccessionKind, SuccessionLink } from '../../domain/succession.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { readTable, type TableRecord } from '../read-table.ts';
import { readVietnameseDate } from '../vietnamese-date.ts';
import { successionMistakes } from './check-succession.ts';
import {
  kindNames,
  readKind,
  readWeight,
  successionColumns,
  type SuccessionColumn,
} from './succession-columns.ts';
import type { SuccessionColumnOf, SuccessionLine } from './succession-line.ts';

export type SuccessionResult =
  | { links: SuccessionLink[]; mistakes: null }
  | { links: null; mistakes: Mistake[] };

type Row = TableRecord<SuccessionColumn>;

/** Reads the bytes of `succession.csv` against its register: the links, or every mistake with line and column. */
export function readSuccession(bytes: Uint8Array, register: Register): SuccessionResult {
  const table = readTable(bytes, successionColumns);
  const mistakes = [...table.mistakes];
  if (mistakes.length > 0) return { links: null, mistakes };
  const columnOf: SuccessionColumnOf = (key) => table.columns.get(key)?.column ?? 1;
  const lines: SuccessionLine[] = [];
  for (const row of table.rows) {
    const found: Mistake[] = [];
    const link = toLink(row, columnOf, register, found);
    if (link && found.length === 0) lines.push({ line: row.line, link });
    mistakes.push(...found);
  }
  mistakes.push(...successionMistakes(lines, columnOf, register, mistakes.length === 0));
  return mistakes.length > 0
    ? { links: null, mistakes }
    : { links: lines.map((one) => one.link), mistakes: null };
}

function toLink(
  { line, text }: Row,
  columnOf: SuccessionColumnOf,
  register: Register,
  mistakes: Mistake[],
): SuccessionLink | undefined {
  const place = (key: SuccessionColumn) => ({ line, column: columnOf(key) });
  const nameOf = (key: SuccessionColumn) => successionColumns.find((one) => one.key === key)!.vi;
  const date = readVietnameseDate(text.date);
  if (date === undefined)
    mistakes.push(
      mistakeAt(place('date'), 'workspace.table-date', { column: nameOf('date'), text: text.date }),
    );
  const kind = readKind(text.kind);
  if (kind === undefined) {
    const known = Object.values(kindNames);
    const { nearest } = nearestName(text.kind, known);
    mistakes.push(mistakeAt(place('kind'), 'workspace.succession-kind', { text: text.kind, known, nearest }));
  }
  for (const key of ['from', 'to'] as const) {
    const code = text[key];
    if (code !== '' && !register.byCode.has(code))
      mistakes.push(
        mistakeAt(place(key), 'workspace.succession-code', { code, nearest: nearestCode(code, register) }),
      );
    if (kind === undefined) continue;
    const stays = kind === (key === 'from' ? 'new' : 'abolished');
    const params = { column: nameOf(key), kind: kindNames[kind] };
    if (code === '' && !stays)
      mistakes.push(mistakeAt(place(key), 'workspace.succession-side-missing', params));
    if (code !== '' && stays) mistakes.push(mistakeAt(place(key), 'workspace.succession-side-extra', params));
  }
  const weight = kind === undefined ? undefined : weightOf(kind, text.weight, place('weight'), mistakes);
  if (date === undefined || kind === undefined || weight === undefined) return undefined;
  return {
    date,
    from: text.from === '' ? null : text.from,
    to: text.to === '' ? null : text.to,
    kind,
    weight,
    ...(text.basis === '' ? {} : { basis: text.basis }),
  };
}

/** Only a split knows shares; every other kind takes all of it. */
function weightOf(
  kind: SuccessionKind,
  text: string,
  place: { line: number; column: number },
  mistakes: Mistake[],
): Decimal | 'unknown' | undefined {
  const weight = text === '' ? '1' : readWeight(text);
  if (weight === undefined) mistakes.push(mistakeAt(place, 'workspace.succession-weight', { text }));
  else if (kind === 'split' && text === '')
    mistakes.push(mistakeAt(place, 'workspace.succession-weight-missing', undefined));
  else if (kind !== 'split' && weight !== '1')
    mistakes.push(mistakeAt(place, 'workspace.succession-weight-part', { kind: kindNames[kind], text }));
  return weight;
}

/** The code that was probably meant: of the agency with this name, or the one that looks most like it. */
function nearestCode(written: string, register: Register): string | undefined {
  const named = register.agencies.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === written.toLowerCase()),
  );
  return named?.code ?? nearestName(written, register.byCode.keys()).nearest;
}
