import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertWritable } from '../../src/workspace/assert-writable.ts';
import { writeOutputs } from '../../src/workspace/write-outputs.ts';
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

  it('are put together of pieces, with the hash of the whole', async () => {
    const root = tempFolder({ 'a.csv': 'old' });
    const pieces = ['\uFEFFđơn vị\r\n', new Uint8Array([49, 50]), '', 'Số liệu\r\n'];
    const whole = '\uFEFFđơn vị\r\n12Số liệu\r\n';
    const hashes = await writeOutputs([
      { path: join(root, 'a.csv'), bytes: pieces },
      { path: join(root, 'b.csv'), bytes: whole },
    ]);
    const sha256 = createHash('sha256').update(whole).digest('hex');
    expect(hashes).toEqual([sha256, sha256]);
    expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe(whole);
    expect(readdirSync(root).sort()).toEqual(['a.csv', 'b.csv']);
  });

  it('all stay as they were when one of them fails half-way', async () => {
    const root = tempFolder({ 'a.docx': 'old', 'b.csv': 'old' });
    function* failing() {
      yield 'new';
      expect(readdirSync(root)).toHaveLength(4);
      throw new Error('no more');
    }
    await expect(
      writeOutputs([
        { path: join(root, 'a.docx'), bytes: 'new' },
        { path: join(root, 'b.csv'), bytes: failing() },
      ]),
    ).rejects.toThrow('no more');
    for (const name of ['a.docx', 'b.csv']) expect(readFileSync(join(root, name), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['a.docx', 'b.csv']);
  });

  it.skipIf(process.platform === 'win32')('replace what a link points at, with its mode', async () => {
    const root = tempFolder({ 'real/a.docx': 'old' });
    chmodSync(join(root, 'real/a.docx'), 0o640);
    symlinkSync(join(root, 'real/a.docx'), join(root, 'a.docx'));
    await writeOutputs([{ path: join(root, 'a.docx'), bytes: 'new' }]);
    expect(lstatSync(join(root, 'a.docx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'real/a.docx'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'real/a.docx')).mode & 0o777).toBe(0o640);
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
