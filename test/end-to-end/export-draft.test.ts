import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashesBelow } from '../cli/read-files.ts';
import { inProcess } from './in-process.ts';
import { without } from './small-changes.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `cchc export` of a draft: what it refuses, what it says, and what it leaves alone. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => {
  province.fill();
  rmSync(join(province.root, 'xuat'), { recursive: true, force: true });
});

const exported = (...args: string[]) =>
  inProcess(['export', smallPeriod, ...args, '--now', smallNow], province.root);
const folder = () => join(province.root, 'xuat', smallPeriod);
const at = (...path: string[]) => join(folder(), ...path);
const left = () => readdirSync(join(province.root, 'xuat')).filter((name) => name.startsWith('.'));

describe('a period that is not frozen', { timeout: 240_000 }, () => {
  it('is refused as a snapshot, and exported as a draft', async () => {
    expect(await exported('--snapshot', 'latest')).toMatchObject({
      code: 2,
      err: expect.stringContaining('chưa chốt'),
    });
    expect(await exported('--snapshot', 'mới')).toMatchObject({
      code: 2,
      err: expect.stringContaining('latest, draft'),
    });
    expect(existsSync(folder())).toBe(false);
    expect(await exported()).toMatchObject({ code: 0, out: expect.stringContaining('Không theo bản chốt') });
    expect(JSON.parse(readFileSync(at('manifest.json'), 'utf8'))).toMatchObject({
      final: false,
      snapshot: null,
    });
  });

  it('with --require-complete is not exported while somebody is missing: 4', async () => {
    province.fill(without('X01'));
    const log = join(province.root, 'xuat.jsonl');
    const { code, out } = await exported('--require-complete', '--no-input', '--log', log);
    expect([code, out]).toEqual([4, expect.stringMatching(/còn 1 đơn vị chưa nộp đủ \(.*Tân Diệp/)]);
    expect(existsSync(folder())).toBe(false);
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((one) => one['event'])).toEqual(['start', 'read', 'consolidated', 'source', 'end']);
    expect(lines.at(-1)).toMatchObject({
      level: 'warning',
      exitCode: 4,
      meaning: 'Còn đơn vị chưa nộp',
      period: smallPeriod,
    });
    expect((await exported('--snapshot', 'latest', '--log', log)).code).toBe(2);
    const last = readFileSync(log, 'utf8').trim().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({
      level: 'error',
      exitCode: 2,
      message: expect.stringContaining('chưa chốt'),
    });
  });

  it.each(['báo cáo của tôi.docx', 'don-vi/ghi chú.txt'])(
    'never goes over what a person put there: %s',
    async (name) => {
      if (name.includes('/')) await exported();
      mkdirSync(join(folder(), 'don-vi'), { recursive: true });
      writeFileSync(at(name), 'của tôi');
      const before = hashesBelow(folder());
      const { code, err } = await exported();
      expect([code, err]).toEqual([3, expect.stringContaining(name)]);
      expect(hashesBelow(folder())).toEqual(before);
    },
  );

  it('is not exported twice at once: 3, and says who', async () => {
    const [one, other] = await Promise.all([exported(), exported()]);
    expect([one.code, other.code].sort()).toEqual([0, 3]);
    expect(one.err + other.err).toContain('Một lệnh khác đang xuất');
    expect(left()).toEqual([]);
  });
});
