import { availableParallelism } from 'node:os';
import { UserError } from '../../../messages/user-error.ts';
import type { CommandRequest } from '../../command.ts';

/** How many files are read at once. */
export interface Jobs {
  count: number;
  /** From so many files on that are not known yet it pays to start workers. */
  from: number;
}

/** Starting workers takes as long as reading so many files. */
const worthWorkers = 400;
/** Each worker holds some 80 MB. */
const mostByItself = 8;
const most = 64;

/** `--jobs` or CCHC_JOBS, which always start as many workers; else one for each core, as soon as that pays. */
export function jobsOf({ io, flags }: Pick<CommandRequest, 'io' | 'flags'>): Jobs {
  const given = flags['jobs'] ?? io.env['CCHC_JOBS'] ?? '';
  if (given !== '') return { count: jobsIn(String(given)), from: 0 };
  return { count: Math.min(availableParallelism(), mostByItself), from: worthWorkers };
}

function jobsIn(text: string): number {
  const jobs = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (jobs < 1 || jobs > most) throw new UserError('cli.jobs-invalid', { text, most });
  return jobs;
}
