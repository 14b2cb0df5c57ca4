import type { LegacyEncoding } from './legacy-text.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import { validityIn } from './period.ts';

/** Tier of the administration. Districts ended on 30/6/2025. */
export type Level = 'province' | 'district' | 'commune';

export const levels: readonly Level[] = ['province', 'district', 'commune'];

/** Code of an office that leads an area province-wide: SNV, STP, VP, STC, KHCN, BT (data of the edition). */
export type LeadCode = string;

/** A reporting body as the register knows it. The code is its identity; names only find it. */
export interface Agency {
  code: string;
  name: string;
  aliases: readonly string[];
  level: Level;
  /** Kind of body within its level, as the register writes it: `Sở, ban, ngành`, `Xã, phường`, `Báo, đài` … */
  group: string;
  parent?: string;
  /** Areas that it leads; such an agency owes a field-lead report as well. */
  leads: readonly LeadCode[];
  validFrom?: LocalDate;
  validTo?: LocalDate;
  /** Codes of the agencies that took over when this one ended. */
  successors?: readonly string[];
  /** The agency still types in an old encoding: its texts are converted without being asked for. */
  legacyEncoding?: LegacyEncoding;
}

/** Who must report: agencies in the order of the file. */
export interface Register {
  agencies: readonly Agency[];
  byCode: ReadonlyMap<string, Agency>;
}

/** Who is to be asked in a period instead of an agency that has ended: its successors, or theirs in turn. */
export function successorsIn(register: Register, agency: Agency, period: Period): Agency[] {
  const found = new Set<Agency>();
  const seen = new Set([agency.code]);
  const waiting = [...(agency.successors ?? [])];
  for (let code = waiting.shift(); code !== undefined; code = waiting.shift()) {
    const one = register.byCode.get(code);
    if (!one || seen.has(code)) continue;
    seen.add(code);
    if (validityIn(period, one.validFrom, one.validTo) !== 'none') found.add(one);
    else waiting.push(...(one.successors ?? []));
  }
  return [...found];
}

/** Agencies that exist in some part of the period's window. */
export function agenciesIn(register: Register, period: Period): Agency[] {
  return register.agencies.filter((one) => validityIn(period, one.validFrom, one.validTo) !== 'none');
}
