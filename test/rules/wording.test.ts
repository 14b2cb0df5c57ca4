import { describe, expect, it } from 'vitest';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { Reading } from '../../src/domain/observation.ts';
import type { Params } from '../../src/domain/finding.ts';
import { basisForPeople } from '../../src/rules/basis-for-people.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import type { SubmissionRule } from '../../src/rules/rule.ts';
import { buildForm, buildTable, buildTableData, failures, type SubmissionSpec } from './build-submission.ts';

const form = buildForm({
  fields: {
    '2.1': {},
    '2.2': { clauses: ['<= 3.1'] },
    '2.3': { requirement: 'computed', valueKind: 'percent', clauses: ['= 2.1 / 2.2'] },
    '3.1': { area: '3' },
  },
  tables: [buildTable('II.06', { 3: '2.1', 4: undefined, 5: undefined }, { 3: ['= 4 + 5'] })],
});

const ruleOf = (code: string) => ruleByCode.get(code) as SubmissionRule;
const vi = (code: string, params: Params) => {
  const { message, fix } = ruleOf(code).words.vi;
  return `${message(params)} → ${fix(params)}`;
};
const said = (code: string, spec: SubmissionSpec) =>
  failures(ruleOf(code), form, spec).map((one) => vi(code, { ...one.params }));
const remark = (raw: string, reading: Reading, value: string | null = null) => ({
  values: {
    '2.1': {
      status: value === null ? ('unreadable' as const) : ('number' as const),
      raw,
      value,
      readings: [reading],
    },
  },
});

describe('an amount with two readings', () => {
  const plainDigits = 'phần lẻ tối đa hai chữ số sau dấu phẩy.';
  it.each([
    [
      '1.000',
      'dot-three',
      '1000',
      '1,000',
      '1000 (từ một nghìn trở lên) hay 1 (dưới một nghìn)?',
      '1000 / 1;',
    ],
    [
      '1,234',
      'comma-three',
      null,
      '1.234',
      '1234 (từ một nghìn trở lên) hay 1,234 (dưới một nghìn)?',
      '1234 / 1,23;',
    ],
    ['1.234', 'three-decimals', '1.234', '1.234', '1234 (từ một nghìn trở lên) hay 1,234', '1234 / 1,23;'],
  ])(
    '%s %s: both in plain digits, and none to type that is doubtful again',
    (raw, variant, value, suggestion, both, type) => {
      const [text] = said(
        'L1-TYP-002',
        remark(raw, { id: 'N-03', severity: 'warning', variant, suggestion }, value),
      );
      expect(text).toContain(both);
      expect(text).toContain(`ví dụ ${type}`);
      expect(text).toContain(plainDigits);
      expect(text).not.toContain('Gõ lại');
    },
  );
});

describe('findings in the words of a clerk', () => {
  it('a date is named as people see it, with both orders of day and month', () => {
    const reading: Reading = {
      id: 'N-08',
      severity: 'error',
      variant: 'date',
      suggestion: '5/9',
      shown: '2026-05-09',
    };
    const [text] = said('L1-TYP-005', remark('46151', reading));
    expect(text).toContain('(09/05/2026)');
    expect(text).toContain('5/9 hoặc 9/5');
  });

  it('a remark after the number is no other unit', () => {
    const reading: Reading = { id: 'N-02', severity: 'error', variant: 'remark', suggestion: '450' };
    const [text] = said('L1-TYP-001', remark('450 (trong đó 3 mật)', reading));
    expect(text).toMatch(/lời ghi thêm sau số.*Gõ lại: 450; chuyển/);
  });

  it('an operand on another sheet is named with its sheet', () => {
    expect(said('L1-REL-001', { values: { '2.2': 5, '3.1': 3 } })[0]).toContain('D5 ở trang “LV 3”');
  });

  it('no value is suggested for a computed cell', () => {
    const readings: Reading[] = [{ id: 'N-07', severity: 'error', variant: 'over-100', suggestion: '21,5' }];
    const values = { '2.3': { status: 'unreadable' as const, raw: '2150', value: null, readings } };
    const [found] = failures(ruleOf('L1-RNG-004'), form, { values });
    expect(found?.expected).toBeUndefined();
    expect(vi('L1-RNG-004', found!.params!)).toContain('khôi phục công thức');
  });

  it('a changed formula is told by what it should compute', () => {
    const cell = { file: 'a.xlsx', sheet: 'LV 2', cell: 'D7' };
    const facts: IntakeFact[] = [
      { kind: 'formula-altered', cell, found: 'IF(X1,1)', expected: 'IF(Y1,1)', indicator: '2.3' },
      { kind: 'formula-altered', cell, found: 'C1', expected: 'IF(COUNT(D7:D9)=0,"",SUM(D7:D9))' },
    ];
    const texts = said('L1-FML-001', { facts });
    expect(texts[0]).toContain('đúng là lấy 2.1 chia 2.2.');
    expect(texts[1]).toContain('đúng là cộng D7:D9.');
    expect(texts.join()).not.toContain('IF(');
  });

  it('a merged blank names the merge', () => {
    const readings: Reading[] = [{ id: 'N-01', severity: 'error', variant: 'empty', mergedInto: 'D6' }];
    const values = { '2.1': { status: 'blank' as const, value: null, readings }, '2.2': 1, '3.1': 2 };
    expect(said('L1-REQ-001', { values })[0]).toMatch(/ô bị gộp với D6/iu);
  });

  it('a lost identity sheet is no sheet to restore', () => {
    const facts: IntakeFact[] = [{ kind: 'sheet-missing', sheet: '_cchc', covers: [] }];
    expect(said('L0-SHT-001', { facts })[0]).toMatch(/chép sang sổ mới.*gửi chính biểu được cấp\.$/);
  });

  it('another agency in the file name goes by its name', () => {
    const facts: IntakeFact[] = [
      {
        kind: 'identity-conflict',
        what: 'agency',
        used: 'X01',
        usedFrom: '_cchc',
        other: 'X09',
        otherFrom: 'file-name',
        cell: null,
      },
    ];
    expect(said('L0-IDN-002', { facts })[0]).toBe(
      'Tên tệp nhắc đến X09; số liệu được tính cho UBND xã A theo biểu. → ' +
        'Kiểm tra có đúng tệp của UBND xã A không; tên tệp không cần sửa.',
    );
  });

  it('names of our own cases stay out of what clerks read', () => {
    expect(basisForPeople(['X-01', 'N-03', 'XU-04', 'ESS 1', 'derived', 'Thông tư 01/2020/TT-VPCP'])).toEqual(
      ['Thông tư 01/2020/TT-VPCP'],
    );
  });
});

describe('a total whose formula was replaced', () => {
  const tables = [
    buildTableData('II.06', [
      ['Đất đai', 5, 2, 3],
      ['Tổng', 9, 2, 3],
    ]),
  ];
  const values = { '2.1': 5 };
  const all = (facts: readonly IntakeFact[]) =>
    ['L1-SUM-001', 'L1-REL-004', 'L1-FML-002'].flatMap((code) =>
      failures(ruleOf(code), form, { tables, values, facts }).map(() => code),
    );

  it('is reported once', () => {
    const cell = { file: 'a.xlsx', sheet: 'II.06', cell: 'C11' };
    expect(all([{ kind: 'formula-overwritten', cell, found: '9', expected: 'SUM(C10:C10)' }])).toEqual([
      'L1-FML-002',
    ]);
  });

  it('else every disagreement is', () => {
    expect(all([])).toEqual(['L1-SUM-001', 'L1-SUM-001', 'L1-REL-004']);
  });
});

describe('a row with some of its figures', () => {
  it('is named at its first blank cell, as a question', () => {
    const tables = [
      buildTableData('II.06', [
        ['Đất đai', 5, '', ''],
        ['Tổng', 5, '', ''],
      ]),
    ];
    expect(
      failures(ruleOf('L1-REQ-001'), form, { tables, values: { '2.1': 5, '2.2': 1, '3.1': 2 } }),
    ).toMatchObject([
      { severity: 'warning', cell: 'D10', params: { row: 'Đất đai', columns: ['(4)', '(5)'] }, figures: [] },
    ]);
  });
});
