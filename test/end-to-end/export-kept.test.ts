import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashesBelow } from '../cli/read-files.ts';
import { inProcess } from './in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** An export of a frozen period that is there already: what never takes its place. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'P01']);
});
afterAll(() => province.remove());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);
const exported = (...args: string[]) => cchc('export', smallPeriod, ...args);
const folder = () => join(province.root, 'xuat', smallPeriod);
const at = (...path: string[]) => join(folder(), ...path);
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a frozen export', { timeout: 240_000 }, () => {
  let first: Record<string, string>;
  beforeAll(async () => {
    province.fill();
    expect((await cchc('compile', smallPeriod, '--final')).code).toBe(0);
    expect((await exported()).code).toBe(0);
    first = hashesBelow(folder());
  });

  it('is never replaced by its draft, which has a folder and a zip of its own', async () => {
    const beside = `${folder()}-du-thao`;
    const zip = join(province.root, 'goi-chot.zip');
    expect((await exported('--snapshot', 'draft')).out).toContain(`xuat/${smallPeriod}-du-thao (`);
    expect(JSON.parse(readFileSync(join(beside, 'manifest.json'), 'utf8'))).toMatchObject({ final: false });
    expect((await exported('--snapshot', 'draft', '--zip')).out).toContain(`xuat/${smallPeriod}-du-thao.zip`);
    expect((await exported('-o', zip)).code).toBe(0);
    const frozen = hashOf(zip);
    for (const path of [folder(), zip]) {
      const { code, err } = await exported('--snapshot', 'draft', '-o', path);
      expect([code, err]).toEqual([3, expect.stringContaining('không ghi đè lên bản chốt')]);
    }
    expect(hashOf(zip)).toBe(frozen);
    expect(hashesBelow(folder())).toEqual(first);
    // The other way round the draft gives way: it can be made again.
    expect(await exported('-o', beside)).toMatchObject({ code: 0 });
    expect(hashesBelow(beside)).toEqual(first);
    for (const path of [beside, `${beside}.zip`, zip]) rmSync(path, { recursive: true });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 100), /manifest\.json.*bị hỏng hoặc bị sửa/],
    ['without names', (text: string) => text.replaceAll('"path"', '"pat"'), /manifest\.json.*bị hỏng/],
    ['gone', () => undefined, /manifest\.json.*không còn/],
  ])('with a manifest that is %s is left alone, and the manifest is named', async (_, change, words) => {
    const text = readFileSync(at('manifest.json'), 'utf8');
    const changed = change(text);
    if (changed === undefined) rmSync(at('manifest.json'));
    else writeFileSync(at('manifest.json'), changed);
    const before = hashesBelow(folder());
    const { code, err } = await exported();
    expect([code, err]).toEqual([3, expect.stringMatching(words)]);
    expect(err).toMatch(/Đổi tên hoặc xóa thư mục đó/);
    expect(err).not.toContain('không phải do lệnh này ghi');
    expect(hashesBelow(folder())).toEqual(before);
    writeFileSync(at('manifest.json'), text);
    expect((await exported()).out).toContain('không có gì thay đổi');
  });
});
