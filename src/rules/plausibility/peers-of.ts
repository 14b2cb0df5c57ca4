import type { Agency } from '../../domain/agency.ts';
import type { Indicator } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';
import { hasNumber } from '../../domain/observation.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Peers, PeerStanding } from '../rule.ts';
import { magnitude, median, rounded, spreadOf } from './spread.ts';

/** Indicators that say how large an agency is: the usual value must leave room for smaller ones. */
const usualAtLeast = 5;
const fewestForSize = 5;

interface Group {
  /** Values by indicator, then by agency. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  sizes: ReadonlyMap<string, number>;
}

/**
 * The unit reports of a period by level and group. Agencies are not of one size, so that a large one is no outlier for
 * being large: its size is the middle of its figures, each against the usual one of the group. No indicator is named for
 * it; a single slip cannot move it.
 */
export function peersOf(submissions: readonly Submission[], byCode: ReadonlyMap<string, Agency>): Peers {
  const units = submissions.filter(
    (one) => one.form?.submissionType === 'unit' && byCode.has(one.agency ?? ''),
  );
  const groupOf = (code: string) => `${byCode.get(code)?.level}\u0000${byCode.get(code)?.group}`;
  const members = groupBy(units, (one) => groupOf(one.agency!));
  const groups = new Map<string, Group>();
  const standings = new Map<string, { middle: number; spread: number; count: number } | undefined>();
  const group = (key: string) => {
    const known = groups.get(key) ?? measured(members.get(key) ?? []);
    groups.set(key, known);
    return known;
  };
  return {
    of(indicator, agency): PeerStanding | undefined {
      const key = groupOf(agency);
      const { values, sizes } = group(key);
      const all = values.get(indicator);
      if (!all) return undefined;
      const id = `${key}\u0000${indicator}`;
      if (!standings.has(id)) {
        const scaled = [...all].map(([code, value]) => value / sizes.get(code)!);
        standings.set(id, { ...spreadOf(scaled), count: scaled.length });
      }
      const { middle, spread, count } = standings.get(id)!;
      const size = sizes.get(agency) ?? 1;
      return { count, usual: rounded(middle * size), spread: rounded(spread * size) };
    },
  };
}

function measured(members: readonly Submission[]): Group {
  const values = new Map<string, Map<string, number>>();
  for (const { agency, form, observations } of members) {
    for (const [code, { indicator, requirement }] of form!.fields) {
      const seen = observations.get(code);
      if (!seen || !isCounted(indicator) || requirement === 'given' || requirement === 'computed') continue;
      if (seen.status === 'estimate' || !hasNumber(seen)) continue;
      const all = values.get(code) ?? new Map<string, number>();
      values.set(code, all.set(agency!, magnitude(seen.value)));
    }
  }
  return { values, sizes: sizesOf(members, values) };
}

/** Counts and money; ratios, scores and ranks have no size. */
export function isCounted({ kind, valueKind }: Indicator): boolean {
  return (
    (kind === 'flow' || kind === 'stock' || kind === 'cumulative' || kind === 'base') &&
    (valueKind === 'count' || valueKind === 'money')
  );
}

function sizesOf(
  members: readonly Submission[],
  values: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, number> {
  const shares = new Map<string, number[]>(members.map((one) => [one.agency!, []]));
  for (const all of values.values()) {
    const usual = median([...all.values()]);
    if (usual < usualAtLeast) continue;
    for (const [agency, value] of all) shares.get(agency)!.push(value / usual);
  }
  return new Map(
    [...shares].map(([agency, own]) => [agency, own.length < fewestForSize ? 1 : Math.max(0.1, median(own))]),
  );
}
