import type { Agency, Level, Register } from '../domain/agency.ts';
import type { ObligationStatus } from '../domain/consolidation.ts';
import { deadlineOf, deadlineRuleOf, type HolidayCalendar } from '../domain/deadline.ts';
import { issuerLevelOf, type Edition, type IssuerLevel } from '../domain/edition.ts';
import { obligationId, type Obligation, type SubmissionType } from '../domain/form.ts';
import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import type { Submission } from '../domain/submission.ts';
import { reportersIn, type ReportingRules } from '../domain/who-reports.ts';
import { formsOwedBy } from '../forms/forms-owed.ts';
import { UserError } from '../messages/user-error.ts';
import { proposedDeadlines, type SenderClass, type WorkspaceConfig } from './config-schema.ts';
import type { Extensions } from './extensions.ts';
import { punctualDay, type FirstReceived } from './first-received.ts';
import { calendarsFolder } from './workspace-paths.ts';

/**
 * Who owes what in a period, in the order of the register: a unit report, and one field-lead report for each area that
 * the agency leads. What is only accepted if it comes (see `reportersIn`) is marked optional.
 */
export function obligationsOf(
  register: Register,
  edition: Edition,
  period: Period,
  rules?: ReportingRules,
): Obligation[] {
  return reportersIn(register, period, rules).flatMap(({ agency, isAsked }) =>
    formsOwedBy(agency, edition, period).map((form) => ({
      id: obligationId(agency.code, form),
      agency: agency.code,
      submissionType: form.submissionType,
      ...(form.lead === undefined ? {} : { lead: form.lead }),
      form,
      ...(isAsked ? {} : { optional: true as const }),
    })),
  );
}

/** Which deadline an obligation falls under; the issuer's own offices are departments, in a district too. */
export function senderClassOf(
  level: Level,
  submissionType: SubmissionType,
  issuer: IssuerLevel = 'province',
): SenderClass {
  if (submissionType === 'field-lead') return 'fieldLead';
  return level === issuer || level === 'province' ? 'department' : level;
}

/** The deadline of every sender class; a holiday calendar that is needed and missing is a UserError, never a guess. */
export function deadlinesOf(
  period: Period,
  config: Pick<WorkspaceConfig, 'deadlines'>,
  calendars: ReadonlyMap<number, HolidayCalendar>,
): Record<SenderClass, LocalDate> {
  const of = (sender: SenderClass): LocalDate => {
    const deadline = deadlineOf(
      period,
      deadlineRuleOf(config.deadlines[sender], period, proposedDeadlines[sender]),
      calendars,
    );
    if (typeof deadline === 'string') return deadline;
    const year = deadline.missingCalendar;
    throw new UserError('workspace.calendar-missing', { year, file: `${calendarsFolder}/${year}.yaml` });
  };
  return {
    commune: of('commune'),
    district: of('district'),
    department: of('department'),
    fieldLead: of('fieldLead'),
  };
}

/** What the statuses are made of, beside the obligations. */
export interface StatusInput {
  agencies: ReadonlyMap<string, Agency>;
  deadlines: Readonly<Record<SenderClass, LocalDate>>;
  /** Today in Vietnam: how long a missing report is overdue. */
  today: LocalDate;
  /** Effective submission by obligation id. */
  effective: ReadonlyMap<string, Submission>;
  /** When each obligation was first answered by a readable workbook, by obligation id, where recorded. */
  firstReceived: ReadonlyMap<string, FirstReceived>;
  /** Later deadlines that were granted. */
  extensions?: Extensions;
  /** Open blockers and errors of the effective submission, by obligation id. */
  open: ReadonlyMap<string, { blockers: number; errors: number; empty?: true }>;
}

/**
 * What became of each obligation. Punctuality counts from the first readable workbook, so that nobody is late for
 * sending a correction that was asked for; calendar days, the deadline day itself is on time.
 */
export function obligationStatuses(
  obligations: readonly Obligation[],
  input: StatusInput,
): ObligationStatus[] {
  // What was not asked for and did not come is no obligation at all.
  const owed = obligations.filter((one) => !one.optional || input.effective.has(one.id));
  return owed.map((obligation) => {
    const { deadline, ...due } = dueOf(obligation, input);
    const submission = input.effective.get(obligation.id);
    if (!submission) {
      const daysLate = Math.max(0, daysBetween(deadline, input.today));
      return { obligation, state: 'missing', deadline, ...due, daysLate, blockers: 0, errors: 0 };
    }
    const { received: file } = submission;
    const counts = input.open.get(obligation.id) ?? { blockers: 0, errors: 0 };
    // A blocker keeps everything out: for the totals such a file is not there.
    const isUnusable = submission.form === null || counts.blockers > 0;
    const received = punctualDay(input.firstReceived.get(obligation.id), deadline);
    return {
      obligation,
      state: isUnusable ? 'unreadable' : counts.errors > 0 ? 'with-errors' : 'valid',
      file: file.file,
      sha256: file.sha256,
      deadline,
      ...due,
      ...(received === undefined ? {} : { received }),
      daysLate: received === undefined ? 0 : Math.max(0, daysBetween(deadline, received)),
      ...counts,
    };
  });
}

/** The deadline of an obligation: by the rule of its sender class, or a later one that was granted. */
function dueOf(
  obligation: Obligation,
  { agencies, deadlines, extensions }: Pick<StatusInput, 'agencies' | 'deadlines' | 'extensions'>,
): Pick<ObligationStatus, 'deadline' | 'extension'> {
  const level = agencies.get(obligation.agency)?.level ?? obligation.form.level;
  const issuer = issuerLevelOf(obligation.form.edition);
  const sender = senderClassOf(level, obligation.submissionType, issuer);
  const byRule = deadlines[sender];
  const granted = extensions?.of(obligation.agency, sender);
  if (!granted || granted.deadline <= byRule) return { deadline: byRule };
  const { deadline, document, reason } = granted;
  return { deadline, extension: { instead: byRule, deadline, document, reason } };
}
