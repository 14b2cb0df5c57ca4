import { describe, expect, it } from 'vitest';
import { noHistory } from '../../src/domain/history.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { checkConsolidation, checkSubmission } from '../../src/rules/engine/check.ts';
import { l3Led001 } from '../../src/rules/lead/l3-led-001-differs-from-units.ts';
import { l3Lvl001 } from '../../src/rules/lead/l3-lvl-001-other-level.ts';
import { l0Row005 } from '../../src/rules/row/l0-row-005-unknown-code.ts';
import { agency, consolidated, type Reports } from '../consolidate/sample-province.ts';
import { buildForm, buildSubmission, contextOf, file } from './build-submission.ts';

const stc = agency('STC', 'province');
const reportsOf = (lead: string, ...units: string[]): Reports[] => [
  ...units.slice(1).map((value, at) => ({
    agency: agency(`X${at + 1}`, 'commune'),
    unit: { figures: { '5.1.1': value } },
  })),
  { agency: stc, unit: { figures: { '5.1.1': units[0]! } }, lead: { figures: { '5.1.1': lead } } },
];

function judged(reports: readonly Reports[], printed: 'lead' | 'units' = 'lead') {
  const agencies = reports.map((one) => one.agency);
  const context = {
    consolidation: consolidated(reports, { printed }),
    register: { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) },
    history: noHistory,
    continuity: (code: string) => ({ kind: 'same' as const, code }),
    year: noYearView,
    today: '2026-09-22',
  };
  return checkConsolidation(context, [l3Led001]);
}

describe('L3-LED-001: the lead against the sum of the units (XU-02)', () => {
  it('passes where both agree', () => {
    const { findings, counts } = judged(reportsOf('412', '400', '5', '7'));
    expect(findings).toEqual([]);
    expect(counts.pass).toBe(1);
  });

  it.each(['lead', 'units'] as const)('names both and the difference, printing the %s', (printed) => {
    const { findings } = judged(reportsOf('412', '393', '5', '7'), printed);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'L3-LED-001',
      severity: 'warning',
      agency: 'STC',
      indicator: '5.1.1',
      observed: '412',
      expected: '405',
      difference: '7',
      figures: [],
      params: { counted: '3', expected: '3', printed },
    });
    expect(findings[0]!.file).toContain('STC');
    expect(findings[0]!.cell).toMatch(/^D\d+$/);
  });

  it('is undecided while one side has no figure', () => {
    const reports = reportsOf('', '400', '5');
    const { findings, notEvaluated } = judged(reports);
    expect(findings).toEqual([]);
    expect(notEvaluated).toContainEqual({ code: 'L3-LED-001', instance: '5.1.1', missing: ['5.1.1'] });
  });
});

describe('L3-LVL-001: a line that is asked of others (XU-05)', () => {
  const form = buildForm({ fields: { '2.3.1': {} }, retired: { '2.1.1': {} } });
  const context = (code: string) => {
    const cell = { file, sheet: 'LV 2', cell: 'B60' };
    return contextOf(form, buildSubmission(form, { facts: [{ kind: 'code-unknown', cell, code }] }));
  };

  it.each([
    ['of the field lead', '2.1.1', ['L3-LVL-001']],
    ['that no form has', '2.9.99', ['L0-ROW-005']],
  ])('tells a code %s from others', (_what, code, expected) => {
    const { findings } = checkSubmission(context(code), [l3Lvl001, l0Row005]);
    expect(findings.map((one) => one.code)).toEqual(expected);
    expect(findings[0]).toMatchObject({ sheet: 'LV 2', cell: 'B60', observed: code });
  });
});
