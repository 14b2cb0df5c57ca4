import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';
import { hashesBelow } from './read-files.ts';
import { runCchc } from './run-cchc.ts';

/** The same inbox read in every way: what is said about it and what is made of it stay the same to the byte. */

let province: SmallProvince;
let cache: string;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02']);
  cache = join(province.root, '.cchc', 'cache', `${smallPeriod}.readings`);
  const add = (name: string, bytes: Uint8Array | string) => {
    const path = join(province.inbox, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  const sent = province.of('X02').bytes;
  add('hỏng/cắt ngang.xlsx', sent.subarray(0, sent.length / 2));
  add('hỏng/ảnh.xlsx', '\u0089PNG\r\n\u001a\n');
  add('hỏng/trống.xlsx', '');
  add('gửi lại/X02 lần 2.xlsx', sent);
  // Somebody has one of them open.
  add(`${dirname(province.of('X01').name)}/~$${province.of('X01').name.split('/').at(-1)!}`, 'x');
});
afterAll(() => province.remove());

const run = (command: string, ...args: string[]) =>
  runCchc([command, smallPeriod, '--json', '--now', smallNow, ...args], province.root);

/** Everything that a compile says and writes. */
function compiled(...args: string[]): unknown {
  rmSync(province.reports, { recursive: true, force: true });
  return { said: run('compile', ...args), written: hashesBelow(province.reports) };
}

describe('with and without workers and cache', () => {
  it('the results are the same bytes', () => {
    const plain = compiled('--no-cache', '--jobs', '1');
    expect(plain).toMatchObject({ said: { code: 3, err: '' } });
    expect(hashesBelow(join(province.root, '.cchc'))).toEqual({});
    expect(compiled('--jobs', '2')).toEqual(plain);
    const kept = readFileSync(cache);
    // Now from the cache, which stays as it is; then from one that two workers did not make.
    expect(compiled('--jobs', '2')).toEqual(plain);
    expect(compiled('--jobs', '1')).toEqual(plain);
    expect(readFileSync(cache).equals(kept)).toBe(true);
    rmSync(cache);
    expect(compiled('--jobs', '1')).toEqual(plain);
    expect(readFileSync(cache).equals(kept)).toBe(true);
    kept[200]! ^= 1;
    writeFileSync(cache, kept);
    expect(compiled('--jobs', '2')).toEqual(plain);
  });

  it('the findings are the same bytes, of one file as of all', () => {
    const file = province.path(province.of('X01'));
    for (const paths of [[], [file]]) {
      const plain = run('check', ...paths, '--no-cache', '--jobs', '1');
      expect(plain.out).toContain('L0-FIL-005');
      expect(run('check', ...paths, '--jobs', '3')).toEqual(plain);
    }
  });
});

describe('the cache', () => {
  const submissions = (out: string) => JSON.parse(out).submissions as { file: string; sha256: string }[];

  it('sees what changed: a file, its day of receipt, the register', () => {
    const before = run('check').out;
    const { name } = province.of('X01');
    const hash = (out: string) => submissions(out).find((one) => one.file.endsWith(name))!.sha256;
    appendFileSync(province.path(province.of('X01')), 'x');
    const { receipts } = periodFolders(province.root, smallPeriod);
    const record = readFileSync(receipts, 'utf8');
    writeFileSync(receipts, record.replaceAll('14/09/2026', '21/09/2026'));
    const changed = run('check');
    expect(changed).toEqual(run('check', '--no-cache'));
    expect(hash(changed.out)).not.toBe(hash(before));
    expect(changed.out).toContain('C-LAT-001');

    const register = join(province.root, 'agencies.csv');
    writeFileSync(register, readFileSync(register, 'utf8').replace('X02', 'X99'));
    const renamed = run('check');
    expect(renamed.out).not.toEqual(changed.out);
    expect(renamed).toEqual(run('check', '--no-cache'));
  });

  it('does not grow with files that are no longer there', () => {
    run('check');
    const before = statSync(cache).size;
    rmSync(join(province.inbox, 'gửi lại'), { recursive: true });
    run('check');
    expect(statSync(cache).size).toBeLessThan(before);
  });
});

it('a number of jobs that is none is refused', () => {
  for (const [args, env] of [
    [['--jobs', 'nhiều'], {}],
    [[], { CCHC_JOBS: '0' }],
  ] as const) {
    const { code, err } = runCchc(['status', smallPeriod, ...args], province.root, env);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--jobs, CCHC_JOBS') });
  }
});
