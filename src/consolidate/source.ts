import type { Agency } from '../domain/agency.ts';
import type { Answer, Exclusion, ObligationStatus } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import { hasNumber, type Observation } from '../domain/observation.ts';
import type { Submission } from '../domain/submission.ts';
import { errorsOf, keptOutBy, type KeptOut, type OpenErrors } from './open-errors.ts';

/** One obligation with the submission that counts for it: where figures come from. */
export interface Source {
  status: ObligationStatus;
  agency: Agency;
  submission: Submission | null;
  /** What open errors keep out of this submission. */
  errors: readonly KeptOut[];
}

/** The sources of a period in the order of the register, unit report before field-lead report. */
export function sourcesOf(
  agencies: readonly Agency[],
  obligations: readonly ObligationStatus[],
  effective: ReadonlyMap<string, Submission>,
  errors: OpenErrors,
): Source[] {
  const order = new Map(agencies.map((agency, at) => [agency.code, { agency, at }] as const));
  const known = obligations.filter((one) => order.has(one.obligation.agency));
  return known
    .map((status) => ({ status, ...order.get(status.obligation.agency)! }))
    .sort((a, b) => a.at - b.at || unitFirst(a.status) - unitFirst(b.status) || byId(a.status, b.status))
    .map(({ status, agency }) => {
      const found = status.state === 'missing' ? undefined : effective.get(status.obligation.id);
      return {
        status,
        agency,
        submission: found ?? null,
        errors: found ? errorsOf(errors, found, status.obligation.form) : [],
      };
    });
}

function unitFirst(status: ObligationStatus): number {
  return status.obligation.submissionType === 'unit' ? 0 : 1;
}

function byId(a: ObligationStatus, b: ObligationStatus): number {
  return a.obligation.id < b.obligation.id ? -1 : 1;
}

/** Whether the source's form asks its agency for an indicator (what we fill in from the register is not asked). */
export function isAsked(source: Source, indicator: string): boolean {
  const field = source.status.obligation.form.fields.get(indicator);
  return field !== undefined && field.requirement !== 'given';
}

/** Why nothing of a source counts; undefined when it was received and read. */
export function sourceExclusion(source: Source): Exclusion | undefined {
  const agency = source.agency.code;
  if (source.submission === null || source.status.state === 'unreadable') {
    const received = source.status.state !== 'missing';
    return { agency, reason: received ? 'not-readable' : 'not-received', cell: null };
  }
  return undefined;
}

/** What a source says on an indicator that it was asked for: it counts, or why it does not. */
export function answerOf(source: Source, indicator: Indicator): Answer {
  const none = sourceExclusion(source);
  if (none) return { counts: false, ...none };
  const submission = source.submission!;
  const agency = source.agency.code;
  const code =
    source.errors.length > 0
      ? keptOutBy(source.errors, [indicator.code, `area:${indicator.area}`])
      : undefined;
  const found = submission.observations.get(indicator.code);
  const seen = found && declared(found, submission, indicator);
  if (seen && hasNumber(seen) && code === undefined && isStateOfEnded(source, indicator)) {
    return { counts: false, agency, reason: 'ended', cell: seen.cell, raw: seen.raw };
  }
  if (seen && hasNumber(seen) && code === undefined) {
    const { value, status, raw, cell } = seen;
    return { counts: true, agency, value, status, raw, cell, sha256: submission.received.sha256 };
  }
  return {
    counts: false,
    agency,
    reason: reasonOf(seen),
    ...(code === undefined ? {} : { code }),
    cell: seen?.cell ?? null,
    ...(seen ? { raw: seen.raw } : {}),
  };
}

/**
 * What was at the end of the window is not an ended agency's to say: its successors report the same staff and the same
 * plan again. What happened in its days adds up with theirs, and so does what it had pending when the window began.
 */
function isStateOfEnded({ agency, status }: Source, { kind, overTime }: Indicator): boolean {
  const { optional, form } = status.obligation;
  const ended = agency.validTo !== undefined && agency.validTo < form.period.end;
  const isOfTheEnd = (kind === 'stock' && overTime !== 'first') || kind === 'base';
  return optional === true && ended && isOfTheEnd;
}

/** A blank cell in an area declared "không phát sinh" on the cover is an answer: nothing arose. */
function declared(found: Observation, submission: Submission, indicator: Indicator): Observation {
  const tick = submission.nothingArose.get(indicator.area);
  if (found.status !== 'blank' || !tick || indicator.kind === 'index') return found;
  return { ...found, status: 'nothing-arose', value: '0', cell: tick };
}

function reasonOf(seen: Observation | undefined): Exclusion['reason'] {
  if (!seen || seen.status === 'missing') return 'missing';
  if (seen.status === 'blank') return 'blank';
  if (seen.status === 'not-applicable') return 'not-applicable';
  return hasNumber(seen) ? 'open-error' : 'unreadable';
}
