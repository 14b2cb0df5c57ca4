import { nearestName } from '../forms/nearest-name.ts';
import type { ColumnOf, RegisterLine } from './register-line.ts';
import { mistakeAt, type Mistake } from './mistake.ts';

/** Successors that are unknown, named although the agency has not ended, older than its end, or that lead back to it. */
export function successorMistakes(lines: readonly RegisterLine[], columnOf: ColumnOf): Mistake[] {
  const successorsOf = new Map(lines.map(({ agency }) => [agency.code, agency.successors ?? []]));
  const endOf = new Map(lines.map(({ agency }) => [agency.code, agency.validTo]));
  return lines.flatMap(({ line, agency }) => {
    const { code, successors = [], validTo } = agency;
    if (successors.length === 0) return [];
    const place = { line, column: columnOf('successors') };
    const found: Mistake[] = [];
    for (const successor of successors) {
      const end = endOf.get(successor);
      if (!successorsOf.has(successor)) {
        const { nearest } = nearestName(successor, successorsOf.keys());
        found.push(mistakeAt(place, 'workspace.register-successor', { successor, nearest }));
      } else if (end !== undefined && validTo !== undefined && end <= validTo && successor !== code) {
        found.push(mistakeAt(place, 'workspace.register-successor-ended', { code, successor }));
      }
    }
    if (validTo === undefined) found.push(mistakeAt(place, 'workspace.register-successor-open', { code }));
    if (leadsTo(code, successorsOf))
      found.push(mistakeAt(place, 'workspace.register-successor-circle', { code }));
    return found;
  });
}

function leadsTo(code: string, successorsOf: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...successorsOf.get(code)!];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === code) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(successorsOf.get(at) ?? []));
  }
  return false;
}
