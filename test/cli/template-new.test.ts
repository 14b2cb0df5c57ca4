import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { readTemplatePurpose, templateKinds } from '../../src/report/word/template-purpose.ts';
import { readWord } from '../../src/report/word/read-word.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import { runCchc } from './run-cchc.ts';

let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'cchc-mau-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const purposeOf = (path: string) => readTemplatePurpose(openPackage(readFileSync(path)));
const shipped = (name: string) => join(import.meta.dirname, '../../templates/reports', name);
const textOf = (path: string) =>
  readWord(readFileSync(path)).parts.flatMap((part) => part.paragraphs.map((one) => one.text));

describe('template new', () => {
  it.each(templateKinds)(
    '%s: the shipped template, saying what it is for, and nothing to mend',
    async (kind) => {
      const folder = mkdtempSync(join(root, 'k-'));
      const { code, out } = await inProcess(['template', 'new', '--kind', kind], folder);
      expect(code).toBe(0);
      const name = /: (\S+\.docx)\n/.exec(out)![1]!;
      const path = join(folder, name);
      expect(purposeOf(path)).toEqual(kind === 'letter' ? { kind } : { kind, edition: 'cchc-2026' });
      expect(textOf(path)).toEqual(textOf(shipped(name)));
      expect(out).toContain(`cchc template check ${name}`);
      const checked = await inProcess(['template', 'check', name], folder);
      expect(checked.out).toContain('0 lỗi');
      expect(checked.code).toBe(0);
    },
  );

  it('lies where compile finds it, for the edition of the workspace', async () => {
    expect(
      (await inProcess(['init', 'huyen', '--level', 'district', '--province', 'huyện A'], root)).code,
    ).toBe(0);
    const { code, out } = await inProcess(['template', 'new', '--kind', 'annual'], join(root, 'huyen'));
    expect(code).toBe(0);
    expect(out).toContain('tự dùng mẫu này');
    const path = join(root, 'huyen/templates/bao-cao-nam.docx');
    expect(purposeOf(path)).toEqual({ kind: 'annual', edition: 'cchc-2020' });
    expect(textOf(path)).toEqual(textOf(shipped('cchc-2020/bao-cao-nam.docx')));
  });

  it('keeps what is there: 2, and only --force replaces it', () => {
    writeFileSync(join(root, 'cua-toi.docx'), 'của tôi');
    const args = ['template', 'new', '--kind', 'quarterly', '-o', 'cua-toi.docx'];
    const kept = runCchc(args, root);
    expect([kept.code, kept.out]).toEqual([2, '']);
    expect(kept.err).toContain('Đã có cua-toi.docx; không ghi đè');
    expect(readFileSync(join(root, 'cua-toi.docx'), 'utf8')).toBe('của tôi');
    expect(runCchc([...args, '--force'], root).code).toBe(0);
    expect(purposeOf(join(root, 'cua-toi.docx'))).toEqual({ kind: 'quarterly', edition: 'cchc-2026' });
  });

  it('refuses what it cannot do, and writes nothing: 2', async () => {
    const cases = [
      [['template', 'new'], 'Chưa chọn loại mẫu'],
      [['template', 'new', '--kind', 'annual', '-o', 'mau.doc'], 'phải kết thúc bằng .docx'],
      [['template', 'new', '--kind', 'annual', '--edition', 'cchc-2062'], 'cchc-2062'],
    ] as const;
    for (const [args, sentence] of cases) {
      const { code, err } = await inProcess(args, mkdtempSync(join(root, 'x-')));
      expect(code).toBe(2);
      expect(err).toContain(sentence);
    }
    expect(existsSync(join(root, 'mau.doc'))).toBe(false);
  });
});
