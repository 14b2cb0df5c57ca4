import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { checkCollection, checkSubmission } from '../../src/rules/engine/check.ts';
import { mergeFindings } from '../../src/rules/engine/finding-order.ts';
import { allRules, ruleByCode } from '../../src/rules/register.ts';
import type { Rule, SubmissionRule } from '../../src/rules/rule.ts';
import { sentencesOf } from '../../src/rules/sentences.ts';
import { statusOf } from '../../src/rules/status-of.ts';
import {
  buildForm,
  buildSubmission,
  buildTable,
  buildTableData,
  contextOf,
  type SubmissionSpec,
} from './build-submission.ts';
import { parsePeriod } from '../../src/domain/period.ts';

const form = buildForm({
  fields: {
    '2.1': { clauses: ['= 2.2 + 2.3'] },
    '2.2': { clauses: ['warn: <= 2.4'] },
    '2.3': {},
    '2.4': {},
    '3.1': { area: '3' },
  },
});
const good = { '2.1': 5, '2.2': 2, '2.3': 3, '2.4': 9, '3.1': 0 };
const check = (spec: SubmissionSpec, rules?: readonly Rule[]) =>
  checkSubmission(contextOf(form, buildSubmission(form, spec)), rules);
const fake = (some: Partial<SubmissionRule>): SubmissionRule => ({
  ...(ruleByCode.get('L1-SUM-001') as SubmissionRule),
  check: () => [{ outcome: 'fail', instance: 'x' }],
  ...some,
});

describe('checkSubmission', () => {
  it('finds nothing in a good submission', () => {
    const { findings, notEvaluated, counts } = check({ values: good });
    expect(findings).toEqual([]);
    expect(notEvaluated).toEqual([]);
    expect(counts.fail).toBe(0);
    expect(counts.pass).toBeGreaterThan(50);
  });

  it('makes a finding whole: owner, label, figures, fingerprint', () => {
    const { findings } = check({ values: { ...good, '2.1': 7 } });
    expect(findings).toMatchObject([
      {
        code: 'L1-SUM-001',
        instance: '2.1',
        severity: 'error',
        disposition: 'open',
        agency: 'X01',
        obligation: 'X01/unit',
        file: 'nop/2026-Q3/x01.xlsx',
        sheet: 'LV 2',
        cell: 'D5',
        difference: '2',
        params: { label: 'Chỉ tiêu 2.1' },
        figures: ['2.1', '2.2', '2.3'],
      },
    ]);
    expect(findings[0]!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(sentencesOf(findings[0]!, 'vi')).toEqual({
      message:
        'Chỉ tiêu 2.1 (Chỉ tiêu 2.1): ghi 7, tính từ các thành phần được 5 (lệch +2). ' +
        'Có thể ô D5 đã cộng ô D6 hai lần; nếu cộng một lần thì được 5.',
      fix: 'Kiểm tra ô này và các thành phần ở D6, D7 (= 2.2 + 2.3).',
    });
  });

  it('keeps the fingerprint when values or files change, not when the agency does', () => {
    const print = (spec: SubmissionSpec) => check(spec).findings[0]!.fingerprint;
    const one = print({ values: { ...good, '2.1': 7 } });
    expect(print({ values: { ...good, '2.1': 8 }, file: 'khac.xlsx' })).toBe(one);
    expect(print({ values: { ...good, '2.1': 7 }, agency: 'X02' })).not.toBe(one);
  });

  it('gives different fingerprints to two findings of one instance', () => {
    const twice = fake({
      check: () => [
        { outcome: 'fail', instance: 'x' },
        { outcome: 'fail', instance: 'x' },
      ],
    });
    const prints = check({ values: good }, [twice]).findings.map((one) => one.fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  it('reports one finding per cause: an unreadable part leaves the total undecided', () => {
    const readings = [{ id: 'N-02' as const, severity: 'error' as const, variant: 'not-a-number' }];
    const { findings, notEvaluated } = check({
      values: { ...good, '2.3': { status: 'unreadable', raw: 'ba', readings } },
    });
    expect(findings.map((one) => one.code)).toEqual(['L1-TYP-001']);
    expect(notEvaluated).toMatchObject([{ code: 'L1-SUM-001', instance: '2.1', missing: ['2.3'] }]);
  });

  it('reports a missing sheet once, not for each of its cells', () => {
    const values = { '2.1': '–', '2.2': '–', '2.3': '–', '2.4': '–', '3.1': 0 };
    const { findings, counts } = check({
      values,
      facts: [{ kind: 'sheet-missing', sheet: 'LV 2', covers: ['2.1', '2.2', '2.3', '2.4'] }],
    });
    expect(findings.map((one) => one.code)).toEqual(['L0-SHT-001']);
    expect(findings[0]!.figures).toEqual(['*']);
    expect(counts['not-evaluated']).toBe(2);
  });

  it('takes a note beside the figure, or beside the limit, as the explanation of a warning', () => {
    const above = { status: 'number' as const, value: '12', raw: '12' };
    const values = { ...good, '2.1': 15, '2.2': above };
    expect(check({ values }).findings).toMatchObject([{ severity: 'warning', disposition: 'open' }]);
    for (const code of ['2.2', '2.4']) {
      const noted = {
        ...values,
        [code]: { status: 'number' as const, value: code === '2.2' ? '12' : '9', raw: '', note: 'Biệt phái' },
      };
      expect(check({ values: noted }).findings).toMatchObject([{ disposition: 'explained', figures: [] }]);
    }
    const wrong = { ...good, '2.1': { status: 'number' as const, value: '7', raw: '7', note: 'Đúng' } };
    expect(check({ values: wrong }).findings).toMatchObject([{ severity: 'error', disposition: 'open' }]);
  });

  it('turns a crash into E-INT-001 and keeps what was found before', () => {
    const crash = fake({
      code: 'L1-XXX-001',
      *check() {
        yield { outcome: 'fail', instance: 'first' };
        throw new Error('hỏng');
      },
    });
    const { findings, counts } = check({ values: { ...good, '2.1': 7 } }, [crash, ...allRules]);
    expect(findings.map((one) => one.code).sort()).toEqual(['E-INT-001', 'L1-SUM-001', 'L1-XXX-001']);
    expect(counts['rule-error']).toBe(1);
    const internal = findings.find((one) => one.code === 'E-INT-001')!;
    expect(internal).toMatchObject({ params: { rule: 'L1-XXX-001', error: 'hỏng' }, figures: [] });
  });

  it('lets trial rules only inform, and leaves deactivated ones out', () => {
    expect(check({ values: good }, [fake({ status: 'trial' })]).findings).toMatchObject([
      { severity: 'info', figures: [] },
    ]);
    expect(check({ values: good }, [fake({ status: 'deactivated' })]).findings).toEqual([]);
  });

  it('says what it could not look at when there is no form', () => {
    const submission = buildSubmission(null, { agency: null, facts: [{ kind: 'not-our-form' }] });
    const { findings, notEvaluated } = checkSubmission(contextOf(null, submission));
    expect(findings.map((one) => one.code)).toEqual(['L0-TPL-001']);
    expect(notEvaluated.length).toBe(
      allRules.filter((one) => one.on === 'submission' && one.needs === 'form').length,
    );
    expect(notEvaluated[0]).toMatchObject({ missing: ['form'] });
  });

  it('orders by severity, then sheet, row, column, code', () => {
    const values = { '2.1': 5, '2.2': '', '2.3': '', '2.4': '', '3.1': '' };
    const { findings } = check({
      values,
      facts: [
        { kind: 'sheet-extra', sheet: 'Nháp', cells: 1 },
        { kind: 'not-our-form' },
        { kind: 'open-elsewhere' },
      ],
    });
    expect(findings.map((one) => `${one.severity} ${one.sheet ?? ''} ${one.cell ?? ''}`)).toEqual([
      'blocker  ',
      'error LV 2 D6',
      'error LV 2 D7',
      'error LV 2 D8',
      'error LV 3 D5',
      'warning  ',
      'info Nháp ',
    ]);
  });

  it('costs in proportion to the rows of a table, not to their square', () => {
    const large = buildForm({
      tables: [
        buildTable('II.06', { 3: undefined, 4: undefined, 5: undefined }, { 3: ['= 4 + 5'], 4: ['<= 3'] }),
      ],
    });
    const costOf = (rows: number) => {
      const data = Array.from({ length: rows }, (_, index): [string, number, number, number] => [
        `Lĩnh vực ${index}`,
        3,
        1,
        2,
      ]);
      const contexts = Array.from({ length: 10 }, () => {
        const tables = [buildTableData('II.06', [...data, ['Tổng', 3 * rows, rows, 2 * rows]])];
        return contextOf(large, buildSubmission(large, { tables }));
      });
      const before = process.cpuUsage();
      for (const context of contexts) expect(checkSubmission(context).findings).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    costOf(100);
    // Twenty times the rows; a quadratic loop would take 400 times as long.
    expect(costOf(2000)).toBeLessThan(costOf(100) * 100);
  });
});

describe('checkCollection', () => {
  it('runs the collection rules only', () => {
    const { findings, counts } = checkCollection({
      period: parsePeriod('2026-Q3')!,
      register: { agencies: [], byCode: new Map() },
      obligations: [
        {
          obligation: { id: 'X01/unit', agency: 'X01', submissionType: 'unit', form },
          state: 'missing',
          deadline: '2026-09-20',
          daysLate: 3,
          blockers: 0,
          errors: 0,
        },
      ],
      submissions: [],
      duplicates: new Map(),
      today: '2026-09-23',
    });
    // A missing agency keeps nothing else that it sent out of the totals.
    expect(findings).toMatchObject([{ code: 'C-EXP-001', severity: 'error', agency: 'X01', figures: [] }]);
    expect(counts.fail).toBe(1);
  });
});

describe('statusOf', () => {
  const finding = (severity: Finding['severity'], disposition: Finding['disposition'] = 'open') =>
    ({ severity, disposition }) as Finding;
  it.each<[string, Finding[], string]>([
    ['nothing', [], 'valid'],
    ['warnings', [finding('warning'), finding('info')], 'valid'],
    ['an error', [finding('warning'), finding('error')], 'with-errors'],
    ['a waived error', [finding('error', 'waived')], 'valid'],
    ['a blocker', [finding('error'), finding('blocker')], 'unreadable'],
  ])('%s', (_, findings, state) => {
    expect(statusOf(findings)).toBe(state);
  });
});

describe('mergeFindings', () => {
  it('puts the worst first, then agencies in order, and keeps the order inside a file', () => {
    const of = (severity: Finding['severity'], agency: string, code: string) =>
      ({ severity, agency, code }) as Finding;
    const merged = mergeFindings([
      [of('error', 'B', '1'), of('warning', 'B', '2')],
      [of('error', 'A', '4'), of('error', 'A', '3')],
    ]);
    expect(merged.map((one) => one.code)).toEqual(['4', '3', '1', '2']);
  });
});
