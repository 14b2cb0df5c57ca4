import { dateParts, type LocalDate } from '../domain/local-date.ts';
import type { Decimal } from '../domain/decimal.ts';

/**
 * A decimal the Vietnamese way, exactly: `1.234.567,8`. With `digits`, padded (not rounded) to that many decimals.
 * Written by hand because Intl works on doubles and its output may change with the ICU version.
 */
export function formatDecimal(value: Decimal, digits = 0): string {
  const negative = value.startsWith('-');
  const [whole, fraction = ''] = (negative ? value.slice(1) : value).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = fraction.padEnd(digits, '0');
  return (negative ? '-' : '') + grouped + (decimals ? `,${decimals}` : '');
}

/** A whole number in an English sentence: `1,234,567`. Figures of the report stay as the report prints them. */
export const formatEnglishCount = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** `98,5%`, without a blank. */
export function formatPercent(points: Decimal, digits = 0): string {
  return `${formatDecimal(points, digits)}%`;
}

/** Running text and tables: `05/3/2026`, `16/01/2025` — days below 10 and months 1, 2 get a zero (Nghị định 30/2020). */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day).padStart(2, '0')}/${decreeMonth(month)}/${year}`;
}

/** Header form: `ngày 05 tháng 02 năm 2026`, `ngày 05 tháng 9 năm 2026`. */
export function formatLongDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return `ngày ${String(day).padStart(2, '0')} tháng ${decreeMonth(month)} năm ${year}`;
}

function decreeMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** Screen form: `dd/MM/yyyy`. */
export function formatShortDate(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Sorting of names: ă after a, đ after d, `Phường 2` before `Phường 10`. */
export function vietnameseOrder(one: string, other: string): number {
  // Made when it is first used: most commands sort no names.
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(one, other);
}

let collator: Intl.Collator | undefined;
