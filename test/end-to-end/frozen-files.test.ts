import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashesBelow } from '../cli/read-files.ts';
import { inProcess } from './in-process.ts';
import { changed } from './small-changes.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** What is around a snapshot: the list that it is entered in, the official files, the inbox, the day of freezing. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => province.fill());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);
const compile = (...args: string[]) => cchc('compile', smallPeriod, ...args);
const records = () => join(province.root, 'periods', smallPeriod, 'ban-chot');
const index = () => join(province.root, 'periods', smallPeriod, 'so-ban-chot.jsonl');
const names = () => (existsSync(records()) ? readdirSync(records()).sort() : []);
const manifestOf = (snapshot: number): string =>
  JSON.parse(readFileSync(join(records(), String(snapshot), 'ban-chot.json'), 'utf8')).id;

describe('a snapshot that is gone', () => {
  const restore = async (work: () => Promise<void>) => {
    const aside = join(province.root, 'cất');
    renameSync(records(), aside);
    await work();
    rmSync(records(), { recursive: true, force: true });
    renameSync(aside, records());
  };
  beforeEach(async () => {
    await compile('--final');
  });

  it('stops every command that rests on it: which one, where from, what to do', async () => {
    const before = hashesBelow(province.reports);
    await restore(async () => {
      for (const args of [
        ['compile', smallPeriod],
        ['compile', smallPeriod, '--final'],
        ['status', smallPeriod],
        ['check', smallPeriod],
        ['history', '2.3.1'],
      ]) {
        const { code, err } = await cchc(...args);
        expect({ args, code, err }).toEqual({
          args,
          code: 2,
          err: expect.stringMatching(
            /Không còn bản chốt số 1 của kỳ 2026-Q3 \(2026-Q3-[0-9a-f]{8}, chốt ngày 22\/09\/2026\)[\s\S]*ban-chot\/1/,
          ),
        });
      }
      expect(hashesBelow(province.reports)).toEqual(before);
    });
    expect((await compile()).code).toBe(0);
  });

  it('is told when it is the newest of several; what an earlier version froze without a list is entered', async () => {
    rmSync(index());
    expect((await compile()).code).toBe(0);
    const config = join(province.root, 'cchc.yaml');
    const right = readFileSync(config, 'utf8');
    writeFileSync(config, `${right}\n# ghi chú\n`);
    await compile('--final');
    writeFileSync(config, right);
    const entries = readFileSync(index(), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map((one) => one.number)).toEqual([1, 2]);
    expect(entries.map((one) => one.id)).toEqual([manifestOf(1), manifestOf(2)]);
    rmSync(join(records(), '2'), { recursive: true });
    expect((await compile()).err).toContain('Không còn bản chốt số 2');
  });

  it('is told from another one in its place, from one that nobody listed, and from an edited list', async () => {
    const list = readFileSync(index(), 'utf8');
    writeFileSync(index(), list.replace(/"sha256":"..../, '"sha256":"0000'));
    expect((await compile()).err).toContain('không phải bản đã ghi trong sổ');
    writeFileSync(index(), `${list}${list}`);
    expect((await compile()).err).toMatch(/so-ban-chot\.jsonl.*không còn nguyên vẹn: dòng 2/);
    writeFileSync(index(), list);
    mkdirSync(join(records(), '2'));
    expect((await compile()).err).toContain('không có trong sổ');
    rmSync(join(records(), '2'), { recursive: true });
    expect((await compile()).code).toBe(0);
  });
});

describe('what became of the files of a frozen period', () => {
  const table = () => join(province.reports, `so-lieu-${smallPeriod}.csv`);
  const word = () => join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`);
  beforeEach(async () => {
    await compile('--final');
  });

  it('official files that are edited or gone are written again by --final, on any day, byte by byte', async () => {
    const right = hashesBelow(province.reports);
    writeFileSync(table(), 'đã sửa tay');
    rmSync(word());
    const { code, out } = await inProcess(
      ['compile', smallPeriod, '--final', '--now', '2026-10-05T16:20:00+07:00'],
      province.root,
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Đã ghi lại') });
    expect(out).toContain(`bao-cao-tong-hop-${smallPeriod}.docx, so-lieu-${smallPeriod}.csv`);
    expect(hashesBelow(province.reports)).toEqual(right);
    expect(names()).toEqual(['1']);
    expect((await compile('--final')).out).toContain('không có gì thay đổi, không ghi thêm bản nào');
  });

  it('plain compile leaves them while a definition has been edited, and names them', async () => {
    const config = join(province.root, 'cchc.yaml');
    const right = readFileSync(config, 'utf8');
    writeFileSync(config, `${right}\n# ghi chú\n`);
    rmSync(word());
    const { code, out } = await compile();
    writeFileSync(config, right);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Thêm --final để lập lại') });
    expect(out).toContain(`khác tệp đã lập khi chốt: bao-cao-tong-hop-${smallPeriod}.docx.`);
    expect(existsSync(word())).toBe(false);
  });

  it('--out-dir is never passed over', async () => {
    const elsewhere = join(province.root, 'nơi khác');
    mkdirSync(elsewhere);
    expect((await compile('--final', '--out-dir', elsewhere)).code).toBe(0);
    expect(hashesBelow(elsewhere)).toEqual(hashesBelow(province.reports));
    rmSync(elsewhere, { recursive: true });
  });

  it('status and explain say that the inbox has moved', async () => {
    expect((await cchc('status', smallPeriod)).out).not.toContain('khác lúc chốt');
    const file = province.of('X01');
    writeFileSync(province.path(file), changed('X01', 'D7', 3)(file).bytes);
    const status = await cchc('status', smallPeriod);
    expect(status.out.replaceAll(/\s+/g, ' ')).toContain('1 tệp đã bị sửa hoặc không còn');
    const { record } = JSON.parse((await cchc('status', smallPeriod, '--json')).out);
    expect(record.inputsMoved).toEqual({ gone: 1, added: 0 });
    const explained = await cchc('explain', smallPeriod, '2.3.1');
    expect(explained.out).toContain('có thể khác số đã chốt');
    const { frozen } = JSON.parse((await cchc('explain', smallPeriod, '2.3.1', '--json')).out);
    expect(frozen).toMatchObject({ number: 1, inputsMoved: { gone: 1, added: 0 } });
  });
});

describe('--final', () => {
  it('is refused until the last day of the period has passed', async () => {
    for (const now of ['2026-09-10', '2026-09-14']) {
      const { code, err } = await inProcess(['compile', smallPeriod, '--final', '--now', now], province.root);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('hết ngày 14/09/2026') });
    }
    expect(names()).toEqual([]);
  });

  it('says that a report came in later than today', async () => {
    const receipts = join(province.root, 'periods', smallPeriod, 'so-tiep-nhan.csv');
    writeFileSync(receipts, readFileSync(receipts, 'utf8').replace('14/09/2026', '30/09/2026'));
    expect((await compile('--final')).out).toContain('Có 1 báo cáo ghi ngày nhận sau ngày hôm nay');
  });

  it('says how many findings nobody has explained', async () => {
    const { findings } = JSON.parse((await cchc('check', smallPeriod, '--json')).out);
    const open = findings.filter(
      (one: { severity: string; disposition: string }) =>
        one.severity === 'warning' && one.disposition === 'open',
    ).length;
    const { out } = await compile('--final');
    if (open > 0) expect(out).toContain(`Còn ${open} phát hiện cần giải trình`);
    else expect(out).not.toContain('giải trình');
    rmSync(records(), { recursive: true });
    rmSync(index());
    expect(JSON.parse((await compile('--final', '--json')).out).snapshot.unexplained).toBe(open);
  });
});
