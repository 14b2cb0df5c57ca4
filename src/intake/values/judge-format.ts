import { exact, toDecimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { FormatEffect } from './number-format.ts';
import { storedDecimal } from './stored-decimal.ts';
import { isRead, refused, withRemark } from './read-value.ts';
import { amounts, isOwnUnit } from './unit-text.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

/**
 * What people see against what is stored. A format that says another amount of money than the column's is refused, as
 * the same words in a text would be; one that scales or adds other words is remarked on, with what is seen.
 */
export function judgeFormat(
  read: ReadValue,
  effect: FormatEffect,
  number: number,
  column: ValueColumn,
): ReadValue {
  if (!isRead(read) || number === 0) return read;
  const unit = foldKey(effect.words);
  const said = amounts.get(unit);
  const own = column.unit === null ? undefined : amounts.get(foldKey(column.unit));
  if (said !== undefined && own !== undefined) {
    const power = said - effect.scale - own;
    if (power === 0) return read;
    const factor = exact(10).pow(Math.abs(power));
    const stored = exact(storedDecimal(number));
    const meant = toDecimal(power < 0 ? stored.div(factor) : stored.times(factor));
    return withShown(refused('N-20', 'format-unit', formatDecimal(meant)), effect);
  }
  const isForeign = /\p{L}|[$€£¥₫]/u.test(unit + effect.words) && !isOwnUnit(unit, column);
  if (effect.scale > 0) return withShown(withRemark(read, 'N-20', 'warning', 'scaled'), effect);
  return isForeign ? withShown(withRemark(read, 'N-20', 'warning', 'format-unit'), effect) : read;
}

function withShown(read: ReadValue, { shown }: FormatEffect): ReadValue {
  return { ...read, readings: read.readings.map((one) => (one.id === 'N-20' ? { ...one, shown } : one)) };
}
