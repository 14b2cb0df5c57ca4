import { existsSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { PendingFolder } from '../../src/workspace/pending-folder.ts';
import { withLock } from '../../src/workspace/lock.ts';
import { openOutput } from '../../src/workspace/open-output.ts';
import { outputRefusal, unforeseenRefusal, writing } from '../../src/workspace/output-refusal.ts';
import { tempFolder } from './temp-workspace.ts';

const failure = (code: string, about: object = {}) => Object.assign(new Error(code), { code, ...about });
const refusal = { exitCode: 3, id: expect.stringMatching(/^workspace\.output-/) };

describe('what the system refuses to write', () => {
  it('is a sentence whatever its code, and exit 3', () => {
    const codes = Object.keys(constants.errno);
    expect(codes.length).toBeGreaterThan(50);
    for (const code of codes) {
      const said = outputRefusal('đích', failure(code), '-o');
      expect(said).toMatchObject(refusal);
      expect((said as UserError).in('vi')).toContain('đích');
    }
    expect((outputRefusal('đích', failure('EROFS')) as UserError).in('vi')).toContain('ổ đĩa chỉ cho đọc');
  });

  it('is told apart from errors of the program', () => {
    for (const error of [new TypeError('x'), failure('ERR_INVALID_ARG_TYPE'), undefined, 'x'])
      expect(outputRefusal('đích', error)).toBe(error);
    expect(() =>
      writing('đích', () => {
        throw failure('EIO');
      }),
    ).toThrow(UserError);
  });

  it('is caught below all commands where only writing can have failed', () => {
    const at = { path: '/x', syscall: 'mkdir' };
    for (const code of ['EROFS', 'EACCES', 'EIO'])
      expect(unforeseenRefusal(failure(code, at))).toMatchObject(refusal);
    expect(unforeseenRefusal(failure('EROFS', { path: '/x', syscall: 'open' }))).toMatchObject(refusal);
    expect(unforeseenRefusal(failure('EACCES', { path: '/x', syscall: 'open' }))).toBeUndefined();
    expect(unforeseenRefusal(failure('ENOENT', at))).toBeUndefined();
    expect(unforeseenRefusal(new TypeError('x'))).toBeUndefined();
  });

  it('stops a lock, a folder and a growing file before anything is done', async () => {
    const file = join(tempFolder(), 'tệp');
    writeFileSync(file, '');
    let isDone = false;
    const work = async () => void (isDone = true);
    const never = () => new UserError('cli.export.nothing-written', undefined);
    await expect(withLock(join(file, 'khóa'), never, work)).rejects.toMatchObject(refusal);
    const place = { path: 'gói', option: '-o' } as const;
    await expect(withLock(join(file, 'khóa'), never, work, place)).rejects.toMatchObject({ params: place });
    expect(isDone).toBe(false);
    expect(() => new PendingFolder(join(file, 'gói'))).toThrow(expect.objectContaining(refusal));
    expect(() => openOutput(join(file, 'bản.csv'))).toThrow(expect.objectContaining(refusal));
    if (existsSync('/proc/self'))
      expect(() => openOutput('/proc/bản.csv')).toThrow(expect.objectContaining(refusal));
  });

  it('never reaches what the work itself throws', async () => {
    const error = failure('EIO');
    const never = () => new UserError('cli.export.nothing-written', undefined);
    const broken = async () => {
      throw error;
    };
    await expect(withLock(join(tempFolder(), 'khóa'), never, broken)).rejects.toBe(error);
  });
});
