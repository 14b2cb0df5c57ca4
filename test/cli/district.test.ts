import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearestPeriod } from '../../src/cli/pipeline/nearest-period.ts';
import { reportPeriods } from '../../src/domain/report-periods.ts';
import { periodInText } from '../../src/intake/identity/period-in-text.ts';
import { wholeArea } from '../../src/report/model/header-fields.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import { tempFolder } from '../workspace/temp-workspace.ts';

const special = {
  id: '2020-DX1',
  title: 'đột xuất về giải quyết hồ sơ tháng 5 năm 2020',
  from: '2020-05-01',
  to: '2020-05-31',
  kind: 'quarterly',
  deadline: '2020-06-03',
} as const;
const periods = reportPeriods([special], [{ code: 'Q2', kind: 'quarterly' }]);

async function district(): Promise<string> {
  const root = join(tempFolder(), 'huyen');
  const { code } = await inProcess(['init', root, '--level', 'district', '--province', 'huyện A'], '.');
  expect(code).toBe(0);
  return root;
}

describe('cchc init --level district', () => {
  it('makes a workspace whose forms are those of the district’s offices', async () => {
    const root = await district();
    const register = readFileSync(join(root, 'agencies.csv'), 'utf8');
    expect(register).toContain('PNV,Phòng Nội vụ,,Huyện,Phòng chuyên môn,,PNV');
    const { code, out } = await inProcess(['-C', root, 'forms', 'build', '2020-H1'], root);
    expect([code, out.split(',')[0]]).toEqual([0, 'Đã sinh 19 biểu trống cho 13 đơn vị']);
  }, 60_000);

  it('refuses forms that are made for a province, and a province those of a district', async () => {
    const root = await district();
    const config = join(root, 'cchc.yaml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replace('edition: cchc-2020', 'edition: cchc-2026').replace(/$/, ''));
    const register = join(root, 'agencies.csv');
    writeFileSync(register, 'Mã,Tên,Cấp,Nhóm\nPNV,Phòng Nội vụ,Huyện,Phòng chuyên môn\n');
    const other = await inProcess(['-C', root, 'status', '2024-H1'], root);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('dành cho báo cáo cấp tỉnh')]);
    writeFileSync(config, text.replace('level: district', 'level: province'));
    const back = await inProcess(['-C', root, 'status', '2020-H1', '--lang', 'en'], root);
    expect([back.code, back.err]).toEqual([2, expect.stringContaining('made for the report of a district')]);
  });

  it('refuses a period in which its forms were not in force, and proposes one in which they were', async () => {
    const root = await district();
    const made = await inProcess(
      ['init', root, '--level', 'district', '--province', 'huyện A', '--force'],
      '.',
    );
    expect(made.out).toContain('cchc forms build 2020-H1');
    const { code, err } = await inProcess(['-C', root, 'forms', 'build', '2026-H1'], root);
    expect([code, err]).toEqual([2, expect.stringContaining('15/12/2010 đến 14/12/2021')]);
  });

  it('says which indicators of an ad hoc report its forms do not have', async () => {
    const root = await district();
    const config = join(root, 'cchc.yaml');
    const entry =
      'periods:\n  - { id: 2020-DX1, title: t, from: 2020-05-01, to: 2020-05-31, kind: quarterly, deadline: 2020-06-03, indicators: ["2.3.1", "6.2.3"] }';
    writeFileSync(config, readFileSync(config, 'utf8').replace('periods: []', entry));
    const { code, err } = await inProcess(['-C', root, 'status', '2020-DX1'], root);
    expect([code, err]).toEqual([2, expect.stringContaining('cchc-2020 không có: 6.2.3.')]);
    const unknown = await inProcess(['-C', root, 'status', '2020-DX7'], root);
    expect(unknown.err).toContain('Có phải: 2020-DX1?');
  });
});

it.each([
  ['2020-DX', '2020-DX1'],
  ['Đột xuất 1/2020', '2020-DX1'],
  ['Q22', '2020-Q2'],
  ['2020-M04', undefined],
])('%s probably means %s', (text, nearest) => {
  expect(nearestPeriod(text, 2020, periods).nearest).toBe(nearest);
});

it.each([
  ['PNV_2020-DX1_don-vi', '2020-DX1'],
  ['bc 2020_DX1 lần 2', '2020-DX1'],
  ['Đột xuất về giải quyết hồ sơ tháng 5 năm 2020', '2020-DX1'],
  ['Báo cáo đột xuất năm 2020', undefined],
  ['BC chuyên đề 6 tháng 2020', undefined],
  ['Báo cáo tháng 7 năm 2026', '2026-M07'],
  ['BC 6 tháng 2026', '2026-H1'],
])('%s names %s', (text, id) => {
  expect(periodInText(text, periods.find('2020-DX1'))).toBe(id);
});

it.each([
  ['tỉnh A', 'toàn tỉnh'],
  ['Thành phố B', 'toàn thành phố'],
  ['huyện C', 'toàn huyện'],
  ['Quận 3', 'toàn quận'],
  ['thị xã D', 'toàn thị xã'],
  ['E', 'toàn tỉnh'],
])('the whole of %s is %s', (locality, whole) => {
  expect(wholeArea(locality)).toBe(whole);
});
