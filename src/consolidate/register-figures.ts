import type { Agency } from '../domain/agency.ts';
import type { Figure, ObligationStatus } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import { punctualityOf } from '../domain/punctuality.ts';
import { ScopeSums, wideScopes } from './scope-sums.ts';

/** Figures that the register answers: the number of agencies of a scope. */
export function registerFigures(indicator: Indicator, agencies: readonly Agency[]): Map<string, Figure> {
  const sums = new ScopeSums();
  for (const agency of agencies) sums.add(wideScopes(agency), { first: '1', estimate: false });
  return sums.figures(indicator);
}

/**
 * Reports on time, late and not received; one that came on a day that nobody recorded is in none of them. Which indicator counts which is the edition's numbering.
 */
const counts: Readonly<Record<string, (status: ObligationStatus) => boolean>> = {
  '0.8.4': (status) => punctualityOf(status) === 'on-time',
  '0.8.5': (status) => punctualityOf(status) === 'late',
  '0.8.6': (status) => punctualityOf(status) === 'missing',
};

/** Figures that the record of what came in answers; none for an indicator that it does not know. */
export function ledgerFigures(
  indicator: Indicator,
  agencies: readonly Agency[],
  obligations: readonly ObligationStatus[],
): Map<string, Figure> {
  const isCounted = counts[indicator.code];
  const sums = new ScopeSums();
  if (!isCounted) return new Map();
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  for (const status of obligations) {
    const agency = byCode.get(status.obligation.agency);
    if (agency) sums.add(wideScopes(agency), { first: isCounted(status) ? '1' : '0', estimate: false });
  }
  return sums.figures(indicator);
}

/** The agencies behind a register or ledger figure, one for each thing counted. */
export function countedAgencies(
  indicator: Indicator,
  agencies: readonly Agency[],
  obligations: readonly ObligationStatus[],
): { agency: string; file?: string; sha256?: string }[] {
  if (indicator.source === 'register') return agencies.map((agency) => ({ agency: agency.code }));
  return obligations
    .filter((status) => counts[indicator.code]?.(status))
    .map(({ obligation, file, sha256 }) => ({
      agency: obligation.agency,
      ...(file === undefined ? {} : { file }),
      ...(sha256 === undefined ? {} : { sha256 }),
    }));
}
