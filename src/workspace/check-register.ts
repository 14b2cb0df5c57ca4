import type { Agency } from '../domain/agency.ts';
import { mistakeAt, type Mistake } from './mistake.ts';
import { nearestName } from '../forms/nearest-name.ts';
import { successorMistakes } from './check-successors.ts';
import type { ColumnOf, RegisterLine } from './register-line.ts';

/** What only the whole register shows: codes, names and leads given twice, unknown parents and leads, circles. */
export function registerMistakes(
  lines: readonly RegisterLine[],
  columnOf: ColumnOf,
  leads: Iterable<string> | undefined,
): Mistake[] {
  return [
    ...duplicates(lines, columnOf),
    ...parents(lines, columnOf),
    ...(leads === undefined ? [] : unknownLeads(lines, columnOf, [...leads])),
    ...validity(lines, columnOf),
    ...successorMistakes(lines, columnOf),
  ];
}

function duplicates(lines: readonly RegisterLine[], columnOf: ColumnOf): Mistake[] {
  const found: Mistake[] = [];
  const codes = new Map<string, number>();
  const names = new Map<string, RegisterLine[]>();
  const holders = new Map<string, RegisterLine[]>();
  for (const one of lines) {
    const { line, agency } = one;
    // Two codes that differ in case only would share a file name on Windows.
    const code = agency.code.toLowerCase();
    const first = codes.get(code);
    if (code !== '' && first !== undefined) {
      const place = { line, column: columnOf('code') };
      found.push(mistakeAt(place, 'workspace.register-code-twice', { code: agency.code, line: first }));
    } else codes.set(code, line);
    const twin = sameTime(names, agency.name.toLowerCase(), one);
    if (agency.name !== '' && twin) {
      const place = { line, column: columnOf('name') };
      found.push(mistakeAt(place, 'workspace.register-name-twice', { name: agency.name, line: twin.line }));
    }
    for (const lead of agency.leads) {
      const other = sameTime(holders, lead, one);
      const place = { line, column: columnOf('leads') };
      if (other) found.push(mistakeAt(place, 'workspace.register-lead-twice', { lead, line: other.line }));
    }
  }
  return found;
}

/** An earlier line with the same key that is valid at the same time; remembers this one. */
function sameTime(
  seen: Map<string, RegisterLine[]>,
  key: string,
  one: RegisterLine,
): RegisterLine | undefined {
  const earlier = seen.get(key) ?? [];
  seen.set(key, [...earlier, one]);
  return earlier.find((other) => overlap(other.agency, one.agency));
}

function overlap(a: Agency, b: Agency): boolean {
  const before = (x: Agency, y: Agency) =>
    x.validTo !== undefined && y.validFrom !== undefined && x.validTo < y.validFrom;
  return !before(a, b) && !before(b, a);
}

function parents(lines: readonly RegisterLine[], columnOf: ColumnOf): Mistake[] {
  const found: Mistake[] = [];
  const parentOf = new Map(lines.map(({ agency }) => [agency.code, agency.parent]));
  for (const { line, agency } of lines) {
    if (agency.parent === undefined) continue;
    const place = { line, column: columnOf('parent') };
    if (!parentOf.has(agency.parent)) {
      const { nearest } = nearestName(agency.parent, parentOf.keys());
      found.push(mistakeAt(place, 'workspace.register-parent', { parent: agency.parent, nearest }));
    } else if (returnsTo(agency.code, parentOf)) {
      found.push(mistakeAt(place, 'workspace.register-parent-circle', { code: agency.code }));
    }
  }
  return found;
}

function returnsTo(code: string, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parentOf.get(code); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}

function unknownLeads(
  lines: readonly RegisterLine[],
  columnOf: ColumnOf,
  known: readonly string[],
): Mistake[] {
  return lines.flatMap(({ line, agency }) =>
    agency.leads
      .filter((lead) => !known.includes(lead))
      .map((lead) =>
        mistakeAt({ line, column: columnOf('leads') }, 'workspace.register-lead', { lead, known }),
      ),
  );
}

function validity(lines: readonly RegisterLine[], columnOf: ColumnOf): Mistake[] {
  return lines.flatMap(({ line, agency: { validFrom: from, validTo: to } }) =>
    from !== undefined && to !== undefined && to < from
      ? [mistakeAt({ line, column: columnOf('validTo') }, 'workspace.register-dates', { from, to })]
      : [],
  );
}
