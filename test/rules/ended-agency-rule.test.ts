import { describe, expect, it } from 'vitest';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { cEnd001 } from '../../src/rules/collection/c-end-001-beside-successor.ts';
import { registerOf } from '../domain/succession-sample.ts';
import { buildForm, outcomeOf } from './build-submission.ts';

const form = buildForm();
const register = registerOf(
  { code: 'OLD', validTo: '2026-07-31', successors: ['NEW'] },
  { code: 'GONE', validTo: '2026-07-31' },
  { code: 'DISTRICT', level: 'district', validTo: '2026-07-31' },
  { code: 'PART', parent: 'DISTRICT', validTo: '2026-07-31', successors: ['NEW'] },
  { code: 'NEW', name: 'UBND xã Mới', validFrom: '2026-08-01' },
  'STAYS',
);
const sent = (agency: string, more: Partial<ObligationStatus> = {}, optional = true): ObligationStatus => ({
  obligation: {
    id: `${agency}/unit`,
    agency,
    submissionType: 'unit',
    form,
    ...(optional ? { optional } : {}),
  },
  state: 'valid',
  file: `${agency}.xlsx`,
  deadline: '2026-09-20',
  daysLate: 0,
  blockers: 0,
  errors: 0,
  ...more,
});
const check = (...obligations: ObligationStatus[]) => [
  ...cEnd001.check({
    period: parsePeriod('2026-Q3')!,
    register,
    obligations,
    submissions: [],
    duplicates: new Map(),
    today: '2026-09-23',
  }),
];
const made = sent('NEW', {}, false);

describe('C-END-001 beside its successor', () => {
  it.each<[string, ObligationStatus[], string]>([
    ['both sent', [sent('OLD'), made], 'fail'],
    ['the successor has not sent', [sent('OLD'), sent('NEW', { state: 'missing' }, false)], 'pass'],
    ['nobody took over', [sent('GONE'), made], 'pass'],
    ['a district, and who took over from its commune', [sent('DISTRICT'), made], 'fail'],
    ['asked because it ended shortly before', [sent('OLD', {}, false), made], 'not-applicable'],
    ['an agency that goes on', [sent('STAYS'), made], 'not-applicable'],
  ])('%s', (_, obligations, expected) => {
    const results = check(...obligations);
    expect(results.length === 0 ? 'not-applicable' : outcomeOf(results)).toBe(expected);
  });

  it('names the file and who took over', () => {
    expect(check(sent('OLD'), made)).toMatchObject([
      {
        agency: 'OLD',
        file: 'OLD.xlsx',
        params: { ended: '2026-07-31', successors: ['UBND xã Mới'], more: 0 },
        figures: [],
      },
    ]);
  });
});
