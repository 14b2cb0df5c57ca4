import { formatShortDate } from '../../../messages/format.ts';
import { UserError } from '../../../messages/user-error.ts';
import { urgedReports, type UrgedChoice } from '../../../report/model/urged-reports.ts';
import type { SparedAgency } from '../../../reporters/letter-report.ts';
import { sparedAgency } from './spared-agency.ts';
import type { CommandRequest } from '../../command.ts';
import { judge } from '../judge.ts';
import { agencyNamed, type Run } from '../open-run.ts';
import { readInboxOrNothing } from '../read-inbox.ts';

/** Whom the letters of a run are for, and what became of those that were named and need none. */
export interface AskedChoice extends UrgedChoice {
  /** Agencies that were named and get no letter, with why. */
  spared: readonly SparedAgency[];
}

/** Reads the inbox and chooses. Before the deadline it refuses, unless a reminder was asked for. */
export async function urgedAgencies(run: Run, request: CommandRequest): Promise<AskedChoice> {
  const { args, flags } = request;
  const named = args.slice(1).map((text) => agencyNamed(run, text));
  const agencies = named.length > 0 ? run.agencies.filter((one) => named.includes(one)) : run.agencies;
  const reading = await readInboxOrNothing(run, request);
  const { statuses } = judge(run, reading.submissions, true, reading);
  const wanted = new Set(agencies.map((one) => one.code));
  const asked = statuses.filter((one) => wanted.has(one.obligation.agency));
  const choice = urgedReports(asked, agencies, run.today, {
    unusable: flags['missingOnly'] !== true,
    withErrors: flags['withErrors'] === true,
    early: flags['early'] === true,
  });
  if (choice.urged.length === 0 && choice.notYetDue.length > 0) {
    const days = choice.notYetDue.map((one) => one.status.deadline).sort();
    throw new UserError('letter.not-yet-due', {
      count: choice.notYetDue.length,
      first: formatShortDate(days[0]!),
      last: formatShortDate(days.at(-1)!),
    });
  }
  const urged = new Set(choice.urged.map((one) => one.agency));
  const spared = named
    .filter((one) => !urged.has(one))
    .map((agency) => {
      const own = asked.filter((one) => one.obligation.agency === agency.code);
      return sparedAgency(agency, own, run.today);
    });
  return { ...choice, spared };
}
