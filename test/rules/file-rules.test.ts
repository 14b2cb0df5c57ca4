import { describe, expect, it } from 'vitest';
import type { FileProblem, IntakeFact } from '../../src/domain/intake-fact.ts';
import { ruleByCode } from '../../src/rules/register.ts';
import type { SubmissionRule } from '../../src/rules/rule.ts';
import { buildForm, failures } from './build-submission.ts';

/** What each problem of a file becomes. A new one does not compile until it is listed. */
const codes: Readonly<Record<FileProblem, string>> = {
  empty: 'L0-FIL-001',
  'not-a-workbook': 'L0-FIL-001',
  damaged: 'L0-FIL-001',
  'cannot-open': 'L0-FIL-001',
  'unknown-format': 'L0-FIL-001',
  'cloud-placeholder': 'L0-FIL-001',
  encrypted: 'L0-FIL-002',
  'rights-managed': 'L0-FIL-002',
  'legacy-xls': 'L0-FIL-003',
  xlsb: 'L0-FIL-003',
  ods: 'L0-FIL-003',
  csv: 'L0-FIL-003',
  html: 'L0-FIL-003',
  'xml-2003': 'L0-FIL-003',
  pdf: 'L0-FIL-003',
  image: 'L0-FIL-003',
  word: 'L0-FIL-003',
  zip: 'L0-FIL-003',
  wps: 'L0-FIL-003',
  numbers: 'L0-FIL-003',
  'over-limits': 'L0-FIL-004',
};
const rules = [...ruleByCode.values()].filter((one) => one.code.startsWith('L0-FIL-')) as SubmissionRule[];

const found = (fact: IntakeFact) =>
  rules.flatMap((rule) =>
    failures(rule, buildForm({ fields: {} }), { facts: [fact] }).map((one) => ({
      code: rule.code,
      severity: one.severity ?? rule.severity,
      vi: `${rule.words.vi.message({ ...one.params })} → ${rule.words.vi.fix({ ...one.params })}`,
      en: `${rule.words.en.message({ ...one.params })} → ${rule.words.en.fix({ ...one.params })}`,
    })),
  );

describe('a file that cannot be read', () => {
  const all = Object.entries(codes).map(([problem, code]) => ({
    code,
    findings: found({ kind: 'file-problem', problem: problem as FileProblem, detail: 'x' }),
  }));

  it('is one finding that keeps everything out, under the code of its kind', () => {
    for (const { code, findings } of all)
      expect(findings.map((one) => [one.code, one.severity])).toEqual([[code, 'blocker']]);
  });

  it('says for each problem something else, in both languages', () => {
    for (const lang of ['vi', 'en'] as const)
      expect(new Set(all.map(({ findings }) => findings[0]![lang])).size).toBe(all.length);
  });

  it.each([
    ['rights-managed', 'Tệp bị giới hạn quyền đọc (IRM)'],
    ['cloud-placeholder', 'Tải hẳn tệp về máy'],
    ['wps', 'Mở bằng WPS Office'],
    ['numbers', 'xuất từ Numbers sang Excel'],
    ['zip', 'Giải nén'],
    ['legacy-xls', 'Mở tệp bằng Excel, lưu lại thành .xlsx'],
    ['pdf', 'Đề nghị đơn vị gửi tệp Excel (.xlsx)'],
  ] as const)('%s: says what to ask for', (problem, words) => {
    expect(found({ kind: 'file-problem', problem, detail: 'x' })[0]!.vi).toContain(words);
  });
});

describe('a file that is read, though it is no .xlsx', () => {
  it('is a warning: compare the figures', () => {
    const [finding, ...more] = found({ kind: 'other-format', format: 'xls', readBy: 'sheetjs 0.18.5' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'L0-FIL-006', severity: 'warning' });
    expect(finding!.vi).toMatch(
      /^Số liệu được đọc từ tệp Excel 97-2003 \(\.xls\), không phải từ \.xlsx\. → Đối chiếu lại/,
    );
  });

  it('says so when the encoding of its text was guessed', () => {
    const [finding] = found({ kind: 'other-format', format: 'csv', encoding: 'windows-1258' });
    expect(finding!.vi).toContain('đọc theo windows-1258; xem lại chữ có dấu');
  });

  it('names the true format where the extension says another', () => {
    const [finding] = found({ kind: 'extension-lies', actual: 'html' });
    expect(finding).toMatchObject({ code: 'L0-FIL-003', severity: 'warning' });
    expect(finding!.vi).toContain('thực chất là trang web (HTML)');
  });
});
