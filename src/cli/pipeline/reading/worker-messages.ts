import type { Register } from '../../../domain/agency.ts';
import type { Edition } from '../../../domain/edition.ts';
import type { Period } from '../../../domain/period.ts';
import type { IntakeSettings } from '../../../intake/intake-context.ts';
import type { ReadOutcome } from './read-task.ts';

/** What the files of one run are read for: plain data, so that it can be handed to a worker. */
export interface ReadingSetting {
  register: Register;
  edition: Edition;
  period: Period;
  settings: IntakeSettings;
}

/** A worker's answer to the oldest of its tasks. `crash` is a mistake of ours, with its stack. */
export type WorkerAnswer = { outcome: ReadOutcome } | { crash: string };
