import type { Register } from '../../../domain/agency.ts';
import type { Edition } from '../../../domain/edition.ts';
import { addDays, type LocalDate } from '../../../domain/local-date.ts';
import type { Period } from '../../../domain/period.ts';
import type { LetterSettings } from '../../../report/letter-settings.ts';
import { letterModel } from '../../../report/model/letter-model.ts';
import type { UrgedAgency } from '../../../report/model/urged-reports.ts';
import type { ReportModel } from '../../../report/report-model.ts';
import { obligationsOf } from '../../../workspace/obligations.ts';
import type { CommandRequest } from '../../command.ts';
import { letterDeadline } from '../letters/letter-deadline.ts';
import { urgedAgencies } from '../letters/urged-agencies.ts';
import type { Run } from '../open-run.ts';
import { letterSettings } from '../report-settings.ts';

/** The letter to those of a workspace who owe something now, be it due or not; undefined where nobody does. */
export async function realLetter(run: Run, request: CommandRequest): Promise<ReportModel | undefined> {
  const asked = { ...request, args: [run.period.id], flags: { ...request.flags, early: true } };
  const { urged } = await urgedAgencies(run, asked);
  if (urged.length === 0) return undefined;
  const { period, edition, today } = run;
  const deadline = letterDeadline(run, urged, undefined);
  return letterModel({ period, edition, urged, deadline, today }, letterSettings(run.config));
}

const exampleCount = 3;

/** A letter to the last three agencies of a register, whose reports have been due for a week. */
export function exampleLetter(
  {
    edition,
    period,
    register,
    today,
  }: { edition: Edition; period: Period; register: Register; today: LocalDate },
  settings: LetterSettings,
): ReportModel {
  const obligations = obligationsOf(register, edition, period);
  const due = addDays(today, -7);
  const urged = register.agencies.slice(-exampleCount).map((agency): UrgedAgency => ({
    agency,
    reports: obligations
      .filter((one) => one.agency === agency.code)
      .map((obligation) => ({
        reason: 'missing' as const,
        isOverdue: true,
        status: { obligation, state: 'missing' as const, deadline: due, daysLate: 7, blockers: 0, errors: 0 },
      })),
  }));
  return letterModel({ period, edition, urged, deadline: addDays(today, 3), today }, settings);
}
