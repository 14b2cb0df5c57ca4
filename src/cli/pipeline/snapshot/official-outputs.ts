import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../messages/user-error.ts';
import type { FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import type { Run } from '../open-run.ts';
import type { Frozen } from './kept.ts';

/** The official files of a frozen period that are gone, or are not what was written when it was frozen: their names. */
export function lostOutputs({ folders }: Run, frozen: FrozenPeriod | undefined): string[] {
  const outputs = frozen?.manifest.outputs ?? [];
  return outputs
    .filter(({ name, sha256 }) => hashOf(join(folders.reports, name)) !== sha256)
    .map((one) => one.name);
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The run by the day of the report: what is written again bears the day on which it was frozen. The hour is left out, so
 * that the same bytes can be made on another day.
 */
export function datedRun(run: Run, { frozen, moved }: Frozen, isFinal: boolean): Run {
  const same = frozen !== undefined && moved.length === 0;
  if (!same && !isFinal) return run;
  const today = same ? frozen.manifest.madeOn : run.today;
  return { ...run, today, now: new Date(`${today}T12:00:00+07:00`) };
}

/** A period is not frozen before its last day has passed: what happens until then belongs into it. */
export function assertEnded({ period, today }: Run, isFinal: boolean): void {
  if (isFinal && today <= period.end)
    throw new UserError('cli.record.too-early', { period: period.id, end: period.end, today });
}
