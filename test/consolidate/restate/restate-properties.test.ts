import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenciesIn } from '../../../src/domain/agency.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import { sum } from '../../../src/domain/decimal.ts';
import { parsePeriod, type Period } from '../../../src/domain/period.ts';
import { restatedFigure } from '../../../src/consolidate/restate/restated-figure.ts';
import { unattributed } from '../../../src/consolidate/restate/unattributed.ts';
import { randomHistory, type RandomHistory } from './random-history.ts';
import { flow, rate, recordWith, stock, type Said } from './sample-record.ts';

const periods = [
  '2023-Y',
  '2024-Q1',
  '2024-H1',
  '2024-Q3',
  '2024-Y',
  '2025-Q1',
  '2025-Q3',
  '2025-Y',
  '2026-Q3',
];
const then = fc.constantFrom(...periods).map((id) => parsePeriod(id)!);
const count = fc.nat({ max: 99_999 }).map(String);
const amount = fc.oneof(
  count,
  fc.nat({ max: 999_999 }).map((n) => `${n}.5`),
  fc.constant(null),
);
const share = fc
  .tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 }))
  .map(([a, b]): Said => [String(Math.min(a, b)), String(Math.max(a, b))]);

/** What the agencies of a window said; every seventh was not asked. */
function said(agencies: readonly { code: string }[], values: readonly Said[]): Record<string, Said> {
  return Object.fromEntries(
    agencies.flatMap(({ code }, at) => (at % 7 === 6 ? [] : [[code, values[at % values.length]!]])),
  );
}

const todayOf = ({ register }: RandomHistory) => register.agencies.filter((one) => one.validTo === undefined);
const add = (values: readonly (string | null)[]) => sum(values.filter((one) => one !== null));

/** Shares of the agencies of a window in each of today's, played forward link by link: not the code under test. */
function playedForward({ links, register }: RandomHistory, window: Period) {
  let now = new Map(agenciesIn(register, window).map(({ code }) => [code, new Map([[code, 1]])]));
  const lost = new Set<string>();
  const days = [...new Set(links.map((one) => one.date))].filter((date) => date > window.end).sort();
  for (const day of days) {
    const next = new Map(now);
    for (const { from, to, weight } of links.filter((one) => one.date === day)) {
      const held = from === null ? undefined : now.get(from);
      if (from !== null) next.delete(from);
      if (!held || to === null) continue;
      const target = new Map(next.get(to) ?? []);
      for (const [origin, part] of held) {
        if (weight === 'unknown') lost.add(origin);
        else target.set(origin, (target.get(origin) ?? 0) + part * Number(weight));
      }
      next.set(to, target);
    }
    now = next;
  }
  return { now, lost };
}

const straddles = ({ links }: RandomHistory, { start, end }: Period) =>
  links.some(({ date }) => date > start && date <= end);

describe('for any history of merges, splits, renames, ends and beginnings', () => {
  it('what was said is what is restated and a rest, to the last digit', () => {
    fc.assert(
      fc.property(
        randomHistory,
        then,
        fc.array(amount, { minLength: 1, maxLength: 9 }),
        (history, window, values) => {
          const was = agenciesIn(history.register, window);
          const record = recordWith(window.id, was, said(was, values));
          const today = todayOf(history);
          const continuity = continuityOf(history.register, history.links);
          for (const indicator of [flow, stock]) {
            const restated = today.map((one) =>
              restatedFigure(record, indicator, { type: 'agency', id: one.code }, [one], continuity),
            );
            const rest = unattributed(record, indicator, today, continuity);
            const asWas = was.map(
              (one) => record.figure('F', { type: 'agency', id: one.code })?.value ?? null,
            );
            expect(add([...restated.map((one) => one.value), rest])).toBe(add(asWas));
            if (rest !== null) expect(Number(rest)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('restated figures are what a plain play forward gives', () => {
    fc.assert(
      fc.property(
        randomHistory,
        then,
        fc.array(count, { minLength: 1, maxLength: 9 }),
        (history, window, values) => {
          fc.pre(!straddles(history, window));
          const was = agenciesIn(history.register, window);
          const words = said(was, values);
          const record = recordWith(window.id, was, words);
          const continuity = continuityOf(history.register, history.links);
          const { now, lost } = playedForward(history, window);
          // Unknown parts that meet again are known: that the plain play cannot tell.
          fc.pre(lost.size === 0);
          for (const one of todayOf(history)) {
            const restated = restatedFigure(
              record,
              flow,
              { type: 'agency', id: one.code },
              [one],
              continuity,
            );
            const shares = [...(now.get(one.code) ?? [])];
            const asked = shares.filter(([origin]) => words[origin] !== undefined);
            const expected = asked.reduce((total, [origin, part]) => total + part * Number(words[origin]), 0);
            if (asked.length === 0) expect(restated.value).toBeNull();
            else expect(Number(restated.value)).toBeCloseTo(expected, 6);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('no agency is given a number where a share is unknown', () => {
    fc.assert(
      fc.property(randomHistory, then, (history, window) => {
        fc.pre(!straddles(history, window));
        const continuity = continuityOf(history.register, history.links);
        const { now, lost } = playedForward(history, window);
        for (const { code } of todayOf(history)) {
          const link = continuity(code, window);
          if (lost.size > 0) continue;
          expect(link.kind === 'none').toBe((now.get(code)?.size ?? 0) === 0);
        }
        // Nothing of an agency is given away twice.
        const given = new Map<string, number>();
        for (const { code } of todayOf(history)) {
          const link = continuity(code, window);
          const parts =
            link.kind === 'weighted'
              ? link.parts
              : link.kind === 'none'
                ? []
                : (link.kind === 'same' ? [link.code] : link.codes).map((one) => ({
                    code: one,
                    weight: '1',
                  }));
          for (const part of parts) given.set(part.code, (given.get(part.code) ?? 0) + Number(part.weight));
        }
        for (const whole of given.values()) expect(whole).toBeLessThanOrEqual(1.000001);
      }),
      { numRuns: 400 },
    );
  });

  it('rates stay within 0 and 100 %', () => {
    fc.assert(
      fc.property(
        randomHistory,
        then,
        fc.array(share, { minLength: 1, maxLength: 9 }),
        (history, window, values) => {
          const was = agenciesIn(history.register, window);
          const record = recordWith(window.id, was, said(was, values));
          const continuity = continuityOf(history.register, history.links);
          const today = todayOf(history);
          const all = [
            ...today.map((one) =>
              restatedFigure(record, rate, { type: 'agency', id: one.code }, [one], continuity),
            ),
            restatedFigure(record, rate, { type: 'group', id: 'G' }, today, continuity),
          ];
          for (const { value, parts } of all) {
            if (value === null) continue;
            expect(Number(value)).toBeGreaterThanOrEqual(0);
            expect(Number(value)).toBeLessThanOrEqual(100);
            expect(Number(parts?.denominator)).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('blank stays blank', () => {
    fc.assert(
      fc.property(randomHistory, then, (history, window) => {
        const was = agenciesIn(history.register, window);
        const record = recordWith(window.id, was, said(was, [null]));
        const continuity = continuityOf(history.register, history.links);
        for (const one of todayOf(history)) {
          const scope = { type: 'agency' as const, id: one.code };
          expect(restatedFigure(record, flow, scope, [one], continuity).value).toBeNull();
        }
      }),
    );
  });

  it('restating onto the same units changes nothing', () => {
    fc.assert(
      fc.property(
        randomHistory,
        then,
        fc.array(amount, { minLength: 1, maxLength: 9 }),
        (history, window, values) => {
          const was = agenciesIn(history.register, window);
          const record = recordWith(window.id, was, said(was, values));
          const continuity = continuityOf(history.register, history.links, window.start);
          for (const one of was) {
            const scope = { type: 'agency' as const, id: one.code };
            const restated = restatedFigure(record, flow, scope, [one], continuity);
            expect(restated.value).toBe(record.figure('F', scope)?.value ?? null);
          }
          const group = { type: 'group' as const, id: 'G' };
          expect(restatedFigure(record, flow, group, was, continuity).value).toBe(
            record.figure('F', group)?.value ?? null,
          );
        },
      ),
    );
  });
});
