import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { exact } from '../../../src/domain/decimal.ts';
import { scopeSource } from '../../../src/consolidate/compare/scope-source.ts';
import { valueOver } from '../../../src/consolidate/time/value-over.ts';
import { agency } from '../sample-province.ts';
import { at, historyFrom, sameUnits } from '../synthetic-year.ts';
import { pastRecord, timedEdition } from './past-records.ts';

/** Random provinces: what happened in each quarter is known; reports say it, and some agencies do not send them. */

const total: Scope = { type: 'total' };
const edition = timedEdition({ '2.3.7': { kind: 'flow', overTime: 'add' } });
const quarters: Record<string, number[]> = {
  Q1: [0],
  Q2: [1],
  Q3: [2],
  Q4: [3],
  H1: [0, 1],
  H2: [2, 3],
  '9M': [0, 1, 2],
  Y: [0, 1, 2, 3],
};
const codes = Object.keys(quarters);
const reports = ['Q1', 'H1', 'Q3', 'Y'];

interface Body {
  /** What happened quarter by quarter, and how much of it counts above the line. */
  whole: number[];
  part: number[];
  /** Reports that it did not send. */
  silent: string[];
}

const quarter = fc
  .tuple(fc.nat({ max: 500 }), fc.nat({ max: 100 }))
  .map(([whole, share]) => ({ whole, part: Math.floor((whole * share) / 100) }));
const body: fc.Arbitrary<Body> = fc
  .record({
    year: fc.array(quarter, { minLength: 4, maxLength: 4 }),
    silent: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(reports)),
  })
  .map(({ year, silent }) => ({
    whole: year.map((one) => one.whole),
    part: year.map((one) => one.part),
    silent,
  }));
const province = fc.array(body, { minLength: 1, maxLength: 6 });

const over = (values: number[], code: string) => quarters[code]!.reduce((sum, at) => sum + values[at]!, 0);

function historyOf(bodies: readonly Body[], kept: readonly string[]) {
  const agencies = bodies.map((_, at) => agency(`A${at}`, 'commune'));
  const records = kept.map((code) => {
    const senders = bodies.filter((one) => !one.silent.includes(code));
    const sum = (of: 'whole' | 'part') => senders.reduce((all, one) => all + over(one[of], code), 0);
    const coverage = `of ${senders.length}/${bodies.length}`;
    const own = (write: (one: Body) => string) =>
      Object.fromEntries(
        bodies.map((one, at) => [`agency:A${at}`, one.silent.includes(code) ? '-' : write(one)]),
      );
    const none = senders.length === 0;
    return pastRecord(`2026-${code}`, {
      agencies,
      figures: {
        '2.3.5': {
          total: none ? `- ${coverage}` : `${sum('whole')} ${coverage}`,
          ...own((one) => String(over(one.whole, code))),
        },
        '2.3.16': {
          total: none ? `- ${coverage}` : `${sum('part')}/${sum('whole')} ${coverage}`,
          ...own((one) => `${over(one.part, code)}/${over(one.whole, code)}`),
        },
      },
    });
  });
  return { agencies, history: historyFrom(records) };
}

function valueOf(bodies: readonly Body[], kept: readonly string[], code: string, window: string) {
  const { agencies, history } = historyOf(bodies, kept);
  const context = { edition, agencies, history, continuity: sameUnits, printed: 'lead' as const };
  return valueOver(code, at(`2026-${window}`), scopeSource(context, total, history.periods));
}

describe('for any province and any reports that are kept', () => {
  it('a derived flow is what happened, of the agencies that sent every report it is made of', () => {
    fc.assert(
      fc.property(province, fc.shuffledSubarray(codes), fc.constantFrom(...codes), (bodies, kept, window) => {
        const { value, derivation, counted, notDerivable } = valueOf(bodies, kept, '2.3.5', window);
        if (notDerivable) return;
        const used = derivation.length === 0 ? [window] : derivation.map((one) => one.split('-').at(-1)!);
        const senders = bodies.filter(({ silent }) => used.every((one) => !silent.includes(one)));
        expect(value).toBe(String(senders.reduce((sum, one) => sum + over(one.whole, window), 0)));
        expect(counted).toBe(senders.length);
      }),
    );
  });

  it('the quarters of a complete year add up to it', () => {
    fc.assert(
      fc.property(province, (all) => {
        const bodies = all.map((one) => ({ ...one, silent: [] }));
        const parts = ['Q1', 'Q2', 'Q3', 'Q4'].map((one) => valueOf(bodies, reports, '2.3.5', one).value!);
        const year = valueOf(bodies, reports, '2.3.5', 'Y').value;
        expect(parts.reduce((sum, one) => exact(sum).plus(one).toFixed(), '0')).toBe(year);
      }),
    );
  });

  it('a derived rate of a part of the whole stays within 0–100 %', () => {
    fc.assert(
      fc.property(province, fc.shuffledSubarray(codes), fc.constantFrom(...codes), (bodies, kept, window) => {
        const { value, parts } = valueOf(bodies, kept, '2.3.16', window);
        if (value === null) return;
        expect(exact(value).gte(0) && exact(value).lte(100)).toBe(true);
        expect(exact(parts!.numerator).lte(parts!.denominator)).toBe(true);
      }),
    );
  });

  it('the order of the kept periods changes nothing', () => {
    fc.assert(
      fc.property(
        province,
        fc.shuffledSubarray(codes),
        fc.constantFrom(...codes),
        fc.constantFrom('2.3.5', '2.3.16'),
        (bodies, kept, window, code) => {
          const { agencies, history } = historyOf(bodies, kept);
          const context = { edition, agencies, history, continuity: sameUnits, printed: 'lead' as const };
          const given = kept.map((one) => at(`2026-${one}`));
          const [one, other] = [given, given.toReversed()].map((periods) =>
            valueOver(code, at(`2026-${window}`), scopeSource(context, total, periods)),
          );
          expect(one).toEqual(other);
        },
      ),
    );
  });
});
