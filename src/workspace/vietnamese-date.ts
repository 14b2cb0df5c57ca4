import { localDate, parseLocalDate, type LocalDate } from '../domain/local-date.ts';

/**
 * A date as people type it: `01/7/2025`, `1-7-2025`, `1.7.2025` (day first, always) or `2025-07-01`; a time of day
 * after it is left aside, since lateness counts days. Undefined for anything else.
 */
export function readVietnameseDate(text: string): LocalDate | undefined {
  const bare = text.trim().replace(/[ T]\d{1,2}[:hg]\d{2}(?::\d{2})?$/, '');
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  return match ? localDate(Number(match[3]), Number(match[2]), Number(match[1])) : parseLocalDate(bare);
}
