import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import { windowPath } from '../../domain/window-path.ts';
import type { TimeSource } from './time-value.ts';

/**
 * What is known of a flow over a window that others add up to, whoever is missing in which of them: at least so much
 * has happened. Null where the window is not a plain sum of kept ones.
 */
export function knownSum(code: string, wanted: Period, source: TimeSource): Decimal | null {
  if (source.measureOf(code)?.overTime !== 'add') return null;
  const path = windowPath(wanted, source.periods);
  if (!path || path.some(({ sign }) => sign < 0)) return null;
  const readings = path.map(({ window }) => source.read(code, window));
  if (readings.some((one) => one?.notComparable)) return null;
  const values = readings.flatMap((one) => one?.value ?? []);
  return values.length === 0 ? null : sum(values);
}
