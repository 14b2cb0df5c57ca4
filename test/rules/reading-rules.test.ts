import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/observation.ts';
import { readingRules } from '../../src/rules/reading-rules.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import {
  buildForm,
  buildTable,
  buildTableData,
  contextOf,
  buildSubmission,
  failures,
  remarked,
} from './build-submission.ts';
import { checkSubmission } from '../../src/rules/engine/check.ts';

const form = buildForm({
  fields: { '2.1': { requirement: 'optional' } },
  tables: [buildTable('II.06', { 3: undefined })],
});

const cases: readonly [id: Reading['id'], variant: string, code: string][] = [
  ['N-01', 'unfinished', 'L1-REQ-001'],
  ['N-02', 'not-a-number', 'L1-TYP-001'],
  ['N-02', 'rank-zero', 'L1-RNG-002'],
  ['N-03', 'comma-three', 'L1-TYP-002'],
  ['N-04', 'english', 'L1-TYP-004'],
  ['N-05', 'fraction-of-one', 'L1-RNG-003'],
  ['N-06', 'negative', 'L1-RNG-001'],
  ['N-07', 'scale', 'L1-RNG-004'],
  ['N-08', 'date', 'L1-TYP-005'],
  ['N-09', 'fraction', 'L1-TYP-006'],
  ['N-10', 'other-unit', 'L1-TYP-007'],
  ['N-11', 'estimate', 'L1-TYP-008'],
  ['N-12', 'error-value', 'L0-WBK-002'],
  ['N-12', 'no-result', 'L0-WBK-001'],
  ['N-13', 'letter-o', 'L1-TYP-009'],
  ['N-14', 'TCVN3', 'L0-WBK-005'],
  ['N-15', 'blanks', 'L1-TYP-003'],
  ['N-16', 'dash', 'L1-TYP-010'],
  ['N-17', 'no-such-day', 'L1-TYP-011'],
  ['N-18', 'tick', 'L1-TYP-012'],
  ['N-19', 'external', 'L0-WBK-003'],
  ['N-20', 'scaled', 'L1-TYP-013'],
];

describe('remarks of the reader become findings', () => {
  it.each(cases)('%s %s is %s', (id, variant, code) => {
    for (const severity of ['error', 'warning', 'info'] as const) {
      const values = { '2.1': remarked('1O', id, severity, variant, null, '10') };
      const { findings } = checkSubmission(contextOf(form, buildSubmission(form, { values })));
      expect(findings).toMatchObject([
        { code, severity, indicator: '2.1', sheet: 'LV 2', cell: 'D5', observed: '1O' },
      ]);
      // Of two readings neither is put forward as the right one.
      expect(findings[0]!.expected).toBe(code === 'L1-TYP-002' ? undefined : '10');
      // Only errors keep the figure out of the totals.
      expect(findings[0]!.figures).toEqual(severity === 'error' ? ['2.1'] : []);
    }
  });

  it('in a table keep the table out', () => {
    const tables = [buildTableData('II.06', [['Đất đai', remarked('x', 'N-18', 'error', 'tick')]])];
    const { findings } = checkSubmission(contextOf(form, buildSubmission(form, { tables })));
    const tick = findings.find((one) => one.code === 'L1-TYP-012');
    expect(tick).toMatchObject({ sheet: 'II.06', cell: 'C10', figures: ['table:II.06'] });
  });

  it('all go to rules that exist, and every case of the handbook has one', () => {
    for (const code of Object.values(readingRules)) expect(ruleByCode.has(code)).toBe(true);
    const ids = Array.from({ length: 20 }, (_, index) => `N-${String(index + 1).padStart(2, '0')}`);
    expect(ids.filter((id) => readingRules[id] === undefined)).toEqual([]);
  });

  it('a score above 100 is only a question', () => {
    const scored = buildForm({ fields: { '7.1': { valueKind: 'score' } } });
    const rule = ruleByCode.get('L1-RNG-002')!;
    if (rule.on !== 'submission') throw new Error('a submission rule');
    expect(failures(rule, scored, { values: { '7.1': 857 } })).toMatchObject([{ severity: 'warning' }]);
    expect(failures(rule, scored, { values: { '7.1': 100 } })).toEqual([]);
    expect(failures(rule, scored, { values: { '7.1': '' } })).toEqual([]);
  });
});
