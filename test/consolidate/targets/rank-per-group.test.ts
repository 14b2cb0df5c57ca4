import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexResult } from '../../../src/consolidate/targets/index-value.ts';
import { rankPerGroup } from '../../../src/consolidate/targets/rank-per-group.ts';
import { noIndexResults } from '../../../src/domain/index-result.ts';
import { agency } from '../sample-edition.ts';
import { result } from './target-cases.ts';

const agencies = [
  agency('A', 'province'),
  agency('X', 'commune'),
  agency('B', 'province'),
  agency('Y', 'commune'),
  agency('C', 'province'),
];
const score = (code: string, value: string | null, more = {}) =>
  result('Chỉ số', 2025, { agency: code, score: value, ...more });
const ranks = (results: ReturnType<typeof score>[]) =>
  [...rankPerGroup(results, agencies)].map(
    ([group, own]) => `${group}: ${own.map((one) => `${one.rank}. ${one.agency.code}`).join(', ')}`,
  );

describe('an own index of agencies', () => {
  it('is ranked group by group, equal scores sharing a place', () => {
    const results = [
      score('Y', '71.5'),
      score('C', '90'),
      score('X', '99'),
      score('A', '90.0'),
      score('B', '95'),
    ];
    expect(ranks(results)).toEqual(['Sở, ban, ngành: 1. B, 2. A, 2. C', 'Xã, phường: 1. X, 2. Y']);
    const low = [score('A', '9.5'), score('B', '10'), score('C', '9.5')];
    expect(ranks(low)).toEqual(['Sở, ban, ngành: 1. B, 2. A, 2. C']);
    const four = [score('A', '95'), score('B', '95'), score('C', '9')];
    expect(ranks(four)).toEqual(['Sở, ban, ngành: 1. A, 1. B, 3. C']);
  });

  it('leaves out what has no score, components and agencies that nobody knows', () => {
    const results = [
      score('A', null),
      score('B', '5', { component: 'C1' }),
      score('?', '7'),
      score('C', '1'),
    ];
    expect(ranks(results)).toEqual(['Sở, ban, ngành: 1. C']);
  });

  it('the order of the lines changes nothing', () => {
    const results = [score('A', '90'), score('B', '80'), score('C', '90'), score('X', '1'), score('Y', '2')];
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 5 }), (shuffled) => {
        expect(ranks(shuffled)).toEqual(ranks(results));
      }),
    );
  });
});

describe('an index', () => {
  it('is never made of others: neither of its components nor of the agencies of a scope', () => {
    const results = [
      result('PAPI', 2025, { component: 'C1', score: '5' }),
      result('PAPI', 2025, { component: 'C2', score: '6' }),
      score('A', '90'),
      score('B', '80'),
    ];
    const indices = { ...noIndexResults, results };
    expect(indexResult(indices, 'PAPI', 2025, { type: 'total' })).toBeUndefined();
    for (const scope of [
      { type: 'total' },
      { type: 'group', id: 'Sở, ban, ngành' },
      { type: 'level', id: 'province' },
    ] as const)
      expect(indexResult(indices, 'Chỉ số', 2025, scope)).toBeUndefined();
    expect(indexResult(indices, 'chỉ số', 2025, { type: 'agency', id: 'B' })?.score).toBe('80');
  });

  it('of two publications the later counts', () => {
    const results = [
      result('PCI', 2025, { score: '67', published: 2026 }),
      result('PCI', 2025, { score: '66', published: 2025 }),
    ];
    const found = indexResult({ ...noIndexResults, results }, 'PCI', 2025, { type: 'total' });
    expect(found?.score).toBe('67');
  });
});
