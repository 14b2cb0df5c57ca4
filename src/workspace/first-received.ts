import type { LocalDate } from '../domain/local-date.ts';
import type { EffectiveChoice } from './effective-submission.ts';

/** The day on which an obligation was first answered, as far as it is recorded. */
export interface FirstReceived {
  /** The earliest recorded day. */
  date: LocalDate;
  /** Another readable file came in on a day that nobody recorded: it may have been the first. */
  uncertain: boolean;
}

/**
 * Punctual is who sent a readable workbook in time, even if a correction came later. Nothing where no day is recorded.
 */
export function firstReceived(choices: ReadonlyMap<string, EffectiveChoice>): Map<string, FirstReceived> {
  const first = new Map<string, FirstReceived>();
  for (const [id, { effective, others }] of choices) {
    const all = [effective, ...others];
    const files = all.some((one) => one.form !== null) ? all.filter((one) => one.form !== null) : all;
    const dates = files.flatMap((one) => one.received.received?.date ?? []).sort();
    const [date] = dates;
    if (date === undefined) continue;
    const dated = new Set(files.flatMap(({ received: it }) => (it.received ? [it.sha256] : [])));
    first.set(id, {
      date,
      uncertain: files.some(({ received: it }) => !it.received && !dated.has(it.sha256)),
    });
  }
  return first;
}

/** The day from which punctuality counts; undefined where it cannot be told whether the first came in time. */
export function punctualDay(first: FirstReceived | undefined, deadline: LocalDate): LocalDate | undefined {
  if (!first || (first.uncertain && first.date > deadline)) return undefined;
  return first.date;
}
