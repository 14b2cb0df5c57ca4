import type { Agency, Register } from './agency.ts';
import { addDays, type LocalDate } from './local-date.ts';
import type { SuccessionKind, SuccessionLink } from './succession.ts';

/** Who took over from whom, indexed: `succession.csv` and the register's column of successors together. */
export interface Succession {
  register: Register;
  /** By date, then by codes; each once. */
  links: readonly SuccessionLink[];
  /** Links into an agency, and out of it, without those that move duties only or name one agency twice. */
  into(code: string): readonly SuccessionLink[];
  outOf(code: string): readonly SuccessionLink[];
  /** Links by which duties moved to or from an agency. */
  moved(code: string): readonly SuccessionLink[];
}

/**
 * The succession of a register: what `succession.csv` says, and what only its column of successors says. Links after
 * `today` are left out.
 */
export function successionOf(
  register: Register,
  written: readonly SuccessionLink[],
  today?: LocalDate,
): Succession {
  const links = [...written, ...impliedLinks(register, written)]
    .filter(({ date }) => today === undefined || date <= today)
    .sort(inOrder);
  const into = new Map<string, SuccessionLink[]>();
  const outOf = new Map<string, SuccessionLink[]>();
  const moved = new Map<string, SuccessionLink[]>();
  for (const link of links) {
    const { from, to, kind } = link;
    if (kind === 'moved') {
      for (const code of new Set([from, to])) if (code !== null) put(moved, code, link);
    } else if (from !== to) {
      if (from !== null && to !== null) put(outOf, from, link);
      if (to !== null) put(into, to, link);
    }
  }
  return {
    register,
    links,
    into: (code) => into.get(code) ?? [],
    outOf: (code) => outOf.get(code) ?? [],
    moved: (code) => moved.get(code) ?? [],
  };
}

/** The register with the successors that `succession.csv` names, for agencies whose own column is empty. */
export function withSuccessors(register: Register, written: readonly SuccessionLink[]): Register {
  const successors = new Map<string, string[]>();
  for (const { from, to, kind } of written)
    if (from !== null && to !== null && from !== to && kind !== 'moved') put(successors, from, to);
  if (successors.size === 0) return register;
  const agencies = register.agencies.map((one) => {
    const found = successors.get(one.code);
    return found && !one.successors?.length ? { ...one, successors: [...new Set(found)].sort() } : one;
  });
  return { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
}

/**
 * Links that only the register's column says. It knows no shares: an agency with several successors was split, nobody
 * knows how. One successor took over all of it.
 */
function impliedLinks(register: Register, written: readonly SuccessionLink[]): SuccessionLink[] {
  const said = new Set(written.filter(({ kind }) => kind !== 'moved').map(({ from }) => from));
  const silent = register.agencies.filter((one) => one.validTo !== undefined && !said.has(one.code));
  const predecessors = new Map<string, number>();
  for (const { successors = [] } of silent)
    for (const code of successors) predecessors.set(code, (predecessors.get(code) ?? 0) + 1);
  for (const { to, kind } of written)
    if (to !== null && kind !== 'moved') predecessors.set(to, (predecessors.get(to) ?? 0) + 1);
  return silent.flatMap((one) =>
    (one.successors ?? []).flatMap((code): SuccessionLink[] => {
      const to = register.byCode.get(code);
      if (!to) return [];
      const date = dayOfChange(one.validTo!, to);
      const cut = one.successors!.length > 1;
      const alone = predecessors.get(code) === 1 && to.validFrom !== undefined && to.validFrom >= date;
      const kind: SuccessionKind = cut ? 'split' : alone ? 'renamed' : 'merged';
      return [{ date, from: one.code, to: code, kind, weight: cut ? 'unknown' : '1' }];
    }),
  );
}

/** The day after the old one ended, or the later day on which the new one began. */
function dayOfChange(ended: LocalDate, { validFrom }: Agency): LocalDate {
  const next = addDays(ended, 1);
  return validFrom !== undefined && validFrom > next ? validFrom : next;
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const keyOf = ({ date, from, to, kind }: SuccessionLink) => `${date}/${from ?? ''}/${to ?? ''}/${kind}`;

function inOrder(a: SuccessionLink, b: SuccessionLink): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
