import { Big } from 'big.js';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import type { Change, Origins, Share, SuccessionLink } from './succession.ts';
import type { Succession } from './succession-of.ts';
import { toDecimal } from './decimal.ts';

/** What of an agency went into the set: a known share, and whether an unknown one came on top. */
interface Reached {
  links: Map<SuccessionLink, Inflow>;
  /** Only through reorganisations inside the earlier window. */
  before: boolean;
}

interface Inflow {
  known: Big;
  unknown: boolean;
}

const open: LocalDate = '9999-12-31';
const zero = new Big(0);
const one = new Big(1);

/**
 * Walks back from a set of today's agencies to those that existed in an earlier window, over any number of
 * reorganisations. Agencies are taken in the order in which they ended, the last first, so that all that went on from
 * one is known when its turn comes: parts of a cut agency that meet again make it whole.
 */
export function originsOf(succession: Succession, codes: readonly string[], then: Period): Origins {
  const walk = new Walk(succession, codes, then);
  for (const code of walk.inOrder()) walk.take(code);
  return walk.origins();
}

class Walk {
  readonly #parts: (Share & { before: boolean })[] = [];
  readonly #unknown = new Set<string>();
  readonly #fresh: string[] = [];
  readonly #changes = new Map<LocalDate, Set<string>>();
  readonly #moves = new Map<LocalDate, Set<string>>();
  readonly #reached = new Map<string, Reached>();
  readonly #members: ReadonlySet<string>;
  readonly #succession: Succession;
  readonly #then: Period;
  #partialFrom: LocalDate | undefined;

  constructor(succession: Succession, codes: readonly string[], then: Period) {
    this.#succession = succession;
    this.#members = new Set(codes.filter((code) => succession.register.byCode.has(code)));
    this.#then = then;
  }

  /** Every agency that can be reached, the one that ended last first. */
  inOrder(): string[] {
    const seen = new Set(this.#members);
    const waiting = [...this.#members];
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      for (const { from } of this.#linksInto(code)) {
        if (from === null || seen.has(from)) continue;
        seen.add(from);
        waiting.push(from);
      }
    }
    const end = (code: string) => this.#endOf(code);
    return [...seen].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : a < b ? -1 : 1));
  }

  take(code: string): void {
    const { start, end } = this.#then;
    const isMember = this.#members.has(code);
    const reached = this.#reached.get(code);
    const share = isMember ? { known: one, unknown: false } : this.#shareOf(code, reached);
    const begin = this.#beginOf(code);
    const existed = begin <= end && this.#endOf(code) >= start;
    const before = !isMember && reached!.before;
    const links = this.#linksInto(code);
    if (existed) {
      if (share.known.gt(0)) this.#parts.push({ code, weight: toDecimal(share.known), before });
      if (share.unknown && !before) this.#unknown.add(code);
      if (begin > start && !before) this.#splitWindow(begin);
    } else if (links.every((link) => link.from === null) && isMember) this.#fresh.push(code);
    for (const link of links) {
      note(this.#changes, link.date, code);
      const inWindow = link.date <= end;
      if (inWindow && !before) this.#splitWindow(link.date);
      if (link.from !== null) this.#pass(link, share, inWindow || before);
    }
    for (const { date } of this.#succession.moved(code)) if (date > start) note(this.#moves, date, code);
  }

  origins(): Origins {
    const inCode = (a: Share, b: Share) => (a.code < b.code ? -1 : 1);
    const bare = ({ code, weight }: Share): Share => ({ code, weight });
    const before = this.#parts.filter((part) => part.before).sort(inCode);
    return {
      parts: this.#parts
        .filter((part) => !part.before)
        .sort(inCode)
        .map(bare),
      unknown: [...this.#unknown].sort(),
      fresh: this.#fresh.sort(),
      ...(this.#partialFrom === undefined ? {} : { partialFrom: this.#partialFrom }),
      ...(this.#moves.size > 0 ? { note: 'moved', moves: inOrderOfDays(this.#moves) } : {}),
      ...(this.#changes.size > 0 ? { changes: inOrderOfDays(this.#changes) } : {}),
      ...(before.length > 0 ? { before: before.map(bare) } : {}),
    };
  }

  #pass(link: SuccessionLink, { known, unknown }: Inflow, before: boolean): void {
    const from = link.from!;
    const reached = this.#reached.get(from) ?? { links: new Map<SuccessionLink, Inflow>(), before };
    reached.links.set(link, { known, unknown });
    if (!before) reached.before = false;
    this.#reached.set(from, reached);
  }

  /** How much of an agency reached the set, of what its links out say. */
  #shareOf(code: string, reached: Reached | undefined): Inflow {
    if (!reached) return { known: zero, unknown: false };
    const all = this.#succession.outOf(code);
    let known = zero;
    let unknown = false;
    for (const [link, inflow] of reached.links) {
      unknown ||= inflow.unknown;
      if (link.weight !== 'unknown') known = known.plus(inflow.known.times(link.weight));
    }
    const hidden = all.filter((link) => link.weight === 'unknown');
    const inflows = hidden.map((link) => reached.links.get(link));
    if (inflows.every((inflow) => inflow === undefined || (inflow.known.eq(0) && !inflow.unknown)))
      return { known, unknown };
    const [first] = inflows;
    const alike = first && inflows.every((inflow) => inflow && inflow.known.eq(first.known));
    if (!alike) return { known, unknown: true };
    const told = all.reduce((sum, { weight }) => (weight === 'unknown' ? sum : sum.plus(weight)), zero);
    return { known: known.plus(first.known.times(one.minus(told))), unknown };
  }

  #splitWindow(date: LocalDate): void {
    if (this.#partialFrom === undefined || date > this.#partialFrom) this.#partialFrom = date;
  }

  /** Links that made an agency after the earlier window had begun. */
  #linksInto(code: string): readonly SuccessionLink[] {
    return this.#succession.into(code).filter(({ date }) => date > this.#then.start);
  }

  /** An agency without a date of its own began with the link that made it; what takes in others may have been there. */
  #beginOf(code: string): LocalDate {
    const written = this.#succession.register.byCode.get(code)?.validFrom;
    if (written !== undefined) return written;
    const made = this.#succession.into(code).filter(({ kind }) => kind !== 'merged' && kind !== 'split');
    return made.reduce((first, { date }) => (first === '' || date < first ? date : first), '');
  }

  #endOf(code: string): LocalDate {
    return this.#succession.register.byCode.get(code)?.validTo ?? open;
  }
}

function note(days: Map<LocalDate, Set<string>>, date: LocalDate, code: string): void {
  const known = days.get(date);
  if (known) known.add(code);
  else days.set(date, new Set([code]));
}

function inOrderOfDays(days: ReadonlyMap<LocalDate, ReadonlySet<string>>): Change[] {
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, codes]) => ({ date, agencies: [...codes].sort() }));
}
