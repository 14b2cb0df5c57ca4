import { parseLocalDate } from '../domain/local-date.ts';
import { readVietnameseDate } from '../workspace/vietnamese-date.ts';
import { UserError } from '../messages/user-error.ts';

/** A date (`2026-09-18` or `18/9/2026`, noon in Vietnam) or an ISO moment with its offset; undefined for anything else. */
export function parseMoment(text: string): Date | undefined {
  const vietnamese =
    /[/.]|^\d{1,2}-/.test(text) && !text.includes('T') ? readVietnameseDate(text) : undefined;
  if (vietnamese !== undefined) return parseMoment(vietnamese);
  const match = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  if (!match || parseLocalDate(match[1]!) === undefined) return undefined;
  const at = new Date(match[1] === text ? `${text}T12:00:00+07:00` : text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** CCHC_NOW (as `--now`), or SOURCE_DATE_EPOCH (seconds): the moment of a reproducible run. */
export function momentFromEnvironment(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  for (const name of ['CCHC_NOW', 'SOURCE_DATE_EPOCH'] as const) {
    const value = env[name];
    if (!value) continue;
    const at = /^\d+$/.test(value) ? new Date(Number(value) * 1000) : parseMoment(value);
    if (!at || Number.isNaN(at.getTime())) throw new UserError('cli.environment-unreadable', { name, value });
    return at;
  }
  return undefined;
}
