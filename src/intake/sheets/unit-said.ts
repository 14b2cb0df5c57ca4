import { compareDecimals, exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Unit } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { hasNumber, type CellValue } from '../../domain/observation.ts';
import { amounts } from '../values/unit-text.ts';
import type { ValueColumn } from '../values/value-types.ts';

/** What a sheet says about the unit of a figure, against what the form says. */
export type UnitSaid =
  | { how: 'own' }
  /** An amount of money in another power of ten: value × 10^power is the form's. */
  | { how: 'power'; name: string; power: number }
  /** A share where the form asks for percent. */
  | { how: 'share'; name: string }
  | { how: 'unknown'; name: string };

const shares = new Set(['tỷ lệ', 'tỉ lệ', 'tỷ số', 'tỉ số', 'lần', 'hệ số']);

/** Compares the unit written beside a figure with the form's. An empty cell says nothing else than the form. */
export function unitSaid(text: string, unit: Unit): UnitSaid {
  const said = foldKey(text);
  const own = foldKey(unit.name);
  if (said === '' || said === own || unit.aliases.some((alias) => foldKey(alias) === said))
    return { how: 'own' };
  const [from, to] = [amounts.get(said), amounts.get(own)];
  if (from !== undefined && to !== undefined)
    return from === to ? { how: 'own' } : { how: 'power', name: text, power: from - to };
  return unit.valueKind === 'percent' && shares.has(said)
    ? { how: 'share', name: text }
    : { how: 'unknown', name: text };
}

/** The column as the sheet means it: amounts are read in the unit that stands beside them. */
export function columnInUnit(column: ValueColumn, said: UnitSaid): ValueColumn {
  if (said.how === 'power')
    return {
      ...column,
      unit: said.name,
      aliases: [],
      // A whole number of đồng has no decimals, an amount in tỷ has three more.
      decimals: Math.max(0, column.decimals + said.power),
    };
  // A share is read as a bare number: whether it is one is decided by its size, not by the percent reader.
  return said.how === 'share' ? { ...column, valueKind: 'score', unit: null, aliases: [] } : column;
}

/** A value in the form's unit, exactly, and the factor that it took; null when it is no number to convert. */
export function inFormUnit(value: CellValue, said: UnitSaid): { value: Decimal; factor: Decimal } | null {
  if (!hasNumber(value) || value.value === '0') return null;
  if (said.how === 'power') return times(value.value, powerOfTen(said.power));
  if (said.how !== 'share') return null;
  // 98,5 cannot be a share: "tỷ lệ" was written for "%".
  return times(value.value, compareDecimals(value.value, '1') > 0 ? '1' : '100');
}

const times = (value: Decimal, factor: Decimal) => ({
  value: toDecimal(exact(value).times(factor)),
  factor,
});

function powerOfTen(power: number): Decimal {
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`;
}
