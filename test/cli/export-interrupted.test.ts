import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';
import { hashesBelow } from './read-files.ts';
import { runCchc } from './run-cchc.ts';

/** What an export leaves behind that is stopped, or killed, in the middle of its files: the old one whole, or none. */

const bin = resolve(import.meta.dirname, '../../bin/cchc.js');
const command = ['export', smallPeriod, '--now', smallNow];

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01']);
});
afterAll(() => province.remove());

const xuat = () => join(province.root, 'xuat');
const folder = () => join(xuat(), smallPeriod);
const hidden = () => (existsSync(xuat()) ? readdirSync(xuat()).filter((name) => name.startsWith('.')) : []);
const isPending = (name: string) => name.endsWith('.tmp') && readdirSync(join(xuat(), name)).length > 0;

/** Starts an export and does something to it once its files are being written. */
async function whileWriting(does: (child: ChildProcess) => void, ...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [bin, ...command, ...args], { cwd: province.root, stdio: 'ignore' });
  const ended = new Promise<number | null>((go) => child.once('close', go));
  const watch = setInterval(() => {
    if (!hidden().some(isPending)) return;
    clearInterval(watch);
    does(child);
  }, 2);
  const code = await ended;
  clearInterval(watch);
  return code;
}

// Windows has no signals to send: `kill` ends the process there without asking it.
describe.skipIf(process.platform === 'win32')('an export', { timeout: 240_000 }, () => {
  it('that is interrupted exits 130, leaves nothing, and its log says so', async () => {
    const log = join(province.root, 'nhat-ky.jsonl');
    expect(await whileWriting((child) => child.kill('SIGINT'), '--log', log)).toBe(130);
    expect(existsSync(folder())).toBe(false);
    expect(hidden()).toEqual([]);
    const last = JSON.parse(readFileSync(log, 'utf8').trim().split('\n').at(-1)!) as object;
    expect(last).toMatchObject({ event: 'end', level: 'error', exitCode: 130, meaning: 'Người dùng dừng' });
  });

  it('that is killed leaves the old one as it was, and the next run clears up', async () => {
    const first = runCchc(command, province.root);
    expect([0, 1]).toContain(first.code);
    const before = hashesBelow(folder());
    // Another day, another document: there is something to write.
    await whileWriting((child) => child.kill('SIGKILL'), '--now', '2026-09-24');
    expect(hashesBelow(folder())).toEqual(before);
    expect(hidden().some((name) => name.endsWith('.tmp'))).toBe(true);
    expect(hidden().some((name) => name.endsWith('.dang-xuat'))).toBe(true);
    const { code, out } = runCchc(command, province.root);
    expect([code, out]).toEqual([first.code, expect.stringContaining('không có gì thay đổi')]);
    expect(hashesBelow(folder())).toEqual(before);
    expect(hidden()).toEqual([]);
  });

  it('that was killed between the old folder and the new one brings the old one back', () => {
    const before = hashesBelow(folder());
    renameSync(folder(), join(xuat(), `.${smallPeriod}.cchc-cu`));
    const { out } = runCchc(command, province.root);
    expect(out).toContain('Đã xuất');
    expect(hashesBelow(folder())).toEqual(before);
    expect(hidden()).toEqual([]);
  });

  it('waits for nobody: while one process exports, another is refused with 3', async () => {
    rmSync(xuat(), { recursive: true });
    let other: ReturnType<typeof runCchc> | undefined;
    const code = await whileWriting((child) => {
      child.kill('SIGSTOP');
      other = runCchc(command, province.root);
      child.kill('SIGCONT');
    });
    expect(other).toMatchObject({
      code: 3,
      err: expect.stringMatching(/Một lệnh khác đang xuất.*tiến trình \d+/),
    });
    expect([0, 1]).toContain(code);
    expect(existsSync(join(folder(), 'SHA256SUMS'))).toBe(true);
    expect(hidden()).toEqual([]);
  });

  it('refuses a lock of another machine, and does not touch it', () => {
    const lock = join(xuat(), `.${smallPeriod}.dang-xuat`);
    const text = JSON.stringify({ pid: 1, host: 'may-khac', since: '2026-09-22T01:00:00Z' });
    writeFileSync(lock, text);
    const { code, err } = runCchc(command, province.root);
    expect([code, err]).toEqual([3, expect.stringContaining('máy may-khac, tiến trình 1')]);
    expect(readFileSync(lock, 'utf8')).toBe(text);
    rmSync(lock);
  });
});
