import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { localDateAt } from '../../src/domain/local-date.ts';
import { proposedDeadlines } from '../../src/workspace/config-schema.ts';
import { effectiveSubmissions } from '../../src/workspace/effective-submission.ts';
import { firstReceived, punctualDay } from '../../src/workspace/first-received.ts';
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

describe('deadlines by kind of period', () => {
  // Bà Rịa – Vũng Tàu 2012, 2539/UBND-SNV: before the 15th of the month, the 5th of the quarter's last month, 5/6, 25/11.
  const byKind = {
    monthly: { dayOfLastMonth: 15, before: true },
    quarterly: { dayOfLastMonth: 5, before: true },
    'six-month': { dayOfLastMonth: 5, before: true },
    annual: { dayOfLastMonth: 25, monthsBefore: 1, before: true },
  };
  it.each([
    ['2026-M07', '2026-07-14'],
    ['2026-Q1', '2026-03-04'],
    ['2026-Q3', '2026-09-04'],
    ['2026-H1', '2026-06-04'],
    ['2026-Y', '2026-11-24'],
    // No rule for nine months and no default: the proposal holds.
    ['2026-9M', '2026-09-15'],
  ])('%s', (id, expected) => {
    const due = deadlinesOf(
      parsePeriod(id)!,
      { deadlines: { ...proposedDeadlines, commune: byKind } },
      loadCalendars(),
    );
    expect(due.commune).toBe(expected);
    expect(due.department.slice(-2)).toBe('16');
  });

  it('fall back to the default of the class', () => {
    const commune = { annual: { dayOfLastMonth: 6 }, default: { workingDaysAfterCutoff: 2 } };
    const due = (id: string) =>
      deadlinesOf(parsePeriod(id)!, { deadlines: { ...proposedDeadlines, commune } }, loadCalendars())
        .commune;
    expect([due('2026-Q3'), due('2026-Y')]).toEqual(['2026-09-16', '2026-12-06']);
  });
});

describe('the day that punctuality counts from', () => {
  const form = obligationsOf(register, edition, period).find((one) => one.id === 'X1/unit')!.form;
  const sent = (file: string, date?: string, own: typeof form | null = form) =>
    submissionOf('X1/unit', file, { form: own, ...(date ? { date } : {}) });
  const dayOf = (files: ReturnType<typeof sent>[], deadline = '2026-09-15') => {
    const choices = effectiveSubmissions(files.map((submission) => ({ submission, findings: [] })));
    return punctualDay(firstReceived(choices).get('X1/unit'), deadline);
  };

  it.each([
    ['is that of the first readable file', [sent('a', '2026-09-14'), sent('b', '2026-09-18')], '2026-09-14'],
    [
      'is not that of an unreadable one before it',
      [sent('a', '2026-09-10', null), sent('b', '2026-09-18')],
      '2026-09-18',
    ],
    ['is unknown where nothing is recorded', [sent('a'), sent('b')], undefined],
    [
      'is known where one came in time, whatever the other did',
      [sent('a'), sent('b', '2026-09-14')],
      '2026-09-14',
    ],
    [
      'is unknown where the undated file may have come in time',
      [sent('a'), sent('b', '2026-09-18')],
      undefined,
    ],
  ])('%s', (_, files, expected) => {
    expect(dayOf(files)).toBe(expected);
  });

  it('is not made doubtful by an undated copy of the same content', () => {
    const dated = sent('a', '2026-09-18');
    const copy = sent('b');
    const same = { ...copy, received: { ...copy.received, sha256: dated.received.sha256 } };
    expect(dayOf([dated, same])).toBe('2026-09-18');
  });

  it('is a local date: the last minute of the deadline day in Vietnam is in time', () => {
    const lastMinute = localDateAt(new Date('2026-09-15T23:59:59+07:00'));
    expect(dayOf([sent('a', lastMinute)])).toBe('2026-09-15');
    expect(localDateAt(new Date('2026-09-15T06:00:00+07:00'))).toBe('2026-09-15');
    expect(localDateAt(new Date('2026-09-16T00:00:00+07:00'))).toBe('2026-09-16');
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

  it.each([
    ['in time by the extension', 'X1', '2026-09-18', '2026-09-18', '2026-09-18', 0],
    ['late even so', 'X1', '2026-09-18', '2026-09-20', '2026-09-18', 2],
    [
      'an extension that ends before the rule changes nothing',
      'X1',
      '2026-09-14',
      '2026-09-16',
      '2026-09-15',
      1,
    ],
    ['of another agency', 'X3', '2026-09-18', '2026-09-16', '2026-09-15', 1],
  ])('%s', (_, agency, granted, received, deadline, daysLate) => {
    const [status] = obligationStatuses(
      obligations.filter((one) => one.id === 'X1/unit'),
      {
        agencies: register.byCode,
        deadlines,
        extensions: {
          of: (code) =>
            code === agency ? { deadline: granted, document: '12/SNV', reason: 'mưa lũ' } : undefined,
        },
        today: '2026-09-22',
        effective: new Map([['X1/unit', submissionOf('X1/unit', 'a.xlsx', { form })]]),
        firstReceived: new Map([['X1/unit', { date: received, uncertain: false }]]),
        open: new Map(),
      },
    );
    expect(status).toMatchObject({ deadline, daysLate });
    const isUsed = deadline === '2026-09-18';
    expect(status!.extension).toEqual(
      isUsed
        ? { instead: '2026-09-15', deadline: '2026-09-18', document: '12/SNV', reason: 'mưa lũ' }
        : undefined,
    );
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
