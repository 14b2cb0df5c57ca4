import type { Agency } from '../../domain/agency.ts';
import { nameKey } from '../language/name-key.ts';

/** How many agencies a table names one by one before it counts the rest; running text names fewer. */
const namedAtMost = 12;

/** `Sở A, Sở B và 5 đơn vị khác`: names of agencies in the order of the register; what is not named is counted. */
export function nameAgencies(
  codes: readonly string[],
  names: ReadonlyMap<string, Agency>,
  atMost = namedAtMost,
): string {
  const all = codes.map((code) => names.get(code)?.name ?? code);
  if (all.length <= 1) return all.join('');
  if (all.length <= atMost) return `${all.slice(0, -1).join(', ')} và ${all.at(-1)!}`;
  const shown = all.slice(0, atMost - 1);
  return `${shown.join(', ')} và ${all.length - shown.length} đơn vị khác`;
}

/**
 * Names, codes and aliases of agencies, and names of their groups, to the keys of their figures. A name that several
 * agencies share is left out: nobody guesses which one was meant. Names go before aliases, codes before both.
 */
export function scopeNames(agencies: readonly Agency[]): Map<string, string> {
  const scopes = new Map<string, string>();
  for (const { group } of agencies) scopes.set(nameKey(group), `group:${group}`);
  const enter = (namesOf: (agency: Agency) => readonly string[]) => {
    const codes = new Map<string, Set<string>>();
    for (const agency of agencies)
      for (const name of namesOf(agency).map(nameKey))
        codes.set(name, (codes.get(name) ?? new Set<string>()).add(agency.code));
    for (const [name, [code, ...others]] of codes) {
      if (others.length === 0) scopes.set(name, `agency:${code!}`);
      else scopes.delete(name);
    }
  };
  enter(({ aliases }) => aliases);
  enter(({ name }) => [name]);
  enter(({ code }) => [code]);
  return scopes;
}
