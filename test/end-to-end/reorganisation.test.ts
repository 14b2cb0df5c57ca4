import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../workspace/temp-workspace.ts';
import { inProcess } from './in-process.ts';

const now = ['--now', '2025-09-20'];
let root: string;
const run = (...args: string[]) => inProcess([...args, ...now], root);
interface Status {
  notAsked: number;
  rates: { expected: number };
  obligations: { id: string; state: string }[];
}
const status = async (period: string) =>
  JSON.parse((await run('status', period, '--format', 'json')).out) as Status;

describe('a province made from the list of units', () => {
  beforeAll(async () => {
    const parent = tempFolder();
    root = join(parent, 'tinh');
    const made = await inProcess(['init', root, '--province', '12', '--format', 'json', ...now], parent);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({
      units: { code: '12', departments: 13, communes: 38, oldDistricts: 8, oldCommunes: 106, cut: 0 },
    });
  });

  it('says where the register comes from, with both licences', () => {
    expect(readdirSync(root).sort()).toEqual([
      'agencies.csv',
      'cchc.yaml',
      'nguon-danh-sach-don-vi.txt',
      'periods',
      'succession.csv',
    ]);
    const sources = readFileSync(join(root, 'nguon-danh-sach-don-vi.txt'), 'utf8');
    expect(sources).toContain('Copyright (c) 2021 Thang Le Quoc');
    expect(sources).toContain('Copyright (c) 2025 Tran Ngoc Minh Hieu');
    expect(readFileSync(join(root, 'cchc.yaml'), 'utf8')).toContain('province: tỉnh Lai Châu');
  });

  it('asks the districts until 30/6/2025, the communes of today from then on', async () => {
    // 13 departments, 5 of them lead an area: 18 reports.
    expect(await status('2025-H1')).toMatchObject({ notAsked: 106, rates: { expected: 18 + 8 } });
    expect(await status('2025-Q3')).toMatchObject({ notAsked: 106 + 8, rates: { expected: 18 + 38 } });
    expect(await status('2026-Q1')).toMatchObject({ notAsked: 0, rates: { expected: 18 + 38 } });
    expect((await run('status', '2025-Q3')).out).toContain('Không yêu cầu báo cáo của 114 đơn vị');
  });

  it('takes the workbook of a district that ended inside the window', async () => {
    expect((await run('forms', 'build', '2025-Q3', '--agency', 'HC105')).code).toBe(0);
    const folder = join(root, 'periods/2025-Q3');
    const [blank] = readdirSync(join(folder, 'bieu-trong'));
    copyFileSync(join(folder, 'bieu-trong', blank!), join(folder, 'nop', 'huyen.xlsx'));
    const { obligations } = await status('2025-Q3');
    const district = obligations.filter((one) => one.id.startsWith('HC'));
    expect(district).toHaveLength(1);
    expect(district[0]!.id).toBe('HC105/unit');
    expect(district[0]!.state).not.toBe('missing');
  });

  it('is told what is wrong in succession.csv before anything else is done', async () => {
    const path = join(root, 'succession.csv');
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, right.replace(/Sáp nhập/, 'Sát nhập'));
    const wrong = await run('status', '2025-Q3');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/succession\.csv:\d+:4 — Loại “Sát nhập” không có.* Có phải “Sáp nhập”\?/u);
    writeFileSync(path, right);
  });
});

describe('a municipality', () => {
  it('is one in every name', async () => {
    const parent = tempFolder();
    await inProcess(['init', 'h', '--province', 'TP. Hồ Chí Minh'], parent);
    const config = readFileSync(join(parent, 'h/cchc.yaml'), 'utf8');
    expect(config).toContain('province: Thành phố Hồ Chí Minh');
    expect(config).toContain('superiorAgency: UBND Thành phố Hồ Chí Minh');
    expect(config).toContain('place: Thành phố Hồ Chí Minh');
    expect(config).toContain('- Ủy ban nhân dân Thành phố Hồ Chí Minh');
    expect(readFileSync(join(parent, 'h/agencies.csv'), 'utf8')).toContain('Thanh tra thành phố');
  });
});

describe('a name that is none of the 34', () => {
  it('starts as it always did, with a word on what was probably meant', async () => {
    const parent = tempFolder();
    const free = await inProcess(['init', 'a', '--province', 'tỉnh A'], parent);
    expect(free.code).toBe(0);
    expect(readdirSync(join(parent, 'a')).sort()).toEqual(['agencies.csv', 'cchc.yaml', 'periods']);
    const near = await inProcess(['init', 'b', '--province', 'Lai Chau'], parent);
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('--province 12')]);
    const insisted = await inProcess(['init', 'b', '--province', 'tỉnh Lai Chau'], parent);
    expect([insisted.code, insisted.out]).toEqual([0, expect.stringContaining('--province 12')]);
    const odd = await inProcess(['init', 'e', '--province', 'abc'], parent);
    expect([odd.code, odd.out]).toEqual([0, expect.stringContaining('“abc” không có trong danh sách 34')]);
    const none = await inProcess(['init', 'c', '--province', '99'], parent);
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain('mã 99');
  });

  it('a register without the old units has no succession', async () => {
    const parent = tempFolder();
    await inProcess(['init', 'd', '--province', 'Cao Bằng', '--current-only'], parent);
    expect(readdirSync(join(parent, 'd'))).not.toContain('succession.csv');
    expect(readFileSync(join(parent, 'd/agencies.csv'), 'utf8').trim().split('\n')).toHaveLength(1 + 13 + 56);
    // Made anew over an older one, the older succession does not stay behind.
    await inProcess(['init', 'd', '--province', 'Lai Châu', '--force'], parent);
    await inProcess(['init', 'd', '--province', 'tỉnh A', '--force'], parent);
    expect(readFileSync(join(parent, 'd/succession.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
  });
});
