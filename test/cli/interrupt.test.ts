import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communes,
  smallNow,
  smallPeriod,
  smallProvince,
  type SmallProvince,
} from '../end-to-end/small-province.ts';
import { hashesBelow } from './read-files.ts';
import { runCchc } from './run-cchc.ts';

const bin = resolve(import.meta.dirname, '../../bin/cchc.js');

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
  // So many copies that reading them takes seconds: time enough to press Ctrl-C.
  for (const { name, bytes } of province.files) {
    for (let at = 0; at < 40; at++) {
      const path = join(province.inbox, `ban ${at}`, name.split('/').at(-1)!);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
});
afterAll(() => province.remove());

interface Interrupted {
  code: number | null;
  out: string;
  err: string;
}

/** Starts a compile and interrupts it as soon as it says that it reads, or when it has come to a point. */
function interrupted(args: string[], hasCome = () => true): Promise<Interrupted> {
  const command = ['compile', smallPeriod, '--verbose', '--now', smallNow, ...args];
  const child = spawn(process.execPath, [bin, ...command], { cwd: province.root });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const first = written.err === '';
    written.err += text;
    if (first) killWhen();
  });
  const killWhen = () => void (hasCome() ? child.kill('SIGINT') : setTimeout(killWhen, 5));
  return new Promise((done) => child.on('close', (code) => done({ code, ...written })));
}

// Windows has no signals to send: `kill` ends the process there without asking it.
describe.skipIf(process.platform === 'win32')('Ctrl-C in the middle of a run', () => {
  it('exits 130, says so, and leaves neither results nor leftovers', async () => {
    const before = hashesBelow(province.root);
    const { code, out, err } = await interrupted(['--json', '-o', 'tong-hop.json']);
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toMatch(/Đang đọc \d+ tệp[\s\S]*Đã dừng theo yêu cầu/);
    expect(hashesBelow(province.root)).toEqual(before);
  });

  it('leaves the outputs of an earlier run as they were', async () => {
    mkdirSync(province.reports, { recursive: true });
    for (const name of [
      'bao-cao-tong-hop-2026-Q3.docx',
      'phu-luc-so-lieu-2026-Q3.xlsx',
      'so-lieu-2026-Q3.csv',
    ])
      writeFileSync(join(province.reports, name), 'bản cũ');
    const before = hashesBelow(province.reports);
    expect((await interrupted(['--lang', 'en'])).err).toContain('Stopped on request');
    expect(hashesBelow(province.reports)).toEqual(before);
    expect(readdirSync(province.reports)).toHaveLength(3);
  });

  it.each(['1', '2'])('of --jobs %s leaves the cache as it was, and nothing beside it', async (jobs) => {
    const cache = join(province.root, '.cchc', 'cache');
    const names = () => (existsSync(cache) ? readdirSync(cache) : []);
    const isWriting = () => names().some((one) => one.endsWith('.unfinished'));
    expect(runCchc(['check', smallPeriod], province.root).code).not.toBe(70);
    const before = hashesBelow(cache);
    expect(names()).toEqual([`${smallPeriod}.readings`]);
    // Another register: what is kept is of no use, everything is read anew.
    const register = join(province.root, 'agencies.csv');
    appendFileSync(register, '\r\n');
    const { code, out, err } = await interrupted(['--jobs', jobs], isWriting);
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('Đã dừng theo yêu cầu');
    expect(hashesBelow(cache)).toEqual(before);
  });
});
