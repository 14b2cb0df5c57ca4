import type { Agency, Register } from '../domain/agency.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { registerMistakes } from './check-register.ts';
import type { RegisterLine } from './register-line.ts';
import { mistakeAt, type Mistake } from './mistake.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { readTable, type TableRecord, type TableText } from './read-table.ts';
import {
  levelNames,
  readEncoding,
  readLevel,
  registerColumns,
  type RegisterColumn,
} from './register-columns.ts';
import { readVietnameseDate } from './vietnamese-date.ts';

export type RegisterResult = { register: Register; mistakes: null } | { register: null; mistakes: Mistake[] };

type Table = TableText<RegisterColumn>;
type Row = TableRecord<RegisterColumn>;

/**
 * Reads the bytes of `agencies.csv`: the register, or every mistake in it with line and column.
 * `leads` are the lead codes of the edition; without them the column is taken as it is.
 */
export function readRegister(bytes: Uint8Array, leads?: Iterable<string>): RegisterResult {
  const table = readTable(bytes, registerColumns);
  const mistakes = [...table.mistakes];
  const lines: RegisterLine[] = [];
  // A table of the wrong shape has one cause; what its shifted cells say would only bury it.
  if (mistakes.length > 0 && table.rows.some((row) => mistakes.some((one) => one.line === row.line)))
    return { register: null, mistakes };
  for (const row of table.rows) lines.push({ line: row.line, agency: toAgency(row, table, mistakes) });
  if (table.mistakes.length === 0) {
    if (lines.length === 0)
      mistakes.push(mistakeAt({ line: 1, column: 1 }, 'workspace.table-empty', undefined));
    mistakes.push(...registerMistakes(lines, (key) => columnNumber(table, key), leads));
  }
  if (mistakes.length > 0) return { register: null, mistakes };
  const agencies = lines.map((one) => one.agency);
  return { register: { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) }, mistakes: null };
}

function columnNumber(table: Table, key: RegisterColumn): number {
  return table.columns.get(key)?.column ?? 1;
}

function toAgency(row: Row, table: Table, mistakes: Mistake[]): Agency {
  const { text, line } = row;
  const place = (key: RegisterColumn) => ({ line, column: columnNumber(table, key) });
  const nameOf = (key: RegisterColumn) =>
    table.columns.get(key)?.name ?? registerColumns.find((one) => one.key === key)!.vi;
  for (const { key, required } of registerColumns) {
    if (required && table.columns.has(key) && text[key] === '')
      mistakes.push(mistakeAt(place(key), 'workspace.table-cell-empty', { column: nameOf(key) }));
  }
  if (text.code !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text.code))
    mistakes.push(mistakeAt(place('code'), 'workspace.register-code', { code: text.code }));
  const level = readLevel(text.level);
  if (level === undefined && text.level !== '') {
    const nearest = /^(phường|đặc khu|thị trấn)/i.test(text.level)
      ? levelNames.commune
      : nearestName(text.level, Object.values(levelNames)).nearest;
    mistakes.push(mistakeAt(place('level'), 'workspace.register-level', { text: text.level, nearest }));
  }
  const date = (key: 'validFrom' | 'validTo'): LocalDate | undefined => {
    const value = text[key] === '' ? undefined : readVietnameseDate(text[key]);
    if (text[key] !== '' && value === undefined)
      mistakes.push(mistakeAt(place(key), 'workspace.table-date', { column: nameOf(key), text: text[key] }));
    return value;
  };
  const validFrom = date('validFrom');
  const validTo = date('validTo');
  const encoding = readEncoding(text.encoding);
  if (text.encoding !== '' && encoding === undefined)
    mistakes.push(mistakeAt(place('encoding'), 'workspace.register-encoding', { text: text.encoding }));
  const successors = severalIn(text.successors);
  return {
    code: text.code,
    name: text.name,
    aliases: severalIn(text.aliases),
    level: level ?? 'province',
    group: text.group,
    ...(text.parent === '' ? {} : { parent: text.parent }),
    leads: severalIn(text.leads),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(successors.length > 0 ? { successors } : {}),
    ...(encoding ? { legacyEncoding: encoding } : {}),
  };
}

/** Several values in one cell stand with `;` between them. */
function severalIn(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
