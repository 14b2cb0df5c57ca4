import type { Agency } from '../../domain/agency.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { CellRef } from '../../domain/cell-ref.ts';

/** A district that reports beside communes below it. */
export interface District {
  district: Agency;
  communes: readonly Agency[];
}

/** Districts with communes of their own in the period, in the order of the register. */
export function districtsWithCommunes({ agencies }: Consolidation): District[] {
  return agencies
    .filter((one) => one.level === 'district')
    .map((district) => ({
      district,
      communes: agencies.filter((one) => one.level === 'commune' && one.parent === district.code),
    }))
    .filter((one) => one.communes.length > 0);
}

/** Indicators that a district and its communes are both asked for, and whose values add up. */
export function sharedIndicators({ edition }: Consolidation): Indicator[] {
  return [...edition.indicators.values()].filter(
    ({ source, overUnits, kind, shared, distinct, reporters }) =>
      source === 'reported' &&
      (overUnits === 'sum' || overUnits === 'lead-only') &&
      kind !== 'index' &&
      !shared &&
      !distinct &&
      reporters.district !== undefined &&
      reporters.commune !== undefined,
  );
}

/** What an agency's unit report says on an indicator, where it counts. */
export function unitValue(
  consolidation: Consolidation,
  agency: Agency,
  indicator: Indicator,
): { value: Decimal; cell: CellRef | null } | undefined {
  const said = consolidation.answer(`${agency.code}/unit`, indicator.code);
  return said?.counts ? said : undefined;
}
