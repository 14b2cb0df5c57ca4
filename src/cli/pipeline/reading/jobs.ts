import { availableParallelism } from 'node:os';
import { UserError } from '../../../messages/user-error.ts';
import type { CommandRequest } from '../../command.ts';
import { hasWorkers } from './worker-pool.ts';

/** Starting workers takes as long as reading so many files. */
const worthWorkers = 400;
/** Each worker holds some 80 MB. */
const mostByItself = 8;
const most = 64;

/** How many workers read `files`; 0 when they are read here. `--jobs` or CCHC_JOBS decides, else what pays. */
export function workersFor({ io, flags }: Pick<CommandRequest, 'io' | 'flags'>, files: number): number {
  const given = flags['jobs'] ?? io.env['CCHC_JOBS'];
  const jobs = given === undefined || given === '' ? undefined : jobsIn(String(given));
  if (!hasWorkers) return 0;
  if (jobs === undefined)
    return files < worthWorkers ? 0 : soMany(Math.min(availableParallelism(), mostByItself));
  return soMany(Math.min(jobs, files));
}

/** One worker is no quicker than none. */
const soMany = (workers: number) => (workers > 1 ? workers : 0);

function jobsIn(text: string): number {
  const jobs = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (jobs < 1 || jobs > most) throw new UserError('cli.jobs-invalid', { text, most });
  return jobs;
}
