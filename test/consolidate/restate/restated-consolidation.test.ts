import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { continuityOf } from '../../../src/domain/continuity-of.ts';
import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { restatedFigure } from '../../../src/consolidate/restate/restated-figure.ts';
import { linksOf } from '../../domain/succession-sample.ts';
import { agency, consolidated, edition } from '../sample-province.ts';

const then = ['A1', 'A2', 'A3', 'A4'].map((code) => ({
  ...agency(code, 'commune'),
  validTo: '2026-09-30',
}));
const today = ['M', 'R', 'K'].map((code) => ({ ...agency(code, 'commune'), validFrom: '2026-10-01' }));
const office = agency('SO', 'province');
const all: Agency[] = [...then, ...today, office];
const continuity = continuityOf(
  { agencies: all, byCode: new Map(all.map((one) => [one.code, one])) },
  linksOf(
    '2026-10-01 A1 > M merged',
    '2026-10-01 A2 > M merged',
    '2026-10-01 A3 > R renamed',
    '2026-10-01 A4 > M split ?',
    '2026-10-01 A4 > K split ?',
  ),
);
const unit = (resolved: string, early: string, onTime: string, plan: string) => ({
  figures: { '2.3.5': resolved, '2.3.6': early, '2.3.7': onTime, '5.1.1': plan, '5.1.2': '1' },
});
const record = recordOf(
  consolidated([
    { agency: office, unit: unit('50', '20', '10', '900') },
    { agency: then[0]!, unit: unit('10', '5', '4', '100.5') },
    { agency: then[1]!, unit: unit('100', '10', '10', '20') },
    { agency: then[2]!, unit: unit('7', '', 'KPS', '3') },
    { agency: then[3]!, unit: 'missing' },
  ]),
  { snapshot: 1, id: '2026-Q3-test', madeOn: '2026-09-20' },
);
const of = (code: string, id: string, members: readonly Agency[]) =>
  restatedFigure(
    record,
    edition.indicators.get(code)!,
    id === 'commune' ? { type: 'level', id } : { type: 'agency', id },
    members,
    continuity,
  );

describe('a consolidation restated', () => {
  it.each(['2.3.5', '2.3.6', '2.3.7', '2.3.16', '5.1.1', '5.1.2', '5.1.3'])(
    '%s of the communes of today together is what those of then printed',
    (code) => {
      const was = record.figure(code, { type: 'level', id: 'commune' })!;
      expect(was.expected).toBe(4);
      expect(of(code, 'commune', today)).toMatchObject({
        value: was.value,
        asWas: was.value,
        counted: was.counted,
        expected: was.expected,
        rest: null,
        breaks: [{ date: '2026-10-01', reason: 'reorganisation', agencies: ['K', 'M', 'R'] }],
      });
    },
  );

  it('gives an agency what its predecessors said', () => {
    expect(of('2.3.5', 'R', [today[1]!])).toMatchObject({ value: '7', counted: 1, expected: 1 });
    expect(of('2.3.6', 'R', [today[1]!])).toMatchObject({ value: null, counted: 0, expected: 1 });
    // A4 sent nothing, but nobody knows how much of it M got.
    expect(of('2.3.5', 'M', [today[0]!])).toMatchObject({ notComparable: { reason: 'unit-changed' } });
    const whole = continuityOf(
      { agencies: all, byCode: new Map(all.map((one) => [one.code, one])) },
      linksOf('2026-10-01 A1 > M merged', '2026-10-01 A2 > M merged'),
    );
    const rate = edition.indicators.get('2.3.16')!;
    // (5 + 4 + 10 + 10) / (10 + 100); the mean of 90 % and 20 % would be 55 %.
    expect(restatedFigure(record, rate, { type: 'agency', id: 'M' }, [today[0]!], whole)).toMatchObject({
      value: '26.4',
      parts: { numerator: '29', denominator: '110' },
    });
  });

  it('counts neither agencies nor reports of another structure', () => {
    expect(of('0.8.1', 'commune', today)).toMatchObject({
      value: null,
      asWas: '4',
      notComparable: { reason: 'unit-changed' },
    });
  });
});
