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
      meaning: 'Còn đơn vị chưa nộp: còn đơn vị chưa nộp đủ; còn lỗi cần sửa',
      conditions: ['agencies-missing', 'findings'],
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

  it('with --require-complete tells everything that it met, where a file is unreadable too: 3', async () => {
    const cutOff = { P01: 5000, X01: 0 } as Partial<Record<string, number>>;
    province.fill((file) => {
      const kept = cutOff[file.obligation.agency];
      return kept === 0 ? undefined : { ...file, bytes: file.bytes.slice(0, kept) };
    });
    const log = join(province.root, 'xuat-2.jsonl');
    const conditions = ['unreadable', 'agencies-missing'];
    const words = 'có tệp không đọc được; còn đơn vị chưa nộp đủ';
    const { code, out } = await exported('--require-complete', '--fail-on', 'never', '--log', log);
    expect([code, out]).toEqual([3, expect.stringContaining(`Mã thoát 3: ${words}.`)]);
    expect(out).toMatch(/còn 1 đơn vị chưa nộp đủ \(.*\); 1 đơn vị có báo cáo không sử dụng được \(/);
    const last = JSON.parse(readFileSync(log, 'utf8').trim().split('\n').at(-1)!) as object;
    expect(last).toMatchObject({ exitCode: 3, conditions, meaning: expect.stringContaining(words) });
    const compiled = await inProcess(
      ['compile', smallPeriod, '--require-complete', '--fail-on', 'never', '--now', smallNow],
      province.root,
    );
    expect([compiled.code, compiled.out]).toEqual([3, expect.stringContaining(`Mã thoát 3: ${words}.`)]);
  });

  it.skipIf(process.platform !== 'linux')(
    'into a place that takes no files is refused in words: 3',
    async () => {
      const { code, err } = await exported('-o', '/proc/xx');
      expect([code, err]).toEqual([3, expect.stringContaining('Không ghi được')]);
      expect(err).not.toMatch(/ENOENT|EACCES|lock\.js/);
      writeFileSync(join(province.root, 'tệp'), '');
      const inFile = await exported('-o', join(province.root, 'tệp', 'gói'));
      expect([inFile.code, inFile.err]).toEqual([3, expect.stringContaining('là tệp, không phải thư mục')]);
    },
  );

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
