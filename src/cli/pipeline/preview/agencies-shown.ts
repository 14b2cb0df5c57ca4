import type { Agency, Register } from '../../../domain/agency.ts';
import { foldKey } from '../../../domain/fold-key.ts';

/** As many of a group show how a report looks; hundreds would only take their time. */
const perGroup = 12;

/**
 * The agencies that made-up data are made for: those that lead an area, those that the template names, and the first of
 * each group.
 */
export function agenciesShown({ agencies }: Register, templateText: string): Register {
  const text = foldKey(templateText);
  const counts = new Map<string, number>();
  const shown = agencies.filter((one) => {
    const count = (counts.get(one.group) ?? 0) + 1;
    counts.set(one.group, count);
    return count <= perGroup || one.leads.length > 0 || isNamed(one, text);
  });
  return { agencies: shown, byCode: new Map(shown.map((one) => [one.code, one])) };
}

function isNamed({ code, name, aliases }: Agency, text: string): boolean {
  return [code, name, ...aliases].some((one) => text.includes(foldKey(one)));
}
