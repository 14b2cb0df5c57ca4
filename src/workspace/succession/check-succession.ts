import type { Register } from '../../domain/agency.ts';
import { sum } from '../../domain/decimal.ts';
import { compareDecimals } from '../../domain/decimal.ts';
import { groupBy } from '../../domain/group-by.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { dateMistakes } from './check-dates.ts';
import { kindNames } from './succession-columns.ts';
import type { SuccessionColumnOf, SuccessionLine } from './succession-line.ts';

/**
 * What only the lines together and the register show: dates outside validity, kinds that contradict the shape, shares
 * that do not add up, lines given twice, circles, another word in the register. `whole`: no line was left out.
 */
export function successionMistakes(
  lines: readonly SuccessionLine[],
  columnOf: SuccessionColumnOf,
  register: Register,
  whole: boolean,
): Mistake[] {
  const { kept, mistakes } = withoutRepeats(lines, columnOf);
  // A line that moves duties only, or names one agency twice, ends and begins nothing.
  const links = kept.filter(({ link }) => link.kind !== 'moved' && link.from !== link.to);
  return [
    ...mistakes,
    ...kept.flatMap((one) => dateMistakes(one, columnOf, register)),
    ...kept.flatMap((one) => selfMistakes(one, columnOf)),
    ...(whole ? shapeMistakes(links, columnOf, register) : []),
    ...circleMistakes(links, columnOf),
    ...(whole ? registerMistakes(links, columnOf, register) : []),
  ];
}

function withoutRepeats(lines: readonly SuccessionLine[], columnOf: SuccessionColumnOf) {
  const mistakes: Mistake[] = [];
  const first = new Map<string, number>();
  const kept = lines.filter(({ line, link: { date, from, to, kind } }) => {
    const key = [date, from, to, kind === 'moved'].join('\t');
    const earlier = first.get(key);
    if (earlier === undefined) return first.set(key, line);
    const place = { line, column: columnOf('from') };
    mistakes.push(mistakeAt(place, 'workspace.succession-twice', { line: earlier }));
    return false;
  });
  return { kept, mistakes };
}

function selfMistakes({ line, link: { from, to, kind } }: SuccessionLine, columnOf: SuccessionColumnOf) {
  const stays = kind === 'same' || kind === 'renamed' || kind === 'type-changed';
  if (from === null || from !== to || stays) return [];
  const place = { line, column: columnOf('to') };
  return [mistakeAt(place, 'workspace.succession-itself', { code: from, kind: kindNames[kind] })];
}

function shapeMistakes(
  lines: readonly SuccessionLine[],
  columnOf: SuccessionColumnOf,
  register: Register,
): Mistake[] {
  const outOf = groupBy(lines, ({ link }) => `${link.date} ${link.from ?? ''}`);
  const into = groupBy(lines, ({ link }) => `${link.date} ${link.to ?? ''}`);
  const found: Mistake[] = [];
  for (const { line, link } of lines) {
    const { date, from, to, kind } = link;
    const place = { line, column: columnOf('kind') };
    const out = from === null ? [] : outOf.get(`${date} ${from}`)!;
    const ins = to === null ? [] : into.get(`${date} ${to}`)!;
    const otherOut = out.find((one) => one.line !== line);
    const otherIn = ins.find((one) => one.line !== line);
    const oneToOne = kind === 'same' || kind === 'renamed' || kind === 'type-changed' || kind === 'new';
    if (kind !== 'split' && otherOut)
      found.push(mistakeAt(place, 'workspace.succession-not-whole', { code: from!, line: otherOut.line }));
    else if (oneToOne && otherIn) {
      const params = { code: to!, kind: kindNames[kind], line: otherIn.line };
      found.push(mistakeAt(place, 'workspace.succession-one-to-one', params));
    } else if (kind === 'split' && !otherOut)
      found.push(mistakeAt(place, 'workspace.succession-split-one', { code: from! }));
    else if (kind === 'merged' && !otherIn && register.byCode.get(to!)?.validFrom === date)
      found.push(mistakeAt(place, 'workspace.succession-merged-one', { code: to! }));
  }
  for (const group of outOf.values()) found.push(...weightMistakes(group, columnOf));
  return found;
}

/** The shares of a split make exactly the whole; unknown ones need something left. */
function weightMistakes(group: readonly SuccessionLine[], columnOf: SuccessionColumnOf): Mistake[] {
  const [first] = group;
  if (group.length < 2 || group.some(({ link }) => link.kind !== 'split')) return [];
  const known = group.flatMap(({ link }) => (link.weight === 'unknown' ? [] : [link.weight]));
  const total = sum(known);
  const open = known.length < group.length;
  const against = compareDecimals(total, '1');
  if (open ? against < 0 : against === 0) return [];
  const place = { line: first!.line, column: columnOf('weight') };
  const params = { code: first!.link.from!, sum: total.replace('.', ','), open };
  return [mistakeAt(place, 'workspace.succession-weight-sum', params)];
}

/** One mistake for each circle, at the line of its first member. */
function circleMistakes(lines: readonly SuccessionLine[], columnOf: SuccessionColumnOf): Mistake[] {
  const next = groupBy(
    lines.filter(({ link }) => link.from !== null && link.to !== null),
    ({ link }) => link.from!,
  );
  const done = new Set<string>();
  const found: Mistake[] = [];
  for (const [start, [first]] of next) {
    if (done.has(start)) continue;
    const seen = new Set<string>();
    const waiting = [start];
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      for (const { link } of next.get(code) ?? []) {
        if (link.to === start && !done.has(start)) {
          const place = { line: first!.line, column: columnOf('to') };
          found.push(mistakeAt(place, 'workspace.succession-circle', { code: start }));
          for (const one of seen) done.add(one);
          done.add(start);
        } else if (!seen.has(link.to!)) {
          seen.add(link.to!);
          waiting.push(link.to!);
        }
      }
    }
  }
  return found;
}

/** Where the register's column names successors, they have to be the same. */
function registerMistakes(
  lines: readonly SuccessionLine[],
  columnOf: SuccessionColumnOf,
  register: Register,
): Mistake[] {
  const byFrom = groupBy(
    lines.filter(({ link }) => link.from !== null),
    ({ link }) => link.from!,
  );
  return [...byFrom].flatMap(([code, group]) => {
    const said = [...(register.byCode.get(code)?.successors ?? [])].sort();
    const here = [...new Set(group.flatMap(({ link }) => link.to ?? []))].sort();
    if (said.length === 0 || said.join() === here.join()) return [];
    const place = { line: group[0]!.line, column: columnOf('to') };
    return [mistakeAt(place, 'workspace.succession-register', { code, here, register: said })];
  });
}
