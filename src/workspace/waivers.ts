import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Register } from '../domain/agency.ts';
import { foldKey } from '../domain/fold-key.ts';
import type { Waiver } from '../domain/waiver.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { mistakeAt, mistakesError, type Mistake } from './mistake.ts';
import { readTable, type ColumnSpec, type TableRecord } from './read-table.ts';
import { readVietnameseDate } from './vietnamese-date.ts';
import { periodFolders, waiversName } from './workspace-paths.ts';

type WaiverColumn = 'code' | 'agency' | 'target' | 'ceiling' | 'reason' | 'approver' | 'document' | 'expires';

/** The columns of `chap-thuan.csv`. */
export const waiverColumns: readonly ColumnSpec<WaiverColumn>[] = [
  { key: 'code', vi: 'Mã quy tắc', en: 'rule', required: true },
  { key: 'agency', vi: 'Đơn vị', en: 'agency', required: true },
  { key: 'target', vi: 'Chỉ tiêu hoặc ô', en: 'indicator or cell', required: false },
  { key: 'ceiling', vi: 'Mức tối đa', en: 'ceiling', required: false },
  { key: 'reason', vi: 'Lý do', en: 'reason', required: true },
  { key: 'approver', vi: 'Người duyệt', en: 'approved by', required: true },
  { key: 'document', vi: 'Văn bản', en: 'document', required: true },
  { key: 'expires', vi: 'Hết hạn', en: 'expires', required: false },
];

/** What is written for the agency where a finding concerns none. */
const wholePeriod = ['cả kỳ', 'whole period'];

/** What a line may name. */
export interface WaiverNames {
  register: Register;
  /** Codes of the rules. */
  codes: readonly string[];
}

/** Reads a period's `chap-thuan.csv`; none is the usual case. */
export function loadWaivers(root: string, periodId: string, names: WaiverNames): readonly Waiver[] {
  const path = join(periodFolders(root, periodId).dir, waiversName);
  if (!existsSync(path)) return [];
  const { waivers, mistakes } = readWaivers(readFileSync(path), names);
  if (mistakes) throw mistakesError(relative(root, path).split(sep).join('/'), mistakes);
  return waivers;
}

/** Pure part: the bytes of the file to its lines, or every mistake in it. */
export function readWaivers(
  bytes: Uint8Array,
  names: WaiverNames,
): { waivers: readonly Waiver[]; mistakes: null } | { waivers: null; mistakes: Mistake[] } {
  const { rows, columns, mistakes } = readTable(bytes, waiverColumns);
  const waivers: Waiver[] = [];
  const lines = new Map<string, number>();
  for (const row of mistakes.length > 0 ? [] : rows) {
    const place = (key: WaiverColumn) => ({ line: row.line, column: columns.get(key)?.column ?? 1 });
    const waiver = toWaiver(row, place, names, mistakes);
    const key = [waiver.code, waiver.agency, foldKey(waiver.target)].join('\n');
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, row.line);
    else mistakes.push(mistakeAt(place('code'), 'workspace.waiver-twice', { line: earlier }));
    waivers.push(waiver);
  }
  return mistakes.length > 0 ? { waivers: null, mistakes } : { waivers, mistakes: null };
}

function toWaiver(
  { line, text }: TableRecord<WaiverColumn>,
  place: (key: WaiverColumn) => { line: number; column: number },
  { register, codes }: WaiverNames,
  mistakes: Mistake[],
): Waiver {
  for (const { key, vi, required } of waiverColumns) {
    if (required && text[key] === '')
      mistakes.push(mistakeAt(place(key), 'workspace.table-cell-empty', { column: vi }));
  }
  const code = text.code.toUpperCase();
  if (code !== '' && !codes.includes(code)) {
    const { nearest } = nearestName(code, codes);
    mistakes.push(mistakeAt(place('code'), 'workspace.waiver-rule', { code: text.code, nearest }));
  }
  const isWhole = wholePeriod.includes(text.agency.toLowerCase());
  const agency = isWhole ? null : agencyOf(register, text.agency);
  if (agency === undefined && text.agency !== '') {
    const known = register.agencies.flatMap((one) => [one.code, one.name]);
    const { nearest } = nearestName(text.agency, known);
    mistakes.push(mistakeAt(place('agency'), 'workspace.waiver-agency', { agency: text.agency, nearest }));
  }
  const ceiling = /^(\d+)(?:,(\d+))?$/.exec(text.ceiling);
  if (text.ceiling !== '' && !ceiling)
    mistakes.push(mistakeAt(place('ceiling'), 'workspace.waiver-ceiling', { text: text.ceiling }));
  const expires = text.expires === '' ? undefined : readVietnameseDate(text.expires);
  if (text.expires !== '' && expires === undefined)
    mistakes.push(
      mistakeAt(place('expires'), 'workspace.table-date', { column: 'Hết hạn', text: text.expires }),
    );
  const { target, reason, approver, document } = text;
  return {
    line,
    code,
    agency: agency ?? null,
    target,
    ...(ceiling ? { ceiling: ceiling[2] ? `${ceiling[1]}.${ceiling[2]}` : ceiling[1]! } : {}),
    reason,
    approver,
    document,
    ...(expires ? { expires } : {}),
  };
}

/** By code, else by the one agency of exactly this name: a permission is never given by resemblance. */
function agencyOf(register: Register, text: string): string | undefined {
  const byCode = register.agencies.find((one) => one.code.toLowerCase() === text.toLowerCase());
  if (byCode) return byCode.code;
  const named = register.agencies.filter((one) => foldKey(one.name) === foldKey(text));
  return named.length === 1 ? named[0]!.code : undefined;
}
