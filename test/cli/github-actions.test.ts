import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sarifComplaints } from '../reporters/files/sarif-validator.ts';
import { runCchc } from './run-cchc.ts';

const shipped = resolve(import.meta.dirname, '../../templates/forms/cchc-2026');
const root = mkdtempSync(join(tmpdir(), 'cchc-actions-'));
const summary = join(root, 'summary.md');
const actions = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: root };

beforeAll(() => {
  mkdirSync(join(root, 'tinh/forms'), { recursive: true });
  cpSync(shipped, join(root, 'tinh/forms/tot'), { recursive: true });
  cpSync(shipped, join(root, 'tinh/forms/hong'), { recursive: true });
  const area = join(root, 'tinh/forms/hong/area-2.yaml');
  const text = readFileSync(area, 'utf8');
  writeFileSync(area, text.replace(/^( +)unit: /m, '$1unitt: '));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('forms check on GitHub Actions', () => {
  it('adds annotations and the summary to the text, with paths of the repository', () => {
    const { code, out, err } = runCchc(['forms', 'check', 'forms/hong'], join(root, 'tinh'), actions);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('Không đạt: 1 chỗ sai');
    const annotations = out.split('\n').filter((line) => line.startsWith('::error '));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatch(
      /^::error file=tinh\/forms\/hong\/area-2\.yaml,line=\d+,col=5,title=FD-006::/,
    );
    expect(readFileSync(summary, 'utf8')).toContain('| forms/hong/area-2.yaml |');
  });

  it('hands the runner nothing of the text as a command', () => {
    const { out } = runCchc(['forms', 'check', 'forms/hong'], join(root, 'tinh'), actions);
    const [first] = out.split('\n');
    const mark = /^::stop-commands::(\S+)$/.exec(first!)![1]!;
    const [text, after] = out.slice(first!.length + 1).split(`::${mark}::\n`);
    expect(text).toContain('FD-006');
    expect(after).toMatch(/^::error /);
  });

  it('adds to the summary, and is not stopped where it cannot', () => {
    const before = readFileSync(summary, 'utf8');
    expect(runCchc(['forms', 'check', 'forms/tot'], join(root, 'tinh'), actions).code).toBe(0);
    expect(readFileSync(summary, 'utf8').startsWith(before)).toBe(true);
    expect(readFileSync(summary, 'utf8').length).toBeGreaterThan(before.length);
    const lost = { ...actions, GITHUB_STEP_SUMMARY: join(root, 'khong-co', 'x.md') };
    const { code, err } = runCchc(['forms', 'check', 'forms/tot'], join(root, 'tinh'), lost);
    expect(code).toBe(0);
    expect(err).toContain('Không ghi được bảng tóm tắt');
  });

  it('adds nothing where a format was asked for, or elsewhere than on GitHub', () => {
    const asked = runCchc(['forms', 'check', 'forms/hong', '--format', 'sarif'], join(root, 'tinh'), actions);
    expect(asked.code).toBe(1);
    expect(sarifComplaints(JSON.parse(asked.out))).toEqual([]);
    const plain = runCchc(['forms', 'check', 'forms/hong'], join(root, 'tinh'));
    expect(plain.out).not.toContain('::');
  });

  it('writes several formats at once', () => {
    const args = ['forms', 'check', 'forms/hong', '--format', 'text', '--format', 'sarif', '-o', 'a.sarif'];
    const { code, out } = runCchc([...args, '--format', 'junit', '-o', 'a.xml'], join(root, 'tinh'));
    expect(code).toBe(1);
    expect(out).toContain('Không đạt');
    expect(sarifComplaints(JSON.parse(readFileSync(join(root, 'tinh/a.sarif'), 'utf8')))).toEqual([]);
    expect(readFileSync(join(root, 'tinh/a.xml'), 'utf8')).toContain(
      '<failure message="Không có mục nào tên',
    );
  });
});
