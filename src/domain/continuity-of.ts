import type { Register } from './agency.ts';
import type { LocalDate } from './local-date.ts';
import { originsOf } from './origins-of.ts';
import type { Period } from './period.ts';
import type { Circumstances, Continuity, ContinuityOf, Origins, SuccessionLink } from './succession.ts';
import { successionOf, type Succession } from './succession-of.ts';

/**
 * How today's agencies relate to those of earlier periods; `today` is the last day of the window that they report on:
 * what happens later is left out. Only dates of validity and explicit links decide: neither an equal name nor an equal
 * code across a reorganisation proves that two agencies are one (handbook, organisation 6).
 */
export function continuityOf(
  register: Register,
  written: readonly SuccessionLink[],
  today?: LocalDate,
): ContinuityOf {
  const succession = successionOf(register, written, today);
  const known = new Map<string, Continuity>();
  const single = new Map<string, Origins>();
  const alone = (agency: string, then: Period): Origins => {
    const key = `${then.id}/${agency}`;
    const found = single.get(key) ?? originsOf(succession, [agency], then);
    single.set(key, found);
    return found;
  };
  const of = (agency: string, then: Period): Continuity => {
    const key = `${then.id}/${agency}`;
    const found = known.get(key) ?? relationOf(succession, agency, then, alone(agency, then));
    known.set(key, found);
    return found;
  };
  const asked: { codes: readonly string[]; then: Period; origins: Origins }[] = [];
  // The same few sets (a group, a level) are asked for again with every indicator.
  const together = (codes: readonly string[], then: Period): Origins => {
    if (codes.length === 1) return alone(codes[0]!, then);
    const earlier = asked.find((one) => one.then.id === then.id && isSame(one.codes, codes));
    if (earlier) return earlier.origins;
    const origins = originsOf(succession, codes, then);
    asked.push({ codes: [...codes], then, origins });
    if (asked.length > 100) asked.shift();
    return origins;
  };
  return Object.assign(of, { together });
}

function relationOf(succession: Succession, code: string, then: Period, origins: Origins): Continuity {
  const agency = succession.register.byCode.get(code);
  if (!agency) return { kind: 'none', reason: 'not-there', codes: [] };
  const { parts, unknown } = origins;
  const circumstances = circumstancesOf(origins);
  const codes = parts.map((part) => part.code);
  if (unknown.length > 0) {
    const all = [...new Set([...codes, ...unknown])].sort();
    return { kind: 'none', reason: 'unknown-weight', codes: all, ...circumstances };
  }
  if (parts.length === 0) {
    const ended = agency.validTo !== undefined && agency.validTo < then.start;
    return { kind: 'none', reason: ended ? 'not-there' : 'new', codes: [], ...circumstances };
  }
  if (parts.some((part) => part.weight !== '1')) return { kind: 'weighted', parts, ...circumstances };
  return codes.length === 1
    ? { kind: 'same', code: codes[0]!, ...circumstances }
    : { kind: 'sum', codes, ...circumstances };
}

function circumstancesOf({ partialFrom, note, changes, moves, before }: Origins): Circumstances {
  return {
    ...(partialFrom === undefined ? {} : { partialFrom }),
    ...(note ? { note } : {}),
    ...(changes ? { changes } : {}),
    ...(moves ? { moves } : {}),
    ...(before ? { before } : {}),
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at]);
}
