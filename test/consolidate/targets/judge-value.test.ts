import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, type Bound } from '../../../src/consolidate/targets/bound.ts';
import { judgeValue, type Measure } from '../../../src/consolidate/targets/judge-value.ts';
import type { TargetShape } from '../../../src/domain/target.ts';

const flow: Omit<Measure, 'value'> = { motion: 'grows', complete: true, isSum: true, over: true };
const stock: Omit<Measure, 'value'> = { ...flow, motion: 'moves' };
const rate: Omit<Measure, 'value'> = { ...stock, isSum: false };

const said = (goal: TargetShape, value: string, manner: Omit<Measure, 'value'>, base?: string) => {
  const { state, undecided, final, gap } = judgeValue({ ...manner, value }, boundOf(goal, base)!);
  return [undecided ?? state, final ? 'final' : 'open', gap].join(' ');
};

const atLeast: TargetShape = { shape: 'at-least', value: '100' };
const atMost: TargetShape = { shape: 'at-most', value: '100' };

describe('a bound at the end of the year, all sources in', () => {
  it.each<[string, TargetShape, string, string | undefined, string]>([
    ['at least, reached', atLeast, '100', undefined, 'attained final 0'],
    ['at least, missed by little', atLeast, '99.999', undefined, 'not-attained final -0.001'],
    ['more than, met exactly', { shape: 'more-than', value: '92' }, '92', undefined, 'not-attained final 0'],
    ['more than, by a hair', { shape: 'more-than', value: '92' }, '92.01', undefined, 'attained final 0.01'],
    ['at most, met exactly', atMost, '100', undefined, 'attained final 0'],
    ['at most, exceeded', atMost, '101', undefined, 'not-attained final -1'],
    ['less than, met exactly', { shape: 'less-than', value: '5' }, '5', undefined, 'not-attained final 0'],
    ['less than, below', { shape: 'less-than', value: '5' }, '4.9', undefined, 'attained final 0.1'],
    ['rank ceiling, in', { shape: 'rank-ceiling', value: '30' }, '30', undefined, 'attained final 0'],
    ['rank ceiling, out', { shape: 'rank-ceiling', value: '30' }, '31', undefined, 'not-attained final -1'],
    // Rank 41 the year before: up 4 to 6 is 37 or better; 36 is one place beyond, 38 one short.
    ['up 4 to 6, up 5', { shape: 'rank-improvement', from: '4', to: '6' }, '36', '41', 'attained final 1'],
    ['up 4 to 6, up 9', { shape: 'rank-improvement', from: '4', to: '6' }, '32', '41', 'attained final 5'],
    [
      'up 4 to 6, up 3',
      { shape: 'rank-improvement', from: '4', to: '6' },
      '38',
      '41',
      'not-attained final -1',
    ],
    [
      'up 4 to 6, fell',
      { shape: 'rank-improvement', from: '4', to: '6' },
      '45',
      '41',
      'not-attained final -8',
    ],
    ['minus 36, just so', { shape: 'reduction', value: '36' }, '1964', '2000', 'attained final 0'],
    ['minus 36, one short', { shape: 'reduction', value: '36' }, '1965', '2000', 'not-attained final -1'],
    ['minus 36, it rose', { shape: 'reduction', value: '36' }, '2010', '2000', 'not-attained final -46'],
  ])('%s', (_, goal, value, base, expected) => {
    expect(said(goal, value, stock, base)).toBe(expected);
  });

  it('a relative goal without the year before has no bound', () => {
    expect(boundOf({ shape: 'reduction', value: '36' }, null)).toBeUndefined();
    expect(boundOf({ shape: 'rank-improvement', from: '4', to: '6' }, undefined)).toBeUndefined();
  });
});

describe('before the year is over', () => {
  const early = { over: false };
  it.each<[string, TargetShape, string, Omit<Measure, 'value'>, string]>([
    ['a flow that got there stays there', atLeast, '120', { ...flow, ...early }, 'attained final 20'],
    ['a flow that is not there yet may come', atLeast, '60', { ...flow, ...early }, 'year-not-over open -40'],
    [
      'a flow below its ceiling may still exceed it',
      atMost,
      '60',
      { ...flow, ...early },
      'year-not-over open 40',
    ],
    ['a flow beyond its ceiling is lost', atMost, '101', { ...flow, ...early }, 'not-attained final -1'],
    ['a rate that stands well does so for now', atLeast, '100', { ...rate, ...early }, 'attained open 0'],
    ['a rate below may rise', atLeast, '99', { ...rate, ...early }, 'year-not-over open -1'],
    ['a stock beyond its ceiling may fall', atMost, '101', { ...stock, ...early }, 'year-not-over open -1'],
    ['a stock below its ceiling does so for now', atMost, '99', { ...stock, ...early }, 'attained open 1'],
  ])('%s', (_, goal, value, manner, expected) => {
    expect(said(goal, value, manner)).toBe(expected);
  });
});

describe('with sources missing', () => {
  const some = { complete: false };
  it.each<[string, TargetShape, string, Omit<Measure, 'value'>, string]>([
    ['a sum already there needs no more', atLeast, '100', { ...flow, ...some }, 'attained final 0'],
    ['a sum below could be filled up', atLeast, '99', { ...flow, ...some }, 'incomplete open -1'],
    ['a sum below its ceiling could be filled up', atMost, '99', { ...flow, ...some }, 'incomplete open 1'],
    ['a sum beyond its ceiling is', atMost, '101', { ...flow, ...some }, 'not-attained final -1'],
    ['a stock already there', atLeast, '100', { ...stock, ...some }, 'attained final 0'],
    ['a stock below its ceiling', atMost, '99', { ...stock, ...some }, 'incomplete open 1'],
    ['a rate above could fall', atLeast, '100', { ...rate, ...some }, 'incomplete open 0'],
    ['a rate below could rise', atLeast, '99', { ...rate, ...some }, 'incomplete open -1'],
  ])('%s', (_, goal, value, manner, expected) => {
    expect(said(goal, value, manner)).toBe(expected);
  });
});

describe('a better actual', () => {
  const rank = { 'not-attained': 0, undecided: 1, attained: 2 };
  const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((one) => String(one / 100));

  it('never turns attained into not attained, nor lowers the gap', () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        hundredths,
        fc.constantFrom<Bound['good']>('up', 'down'),
        fc.boolean(),
        fc.constantFrom<Measure['motion']>('grows', 'moves'),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (limit, one, other, good, strict, motion, complete, isSum, over) => {
          const [worse, better] =
            Number(one) < Number(other) === (good === 'up') ? [one, other] : [other, one];
          const of = (value: string) =>
            judgeValue({ value, motion, complete, isSum, over }, { good, strict, limit });
          expect(rank[of(better).state]).toBeGreaterThanOrEqual(rank[of(worse).state]);
          expect(Number(of(better).gap)).toBeGreaterThanOrEqual(Number(of(worse).gap));
        },
      ),
    );
  });

  it('what is decided for good at mid-year is so at its end, whatever comes to a sum that only grows', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.nat(1000),
        fc.constantFrom<Bound['good']>('up', 'down'),
        fc.boolean(),
        fc.boolean(),
        (limit, sofar, more, good, strict, complete) => {
          const bound = { good, strict, limit: String(limit) };
          const midYear = judgeValue({ ...flow, value: String(sofar), over: false, complete }, bound);
          const atEnd = judgeValue({ ...flow, value: String(sofar + more) }, bound);
          if (midYear.final) expect(atEnd.state).toBe(midYear.state);
        },
      ),
    );
  });
});
