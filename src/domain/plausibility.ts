import type { Decimal } from './decimal.ts';

/** From where on a change is worth asking about (profile data, `plausibility` in `cchc.yaml`). */
export interface PlausibilitySettings {
  /** Change by more than this factor, either way (XP-07). */
  factor: Decimal;
  /** Only where both values reach this. */
  atLeast: Decimal;
  /** XP-03: at least so many flows, and this share of them, at or above the six-month figure. */
  nineMonthFlows: number;
  nineMonthShare: Decimal;
  /** Modified z-score from which a value is far from its own history or its peers, and how many are needed to say so. */
  modifiedZ: Decimal;
  fewestPeers: number;
  fewestPeriods: number;
  /** Cells that have to be equal to those of the report before, or of a neighbour, before a copy is suspected. */
  copiedCells: number;
}

export const usualPlausibility: PlausibilitySettings = {
  factor: '3',
  atLeast: '20',
  nineMonthFlows: 5,
  nineMonthShare: '0.8',
  modifiedZ: '6',
  fewestPeers: 8,
  fewestPeriods: 4,
  copiedCells: 12,
};
