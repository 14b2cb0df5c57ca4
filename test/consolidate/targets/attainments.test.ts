import { describe, expect, it } from 'vitest';
import type { IndexResult } from '../../../src/domain/index-result.ts';
import type { Target } from '../../../src/domain/target.ts';
import { everyone, inPeriod, judge, result, short, year } from './target-cases.ts';

describe('the targets of 2020, with invented actuals', () => {
  const results = [
    result('PAR INDEX', 2025, { rank: '41', score: '78.2' }),
    result('PAR INDEX', 2026, { rank: '36', score: '80.1' }),
    result('SIPAS', 2026, { score: '92' }),
    result('PCI', 2025, { rank: '33' }),
    result('PCI', 2026, { rank: '32' }),
    ...['Cao', 'Trung bình cao', 'Trung bình thấp', 'Thấp'].map((band, at) =>
      result('PAPI', 2026, { component: `C${at}`, band, score: '5' }),
    ),
  ];
  const index = (name: string, goal: Target['goal']) =>
    short(judge({ subject: { index: name }, goal }, year({}), { results }));
  const bands = ['Trung bình cao', 'Cao'];

  it.each<[string, string, Target['goal'], string]>([
    ['up 4 to 6 places', 'PAR INDEX', { shape: 'rank-improvement', from: '4', to: '6' }, 'attained 36 1'],
    ['top 30', 'PAR INDEX', { shape: 'rank-ceiling', value: '30' }, 'not-attained 36 -6'],
    ['over 92 %, met exactly', 'SIPAS', { shape: 'more-than', value: '92' }, 'not-attained 92 0'],
    [
      'half of the components',
      'PAPI',
      { shape: 'share-in-band', value: '50', band: '', bands },
      'attained 50 0',
    ],
    ['up 2 to 4 places', 'PCI', { shape: 'rank-improvement', from: '2', to: '4' }, 'not-attained 32 -1'],
    ['an index without a result', 'DTI', { shape: 'rank-ceiling', value: '5' }, 'no-figure null null'],
    [
      'one without the year before',
      'SIPAS',
      { shape: 'rank-improvement', from: '1', to: '1' },
      'no-figure null null',
    ],
  ])('%s', (_, name, goal, expected) => {
    expect(index(name, goal)).toBe(expected);
  });

  it('a rank without that of the year before has no base', () => {
    const only = results.filter((one) => one.year === 2026);
    const goal: Target['goal'] = { shape: 'rank-improvement', from: '4', to: '6' };
    const said = judge({ subject: { index: 'par index' }, goal }, year({}), { results: only });
    expect(short(said)).toBe('no-base 36 null');
  });

  it('places of 63 are not places of 34, unless the plan states its own base', () => {
    const goal: Target['goal'] = { shape: 'rank-improvement', from: '2', to: '4' };
    const both = [
      result('PAR INDEX', 2025, { rank: '18', of: '63' }),
      result('PAR INDEX', 2026, { rank: '15', of: '34' }),
    ];
    const said = judge({ subject: { index: 'PAR INDEX' }, goal }, year({}), { results: both });
    expect([short(said), said.ranked]).toEqual(['ranked-differently 15 null', { before: '63', now: '34' }]);
    const restated = judge({ subject: { index: 'PAR INDEX' }, goal, planBase: '17' }, year({}), {
      results: both,
    });
    expect(short(restated)).toBe('attained 15 0');
  });

  it.each<[string, Partial<IndexResult>, Target['goal'], string]>([
    ['a rank of 45 among 34', { rank: '45', of: '34' }, { shape: 'rank-ceiling', value: '12' }, '45'],
    [
      'a score above its maximum',
      { score: '186.45', maximum: '100' },
      { shape: 'at-least', value: '85' },
      '186.45',
    ],
  ])('nothing is judged on %s', (_, wrong, goal, value) => {
    const said = judge({ subject: { index: 'PAR INDEX' }, goal }, year({}), {
      results: [result('PAR INDEX', 2026, wrong)],
    });
    expect(short(said)).toBe(`out-of-range ${value} null`);
  });

  it.each<[string, (string | undefined)[], string]>([
    ['unknown bands that may decide', ['Cao', undefined, 'Thấp', 'Thấp'], 'incomplete 25 -25'],
    ['known ones that suffice', ['Cao', 'Cao', undefined, undefined], 'attained 50 0'],
    ['unknown ones that would not', ['Cao', 'Thấp', 'Thấp', 'Thấp', undefined], 'not-attained 20 -30'],
    ['none at all', [], 'no-components null null'],
  ])('components: %s', (_, known, expected) => {
    const parts = known.map((band, at) =>
      result('PAPI', 2026, { component: `C${at}`, ...(band ? { band } : {}) }),
    );
    const goal: Target['goal'] = { shape: 'share-in-band', value: '50', band: 'x', bands };
    expect(short(judge({ subject: { index: 'PAPI' }, goal }, year({}), { results: parts }))).toBe(expected);
  });

  it('posts: at least 36 fewer than at the end of the year before', () => {
    const past = [inPeriod('2025-Y', everyone({ '2.3.7': '700' }))];
    const goal: Target['goal'] = { shape: 'reduction', value: '36' };
    const subject = { indicator: '2.3.7' };
    // 2.100 then; 2.064 is 36 fewer, 2.067 is 33 fewer.
    expect(short(judge({ goal, subject }, year({ '2.3.7': '688' }), { past }))).toBe('attained 2064 0');
    expect(short(judge({ goal, subject }, year({ '2.3.7': '689' }), { past }))).toBe('not-attained 2067 -3');
    expect(short(judge({ goal, subject }, year({ '2.3.7': '689' })))).toBe('no-base 2067 null');
    const planned = judge({ goal, subject, planBase: '2110' }, year({ '2.3.7': '689' }), { past });
    expect([planned.base, short(planned)]).toEqual(['2110', 'attained 2067 7']);
  });

  it('dossiers: at least 40 %, and nobody knows of what', () => {
    const figures = { '2.3.6': '40', '2.3.5': '80', '1.1.0': '160' };
    const goal: Target['goal'] = { shape: 'at-least', value: '40' };
    const subject = { indicator: '2.3.6' };
    const open = judge(
      { goal, subject, share: { open: ['2.3.5', '2.3.7'] } },
      year({ ...figures, '2.3.7': '200' }),
    );
    expect(short(open)).toBe('denominator-open null null');
    expect(open.candidates).toEqual([
      { of: '2.3.5', value: '50' },
      { of: '2.3.7', value: '20' },
    ]);
    expect(short(judge({ goal, subject, share: { of: '2.3.5' } }, year(figures)))).toBe('attained 50 10');
  });

  it('dossiers, of a denominator that is open, where every one it may be says the same', () => {
    // 40 of 80 are 50 %, of 200 they are 20 %: the bound decides whether the two agree.
    const figures = { '2.3.6': '40', '2.3.5': '80', '2.3.7': '200' };
    const said = (least: string, shape: 'at-least' | 'at-most' = 'at-least') =>
      judge(
        {
          goal: { shape, value: least },
          subject: { indicator: '2.3.6' },
          share: { open: ['2.3.5', '2.3.7'] },
        },
        year(figures),
      );
    // Told at the value that lies least in its favour.
    expect(short(said('15'))).toBe('attained 20 5');
    expect(short(said('20'))).toBe('attained 20 0');
    expect(short(said('21'))).toBe('denominator-open null null');
    expect(short(said('50'))).toBe('denominator-open null null');
    expect(short(said('51'))).toBe('not-attained 20 -31');
    expect(short(said('60', 'at-most'))).toBe('attained 50 10');
    expect(said('15').candidates).toEqual([
      { of: '2.3.5', value: '50' },
      { of: '2.3.7', value: '20' },
    ]);
    // One denominator nobody has a number of: it might say otherwise.
    const unknown = judge(
      {
        goal: { shape: 'at-least', value: '15' },
        subject: { indicator: '2.3.6' },
        share: { open: ['2.3.5', '2.3.7'] },
      },
      year({ '2.3.6': '40', '2.3.5': '80' }),
    );
    expect(short(unknown)).toBe('denominator-open null null');
  });
});

describe('rates', () => {
  it('are judged on their parts, not on what is printed', () => {
    // (2 × 1999 + 1999) of (3 × 2000) dossiers are 99,95 %, printed as 100,0 %.
    const figures = { '2.3.5': '2000', '2.3.6': '1999', '2.3.7': '0' };
    const consolidation = year(figures);
    expect(consolidation.figures.get('2.3.16')!.get('total')!.value).toBe('100');
    const goal: Target['goal'] = { shape: 'at-least', value: '100' };
    const said = judge({ subject: { indicator: '2.3.16' }, goal }, consolidation);
    expect(short(said)).toBe('not-attained 99.95 -0.05');
  });
});

describe('a year that is under way', () => {
  const first = inPeriod('2026-H1', everyone({ '2.3.5': '20' }));
  const third = inPeriod('2026-Q3', everyone({ '2.3.5': '15' }));

  it('adds the third quarter to the half-year', () => {
    expect(short(judge({}, third, { past: [first] }))).toBe('attained 105 5');
    expect(short(judge({}, first))).toBe('year-not-over 60 -40');
  });

  it('shows what the sources with both periods reported, and knows what the others had', () => {
    // A and B: 20 and 15 each, 70; with the 20 of X in the half-year, 90 have happened, whatever X adds.
    const part = inPeriod('2026-Q3', { A: { '2.3.5': '15' }, B: { '2.3.5': '15' }, X: 'missing' });
    const at = (value: string) => judge({ goal: { shape: 'at-most', value } }, part, { past: [first] });
    expect([short(at('85')), at('85').atLeast]).toEqual(['not-attained 70 -5', '90']);
    expect([short(at('95')), at('95').atLeast]).toEqual(['year-not-over 70 25', undefined]);
    expect(at('95').coverage).toEqual({ counted: 2, expected: 3, isOfSharedSources: true });
    const goal: Target['goal'] = { shape: 'at-least', value: '80' };
    expect(short(judge({ goal }, part, { past: [first] }))).toBe('attained 70 10');
  });

  it('says which period is missing', () => {
    const said = judge({}, third);
    expect([short(said), said.missing]).toEqual(['not-derivable null null', ['2026-H1']]);
  });

  it('a published result is final at any time', () => {
    const results = [result('PCI', 2026, { rank: '5' })];
    const goal: Target['goal'] = { shape: 'rank-ceiling', value: '10' };
    expect(judge({ subject: { index: 'PCI' }, goal }, third, { results })).toMatchObject({
      state: 'attained',
      final: true,
    });
  });

  it('an estimate may still turn out otherwise', () => {
    const said = judge({}, inPeriod('2026-Y', everyone({ '2.3.5': '~40' })));
    expect([said.state, said.final, said.estimate]).toEqual(['attained', false, true]);
  });
});

describe('agencies that did not answer', () => {
  const some = inPeriod('2026-Y', { A: { '2.3.5': '60' }, B: { '2.3.5': '30' }, X: 'missing' });

  it('leave open what they could change, and nothing else', () => {
    const of = (goal: Target['goal']) => judge({ goal }, some);
    expect(short(of({ shape: 'at-least', value: '90' }))).toBe('attained 90 0');
    expect(short(of({ shape: 'at-least', value: '91' }))).toBe('incomplete 90 -1');
    expect(short(of({ shape: 'at-most', value: '89' }))).toBe('not-attained 90 -1');
    expect(short(of({ shape: 'at-most', value: '91' }))).toBe('incomplete 90 1');
    expect(of({ shape: 'at-least', value: '91' }).coverage).toEqual({ counted: 2, expected: 3 });
  });

  it('"không áp dụng" is an answer', () => {
    const answered = inPeriod('2026-Y', {
      A: { '2.3.5': '60' },
      B: { '2.3.5': '30' },
      X: { '2.3.5': 'KAD' },
    });
    expect(short(judge({}, answered))).toBe('not-attained 90 -10');
  });
});
