import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/deadline.ts';
import { carryOverSource, previousReport, samePeriodLastYear } from '../../src/domain/period.ts';
import { isYearOf, reportPeriods, specialPeriodId, usualPeriods } from '../../src/domain/report-periods.ts';
import { periodName } from '../../src/messages/period-name.ts';

const special = {
  id: '2020-DX1',
  title: 'đột xuất về giải quyết hồ sơ',
  from: '2020-05-01',
  to: '2020-05-20',
  kind: 'quarterly',
  deadline: '2020-05-25',
  indicators: ['2.3.1'],
} as const;
const periods = reportPeriods(
  [special],
  [
    { code: 'M', kind: 'quarterly' },
    { code: 'Q2', kind: 'six-month' },
  ],
);

describe('the periods of a workspace', () => {
  it('are the four reports of the regime, where nothing is listed', () => {
    const kinds = ['Q1', 'H1', 'Q3', 'Y', 'Q2', 'Q4', 'H2', '9M', 'M07'].map(
      (code) => usualPeriods.find(`2026-${code}`)?.kind,
    );
    expect(kinds.slice(0, 4)).toEqual(['quarterly', 'six-month', 'quarterly', 'annual']);
    expect(kinds.slice(4)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(usualPeriods.find('2020-DX1')).toBeUndefined();
  });

  it('take the kind of a window that is switched on, and leave the others', () => {
    expect(periods.find('2026-M07')).toMatchObject({
      id: '2026-M07',
      kind: 'quarterly',
      start: '2026-06-15',
    });
    expect(periods.find('T7/2026')).toMatchObject({ id: '2026-M07', kind: 'quarterly' });
    expect(periods.find('2026-Q2')).toMatchObject({ kind: 'six-month' });
    expect(periods.find('2026-H1')).toMatchObject({ kind: 'six-month' });
    expect(periods.find('2026-9M')!.kind).toBeUndefined();
  });

  it.each(['2020-DX1', '2020-dx1', '2020/DX1', 'DX1-2020', 'DX1/2020', ' 2020 DX1 '])(
    'find an ad hoc report as %j',
    (text) => {
      expect(periods.find(text)).toMatchObject({
        id: '2020-DX1',
        year: 2020,
        code: 'DX1',
        start: '2020-05-01',
        end: '2020-05-20',
        fromYearStart: false,
        kind: 'quarterly',
        special: { deadline: '2020-05-25', indicators: ['2.3.1'] },
      });
    },
  );

  it.each(['2020-DX2', '2020-CD1', '2020-DX', 'DX', '2020-DX123'])('know no %j', (text) => {
    expect(periods.find(text)).toBeUndefined();
  });

  it('give an ad hoc report no neighbours, its own deadline and its own name', () => {
    const period = periods.find('2020-DX1')!;
    expect([previousReport(period), carryOverSource(period), samePeriodLastYear(period)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(deadlineOf(period, { workingDaysAfterCutoff: 2 }, new Map())).toBe('2020-05-25');
    expect(periodName(period, 'vi')).toBe('đột xuất về giải quyết hồ sơ');
  });

  it('start with the year only on its first day', () => {
    const whole = reportPeriods([{ ...special, from: '2019-12-15' }]);
    expect(whole.find('2020-DX1')!.fromYearStart).toBe(true);
  });
});

it.each([
  ['2020-DX1', '2020-12-14', true],
  ['2020-DX1', '2020-12-15', false],
  ['2021-CD2', '2020-12-15', true],
  ['2020-DX1', '2019-12-15', true],
  ['2020-DX1', '2019-12-14', false],
])('%s ends in its reporting year on %s: %s', (id, to, expected) => {
  expect(isYearOf(id, to)).toBe(expected);
});

it('writes ids in one way', () => {
  expect(['2020 cd3', 'CD3_2020', '2020-Q1', 'DX-1'].map(specialPeriodId)).toEqual([
    '2020-CD3',
    '2020-CD3',
    undefined,
    undefined,
  ]);
});
