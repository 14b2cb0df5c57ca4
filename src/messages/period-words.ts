import { parsePeriod } from '../domain/period.ts';
import { periodName } from './period-name.ts';
import type { Lang } from './sentence.ts';

/** A period that somebody wrote, by its name; as it was written where it is none. */
export function periodWords(id: string, lang: Lang): string {
  const period = parsePeriod(id);
  if (period) return periodName(period, lang);
  return lang === 'vi' ? `kỳ “${id}”` : `“${id}”`;
}
