import { resolve } from 'node:path';
import type { Agency, Register } from '../../domain/agency.ts';
import { issuerLevelOf, type Edition } from '../../domain/edition.ts';
import type { LeadGap, Obligation } from '../../domain/form.ts';
import type { History } from '../../domain/history.ts';
import { dateParts, localDateAt, type LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportPeriods } from '../../domain/report-periods.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import { withSuccessors } from '../../domain/succession-of.ts';
import { reportersIn, type ReportingRules } from '../../domain/who-reports.ts';
import { agencyIndexOf, findAgency } from '../../intake/identity/agency-index.ts';
import { loadEdition } from '../../forms/definitions/load-edition.ts';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { WorkspaceConfig } from '../../workspace/config-schema.ts';
import { readEditionFiles } from '../../workspace/edition-files.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { leadGaps } from '../../workspace/lead-gaps.ts';
import { loadConfig } from '../../workspace/load-config.ts';
import { loadRegister } from '../../workspace/load-register.ts';
import { obligationsOf } from '../../workspace/obligations.ts';
import { loadSuccession } from '../../workspace/succession/load-succession.ts';
import { periodFolders, type PeriodFolders } from '../../workspace/workspace-paths.ts';
import type { CommandRequest } from '../command.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import { definitionsError } from './definitions-error.ts';
import { openYear } from './year/open-year.ts';
import { nearestPeriod } from './nearest-period.ts';

/** One period of one workspace, opened: everything a command needs before it reads what agencies sent. */
export interface Run {
  root: string;
  config: WorkspaceConfig;
  edition: Edition;
  register: Register;
  period: Period;
  folders: PeriodFolders;
  /** Agencies that exist in some part of the window, in the order of the register. */
  agencies: readonly Agency[];
  /** Codes of those that are not asked, only accepted: they ended inside the window, or report through their district. */
  notAsked: ReadonlySet<string>;
  obligations: readonly Obligation[];
  /** Area leads of the edition that no agency holds: their figures stay empty. */
  leadGaps: readonly LeadGap[];
  /** What the workspace keeps of other periods. */
  history: History;
  /** How today's agencies relate to those of an earlier period. */
  continuity: ContinuityOf;
  now: Date;
  today: LocalDate;
}

/** Opens the workspace and the period; throws a UserError that says what is wrong with either. */
export function openRun({ io, options }: CommandRequest, periodText: string): Run {
  const root = findWorkspace(resolve(io.cwd, options.workspace ?? '.'));
  const config = loadConfig(root);
  const edition = openEdition(config.edition, root);
  const written = loadRegister(root, edition.leads.keys());
  const links = loadSuccession(root, written);
  const register = withSuccessors(written, links);
  const now = options.now ?? io.now();
  const period = reportPeriod(periodText, config.periods, now);
  assertFits(config, edition, period);
  const rules = reportingRules(config, edition);
  const obligations = obligationsOf(register, edition, period, rules);
  const reporters = reportersIn(register, period, rules);
  return {
    root,
    config,
    edition,
    register,
    period,
    folders: periodFolders(root, period.id),
    agencies: reporters.map((one) => one.agency),
    notAsked: new Set(reporters.flatMap((one) => (one.isAsked ? [] : [one.agency.code]))),
    obligations,
    leadGaps: leadGaps(
      obligations.filter((one) => !one.optional),
      edition,
      period,
    ),
    ...openYear({
      root,
      period,
      register,
      links,
      onSkipped: ({ period: id, file }) =>
        io.err(`${say(options.lang, 'workspace.draft-record-skipped', { period: id, file })}
`),
    }),
    now,
    today: localDateAt(now),
  };
}

/** Where a province has its communes' figures from the districts, only the districts are asked while there are any. */
function reportingRules(config: WorkspaceConfig, edition: Edition): ReportingRules {
  return {
    askEndedWithinDays: config.askEndedWithinDays,
    throughDistricts: config.districtIncludesCommunes && issuerLevelOf(edition) === 'province',
  };
}

/** Edition that ships with the program, used outside a workspace. */
export const shippedEdition = 'cchc-2026';

/** The edition that the workspace here (or the one named with `-C`) uses; outside of any, the shipped one. */
export function editionInUse(io: Io, options: GlobalOptions): { id: string; root?: string } {
  try {
    const root = findWorkspace(resolve(io.cwd, options.workspace ?? '.'));
    return { id: loadConfig(root).edition, root };
  } catch (error) {
    const isOutside = error instanceof UserError && error.id === 'workspace.not-found';
    if (isOutside && options.workspace === undefined) return { id: shippedEdition };
    throw error;
  }
}

/** Loads an edition by id, from the workspace or the program. */
export function openEdition(id: string, root?: string): Edition {
  const { dir, files } = readEditionFiles(id, root);
  const loaded = loadEdition(files);
  if ('problems' in loaded) throw definitionsError(dir, loaded.problems);
  return loaded.edition;
}

function reportPeriod(text: string, periods: ReportPeriods, now: Date): Period {
  const period = periods.find(text);
  const { special, switched } = periods;
  if (!period) {
    const thisYear = dateParts(localDateAt(now)).year;
    throw new UserError('cli.period-unknown', { text, special, ...nearestPeriod(text, thisYear, periods) });
  }
  if (!period.kind) throw new UserError('cli.period-without-report', { text: period.id, special, switched });
  return period;
}

/** Forms made for another tier of the administration or another time, or an ad hoc report that asks for what they do not have. */
function assertFits(config: WorkspaceConfig, edition: Edition, { id, start, special }: Period): void {
  const made = issuerLevelOf(edition);
  if (made !== config.level)
    throw new UserError('cli.edition-of-other-level', { edition: edition.id, made, level: config.level });
  const { validFrom, validTo } = edition;
  if (start < validFrom || (validTo !== undefined && start > validTo))
    throw new UserError('cli.edition-not-in-force', {
      period: id,
      edition: edition.id,
      from: validFrom,
      ...(validTo === undefined ? {} : { to: validTo }),
    });
  const unknown = special?.indicators?.filter((code) => !edition.indicators.has(code)) ?? [];
  if (unknown.length > 0)
    throw new UserError('cli.period-indicators', { period: id, edition: edition.id, unknown });
}

/** The agency that a person named by code, name or alias; a near name is suggested, never taken. */
export function agencyNamed(run: Run, text: string): Agency {
  const found = findAgency(agencyIndexOf(run.register, run.period), text);
  if ('code' in found) return run.register.byCode.get(found.code)!;
  const candidates = found.candidates.slice(0, 5).flatMap((code) => run.register.byCode.get(code) ?? []);
  throw new UserError('cli.agency-unknown', {
    text,
    candidates: candidates.map((one) => `${one.code} (${one.name})`),
  });
}
