import type { CellRef } from '../domain/cell-ref.ts';
import type { Params } from '../domain/finding.ts';
import { formatDecimal } from '../messages/format.ts';

/** A parameter as text; lists joined by commas; empty when absent. */
export function word(p: Params, key: string): string {
  const value = p[key];
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** A list whose entries may hold commas: `“Khó khăn, vướng mắc”; “Kiến nghị, đề xuất”`. */
export function quotedList(p: Params, key: string): string {
  const value = p[key];
  return Array.isArray(value) ? value.map((one) => `“${one}”`).join('; ') : word(p, key);
}

/** A decimal parameter written the Vietnamese way; any other text as it is. */
export function amount(p: Params, key: string): string {
  const text = word(p, key);
  return /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text) : text;
}

/** A cell for a parameter: `D8`, or `3. Tổ chức!D8` on another sheet than the finding's own. */
export function placeName(cell: CellRef | null | undefined, home: string | undefined): string[] {
  if (!cell) return [];
  return [cell.sheet === home ? cell.cell : `${cell.sheet}!${cell.cell}`];
}

/** Cells of `placeName` in words. */
export const placesVi = (p: Params, key: string) => places(p, key, 'ở trang');
export const placesEn = (p: Params, key: string) => places(p, key, 'on sheet');

function places(p: Params, key: string, onSheet: string): string {
  const value = p[key];
  if (!Array.isArray(value)) return word(p, key);
  return (value as readonly string[])
    .map((one) => one.replace(/^(.+)!([A-Z]+\d+)$/u, (_, sheet, cell) => `${cell} ${onSheet} “${sheet}”`))
    .join(', ');
}

/** A difference with its sign: `+10`, `-2,5`. */
export function signed(p: Params, key: string): string {
  const text = amount(p, key);
  return text === '' || text.startsWith('-') || text === '0' ? text : `+${text}`;
}

export function has(p: Params, key: string): boolean {
  return word(p, key) !== '';
}

/** What a finding is about: an indicator, a cell of a table or list, a section. Empty when it is a file or sheet. */
export function subjectVi(p: Params): string {
  if (has(p, 'table')) return tableSubject(p, 'biểu', 'dòng', 'cột');
  if (has(p, 'list')) return `danh sách ${word(p, 'list')}, cột “${word(p, 'column')}”`;
  return indicatorSubject(p, 'chỉ tiêu', 'label');
}

export function subjectEn(p: Params): string {
  if (has(p, 'table')) return tableSubject(p, 'table', 'row', 'column');
  if (has(p, 'list')) return `list ${word(p, 'list')}, column “${word(p, 'columnEn') || word(p, 'column')}”`;
  return indicatorSubject(p, 'indicator', 'labelEn');
}

function tableSubject(p: Params, table: string, row: string, column: string): string {
  const parts = [`${table} ${word(p, 'table')}`];
  if (has(p, 'row')) parts.push(`${row} “${word(p, 'row')}”`);
  if (has(p, 'column')) parts.push(`${column} ${word(p, 'column')}`);
  return parts.join(', ');
}

function indicatorSubject(p: Params, noun: string, label: string): string {
  if (!has(p, 'indicator')) return '';
  return has(p, label)
    ? `${noun} ${word(p, 'indicator')} (${word(p, label)})`
    : `${noun} ${word(p, 'indicator')}`;
}

/** First letter upper case, for a sentence that starts with a subject. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** `subject: rest`, or the rest alone as a sentence. */
export function about(subject: string, rest: string): string {
  return subject === '' ? sentence(rest) : `${sentence(subject)}: ${rest}`;
}
