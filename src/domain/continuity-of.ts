import type { Register } from './agency.ts';
import type { LocalDate } from './local-date.ts';
import { originsOf } from './origins-of.ts';
import type { Period } from './period.ts';
import type { Continuity, ContinuityOf, SuccessionLink } from './succession.ts';
import { successionOf, type Succession } from './succession-of.ts';

/**
 * How today's agencies relate to those of earlier periods; `today` is the last day of the window that they report on:
 * what happens later is left out. Only dates of validity and explicit links decide: neither an
 * equal name nor an equal code across a reorganisation proves that two agencies are one (handbook, organisation 6).
 */
export function continuityOf(
  register: Register,
  written: readonly SuccessionLink[],
  today?: LocalDate,
): ContinuityOf {
  return continuityIn(successionOf(register, written, today));
}

/** The same for a succession that is indexed already. */
export function continuityIn(succession: Succession): ContinuityOf {
  const known = new Map<string, Continuity>();
  const of = (agency: string, then: Period): Continuity => {
    const key = `${then.id}/${agency}`;
    const found = known.get(key) ?? relationOf(succession, agency, then);
    known.set(key, found);
    return found;
  };
  return Object.assign(of, {
    together: (agencies: readonly string[], then: Period) => originsOf(succession, agencies, then),
  });
}

function relationOf(succession: Succession, code: string, then: Period): Continuity {
  const agency = succession.register.byCode.get(code);
  if (!agency) return { kind: 'none', reason: 'not-there', codes: [] };
  const { parts, unknown, fresh: _, ...circumstances } = originsOf(succession, [code], then);
  const codes = parts.map((part) => part.code);
  if (unknown.length > 0)
    return {
      kind: 'none',
      reason: 'unknown-weight',
      codes: [...new Set([...codes, ...unknown])].sort(),
      ...circumstances,
    };
  if (parts.length === 0) {
    const ended = agency.validTo !== undefined && agency.validTo < then.start;
    return { kind: 'none', reason: ended ? 'not-there' : 'new', codes: [], ...circumstances };
  }
  if (parts.some((part) => part.weight !== '1')) return { kind: 'weighted', parts, ...circumstances };
  return codes.length === 1
    ? { kind: 'same', code: codes[0]!, ...circumstances }
    : { kind: 'sum', codes, ...circumstances };
}
