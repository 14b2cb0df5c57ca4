import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';

/** How a number is printed where a tag asks for something else than the manner of its indicator. */
export interface FigureFormat {
  /** Exactly so many decimals, padded. */
  digits?: number;
  /** With the unit behind it, or without the `%` that a rate has. */
  unit?: 'shown' | 'hidden';
  /** Amounts of money in this unit, which is printed. */
  money?: MoneyUnit;
  inWords?: true;
  /** Two digits at least: `05`. */
  twoDigits?: true;
  /** No footnote on sources that are missing. */
  unmarked?: true;
}

export const asUsual: FigureFormat = {};

/** Units of money that an amount can be printed in, as powers of ten of a đồng. */
export const moneyUnits = { đồng: 0, 'nghìn đồng': 3, 'triệu đồng': 6, 'tỷ đồng': 9 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** Whether an indicator is an amount in one of those units. */
export function isMoney({ valueKind, unit }: Indicator): boolean {
  return valueKind === 'money' && unit !== null && Object.hasOwn(moneyUnits, unit);
}

/** An amount of an indicator in another unit, exactly. */
export function inMoneyUnit(value: Decimal, { unit }: Indicator, wanted: MoneyUnit): Decimal {
  const powers = moneyUnits[unit as MoneyUnit] - moneyUnits[wanted];
  return toDecimal(exact(value).times(exact(`1e${powers}`)));
}
