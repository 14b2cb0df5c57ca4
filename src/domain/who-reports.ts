import { agenciesIn, type Agency, type Register } from './agency.ts';
import { addDays, type LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

/** What the workspace says about who is asked. */
export interface ReportingRules {
  /** An agency that ended in the last so many days of the window is still asked itself; 0: its successors are. */
  askEndedWithinDays: number;
  /** Communes report through the district that they belong to, while there is one. */
  throughDistricts: boolean;
}

export const usualReporting: ReportingRules = { askEndedWithinDays: 0, throughDistricts: true };

/** An agency of a window: asked for a report, or not asked but accepted where it sends one. */
export interface Reporter {
  agency: Agency;
  isAsked: boolean;
}

/**
 * Who reports on a window, in the order of the register. An agency that ended inside it is not asked: nobody is left who
 * could sign, and its successors report for the whole window. Until 30/6/2025 a commune reported to its district, which
 * gave its figures on; so a commune is not asked while its parent is a district (handbook, organisation 1 and 2).
 */
export function reportersIn(register: Register, period: Period, rules = usualReporting): Reporter[] {
  return agenciesIn(register, period).map((agency) => ({
    agency,
    isAsked: lives(agency, period, rules) && !reportsThrough(agency, register, period, rules),
  }));
}

function lives({ validTo }: Agency, { end }: Period, { askEndedWithinDays }: ReportingRules): boolean {
  return validTo === undefined || validTo >= addDays(end, -askEndedWithinDays);
}

/** Judged on the last day on which the agency exists in the window. */
function reportsThrough(
  { level, parent, validTo }: Agency,
  { byCode }: Register,
  { end }: Period,
  { throughDistricts }: ReportingRules,
): boolean {
  const above = parent === undefined ? undefined : byCode.get(parent);
  if (!throughDistricts || level !== 'commune' || above?.level !== 'district') return false;
  return isValidOn(above, validTo !== undefined && validTo < end ? validTo : end);
}

function isValidOn({ validFrom, validTo }: Agency, day: LocalDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
