import { relative } from 'node:path';
import { leavesWorkingDay } from '../../domain/deadline.ts';
import { issuerLevelOf } from '../../domain/edition.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { TightDeadline } from '../../rules/rule.ts';
import type { SenderClass } from '../../workspace/config-schema.ts';
import { loadExtensions, type Extensions } from '../../workspace/extensions.ts';
import { loadCalendars } from '../../workspace/load-calendars.ts';
import { deadlinesOf, senderClassOf } from '../../workspace/obligations.ts';
import type { Run } from './open-run.ts';

/** When everybody has to report in a period. */
export interface DueDates {
  deadlines: Readonly<Record<SenderClass, LocalDate>>;
  extensions: Extensions;
  /** Deadlines of the classes that owe something which leave no working day after the cutoff. */
  tight: readonly TightDeadline[];
}

/** The deadlines by the rules, and the later ones that were granted. */
export function dueDatesOf(run: Run): DueDates {
  const { root, period, config, folders, agencies, register, obligations } = run;
  const calendars = loadCalendars(root);
  const deadlines = deadlinesOf(period, config, calendars);
  const owed = new Map<string, SenderClass[]>();
  for (const { agency, submissionType, form } of obligations) {
    const level = register.byCode.get(agency)?.level ?? form.level;
    const sender = senderClassOf(level, submissionType, issuerLevelOf(form.edition));
    owed.set(agency, [...(owed.get(agency) ?? []), sender]);
  }
  const shown = relative(root, folders.extensions).replaceAll('\\', '/');
  const extensions = loadExtensions(folders.extensions, shown, { agencies, owed, deadlines });
  const senders = [...new Set([...owed.values()].flat())].sort();
  const tight = senders.flatMap((sender): TightDeadline[] => {
    const deadline = deadlines[sender];
    const leaves = leavesWorkingDay(period, deadline, calendars);
    if (leaves === true) return [];
    const place = { sender, deadline, cutoff: period.end };
    return [leaves === false ? place : { ...place, missingCalendar: leaves.missingCalendar }];
  });
  return { deadlines, extensions, tight };
}
