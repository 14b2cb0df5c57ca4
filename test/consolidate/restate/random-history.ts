import * as fc from 'fast-check';
import type { Agency, Register } from '../../../src/domain/agency.ts';
import { addDays, type LocalDate } from '../../../src/domain/local-date.ts';
import type { SuccessionLink } from '../../../src/domain/succession.ts';

/** One reorganisation of a random history; numbers choose among the agencies that exist on that day. */
export type Step =
  | { kind: 'merged'; picks: number[]; absorb: boolean }
  | { kind: 'split'; pick: number; cuts: number[] | 'unknown'; into: number }
  | { kind: 'renamed' | 'abolished'; pick: number }
  | { kind: 'new' };

const nat = fc.nat({ max: 1000 });
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('merged' as const),
      picks: fc.array(nat, { minLength: 2, maxLength: 4 }),
      absorb: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('split' as const),
      pick: nat,
      cuts: fc.oneof(cuts, fc.constant('unknown' as const)),
      into: nat,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('renamed' as const, 'abolished' as const), pick: nat }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('new' as const) }) },
);

/** What became of agencies: the register at the end, every link, and each step with what it did. */
export interface RandomHistory {
  register: Register;
  links: readonly SuccessionLink[];
}

export const randomHistory: fc.Arbitrary<RandomHistory> = fc
  .record({ first: fc.integer({ min: 1, max: 7 }), steps: fc.array(step, { maxLength: 9 }) })
  .map(({ first, steps }) => play(first, steps));

/** Steps lie 110 days apart, in whatever windows that is. */
function play(first: number, steps: readonly Step[]): RandomHistory {
  const agencies: Agency[] = [];
  const links: SuccessionLink[] = [];
  const open = new Map<string, Agency>();
  const begin = (validFrom?: LocalDate): string => {
    const code = `A${agencies.length}`;
    const agency: Agency = {
      code,
      name: code,
      aliases: [],
      level: 'commune',
      group: 'G',
      leads: [],
      ...(validFrom ? { validFrom } : {}),
    };
    agencies.push(agency);
    open.set(code, agency);
    return code;
  };
  for (let at = 0; at < first; at++) begin();
  steps.forEach((one, at) => {
    const date = addDays('2023-10-20', at * 110);
    const end = (code: string) => {
      open.get(code)!.validTo = addDays(date, -1);
      open.delete(code);
    };
    const alive = [...open.keys()].sort();
    const pickOf = (pick: number) => alive[pick % alive.length]!;
    const link = (from: string | null, to: string | null, kind: SuccessionLink['kind'], weight = '1') =>
      links.push({ date, from, to, kind, weight });
    if (one.kind === 'new') link(null, begin(date), 'new');
    else if (one.kind === 'merged') {
      const froms = [...new Set(one.picks.map(pickOf))];
      if (froms.length < 2) return;
      const to = one.absorb ? froms.pop()! : begin(date);
      for (const from of froms) {
        end(from);
        link(from, to, 'merged');
      }
    } else if (alive.length === 0) return;
    else if (one.kind === 'split') {
      const from = pickOf(one.pick);
      end(from);
      const shares =
        one.cuts === 'unknown' ? ['unknown', 'unknown'] : sharesOf([...one.cuts].sort((a, b) => a - b));
      const others = alive.filter((code) => code !== from);
      shares.forEach((weight, no) => {
        // The last part may go to an agency that exists already.
        const taken = no === shares.length - 1 && others.length > 0 && one.into % 2 === 0;
        link(from, taken ? others[one.into % others.length]! : begin(date), 'split', weight);
      });
    } else {
      const from = pickOf(one.pick);
      end(from);
      link(from, one.kind === 'renamed' ? begin(date) : null, one.kind);
    }
  });
  return { register: { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) }, links };
}

const hundredth = (n: number) => String(n / 100);

function sharesOf(marks: readonly number[]): string[] {
  return [...marks, 100].map((mark, at) => hundredth(mark - (marks[at - 1] ?? 0)));
}
