import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { diffJson } from '../../src/reporters/diff-json.ts';
import type { DiffReport } from '../../src/reporters/diff-report.ts';
import { diffText } from '../../src/reporters/diff-text.ts';
import { diffSubmissions } from '../../src/rules/revision/diff-submissions.ts';
import { buildForm, buildSubmission, type SubmissionSpec } from '../rules/build-submission.ts';

const form = buildForm({ fields: { '2.1': {}, '2.2': {}, '2.3': {} } });
const finding = (fingerprint: string, severity: Finding['severity']): Finding => ({
  code: 'L1-REQ-001',
  severity,
  disposition: 'open',
  sheet: 'LV 2',
  cell: 'D6',
  indicator: '2.2',
  params: {},
  figures: [],
  fingerprint,
});
const attempt = (spec: SubmissionSpec, ...findings: Finding[]) => ({
  submission: buildSubmission(form, spec),
  findings,
});
const diff = diffSubmissions(
  attempt({ values: { '2.1': 210, '2.2': '', '2.3': 4 } }, finding('a', 'error'), finding('b', 'warning')),
  attempt({ values: { '2.1': 41_000, '2.2': 5, '2.3': 4 } }, finding('b', 'warning'), finding('c', 'info')),
);
const version = (file: string, effective: boolean, readable = true) => ({
  file,
  sha256: 'ff',
  effective,
  readable,
  ...(readable ? { received: '2026-09-14' } : {}),
});
const report: DiffReport = {
  period: parsePeriod('2026-Q3')!,
  agency: { code: 'X01', name: 'UBND xã A' },
  obligations: [
    {
      id: 'X01/unit',
      versions: [version('1.xlsx', false), version('2.pdf', false, false), version('3.xlsx', true)],
      steps: [{ from: 0, to: 2, diff }],
    },
    { id: 'X01/field-lead-STP', versions: [version('dau-moi.xlsx', true)], steps: [] },
  ],
  labelOf: (code) => `Chỉ tiêu ${code}`,
};

describe('cchc diff', () => {
  it('says in words which cells moved, and what became of the findings', () => {
    const text = diffText(report, { lang: 'vi' });
    for (const line of [
      'Đối chiếu các bản đã gửi — UBND xã A, quý III năm 2026',
      '  Bản 1: 1.xlsx, nhận ngày 14/09/2026',
      '  Bản 2: 2.pdf — không đọc được, không đối chiếu',
      '  Bản 3: 3.xlsx, nhận ngày 14/09/2026 — bản được dùng',
      '  Bản 1 → bản 3: 1 thay đổi, 1 thêm, 0 bỏ, 1 giữ nguyên',
      '    ~ 2.1 Chỉ tiêu 2.1 (LV 2!D5): 210 → 41.000',
      '    + 2.2 Chỉ tiêu 2.2 (LV 2!D6): (trống) → 5',
      '  Đã sửa: 1 lỗi, điểm cần giải trình',
      '  Mới: 0 lỗi, điểm cần giải trình, 1 lưu ý',
      '  Còn nguyên: 1 lỗi, điểm cần giải trình',
      '  Chỉ có một bản: không có gì để đối chiếu.',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('says the same in English', () => {
    const text = diffText(report, { lang: 'en' });
    expect(text).toContain('File 1 → file 3: 1 changed, 1 added, 0 removed, 1 unchanged');
    expect(text).toContain('There is one file only');
  });

  it('says so where nothing came', () => {
    expect(diffText({ ...report, obligations: [] }, { lang: 'vi' })).toContain('Chưa có tệp nào');
  });

  it('is a contract for machines', () => {
    const { schema, obligations } = JSON.parse(diffJson(report, 'vi'));
    expect(schema).toBe('cchc.diff/1');
    expect(obligations[0].steps[0]).toMatchObject({
      from: '1.xlsx',
      to: '3.xlsx',
      unchanged: 1,
      changes: [
        {
          in: 'figure',
          indicator: '2.1',
          change: 'changed',
          before: { value: '210' },
          after: { value: '41000' },
        },
        { in: 'figure', indicator: '2.2', change: 'added', before: null, after: { value: '5' } },
      ],
      findings: { fixed: [{ fingerprint: 'a' }], new: [{ fingerprint: 'c' }], still: [{ fingerprint: 'b' }] },
    });
  });
});
