import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/target.ts';
import { everyone, inPeriod, judge, result, short, year } from './target-cases.ts';

describe('agency by agency', () => {
  const goal: Target['goal'] = { shape: 'at-least', value: '90' };
  const rate = (early: string) => ({ '2.3.5': '100', '2.3.6': early, '2.3.7': '0' });
  const each = { subject: { indicator: '2.3.16' }, goal, each: true };

  it('counts those that attain it', () => {
    const said = judge(each, inPeriod('2026-Y', { A: rate('95'), B: rate('89'), X: rate('90') }));
    expect(short(said)).toBe('not-attained 2 -1');
    expect(said.units).toEqual({ expected: 3, attained: 2, notAttained: ['B'], undecided: [] });
  });

  it('one that has not sent leaves it open', () => {
    const said = judge(each, inPeriod('2026-Y', { A: rate('95'), B: 'missing', X: rate('90') }));
    expect([said.undecided, said.units?.undecided]).toEqual(['no-figure', ['B']]);
  });

  it('keeps to its scope', () => {
    const scope = { type: 'group', id: 'Xã, phường' } as const;
    const said = judge({ ...each, scope }, inPeriod('2026-Y', { A: rate('1'), B: rate('1'), X: rate('90') }));
    expect([said.state, said.units?.expected]).toEqual(['attained', 1]);
  });

  it('an index of agencies is never added up: each has its own', () => {
    const results = [
      result('Chỉ số', 2026, { agency: 'A', score: '95' }),
      result('Chỉ số', 2026, { agency: 'B', score: '80' }),
    ];
    const said = judge({ subject: { index: 'Chỉ số' }, goal, each: true }, year({}), { results });
    expect(said.units).toEqual({ expected: 3, attained: 1, notAttained: ['B'], undecided: ['X'] });
    const whole = judge({ subject: { index: 'Chỉ số' }, goal }, year({}), { results });
    expect(short(whole)).toBe('no-figure null null');
    const group = { type: 'group', id: 'Sở, ban, ngành' } as const;
    const grouped = judge({ subject: { index: 'Chỉ số' }, goal, scope: group }, year({}), { results });
    expect(short(grouped)).toBe('no-figure null null');
  });
});

describe('100 % of the units', () => {
  const all = { subject: { indicator: '2.3.5' }, goal: { shape: 'all-units' } } as const;
  it.each<[string, string, Parameters<typeof inPeriod>[1], string]>([
    ['all did', '2026-Y', everyone({ '2.3.5': '1' }), 'attained 3 0'],
    ['one said 0', '2026-Y', { ...everyone({ '2.3.5': '1' }), B: { '2.3.5': '0' } }, 'not-attained 2 -1'],
    ['one said nothing', '2026-Y', { ...everyone({ '2.3.5': '1' }), B: { '2.3.5': '' } }, 'incomplete 2 -1'],
    ['one did not send', '2026-Y', { ...everyone({ '2.3.5': '1' }), B: 'missing' }, 'incomplete 2 -1'],
    [
      '0 by mid-year',
      '2026-H1',
      { ...everyone({ '2.3.5': '1' }), B: { '2.3.5': '0' } },
      'year-not-over 2 -1',
    ],
  ])('%s', (_, id, sent, expected) => {
    expect(short(judge(all, inPeriod(id, sent)))).toBe(expected);
  });

  it('what was done in an earlier report of the year counts', () => {
    const past = [inPeriod('2026-H1', { ...everyone({ '2.3.5': '0' }), B: { '2.3.5': '4' } })];
    const now = inPeriod('2026-Y', { ...everyone({ '2.3.5': '1' }), B: { '2.3.5': '' } });
    expect(short(judge(all, now, { past }))).toBe('attained 3 0');
  });

  it('an answer in words is enough; "không phát sinh" is a no, a blank is neither', () => {
    const words = { subject: { indicator: '4.6.4' }, goal: { shape: 'all-units' } } as const;
    const of = (b: string) =>
      short(
        judge(words, inPeriod('2026-Y', { ...everyone({ '4.6.4': '"Kế hoạch 01' }), B: { '4.6.4': b } })),
      );
    expect([of('"Kế hoạch 02'), of('KPS'), of('')]).toEqual([
      'attained 3 0',
      'not-attained 2 -1',
      'incomplete 2 -1',
    ]);
    const past = [inPeriod('2026-Q1', everyone({ '4.6.4': '"Kế hoạch 01' }))];
    const now = inPeriod('2026-Y', everyone({ '4.6.4': '' }));
    expect(short(judge(words, now, { past }))).toBe('attained 3 0');
  });
});
