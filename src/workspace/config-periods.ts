import { z } from 'zod';
import { parseLocalDate } from '../domain/local-date.ts';
import { periodOf, type ReportKind } from '../domain/period.ts';
import {
  isYearOf,
  reportPeriods,
  specialPeriodId,
  type ReportPeriods,
  type SpecialPeriod,
  type SwitchedPeriod,
} from '../domain/report-periods.ts';

/** Complaints about `periods`; `yaml-mistakes.ts` has their sentences. */
export type PeriodComplaint =
  | 'period-form'
  | 'period-id'
  | 'period-code'
  | 'period-window'
  | 'period-year'
  | 'period-deadline'
  | 'period-twice';

const complain = (complaint: PeriodComplaint | 'blank' | 'date') => ({ params: { complaint } });
const kinds: [ReportKind, ...ReportKind[]] = ['quarterly', 'six-month', 'annual'];

const text = z.string().refine((value) => value.trim() !== '', complain('blank'));
const date = z.string().refine((value) => parseLocalDate(value) !== undefined, complain('date'));

const entrySchema = z.strictObject({
  id: text.refine((value) => specialPeriodId(value) === value, complain('period-id')).optional(),
  title: text.optional(),
  subject: text.optional(),
  from: date.optional(),
  to: date.optional(),
  deadline: date.optional(),
  indicators: z.array(text).min(1).optional(),
  code: text.refine(isSwitchable, complain('period-code')).optional(),
  kind: z.enum(kinds),
});

type Entry = z.infer<typeof entrySchema>;

/** `periods` of `cchc.yaml`: ad hoc and thematic reports, and windows beyond the usual four that are reported on. */
export const periodsSchema = z.array(entrySchema).superRefine((entries, context) => {
  const seen = new Set<string>();
  entries.forEach((entry, at) => {
    const found = mistakeOf(entry, seen);
    if (found) context.addIssue({ code: 'custom', path: [at, ...found.path], ...complain(found.complaint) });
    seen.add(entry.id ?? entry.code ?? '');
  });
});

/** Every key of an entry, for suggestions. */
export const periodKeys: readonly string[] = Object.keys(entrySchema.shape);

/** What was read, as the periods of the workspace. */
export function periodsOf(entries: readonly Entry[]): ReportPeriods {
  const special = entries.filter((one) => one.id !== undefined) as SpecialPeriod[];
  return reportPeriods(special, entries.filter((one) => one.code !== undefined) as SwitchedPeriod[]);
}

function mistakeOf(
  entry: Entry,
  seen: ReadonlySet<string>,
): { path: string[]; complaint: PeriodComplaint } | undefined {
  const { id, code, title, subject, from, to, deadline, indicators } = entry;
  const own = [title, from, to, deadline];
  const isSpecial = id !== undefined && code === undefined && !own.includes(undefined);
  const isSwitched = code !== undefined && id === undefined && isBare([...own, subject, indicators]);
  if (!isSpecial && !isSwitched) return { path: [], complaint: 'period-form' };
  if (seen.has((id ?? code)!)) return { path: [id ? 'id' : 'code'], complaint: 'period-twice' };
  if (id === undefined || from === undefined || to === undefined || deadline === undefined) return undefined;
  if (to < from) return { path: ['to'], complaint: 'period-window' };
  if (deadline <= to) return { path: ['deadline'], complaint: 'period-deadline' };
  return isYearOf(id, to) ? undefined : { path: ['id'], complaint: 'period-year' };
}

const isBare = (values: readonly unknown[]) => values.every((one) => one === undefined);

/** A window code that has no report of its own; `M` is every month. */
function isSwitchable(code: string): boolean {
  const period = code === 'M' ? periodOf(2000, 'M01') : periodOf(2000, code);
  return period !== undefined && period.kind === undefined;
}
