import type { Scope } from '../../domain/consolidation.ts';
import { UserError } from '../../messages/user-error.ts';
import { agencyNamed, type Run } from './open-run.ts';

/** The scope that `--agency` or `--group` name; without either, the whole province. */
export function scopeNamed(run: Run, flags: Readonly<Record<string, unknown>>): Scope {
  if (typeof flags['agency'] === 'string')
    return { type: 'agency', id: agencyNamed(run, flags['agency']).code };
  const group = flags['group'];
  if (typeof group !== 'string') return { type: 'total' };
  const known = [...new Set(run.agencies.map((one) => one.group))];
  const id = known.find((one) => one.toLowerCase() === group.normalize('NFC').trim().toLowerCase());
  if (id === undefined) throw new UserError('cli.group-unknown', { text: group, known });
  return { type: 'group', id };
}
