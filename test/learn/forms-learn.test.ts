import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../end-to-end/in-process.ts';
import { tempFolder } from '../workspace/temp-workspace.ts';
import { workbookOf } from './learn-workbook.ts';

const simple = () =>
  workbookOf({
    name: 'Biểu 1',
    rows: [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
      [1, 'Tổng số hồ sơ trong kỳ', 'hồ sơ', { f: 'D3+D4' }],
      ['1.1', 'Trực tuyến trong kỳ', 'hồ sơ', null],
      ['1.2', 'Trực tiếp trong kỳ', 'hồ sơ', null],
    ],
  });

const world = { env: { CCHC_NOW: '2026-09-18' } };

describe('cchc forms learn', () => {
  it('drafts an edition that forms check reads, lists what is left to decide, and forms build uses', async () => {
    const dir = tempFolder({ 'Biểu của tỉnh.xlsx': await simple() });
    await inProcess(['init', 'ws', '--province', 'tỉnh A'], dir, world);
    const ws = join(dir, 'ws');
    const learnt = await inProcess(['forms', 'learn', '../Biểu của tỉnh.xlsx'], ws, world);
    expect(learnt.err).toBe('');
    expect(learnt.code).toBe(0);
    expect(learnt.out).toContain('1 sheet, 1 lĩnh vực, 3 chỉ tiêu (1 công thức), 0 bảng, 0 danh sách');
    const folder = join(ws, 'forms/bieu-cua-tinh');
    expect(readdirSync(folder).sort()).toEqual(['area-1.yaml', 'edition.yaml']);
    expect(readFileSync(join(folder, 'edition.yaml'), 'utf8')).toContain('validFrom: 2025-12-15');

    const checked = await inProcess(['forms', 'check', 'forms/bieu-cua-tinh'], ws);
    expect(checked.code).toBe(0);
    const doubts = checked.out.split('\n').filter((one) => /\.yaml:\d+:\d+ NGHI NGỜ /.test(one));
    expect(doubts).toHaveLength(6);
    expect(learnt.out).toContain('6 chỗ nghi ngờ');
    expect(checked.out).toMatch(/Đạt: 2 tệp, 3 chỉ tiêu.*Còn 6 chỗ nghi ngờ/);
    expect(
      (await inProcess(['forms', 'check', 'forms/bieu-cua-tinh', '--fail-on', 'warning'], ws)).code,
    ).toBe(1);
    const json = JSON.parse(
      (await inProcess(['forms', 'check', 'forms/bieu-cua-tinh', '--json'], ws)).out,
    ) as { doubts: object[] };
    expect(json.doubts).toHaveLength(6);

    const config = join(ws, 'cchc.yaml');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^edition: .*/m, 'edition: bieu-cua-tinh'));
    writeFileSync(
      join(ws, 'agencies.csv'),
      'Mã,Tên,Cấp,Nhóm,Đầu mối lĩnh vực\nSNV,Sở Nội vụ,Tỉnh,"Sở, ban, ngành",\n',
    );
    const built = await inProcess(['forms', 'build', '2026-Q3'], ws, world);
    expect([built.err, built.code]).toEqual(['', 0]);
    expect(readdirSync(join(ws, 'periods/2026-Q3/bieu-trong'))).toEqual([
      'SNV_2026-Q3_don-vi_So-Noi-vu.xlsx',
    ]);
  });

  it('never overwrites without --force, nor mixes two drafts in a folder', async () => {
    const dir = tempFolder({ 'a.xlsx': await simple() });
    expect((await inProcess(['forms', 'learn', 'a.xlsx', '-o', 'ra'], dir, world)).code).toBe(0);
    const before = readFileSync(join(dir, 'ra/area-1.yaml'), 'utf8');
    const again = await inProcess(['forms', 'learn', 'a.xlsx', '-o', 'ra'], dir, world);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect((await inProcess(['forms', 'learn', 'a.xlsx', '-o', 'ra', '--force'], dir, world)).code).toBe(0);
    // Same workbook, same draft.
    expect(readFileSync(join(dir, 'ra/area-1.yaml'), 'utf8')).toBe(before);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(dir, 'ra/area-9.yaml'), 'area: "9"\nindicators: []\n');
    const mixed = await inProcess(['forms', 'learn', 'a.xlsx', '-o', 'ra', '--force'], dir, world);
    expect([mixed.code, mixed.err.includes('area-9.yaml')]).toEqual([2, true]);
  });

  it('says in data what it found, doubts and left out', async () => {
    const dir = tempFolder({ 'a.xlsx': await simple() });
    const { out } = await inProcess(['forms', 'learn', 'a.xlsx', '--json', '--lang', 'en'], dir, world);
    const report = JSON.parse(out) as { doubts: { message: string }[] };
    expect(report).toMatchObject({
      schema: 'cchc.forms-learn/1',
      edition: 'a',
      dir: 'a',
      sheets: 1,
      areas: 1,
      indicators: 3,
      rules: 1,
      ignored: [],
    });
    expect(report.doubts).toHaveLength(6);
    expect(report.doubts[0]!.message).toMatch(/instrument/);
  });

  it.each([
    ['khong-co.xlsx', undefined, 'Không có tệp'],
    ['rong.xlsx', Buffer.alloc(0), 'rỗng'],
    ['hong.xlsx', Buffer.from('PK\u0003\u0004 hỏng'), 'hỏng'],
  ])('says what to do about %s', async (name, bytes, words) => {
    const dir = tempFolder(bytes === undefined ? {} : { [name]: bytes });
    const result = await inProcess(['forms', 'learn', name], dir);
    expect(result.code).toBe(2);
    expect(result.err).toContain(words);
    expect(readdirSync(dir)).toEqual(bytes === undefined ? [] : [name]);
  });

  it('says that a workbook holds no table', async () => {
    const dir = tempFolder({ 'thu.xlsx': await workbookOf({ name: 'Thư', rows: [['Kính gửi Sở Nội vụ']] }) });
    const result = await inProcess(['forms', 'learn', 'thu.xlsx'], dir);
    expect([result.code, result.err.includes('không thấy bảng nào')]).toEqual([2, true]);
  });
});
