import { clauseCodes } from '../domain/clause.ts';
import type { Form } from '../domain/form.ts';

const known = new WeakMap<Form, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The indicators of a form that stand in one identity of the edition (`2.3.5 = 2.3.6 + 2.3.7 + 2.3.8`), by indicator.
 * Only identities whose breach is an error count: one that needs no more than an explanation ties nothing together.
 */
export function identityNeighbours(form: Form): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(form);
  if (found) return found;
  const neighbours = new Map<string, Set<string>>();
  for (const code of form.fields.keys()) {
    for (const clause of form.edition.indicators.get(code)?.clauses ?? []) {
      if (clause.kind !== 'identity' || clause.severity !== 'error') continue;
      const group = [code, ...clauseCodes(clause)].filter((one) => form.fields.has(one));
      for (const one of group) {
        const own = neighbours.get(one) ?? new Set<string>();
        for (const other of group) if (other !== one) own.add(other);
        neighbours.set(one, own);
      }
    }
  }
  known.set(form, neighbours);
  return neighbours;
}
