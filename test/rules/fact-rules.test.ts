import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/domain/finding.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { SubmissionRule } from '../../src/rules/rule.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import { moreFactCases } from './more-fact-cases.ts';
import { buildForm, buildTable, buildTableData, failures, file, run } from './build-submission.ts';

const cell = { file, sheet: 'LV 2', cell: 'D7' };
const form = buildForm({
  fields: { '2.3.1': {}, '2.3.2': { requirement: 'optional' } },
  tables: [buildTable('II.06', { 3: '2.3.1' })],
});
const tables = [buildTableData('II.06', [['Đất đai', 5]])];
const problem = (name: Extract<IntakeFact, { kind: 'file-problem' }>['problem']): IntakeFact => ({
  kind: 'file-problem',
  problem: name,
  detail: 'test',
});

/** One line per fact: the code it becomes, its severity, where, and what stays out of the totals. */
const cases: readonly [
  code: string,
  severity: Severity,
  where: string,
  fact: IntakeFact,
  figures?: readonly string[],
][] = [
  ['L0-FIL-001', 'blocker', '', problem('damaged')],
  ['L0-FIL-001', 'blocker', '', problem('empty')],
  ['L0-FIL-001', 'blocker', '', problem('cannot-open')],
  ['L0-FIL-001', 'blocker', '', problem('cloud-placeholder')],
  ['L0-FIL-002', 'blocker', '', problem('encrypted')],
  ['L0-FIL-002', 'blocker', '', problem('rights-managed')],
  ['L0-FIL-003', 'blocker', '', problem('pdf')],
  ['L0-FIL-003', 'blocker', '', problem('legacy-xls')],
  ['L0-FIL-003', 'blocker', '', problem('wps')],
  ['L0-FIL-003', 'blocker', '', problem('numbers')],
  ['L0-FIL-003', 'warning', '', { kind: 'extension-lies', actual: 'xlsx' }],
  ['L0-FIL-004', 'blocker', '', problem('over-limits')],
  ['L0-FIL-005', 'warning', '', { kind: 'open-elsewhere' }],
  ['L0-FIL-006', 'warning', '', { kind: 'other-format', format: 'xls', readBy: 'sheetjs 0.18.5' }],
  ['L0-IDN-001', 'blocker', 'LV 2!D7', { kind: 'agency-unknown', text: 'Xã B', cell, candidates: [] }],
  ['L0-IDN-001', 'blocker', '', { kind: 'agency-not-valid', agency: 'H01' }],
  [
    'L0-IDN-002',
    'error',
    'LV 2!D7',
    {
      kind: 'identity-conflict',
      what: 'agency',
      used: 'X01',
      usedFrom: '_cchc',
      other: 'X02',
      otherFrom: 'cover',
      cell,
    },
    ['*'],
  ],
  [
    'L0-IDN-002',
    'warning',
    '',
    {
      kind: 'identity-conflict',
      what: 'agency',
      used: 'X01',
      usedFrom: '_cchc',
      other: 'X02',
      otherFrom: 'file-name',
      cell: null,
    },
    [],
  ],
  [
    'L0-IDN-004',
    'blocker',
    'LV 2!D7',
    { kind: 'wrong-period', found: '2026-H1', expected: '2026-Q3', from: '_cchc', cell },
  ],
  ['L0-TPL-001', 'blocker', '', { kind: 'not-our-form' }],
  ['L0-TPL-002', 'blocker', '', { kind: 'edition-unknown', found: 'a', expected: 'b' }],
  ['L0-TPL-003', 'warning', '', { kind: 'edition-older', found: '1', expected: '2' }],
  ['L0-TPL-004', 'warning', '', { kind: 'structure-changed', found: '1', expected: '2' }],
  ['L0-SHT-001', 'blocker', 'LV 2!', { kind: 'sheet-missing', sheet: 'LV 2', covers: ['2.3.1'] }],
  ['L0-SHT-001', 'blocker', 'II.06!', { kind: 'sheet-missing', sheet: 'II.06', covers: ['table:II.06'] }],
  ['L0-SHT-001', 'warning', 'LV 2!', { kind: 'sheet-missing', sheet: 'LV 2', covers: ['2.3.2'] }],
  ['L0-SHT-001', 'warning', 'Bìa!', { kind: 'sheet-missing', sheet: 'Bìa', covers: [] }],
  ['L0-SHT-002', 'warning', 'Sheet1!', { kind: 'sheet-renamed', expected: 'LV 2', found: 'Sheet1' }],
  ['L0-SHT-003', 'info', 'Nháp!', { kind: 'sheet-extra', sheet: 'Nháp', cells: 3 }],
  ['L0-SHT-004', 'warning', 'LV 2!7', { kind: 'hidden-data', sheet: 'LV 2', what: 'row', at: '7', cells: 1 }],
  ['L0-SHT-005', 'warning', 'LV 2 (2)!', { kind: 'sheet-duplicate', sheet: 'LV 2 (2)', of: 'LV 2' }],
  [
    'L0-HDR-001',
    'error',
    'LV 2!D4',
    { kind: 'header-missing', sheet: 'LV 2', header: 'Số liệu', cell: 'D4' },
    [],
  ],
  [
    'L0-HDR-001',
    'error',
    'II.06!',
    { kind: 'header-missing', sheet: 'II.06', header: 'Tổng số', cell: null },
    ['table:II.06'],
  ],
  [
    'L0-HDR-002',
    'error',
    'LV 2!E4',
    { kind: 'header-duplicate', sheet: 'LV 2', header: 'Số liệu', cells: ['D4', 'E4'] },
    [],
  ],
  [
    'L0-HDR-003',
    'warning',
    'LV 2!E4',
    { kind: 'header-moved', sheet: 'LV 2', header: 'Số liệu', expected: 'D4', found: 'E4' },
  ],
  ['L0-ROW-001', 'error', 'LV 2!', { kind: 'row-missing', sheet: 'LV 2', indicator: '2.3.1' }],
  ['L0-ROW-001', 'warning', 'LV 2!', { kind: 'row-missing', sheet: 'LV 2', indicator: '2.3.2' }],
  [
    'L0-ROW-002',
    'error',
    'LV 2!D9',
    { kind: 'row-duplicate', sheet: 'LV 2', indicator: '2.3.1', cells: ['D7', 'D9'] },
  ],
  ['L0-ROW-003', 'warning', 'LV 2!', { kind: 'rows-shifted', sheet: 'LV 2', indicators: 4, first: '2.3.1' }],
  [
    'L0-ROW-004',
    'warning',
    'LV 2!A7',
    { kind: 'row-matched-by-label', sheet: 'LV 2', indicator: '2.3.1', cell: 'A7' },
  ],
  ['L0-ROW-005', 'warning', 'LV 2!D7', { kind: 'code-unknown', cell, code: '2.3.99', nearest: '2.3.9' }],
  ['L0-ROW-006', 'warning', 'LV 2!D7', { kind: 'value-outside', cell, raw: '12' }],
  [
    'L0-WBK-001',
    'error',
    'LV 2!D7',
    { kind: 'formula-no-result', cell, formula: 'A1', indicator: '2.3.1' },
    ['2.3.1'],
  ],
  [
    'L0-WBK-002',
    'error',
    'LV 2!D7',
    { kind: 'formula-error', cell, error: '#REF!', indicator: '2.3.1' },
    ['2.3.1'],
  ],
  [
    'L0-WBK-002',
    'error',
    'II.06!C10',
    { kind: 'formula-error', cell: { file, sheet: 'II.06', cell: 'C10' }, error: '#REF!' },
    ['table:II.06'],
  ],
  ['L0-WBK-003', 'warning', 'LV 2!D7', { kind: 'external-link', cell, formula: "'[1]S'!A1" }],
  ['L0-WBK-006', 'warning', 'LV 2!D7', { kind: 'formula-not-calculated', cell, indicator: '2.3.1' }, []],
  ['L0-WBK-004', 'info', '', { kind: 'threaded-comments' }],
  ...moreFactCases,
  ['L1-FML-001', 'warning', 'LV 2!D7', { kind: 'formula-altered', cell, found: 'A1', expected: 'A2' }],
  ['L1-FML-002', 'warning', 'LV 2!D7', { kind: 'formula-overwritten', cell, found: '98.5', expected: 'A2' }],
  ['L1-FML-004', 'warning', 'LV 2!D7', { kind: 'formula-stale', cell, stored: '10', computed: '12' }],
  ['C-UNX-001', 'warning', '', { kind: 'form-not-owed', agency: 'X01', form: 'test/lead' }],
  ['L1-REQ-003', 'error', 'II.06!', { kind: 'table-empty', table: 'II.06', sheet: 'II.06' }, ['table:II.06']],
];

const ruleOf = (code: string) => ruleByCode.get(code) as SubmissionRule;

describe('facts of the intake become findings', () => {
  it.each(cases)('%s %s at %s', (code, severity, where, fact, figures) => {
    const rule = ruleOf(code);
    const [found, ...more] = failures(rule, form, { facts: [fact], tables });
    expect(more).toEqual([]);
    expect(found?.severity ?? rule.severity).toBe(severity);
    expect(found?.sheet === undefined ? '' : `${found.sheet}!${found.cell ?? ''}`).toBe(where);
    if (figures) expect(found?.figures).toEqual(figures);
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

  it('a table may be empty when its indicators say that nothing arose', () => {
    const facts: IntakeFact[] = [{ kind: 'table-empty', table: 'II.06', sheet: 'II.06' }];
    expect(failures(ruleOf('L1-REQ-003'), form, { facts, values: { '2.3.1': 'KPS' } })).toEqual([]);
    expect(failures(ruleOf('L1-REQ-003'), form, { facts, values: { '2.3.1': 7 } })).toHaveLength(1);
  });

  it('an empty table in an empty submission is C-EMP-001', () => {
    const facts: IntakeFact[] = [{ kind: 'table-empty', table: 'II.06', sheet: 'II.06' }];
    expect(failures(ruleOf('L1-REQ-003'), form, { facts, values: { '2.3.1': '' } })).toEqual([]);
    expect(failures(ruleOf('C-EMP-001'), form, { facts, values: { '2.3.1': '' } })).toHaveLength(1);
  });

  it('a cell that both a fact and a remark speak of is reported once', () => {
    const facts: IntakeFact[] = [
      {
        kind: 'formula-error',
        cell: { file, sheet: 'LV 2', cell: 'D5' },
        error: '#REF!',
        indicator: '2.3.1',
      },
    ];
    const readings = [{ id: 'N-12' as const, severity: 'error' as const, variant: 'error-value' }];
    const values = { '2.3.1': { status: 'unreadable' as const, raw: '#REF!', readings } };
    expect(failures(ruleOf('L0-WBK-002'), form, { facts, values })).toHaveLength(1);
    expect(failures(ruleOf('L0-WBK-002'), form, { values })).toHaveLength(1);
  });
});
