import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { diffSubmissions, type CellDiff } from '../../../src/rules/revision/diff-submissions.ts';
import { l2Rev001 } from '../../../src/rules/revision/l2-rev-001-used-figure-changed.ts';
import { l2Rev002 } from '../../../src/rules/revision/l2-rev-002-new-findings.ts';
import { subjectCode } from '../../../src/rules/revision/subject-code.ts';
import {
  buildSubmission,
  buildTable,
  buildTableData,
  outcomeOf,
  type SubmissionSpec,
} from '../build-submission.ts';
import { failed, kept, said, yearForm } from './build-history.ts';

const form = yearForm(
  '2026-Q3',
  { '1': {}, '2': {}, '3': {}, '4': { requirement: 'computed' } },
  { tables: [buildTable('II.06', { 3: '1' })] },
);
const finding = (code: string, severity: Finding['severity'] = 'error') =>
  ({
    code,
    severity,
    disposition: 'open',
    fingerprint: code,
    figures: [],
    params: {},
    sheet: 'LV 2',
    cell: 'D5',
  }) as Finding;
const attempt = (spec: SubmissionSpec, ...findings: Finding[]) => ({
  submission: buildSubmission(form, spec),
  findings,
});
const told = ({ subject, change, before, after }: CellDiff) =>
  `${change} ${subjectCode(subject)}: ${before?.shown ?? '–'} → ${after?.shown ?? '–'}`;

describe('diffSubmissions', () => {
  const before = attempt(
    {
      values: { '1': 210, '2': 5, '3': '', '4': 50 },
      tables: [
        buildTableData('II.06', [
          ['Đất đai', 10],
          ['Hộ tịch', 7],
          ['Tổng', 17],
        ]),
      ],
      narrative: { I: 'Cũ', II: 'Giữ nguyên' },
    },
    finding('A'),
    finding('B'),
  );
  const after = attempt(
    {
      values: { '1': 180, '2': '', '3': 'KPS', '4': 40 },
      tables: [
        buildTableData('II.06', [
          ['Hộ  tịch', 8],
          ['Đất đai', 10],
          ['Tổng', 18],
        ]),
      ],
      narrative: { I: 'Mới', II: 'Giữ nguyên', III: 'Thêm' },
    },
    finding('B'),
    finding('C'),
  );
  const diff = diffSubmissions(before, after);

  it('names what was added, removed and changed, by key, not by row', () => {
    expect(diff.changes.map(told)).toEqual([
      'changed 1: 210 → 180',
      'added 3: – → KPS',
      'removed 2: 5 → –',
      'changed II.06:Hộ  tịch/3: 7 → 8',
      'changed I: Cũ → Mới',
      'added III: – → Thêm',
    ]);
  });
  it('counts what is unchanged; what the form computes is no answer', () => expect(diff.unchanged).toBe(2));
  it('says what became of the findings', () => {
    const codes = [diff.fixed, diff.added, diff.still].map((list) => list.map((one) => one.code));
    expect(codes).toEqual([['A'], ['C'], ['B']]);
  });
  it('of a file with itself is empty', () => {
    expect(diffSubmissions(after, after)).toMatchObject({ changes: [], fixed: [], added: [] });
  });
  it('backwards is its mirror', () => {
    const back = diffSubmissions(after, before);
    expect(back.changes).toHaveLength(diff.changes.length);
    expect([back.unchanged, back.fixed.length, back.added.length]).toEqual([2, 1, 1]);
  });
});

describe('L2-REV-001', () => {
  const earlier = [attempt({ values: { '1': 210, '2': 5 } })];
  it.each<[string, SubmissionSpec['values'], string]>([
    ['a figure is another', { '1': 180, '2': 5 }, 'fail'],
    ['a figure is gone', { '1': 210, '2': '' }, 'fail'],
    ['blanks are filled in', { '1': 210, '2': 5, '3': 9 }, 'pass'],
  ])('against the file before: %s', (_, values, expected) => {
    const results = said(l2Rev001, { form, values: values!, more: { earlier } });
    expect(outcomeOf(results)).toBe(expected);
    if (expected === 'fail') expect(results[0]?.severity).toBe('info');
  });

  const record = kept({ period: '2026-Q3', values: { '1': 210, '2': 5 }, snapshot: 2 });
  const frozen = { ...record, obligations: record.obligations.map((one) => ({ ...one, sha256: 'old' })) };
  it('is asked about where the period is frozen, with every cell', () => {
    const found = failed(l2Rev001, { form, values: { '1': 180, '2': '' }, more: { frozen } });
    expect(found).toMatchObject([
      {
        sheet: 'LV 2',
        cell: 'D5',
        params: {
          against: 'frozen',
          snapshot: '2',
          count: 2,
          list: ['1 (LV 2!D5): 210 → 180', '2 (LV 2!D6): 5 → –'],
        },
      },
    ]);
    expect(found[0]?.severity).toBeUndefined();
  });
  it('has nothing to say about the very file that was frozen', () => {
    const same = { ...frozen, obligations: frozen.obligations.map((one) => ({ ...one, sha256: 'ab12' })) };
    expect(outcomeOf(said(l2Rev001, { form, values: { '1': 180 }, more: { frozen: same } }))).toBe(
      'not-applicable',
    );
  });
});

describe('L2-REV-002', () => {
  const judged = (findings: Finding[], ...earlier: Finding[][]) =>
    said(l2Rev002, { form, findings, more: { earlier: earlier.map((list) => attempt({}, ...list)) } })[0]!;
  it.each<[string, Finding[], Finding[][], string]>([
    ['the first file', [finding('A')], [], 'not-applicable'],
    ['mended', [], [[finding('A')]], 'pass'],
    ['still there', [finding('A')], [[finding('A')]], 'pass'],
    ['remarks do not count', [finding('A', 'info')], [[]], 'pass'],
    ['new', [finding('B')], [[finding('A')]], 'fail'],
  ])('%s', (_, findings, earlier, expected) => expect(judged(findings, ...earlier).outcome).toBe(expected));
  it('knows what was mended once and is back', () => {
    const found = judged([finding('A'), finding('C')], [finding('A')], []);
    expect(found.params).toMatchObject({ again: ['A (LV 2!D5)'], fresh: ['C (LV 2!D5)'], count: 1 });
  });
});
