import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { formatDecimal } from '../../messages/format.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { parseNumberText } from './number-text.ts';
import { pickNumber } from './pick-number.ts';
import { isRead, refused, withRemark } from './read-value.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

const numberThenUnit = /^([+\-−]?\d(?:[\d., ]*\d)?)\s*([^\d\s.,].*)$/;

/** Powers of ten of the amounts of money, in đồng; keys in comparison form. */
export const amounts: ReadonlyMap<string, number> = new Map([
  ['₫', 0],
  ['đ', 0],
  ['đồng', 0],
  ['vnđ', 0],
  ['vnd', 0],
  ['nghìn', 3],
  ['ngàn', 3],
  ['nghìn đồng', 3],
  ['ngàn đồng', 3],
  ['tr', 6],
  ['trđ', 6],
  ['triệu', 6],
  ['triệu đồng', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['tỷ đồng', 9],
  ['tỉ đồng', 9],
]);

/** `05 TTHC`, `25 HS`, `1.2 tỷ`: a number with its unit. Undefined when the text has another shape. */
export function readNumberWithUnit(text: string, column: ValueColumn): ReadValue | undefined {
  const match = numberThenUnit.exec(text);
  const number = match ? parseNumberText(match[1]!) : undefined;
  if (!match || !number) return undefined;
  const unit = foldKey(match[2]!);
  if (!/^[\p{L}₫]/u.test(unit)) return undefined;
  const picked = pickNumber(number, column);
  if (isOwnUnit(unit, column)) return isRead(picked) ? withRemark(picked, 'N-10', 'warning', 'unit') : picked;
  if (match[2]!.startsWith('(') && !amounts.has(unit))
    return refused('N-02', 'remark', isRead(picked) ? formatDecimal(picked.value) : undefined);
  const amount = number.vi ?? number.en;
  return refused('N-10', 'other-unit', amount === undefined ? undefined : converted(amount, unit, column));
}

/** Whether words in comparison form are the column's own unit, by name, alias or amount. */
export function isOwnUnit(unit: string, column: ValueColumn): boolean {
  if (column.unit === null) return false;
  const own = foldKey(column.unit);
  if (unit === own || column.aliases.some((alias) => foldKey(alias) === unit)) return true;
  const scale = amounts.get(unit);
  return scale !== undefined && scale === amounts.get(own);
}

function converted(amount: Decimal, unit: string, column: ValueColumn): string | undefined {
  const from = amounts.get(unit);
  const to = column.unit === null ? undefined : amounts.get(foldKey(column.unit));
  if (from === undefined || to === undefined) return undefined;
  const power = from - to;
  const factor = exact(10).pow(Math.abs(power));
  const value = power < 0 ? exact(amount).div(factor) : exact(amount).times(factor);
  return formatDecimal(toDecimal(value));
}
