import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Consolidation, Figure, ObligationStatus } from '../../src/domain/consolidation.ts';
import { rankAgencies } from '../../src/report/sentences/rank-agencies.ts';
import { rankingSentence } from '../../src/report/sentences/ranking-words.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { sampleConsolidation } from './sample-consolidation.ts';

const rate = shippedEdition().indicators.get('2.3.16')!;
const sample = sampleConsolidation('2026-Q3', 20);
const limits = { leastAgencies: 3, leastDenominator: 30 };

type Own = { good: number; all: number; estimate?: boolean; missing?: boolean };

/** The sample with a rate for each agency, in the order of the register. */
function withRates(own: readonly Own[], more: Partial<Consolidation> = {}): Consolidation {
  const figures = new Map<string, Figure>();
  own.forEach(({ good, all, estimate = false, missing = false }, at) => {
    const agency = sample.agencies[at]!;
    figures.set(`agency:${agency.code}`, {
      indicator: rate.code,
      scope: { type: 'agency', id: agency.code },
      value: missing ? null : String(Math.round((good / all) * 1e6) / 1e4),
      unit: '%',
      counted: missing ? 0 : 1,
      expected: 1,
      estimate,
      ...(missing ? {} : { parts: { numerator: String(good), denominator: String(all) } }),
    });
  });
  return { ...sample, ...more, figures: new Map([[rate.code, figures]]) };
}

const departments = (...own: Own[]) => withRates(own);

describe('agencies side by side', () => {
  it('are named with the highest and the lowest rate of their group; equal ones together', () => {
    const three = departments({ good: 98, all: 100 }, { good: 60, all: 100 }, { good: 98, all: 100 });
    const [ends] = rankAgencies(three, rate, limits);
    expect(ends!.highest.agencies.map((one) => one.name)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
    expect(ends!.lowest.agencies.map((one) => one.name)).toEqual(['Sở Tư pháp']);
    expect(rankingSentence([ends!], rate, 'hồ sơ', limits)).toBe(
      'Tỷ lệ hồ sơ giải quyết trước và đúng hạn theo nhóm đơn vị: Sở, ban, ngành (3 đơn vị có từ 30 hồ sơ trở lên): ' +
        'cao nhất là Sở Nội vụ và Sở Tài chính (98%), thấp nhất là Sở Tư pháp (60%).',
    );
  });

  it('count the tied ones where they are many, and say so where all are equal', () => {
    const five = Array.from({ length: 5 }, () => ({ good: 50, all: 50 }));
    const sentence = (own: Own[]) =>
      rankingSentence(rankAgencies(withRates(own), rate, limits), rate, 'hồ sơ', limits);
    expect(sentence(five)).toContain('cả 5 đơn vị đều ở mức 100%.');
    expect(sentence([...five, { good: 49, all: 50 }])).toContain('cao nhất là 5 đơn vị (100%)');
  });

  it('do not lead with 1 of 1, an estimate, a missing figure or a file that has errors', () => {
    const others: Own[] = [
      { good: 90, all: 100 },
      { good: 80, all: 100 },
      { good: 70, all: 100 },
    ];
    const highest = (first: Own, more: Partial<Consolidation> = {}) =>
      rankAgencies(withRates([first, ...others], more), rate, limits)[0]!.highest.agencies.map(
        (one) => one.code,
      );
    const second = [sample.agencies[1]!.code];
    expect(highest({ good: 1, all: 1 })).toEqual(second);
    expect(highest({ good: 100, all: 100, estimate: true })).toEqual(second);
    expect(highest({ good: 100, all: 100, missing: true })).toEqual(second);
    const wrong = sample.obligations.map((one): ObligationStatus =>
      one.obligation.agency === sample.agencies[0]!.code
        ? { ...one, state: 'with-errors' }
        : { ...one, state: 'valid' },
    );
    expect(highest({ good: 100, all: 100 }, { policy: 'include', obligations: wrong })).toEqual(second);
    expect(highest({ good: 100, all: 100 })).toEqual([sample.agencies[0]!.code]);
  });

  it('say nothing of a group with fewer than three', () => {
    expect(rankAgencies(departments({ good: 9, all: 100 }, { good: 8, all: 100 }), rate, limits)).toEqual([]);
    expect(rankingSentence([], rate, 'hồ sơ', limits)).toBe('');
  });

  it('have the ends that sorting all printed rates gives', () => {
    const own = fc.record({
      good: fc.nat(300),
      all: fc.integer({ min: 1, max: 300 }),
      missing: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(own, { minLength: 20, maxLength: 20 }), (all) => {
        const rates = all.map((one) => ({ ...one, good: Math.min(one.good, one.all) }));
        for (const ends of rankAgencies(withRates(rates), rate, limits)) {
          const group = sample.agencies.flatMap((agency, at) => {
            const { good, all: of, missing } = rates[at]!;
            if (agency.group !== ends.group || missing || of < 30) return [];
            const exact = Math.round((good / of) * 1e6) / 1e4;
            return [{ agency, rate: Math.round((exact + 1e-9) * 100) / 100 }];
          });
          expect(ends.compared).toBe(group.length);
          const best = Math.max(...group.map((one) => one.rate));
          const worst = Math.min(...group.map((one) => one.rate));
          expect(Number(ends.highest.value)).toBeCloseTo(best, 6);
          expect(Number(ends.lowest.value)).toBeCloseTo(worst, 6);
          expect(ends.highest.agencies).toEqual(
            group.filter((one) => one.rate === best).map((one) => one.agency),
          );
          expect(ends.lowest.agencies).toEqual(
            group.filter((one) => one.rate === worst).map((one) => one.agency),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
