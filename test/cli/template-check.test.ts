import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { p } from '../report/small-documents.ts';
import { templateDocument } from '../report/check/template-documents.ts';
import { runCchc } from './run-cchc.ts';

const shipped = resolve(import.meta.dirname, '../../templates/reports/bao-cao-quy.docx');
const folder = mkdtempSync(join(tmpdir(), 'cchc-template-check-'));
const file = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(file('bao-cao-quy.docx'), readFileSync(shipped));
  writeFileSync(file('loi.docx'), templateDocument(p('{{Cơ quan ban hanh}}')));
  writeFileSync(file('canh-bao.docx'), templateDocument(p('Kế hoạch năm 2026')));
  writeFileSync(file('hong.docx'), 'PK not a zip');
  writeFileSync(file('cu.docx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
});

const check = (...args: string[]) => runCchc(['template', 'check', ...args], folder);

describe('cchc template check', () => {
  it('passes what the program ships', () => {
    const { code, out: stdout } = check(file('bao-cao-quy.docx'));
    expect(stdout).toContain('✔');
    expect(code).toBe(0);
  });

  it('says where, what, the nearest name and the code, and exits 1', () => {
    const { code, out: stdout } = check(file('loi.docx'), '--kind', 'letter');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '✖ đoạn 1 {{Cơ quan ban hanh}}: không có tên này trong danh mục. Có phải {{Cơ quan ban hành}}? T-TAG-003',
    );
    expect(stdout).toContain('1 tệp, 1 lỗi, 0 cảnh báo');
    expect(code).toBe(1);
  });

  it('fails on a warning only when asked', () => {
    const args = [file('canh-bao.docx'), '--kind', 'letter'];
    expect(check(...args).code).toBe(0);
    expect(check(...args, '--fail-on', 'warning').code).toBe(1);
  });

  it('checks the others where one cannot be read, and exits 3', () => {
    const { code, out: stdout } = check(
      file('hong.docx'),
      file('cu.docx'),
      file('loi.docx'),
      file('khong-co.docx'),
    );
    for (const one of ['T-FIL-001', 'T-FIL-003', 'T-FIL-005', 'T-TAG-003']) expect(stdout).toContain(one);
    expect(code).toBe(3);
  });

  it('takes a folder, and a pattern that the console left as it is', () => {
    expect(check(folder).out).toContain('5 tệp');
    expect(check(join(folder, 'c*.docx')).out).toContain('2 tệp');
    const none = check(join(folder, 'x*.docx'));
    expect(none.code).toBe(2);
    expect(none.err).toContain('Không thấy tệp mẫu');
  });

  it.each(['json', 'sarif', 'junit', 'github', 'markdown'])('writes %s', (format) => {
    const { out: stdout } = check(file('loi.docx'), '--kind', 'letter', '--format', format);
    expect(stdout).toContain('T-TAG-003');
    if (format === 'json' || format === 'sarif') expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
