import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/domain/finding.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import type { SubmissionRule } from '../../src/rules/rule.ts';
import { buildForm, buildTable, buildTableData, failures, file, run } from './build-submission.ts';

const cell = { file, sheet: 'LV 2', cell: 'D7' };
const form = buildForm({
  fields: { '2.3.1': {}, '2.3.2': { requirement: 'optional' } },
  tables: [buildTable('II.06', { 3: '2.3.1' })],
});
const tables = [buildTableData('II.06', [['Đất đai', 5]])];
const converted = { raw: '1.500.000', from: 'đồng', to: 'triệu đồng', factor: '0.000001', result: '1.5' };
const files = ['a.xlsx', 'b.xlsx'];
const agencies = ['X01', 'X02'];

/** One line per fact: the code it becomes, its severity, where, what must be in its sentence. */
const cases: readonly [code: string, severity: Severity, where: string, fact: IntakeFact, says: string][] = [
  [
    'L0-HDR-005',
    'warning',
    'LV 2!E5',
    { kind: 'values-beside', sheet: 'LV 2', expected: 'D5', found: 'E5' },
    'E5',
  ],
  [
    'L0-HDR-006',
    'info',
    'LV 2!',
    { kind: 'name-contradicts', sheet: 'LV 2', name: 'cchc_2_ma', refersTo: 'A1' },
    'cchc_2_ma',
  ],
  ['L0-PRT-001', 'info', '', { kind: 'merged-files', files }, '“a.xlsx”; “b.xlsx”'],
  [
    'L0-PRT-002',
    'warning',
    '',
    { kind: 'parts-contradict', files, answers: ['2.3.1', 'table:II.06'] },
    '2.3.1, biểu II.06',
  ],
  ['L0-PRT-003', 'info', '', { kind: 'several-agencies', agencies }, 'X01, X02'],
  ['L0-PRT-004', 'blocker', '', { kind: 'agencies-mixed', agencies, sheets: ['LV 2'] }, '“LV 2”'],
  [
    'L0-ROW-004',
    'warning',
    'LV 2!',
    { kind: 'rows-matched-by-label', sheet: 'LV 2', indicators: 9, first: '2.3.1' },
    '9',
  ],
  [
    'L0-ROW-004',
    'warning',
    'LV 2!A7',
    { kind: 'row-matched-by-label', sheet: 'LV 2', indicator: '2.3.1', cell: 'A7', near: 'Số hồ so' },
    'Số hồ so',
  ],
  ['L0-ROW-007', 'error', 'LV 2!D7', { kind: 'value-beside', cell, raw: '12', indicator: '2.3.1' }, 'D7'],
  [
    'L0-SHT-006',
    'warning',
    'Sheet1!',
    { kind: 'sheet-shared', sheet: 'Sheet1', parts: ['LV 1', 'LV 2'] },
    '“LV 1”; “LV 2”',
  ],
  [
    'L0-TPL-003',
    'warning',
    '',
    {
      kind: 'edition-mapped',
      found: 'cchc-2026 0.9.0',
      expected: 'cchc-2026 1.0.0',
      renamed: ['2.1 → 2.3.1'],
      dropped: ['2.9'],
    },
    '1 mã đổi; không có chỉ tiêu tương ứng: 2.9.',
  ],
  [
    'L1-UNT-001',
    'warning',
    'LV 2!D7',
    { kind: 'unit-converted', cell, indicator: '2.3.1', ...converted },
    'nhân 0,000001 được 1,5 triệu đồng',
  ],
  [
    'L1-UNT-001',
    'warning',
    'LV 2!D7',
    { kind: 'unit-converted', cell, table: 'II.06', ...converted },
    'Biểu II.06',
  ],
  [
    'L1-UNT-002',
    'error',
    'LV 2!D7',
    { kind: 'unit-unknown', cell, found: 'nghìn hồ sơ', expected: 'hồ sơ', indicator: '2.3.1' },
    'nghìn hồ sơ',
  ],
];

const ruleOf = (code: string) => ruleByCode.get(code) as SubmissionRule;

describe('facts about layouts become findings', () => {
  it.each(cases)('%s %s at %s', (code, severity, where, fact, says) => {
    const rule = ruleOf(code);
    const [found, ...more] = failures(rule, form, { facts: [fact], tables });
    expect(more).toEqual([]);
    expect(found?.severity ?? rule.severity).toBe(severity);
    expect(found?.sheet === undefined ? '' : `${found.sheet}!${found.cell ?? ''}`).toBe(where);
    const params = found?.params ?? {};
    expect(rule.words.vi.message(params)).toContain(says);
    for (const lang of ['vi', 'en'] as const)
      expect(rule.words[lang].message(params)).not.toMatch(/undefined|\[object/);
  });

  it.each([...new Set(cases.map(([code]) => code))])('%s passes without them', (code) => {
    expect(run(ruleOf(code), form, { tables }).map((one) => one.outcome)).toEqual(['pass']);
  });

  it('are each the business of exactly one rule', () => {
    for (const [code, , , fact] of cases) {
      const told = [...ruleByCode.values()].filter(
        (rule) => rule.on === 'submission' && failures(rule, form, { facts: [fact], tables }).length > 0,
      );
      expect(told.map((one) => one.code)).toEqual([code]);
    }
  });

  it('a unit that nobody can convert keeps its figure or table out', () => {
    const unknown = { kind: 'unit-unknown', cell, found: 'nghìn hồ sơ', expected: 'hồ sơ' } as const;
    const keptOut = (fact: IntakeFact) =>
      failures(ruleOf('L1-UNT-002'), form, { facts: [fact], tables })[0]?.figures;
    expect(keptOut({ ...unknown, indicator: '2.3.1' })).toEqual(['2.3.1']);
    expect(keptOut({ ...unknown, table: 'II.06' })).toEqual(['table:II.06']);
  });
});
