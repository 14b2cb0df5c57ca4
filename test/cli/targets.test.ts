import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inProcess } from '../end-to-end/in-process.ts';
import { smallNow, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';

const heading =
  'Mã,Nội dung,Chỉ tiêu hoặc chỉ số,Phạm vi,Loại,Mức,Đến,Nhóm đạt,Đơn vị tính,Mẫu số,Chủ trì,Căn cứ,Ghi chú';
const columns = 'Chỉ số,Thành phần,Đơn vị,Năm đánh giá,Điểm,Điểm tối đa,Thứ hạng,Trên tổng số,Nhóm đạt';

let province: SmallProvince;

beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => {
  for (const folder of ['targets', 'indices'])
    rmSync(join(province.root, folder), { recursive: true, force: true });
});

const write = (name: string, ...lines: string[]) => {
  const path = join(province.root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join('\r\n'));
};
const targets = (...args: string[]) =>
  inProcess(['targets', '2026-Q3', '--now', smallNow, ...args], province.root);

describe('cchc targets', () => {
  it('without a plan says how to start one, and starts it', async () => {
    const missing = await targets();
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('cchc targets 2026-Q3 --new');
    const made = await targets('--new');
    expect(made.code).toBe(0);
    expect(made.out).toContain('targets/2026.csv');
    const again = await targets('--new');
    expect(again.code).toBe(2);
    expect(again.err).toContain('không ghi đè');
    const empty = await targets();
    expect(empty.code).toBe(0);
    expect(empty.out).toContain('11 dòng ví dụ');
    expect(empty.out).toContain('0 đạt, 0 chưa đạt, 0 chưa đánh giá được');
    expect(readFileSync(join(province.root, 'targets/2026.csv'), 'utf8')).toMatch(/^\uFEFFMã,Nội dung,/);
  });

  it('judges what it can, and says why it cannot', async () => {
    write(
      'targets/2026.csv',
      heading,
      'CT-1,Có bậc,PAR INDEX,,xếp hạng không quá,20,,,,,SNV,KH,',
      'CT-2,Tăng bậc,PAR INDEX,,tăng hạng,5,,,,,SNV,KH,',
      'CT-3,Hồ sơ,2.3.5,,ít nhất,100,,,,,SNV,KH,',
    );
    write('indices/2027.csv', columns, 'PAR INDEX,,,2026,85,100,15,34,', 'PAR INDEX,,,2025,84,100,18,34,');
    const { code, out } = await targets('--json');
    expect(code).toBe(0);
    const { summary, targets: judged } = JSON.parse(out);
    expect(summary).toEqual({ targets: 3, attained: 1, 'not-attained': 1, undecided: 1 });
    expect(judged.map((one: { undecided?: string; gap: string | null }) => [one.undecided, one.gap])).toEqual(
      [
        [undefined, '5'],
        [undefined, '-2'],
        ['not-derivable', null],
      ],
    );
    const english = await targets('--lang', 'en');
    expect(english.out).toContain('Result: 1 attained, 1 not attained, 1 cannot be judged.');
    expect(english.out).toContain('not known since the start of the year: 2026-H1 is not kept');
    const csv = await targets('--format', 'csv');
    expect(csv.out.split('\r\n')).toHaveLength(5);
  });

  it('gives the same bytes again', async () => {
    write('targets/2026.csv', heading, 'CT-3,Hồ sơ,2.3.5,mỗi Xã phường,ít nhất,100,,,,,SNV,KH,');
    expect(await targets()).toEqual(await targets());
  });

  it.each([
    ['targets/2026.csv', [heading, 'CT-1,n,2.3.99,,ít nhất,5,,,,,,KH,'], 'targets/2026.csv:2:3'],
    ['indices/2026.csv', [columns, 'PCI,,Sở Nội,2025,5,10,,,'], 'indices/2026.csv:2:3'],
    ['indices/2026-analysis.csv', ['Chỉ số,Năm đánh giá'], 'indices/2026-analysis.csv:1:1'],
  ])('a mistake in %s is placed, here and in compile', async (name, lines, place) => {
    write('targets/2026.csv', heading);
    write(name, ...lines);
    for (const command of ['targets', 'compile']) {
      const { code, err } = await inProcess([command, '2026-Q3', '--now', smallNow], province.root);
      expect(code).toBe(2);
      expect(err).toContain(place);
    }
    expect(existsSync(province.reports)).toBe(false);
  });

  it('what contradicts itself is found by check, with its file', async () => {
    write('indices/2026.csv', columns, 'PCI,,,2025,66,60,41,34,', 'PCI,A,,2025,40,,,,', 'PCI,B,,2025,20,,,,');
    const { out } = await inProcess(['check', '2026-Q3', '--now', smallNow, '--json'], province.root);
    const found = JSON.parse(out).findings.filter((one: { code: string }) => one.code.startsWith('L4-IDX'));
    expect(found.map((one: { code: string; file: string }) => `${one.code} ${one.file}`).sort()).toEqual([
      'L4-IDX-001 indices/2026.csv',
      'L4-IDX-004 indices/2026.csv',
      'L4-IDX-004 indices/2026.csv',
    ]);
  });
});
