import { comparisonBases, type Comparison } from '../../domain/comparison.ts';
import type { ObservationStatus } from '../../domain/observation.ts';
import type { Scope, SubmissionState } from '../../domain/consolidation.ts';
import type { punctualityOf } from '../../domain/punctuality.ts';

/** Every member of a union as a list: leaving one out does not compile. */
const listOf = <T extends string>(all: Readonly<Record<T, true>>) => Object.keys(all) as T[];

export const observationStatuses = listOf<ObservationStatus>({
  number: true,
  estimate: true,
  'nothing-arose': true,
  'not-applicable': true,
  blank: true,
  text: true,
  unreadable: true,
  missing: true,
});

export const submissionStates = listOf<SubmissionState>({
  valid: true,
  'with-errors': true,
  unreadable: true,
  missing: true,
});

export const scopeTypes = listOf<Scope['type']>({ total: true, group: true, level: true, agency: true });

export const directions = listOf<NonNullable<Comparison['direction']>>({ up: true, down: true, same: true });

export const comparisonBasisNames: readonly string[] = comparisonBases;

export const punctualities = listOf<ReturnType<typeof punctualityOf>>({
  'on-time': true,
  late: true,
  undated: true,
  missing: true,
});
