import type { Agency } from '../../domain/agency.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { PeriodRecord } from '../../domain/history.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import { originsIn } from './origins-in.ts';
import { sharesOf } from './restated-figure.ts';
import { ShareSums } from './share-sums.ts';

/**
 * The rest of a restatement unit by unit: what the agencies of an earlier period said and nobody of today's agencies
 * can be given, because it was cut in unknown shares or has no successor. The figures as they were add up to the
 * restated ones and this rest. Null where nothing is left.
 */
export function unattributed(
  record: PeriodRecord,
  indicator: Indicator,
  agencies: readonly Agency[],
  continuity: ContinuityOf,
): Decimal | null {
  const given = new Map<string, Decimal>();
  for (const { code: today } of agencies) {
    const origins = originsIn(continuity, [today], record.period);
    for (const { code, weight } of sharesOf(origins, indicator))
      given.set(code, toDecimal(exact(given.get(code) ?? '0').plus(weight)));
  }
  const rest = new ShareSums(indicator);
  for (const { code } of record.agencies) {
    const left = toDecimal(exact('1').minus(given.get(code) ?? '0'));
    if (left !== '0') rest.add(record.figure(indicator.code, { type: 'agency', id: code }), left);
  }
  return rest.value;
}
