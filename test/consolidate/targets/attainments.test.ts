import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { attainmentsOf } from '../../../src/consolidate/targets/attainments-of.ts';
import type { Consolidation } from '../../../src/domain/consolidation.ts';
import type { OverTime } from '../../../src/domain/edition.ts';
import type { History } from '../../../src/domain/history.ts';
import { noIndexResults, type IndexResult } from '../../../src/domain/index-result.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Attainment, Target } from '../../../src/domain/target.ts';
import { agency, edition } from '../sample-edition.ts';
import { consolidated, type Reports, type Sent } from '../sample-province.ts';

/** The sample edition with the times of a real one. */
const overTime: Partial<Record<string, OverTime>> = { stock: 'last', base: 'take', ratio: 'ratio-of-sums' };
const timed = {
  ...edition,
  indicators: new Map(
    [...edition.indicators].map(([code, one]) => [
      code,
      { ...one, overTime: code === '4.6.4' ? ('collect' as const) : (overTime[one.kind] ?? one.overTime) },
    ]),
  ),
};

const a = agency('A', 'province');
const b = agency('B', 'province');
const x = agency('X', 'commune');

/** What the three agencies sent in a period. */
const inPeriod = (id: string, sent: Partial<Record<'A' | 'B' | 'X', Sent['figures'] | 'missing'>>) => {
  const reports = [a, b, x].map((one): Reports => {
    const said = sent[one.code as 'A'];
    return { agency: one, unit: said === undefined || said === 'missing' ? 'missing' : { figures: said } };
  });
  return consolidated(reports, { period: parsePeriod(id)!, edition: timed });
};

const historyOf = (...past: Consolidation[]): History => ({
  periods: past.map((one) => one.period),
  of: (id) => {
    const found = past.find((one) => one.period.id === id);
    return found && recordOf(found, { id, snapshot: 0, madeOn: found.period.end });
  },
});

const result = (index: string, year: number, more: Partial<IndexResult>): IndexResult => ({
  index,
  year,
  published: year + 1,
  score: null,
  maximum: null,
  rank: null,
  of: null,
  file: '',
  line: 1,
  ...more,
});

const target = (more: Partial<Target>): Target => ({
  id: 'T',
  year: 2026,
  text: 'n',
  subject: { indicator: '2.3.5' },
  scope: { type: 'total' },
  goal: { shape: 'at-least', value: '100' },
  basis: 'KH',
  file: 'targets/2026.csv',
  line: 2,
  ...more,
});

const judge = (
  more: Partial<Target>,
  consolidation: Consolidation,
  { past = [], results = [] }: { past?: Consolidation[]; results?: IndexResult[] } = {},
): Attainment =>
  attainmentsOf([target(more)], {
    consolidation,
    history: historyOf(...past),
    continuity: (code) => ({ kind: 'same', code }),
    indices: { ...noIndexResults, results },
  })[0]!;

/** `attained 120 +20`: state or reason, actual and gap. */
const short = ({ state, undecided, actual, gap }: Attainment) => `${undecided ?? state} ${actual} ${gap}`;

const everyone = (figures: NonNullable<Sent['figures']>) => ({ A: figures, B: figures, X: figures });
const year = (figures: NonNullable<Sent['figures']>) => inPeriod('2026-Y', everyone(figures));

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
});
