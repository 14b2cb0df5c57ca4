import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertWritable, writeOutputs } from '../../src/workspace/write-outputs.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

const isRoot = process.getuid?.() === 0;

describe('outputs', () => {
  it('are written with their folders, whole, without leftovers', async () => {
    const root = tempFolder({ 'bao-cao/a.docx': 'old and longer' });
    const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    await writeOutputs([
      { path: join(root, 'bao-cao/a.docx'), bytes: 'mới' },
      { path: join(root, 'x/y/b.bin'), bytes },
    ]);
    expect(readFileSync(join(root, 'bao-cao/a.docx'), 'utf8')).toBe('mới');
    expect([...readFileSync(join(root, 'x/y/b.bin'))]).toEqual([1, 2, 3]);
    expect(readdirSync(join(root, 'bao-cao'))).toEqual(['a.docx']);
  });

  it('leave the old file when writing fails', async () => {
    const root = tempFolder({ 'a/keep.txt': 'old' });
    await expect(writeOutputs([{ path: join(root, 'a/keep.txt/b'), bytes: '' }])).rejects.toMatchObject({
      id: 'workspace.output-denied',
      exitCode: 3,
    });
    expect(readFileSync(join(root, 'a/keep.txt'), 'utf8')).toBe('old');
  });

  it.each([
    ['~$bao-cao.xlsx', 'bao-cao.xlsx'],
    ['~$o-cao.docx', 'bao-cao.docx'],
    ['.~lock.bao-cao.docx#', 'bao-cao.docx'],
  ])('are refused before the work while open: %s', (marker, name) => {
    const root = tempFolder({ [marker]: '', [name]: '' });
    const told = thrownText(() => assertWritable([join(root, name)]));
    expect(told).toMatchObject({ id: 'workspace.output-open', exitCode: 3 });
    expect(told.vi).toContain(marker);
  });

  it('are refused where a folder or a file stands in the way', () => {
    const root = tempFolder({ file: '' });
    mkdirSync(join(root, 'folder.docx'));
    expect(thrownText(() => assertWritable([join(root, 'folder.docx')])).id).toBe(
      'workspace.output-is-folder',
    );
    expect(thrownText(() => assertWritable([join(root, 'file/x/a.docx')])).exitCode).toBe(3);
  });

  it.skipIf(isRoot)('are refused where permission is missing', () => {
    const root = tempFolder({ 'a.docx': '' });
    chmodSync(join(root, 'a.docx'), 0o400);
    expect(thrownText(() => assertWritable([join(root, 'a.docx')])).id).toBe('workspace.output-denied');
  });

  it('pass, and change nothing, where all is well', () => {
    const root = tempFolder({ 'a.docx': 'old', '~$gone.docx': '' });
    assertWritable([join(root, 'a.docx'), join(root, 'new/deep/b.docx'), join(root, 'gone.docx')]);
    expect(readFileSync(join(root, 'a.docx'), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['a.docx', '~$gone.docx']);
    writeFileSync(join(root, 'x'), '');
  });
});
