import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/consolidation.ts';
import { agency, consolidated, type Reports, type Sent } from './sample-province.ts';

const total: Scope = { type: 'total' };
const communes = (...sent: (Sent | 'missing' | 'unreadable')[]): Reports[] =>
  sent.map((unit, at) => ({ agency: agency(`X${at + 1}`, 'commune'), unit }));
const figure = (reports: Reports[], code: string, scope = 'total', more = {}) =>
  consolidated(reports, more).figures.get(code)?.get(scope);
const on = (figures: Record<string, string>): Sent => ({ figures });

describe('ratios', () => {
  const unit = (early: string, resolved: string): Sent =>
    on({ '2.3.6': early, '2.3.7': '0', '2.3.5': resolved });

  it('are ratios of sums, never means of ratios (XU-01)', () => {
    const found = figure(communes(unit('95', '100'), unit('10', '20')), '2.3.16');
    expect(found).toMatchObject({
      value: '87.5',
      parts: { numerator: '105', denominator: '120' },
      counted: 2,
    });
  });

  it.each(['', 'KAD', '?x'])('leave out a unit whose operand is %j from both sums', (operand) => {
    expect(figure(communes(unit('95', '100'), unit(operand, '900')), '2.3.16')).toMatchObject({
      value: '95',
      counted: 1,
      expected: 2,
      parts: { numerator: '95', denominator: '100' },
    });
  });

  it('count KPS as zero and print no ratio of 0 to 0', () => {
    expect(figure(communes(unit('95', '100'), unit('KPS', '20')), '2.3.16')?.value).toBe('79.2');
    expect(figure(communes(unit('KPS', 'KPS')), '2.3.16')).toMatchObject({ value: null, counted: 1 });
  });

  it('say which operands they are made of and which one was missing', () => {
    const lineage = consolidated(communes(unit('95', '100'), unit('', '900'))).lineage('2.3.16', total)!;
    expect(lineage.operation).toBe('ratio-of-sums');
    expect(lineage.contributions.map((one) => [one.agency, one.indicator, one.value])).toEqual([
      ['X1', '2.3.6', '95'],
      ['X1', '2.3.7', '0'],
      ['X1', '2.3.5', '100'],
    ]);
    expect(lineage.exclusions).toMatchObject([{ agency: 'X2', indicator: '2.3.6', reason: 'blank' }]);
  });

  it('of lead-only parts are made of the printed figures, the units beside', () => {
    const reports: Reports[] = [
      ...communes(on({ '5.1.1': '100', '5.1.2': '50' })),
      {
        agency: agency('STC', 'province', ['STC']),
        unit: on({ '5.1.1': '100', '5.1.2': '30' }),
        lead: on({ '5.1.1': '1000', '5.1.2': '333' }),
      },
    ];
    expect(figure(reports, '5.1.3')).toMatchObject({
      value: '33.3',
      counted: 1,
      expected: 1,
      unitSum: { value: '40', counted: 2 },
    });
    expect(figure(reports, '5.1.3', 'group:Xã, phường')?.value).toBe('50');
  });

  it('over the register take the number of agencies', () => {
    const reports: Reports[] = [
      ...communes({}, {}, {}),
      { agency: agency('SNV', 'province', ['SNV']), unit: {}, lead: on({ '0.8.2': '3' }) },
    ];
    expect(figure(reports, '0.8.1')?.value).toBe('4');
    expect(figure(reports, '0.8.3')).toMatchObject({
      value: '75',
      parts: { numerator: '3', denominator: '4' },
      counted: 1,
      expected: 1,
    });
    expect(consolidated(reports).figures.get('0.8.3')?.size).toBe(1);
  });
});
