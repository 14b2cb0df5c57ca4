import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCchc } from './run-cchc.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cchc template fields', () => {
  it('lists every name without a workspace, nothing else on stdout', () => {
    const { code, out, err } = runCchc(['template', 'fields', '--json'], folder);
    expect([code, err]).toEqual([0, '']);
    const { schema, edition, kind } = JSON.parse(out) as Record<string, unknown>;
    expect({ schema, edition, kind }).toEqual({
      schema: 'cchc.template-fields/1',
      edition: 'cchc-2026',
      kind: null,
    });
  });

  it('lists those of one kind of report, in Vietnamese and in English', () => {
    const quarterly = runCchc(['template', 'fields', '--kind', 'quarterly'], folder);
    expect(quarterly.code).toBe(0);
    expect(quarterly.out).toContain('Số hồ sơ TTHC tiếp nhận');
    expect(quarterly.out).not.toContain('\n  4.4.2 ');
    expect(quarterly.out).not.toContain('\u001b');
    const letter = runCchc(['template', 'fields', '--kind', 'letter', '--lang', 'en'], folder);
    expect(letter.out).toContain('agencies that are urged');
    expect(letter.out).not.toContain('2.3.1 ');
  });

  it('writes Markdown to a file', () => {
    const file = join(folder, 'ten.md');
    expect(runCchc(['template', 'fields', '--format', 'md', '-o', file], folder).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('| `toàn tỉnh` | phạm vi |');
  });

  it('says what is wrong with an unknown edition', () => {
    const { code, err } = runCchc(['template', 'fields', '--edition', 'khong-co'], folder);
    expect(code).toBe(2);
    expect(err).toContain('khong-co');
  });
});
