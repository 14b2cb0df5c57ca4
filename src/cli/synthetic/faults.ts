import { faultsInCells } from './faults-in-cells.ts';
import { faultsInFiles } from './faults-in-files.ts';
import type { Fault } from './fault-types.ts';

/** The report whose round is spoiled. */
export const faultyPeriod = '2026-Q3';

/** Every fault of the spoiled round. */
export const faults: readonly Fault[] = [...faultsInCells, ...faultsInFiles].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** Agencies that send nothing. */
export const missingAgencies: readonly string[] = ['X44', 'X45', 'P15'];

/** Agencies whose right report comes too late, with the day it comes in. */
export const lateAgencies: ReadonlyMap<string, string> = new Map([
  ['X42', '2026-09-16'],
  ['X43', '2026-09-21'],
  ['SCT', '2026-09-18'],
  ['SYT', '2026-09-17'],
]);
