import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { proposedDeadlines } from '../../src/workspace/config-schema.ts';
import { loadCalendars } from '../../src/workspace/load-calendars.ts';
import { deadlinesOf, obligationsOf, obligationStatuses } from '../../src/workspace/obligations.ts';
import { registerOf, shippedEdition, submissionOf } from './sample-submission.ts';
import { thrownText } from './temp-workspace.ts';

const edition = shippedEdition();
const period = parsePeriod('2026-Q3')!;
const register = registerOf(
  { code: 'STP', leads: ['STP'] },
  { code: 'X1', level: 'commune' },
  { code: 'X2', level: 'commune', validTo: '2026-06-14' },
  { code: 'X3', level: 'commune', validFrom: '2026-09-14' },
  { code: 'BT', leads: ['BT', 'VP'] },
);

describe('obligations', () => {
  it('follow the register: a unit report each, one more for each area led, none outside the window', () => {
    expect(obligationsOf(register, edition, period).map((one) => one.id)).toEqual([
      'STP/unit',
      'STP/field-lead-STP',
      'X1/unit',
      'X3/unit',
      'BT/unit',
      'BT/field-lead-BT',
      'BT/field-lead-VP',
    ]);
  });

  it('do not exist for a window without a report', () => {
    expect(obligationsOf(register, edition, parsePeriod('2026-Q2')!)).toEqual([]);
  });
});

describe('deadlines', () => {
  const of = (deadlines: object) =>
    deadlinesOf(period, { deadlines: { ...proposedDeadlines, ...deadlines } }, loadCalendars());

  it('are the proposal, or what the configuration says', () => {
    expect(of({})).toEqual({
      commune: '2026-09-15',
      district: '2026-09-15',
      department: '2026-09-16',
      fieldLead: '2026-09-17',
    });
    expect(of({ commune: { workingDaysAfterCutoff: 2 } }).commune).toBe('2026-09-16');
    expect(of({ commune: { dayOfLastMonth: 20, onNonWorkingDay: 'next' } }).commune).toBe('2026-09-21');
    expect(of({ commune: { dayOfLastMonth: 5, before: true } }).commune).toBe('2026-09-04');
  });

  it('are never guessed without the calendar of the year', () => {
    const told = thrownText(() =>
      deadlinesOf(
        parsePeriod('2027-Q1')!,
        { deadlines: { ...proposedDeadlines, commune: { workingDaysAfterCutoff: 2 } } },
        loadCalendars(),
      ),
    );
    expect(told).toMatchObject({ id: 'workspace.calendar-missing', exitCode: 2 });
    expect(told.vi).toContain('calendars/2027.yaml');
  });
});

describe('statuses', () => {
  const obligations = obligationsOf(register, edition, period);
  const form = obligations.find((one) => one.id === 'X1/unit')!.form;
  const deadlines = deadlinesOf(period, { deadlines: proposedDeadlines }, new Map());
  const statusOf = (
    submission: Parameters<typeof submissionOf>[2] | undefined,
    open = { blockers: 0, errors: 0 },
    firstReceived?: string,
  ) => {
    const first = firstReceived ?? submission?.date;
    const effective = new Map(
      submission ? [['X1/unit', submissionOf('X1/unit', 'a.xlsx', submission)] as const] : [],
    );
    return obligationStatuses(obligations, {
      agencies: register.byCode,
      deadlines,
      today: '2026-09-20',
      effective,
      firstReceived: new Map(first ? [['X1/unit', { date: first, uncertain: false }]] : []),
      open: new Map([['X1/unit', open]]),
    }).find((one) => one.obligation.id === 'X1/unit')!;
  };

  it.each([
    ['on the deadline day', statusOf({ form, date: '2026-09-15' }), 'valid', 0],
    ['one day after', statusOf({ form, date: '2026-09-16' }), 'valid', 1],
    ['long before', statusOf({ form, date: '2026-09-01' }), 'valid', 0],
    ['with an error', statusOf({ form, date: '2026-09-15' }, { blockers: 0, errors: 1 }), 'with-errors', 0],
    ['unreadable', statusOf({ form: null, date: '2026-09-18' }, { blockers: 1, errors: 0 }), 'unreadable', 3],
    ['missing, overdue so far', statusOf(undefined), 'missing', 5],
    ['of an unknown day', statusOf({ form }), 'valid', 0],
    [
      'a correction of a report in time',
      statusOf({ form, date: '2026-09-19' }, undefined, '2026-09-14'),
      'valid',
      0,
    ],
  ])('%s', (_, status, state, daysLate) => {
    expect(status).toMatchObject({ state, daysLate, deadline: '2026-09-15' });
  });

  it('give one row per obligation in the same order', () => {
    const rows = obligationStatuses(obligations, {
      agencies: register.byCode,
      deadlines,
      today: '2026-09-15',
      effective: new Map(),
      firstReceived: new Map(),
      open: new Map(),
    });
    expect(rows.map((one) => one.obligation.id)).toEqual(obligations.map((one) => one.id));
    expect(rows.map((one) => one.deadline)).toEqual([
      '2026-09-16',
      '2026-09-17',
      '2026-09-15',
      '2026-09-15',
      '2026-09-16',
      '2026-09-17',
      '2026-09-17',
    ]);
    expect(rows.every((one) => one.daysLate === 0)).toBe(true);
  });
});
