import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { withLock, type LockHolder } from '../../src/workspace/lock.ts';
import { tempFolder } from './temp-workspace.ts';

const refuse = (holder: LockHolder | undefined) =>
  new UserError('cli.export.locked', { target: 'đích', file: 'khóa', ...holder }, 3);
const take = (path: string) => withLock(path, refuse, async () => readFileSync(path, 'utf8'));
const held = (content: Partial<LockHolder> | string): string => {
  const path = join(tempFolder(), 'khóa');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
/** Number of a process that has ended. */
const dead = Number(execFileSync(process.execPath, ['--print', 'process.pid'], { encoding: 'utf8' }));
const host = hostname();
const now = new Date().toISOString();

describe('a lock', () => {
  it('says who holds it, and goes with the work', async () => {
    const path = join(tempFolder(), 'mới', 'khóa');
    expect(JSON.parse(await take(path))).toMatchObject({ pid: process.pid, host, since: expect.any(String) });
    expect(existsSync(path)).toBe(false);
    await expect(
      withLock(path, refuse, async () => {
        throw new TypeError('x');
      }),
    ).rejects.toThrow(TypeError);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['of this very process', { pid: process.pid, host, since: now }],
    [
      'of another machine, whatever its number',
      { pid: dead, host: 'may-khac', since: '2020-01-01T00:00:00Z' },
    ],
    ['that says nothing', ''],
    ['that says what nobody understands', '{"pid":"1"}'],
  ])('%s is respected', async (_, content) => {
    const path = held(content);
    const before = readFileSync(path, 'utf8');
    await expect(take(path)).rejects.toMatchObject({ id: 'cli.export.locked', exitCode: 3 });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each([
    ['of a process that has ended', { pid: dead, host, since: now }],
    ['from before the machine was started', { pid: process.pid, host, since: '2001-01-01T00:00:00Z' }],
    ['of a process whose number another one has now', { pid: process.pid, host, since: now, born: '1' }],
  ])('%s is taken over', async (_, content) => {
    if ('born' in content && !existsSync('/proc/self/stat')) return;
    const path = held(content);
    expect(JSON.parse(await take(path))).toMatchObject({ pid: process.pid });
    expect(existsSync(path)).toBe(false);
  });

  it('is held by one of two processes', async () => {
    const path = join(tempFolder(), 'khóa');
    const module = JSON.stringify(join(import.meta.dirname, '../../src/workspace/lock.ts'));
    const script = `const { withLock } = await import(${module});
      const refuse = () => Object.assign(new Error(), { refused: true });
      await withLock(${JSON.stringify(path)}, refuse, () => new Promise((go) => {
        process.stdout.write('held\\n');
        process.stdin.once('data', go);
      }));
      process.exit(0);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    await new Promise((go) => child.stdout.once('data', go));
    await expect(take(path)).rejects.toMatchObject({ params: { pid: child.pid, host } });
    const gone = new Promise((go) => child.once('exit', go));
    child.stdin.write('x');
    await gone;
    expect(JSON.parse(await take(path))).toMatchObject({ pid: process.pid });
  });
});
