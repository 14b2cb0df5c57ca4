import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { usualReporting } from '../../src/domain/who-reports.ts';
import { obligationsOf, obligationStatuses } from '../../src/workspace/obligations.ts';
import { registerOf, shippedEdition, submissionOf } from './sample-submission.ts';

const edition = shippedEdition();
const merged = { validTo: '2025-02-28', successors: ['SNNMT'] };
const old = { level: 'commune' as const, validTo: '2025-06-30', parent: 'H1' };

/** Departments merged on 1/3/2025; a district and its communes until 30/6/2025, communes of the province after that. */
const register = registerOf(
  { code: 'SNV', leads: ['SNV'] },
  { code: 'SNN', ...merged },
  { code: 'STNMT', ...merged },
  { code: 'SNNMT', validFrom: '2025-03-01' },
  { code: 'H1', level: 'district', validTo: '2025-06-30' },
  { code: 'XC1', ...old },
  { code: 'XC2', ...old },
  { code: 'XM', level: 'commune', validFrom: '2025-07-01' },
);
const of = (period: string, more = {}) =>
  obligationsOf(register, edition, parsePeriod(period)!, { ...usualReporting, ...more });
const asked = (period: string, more = {}) =>
  of(period, more).flatMap((one) => (one.optional ? [] : [one.id.replace('/unit', '')]));
const accepted = (period: string) => of(period).flatMap((one) => (one.optional ? [one.agency] : []));
const snv = ['SNV', 'SNV/field-lead-SNV'];

describe('who owes what across the reorganisations of 2025', () => {
  it.each([
    // Window to 14/12/2024: the old structure.
    ['2024-Y', [...snv, 'SNN', 'STNMT', 'H1'], ['XC1', 'XC2']],
    // To 14/3/2025: the departments merged inside the window.
    ['2025-Q1', [...snv, 'SNNMT', 'H1'], ['SNN', 'STNMT', 'XC1', 'XC2']],
    // To 14/6/2025: the last period with districts.
    ['2025-H1', [...snv, 'SNNMT', 'H1'], ['SNN', 'STNMT', 'XC1', 'XC2']],
    // 15/6 to 14/9/2025 straddles: the communes of today report, the district's workbook is taken if it comes.
    ['2025-Q3', [...snv, 'SNNMT', 'XM'], ['H1', 'XC1', 'XC2']],
    ['2025-Y', [...snv, 'SNNMT', 'XM'], ['SNN', 'STNMT', 'H1', 'XC1', 'XC2']],
    ['2026-Q1', [...snv, 'SNNMT', 'XM'], []],
  ])('%s', (period, owed, taken) => {
    expect(asked(period)).toEqual(owed);
    expect(accepted(period)).toEqual(taken);
  });

  it('a province may ask those that ended shortly before the cutoff', () => {
    expect(asked('2025-Q1', { askEndedWithinDays: 13 })).not.toContain('SNN');
    expect(asked('2025-Q1', { askEndedWithinDays: 14 })).toContain('SNN');
  });

  it('communes report themselves where districts do not report for them', () => {
    expect(asked('2025-H1', { throughDistricts: false })).toEqual([...snv, 'SNNMT', 'H1', 'XC1', 'XC2']);
    // After the districts nobody stands between, whatever the column says.
    const late = registerOf(
      { code: 'H1', level: 'district', validTo: '2025-06-30' },
      { code: 'X', level: 'commune', parent: 'H1' },
    );
    const owed = (period: string) =>
      obligationsOf(late, edition, parsePeriod(period)!).flatMap((one) => (one.optional ? [] : [one.agency]));
    expect(owed('2025-H1')).toEqual(['H1']);
    expect(owed('2025-Q3')).toEqual(['X']);
  });

  it('nobody misses a report that was not asked for; one that came counts', () => {
    const obligations = of('2025-Q3');
    const form = obligations.find((one) => one.id === 'H1/unit')!.form;
    const statuses = (sent: boolean) =>
      obligationStatuses(obligations, {
        agencies: register.byCode,
        deadlines: {
          commune: '2025-09-15',
          district: '2025-09-15',
          department: '2025-09-16',
          fieldLead: '2025-09-17',
        },
        today: '2025-09-20',
        firstReceived: new Map(),
        effective: new Map(
          sent ? [['H1/unit', submissionOf('H1/unit', 'h1.xlsx', { form, date: '2025-07-04' })]] : [],
        ),
        open: new Map(),
      }).map(({ obligation, state }) => `${obligation.agency} ${state}`);
    expect(statuses(false)).toEqual(['SNV missing', 'SNV missing', 'SNNMT missing', 'XM missing']);
    expect(statuses(true)).toContain('H1 valid');
  });
});
