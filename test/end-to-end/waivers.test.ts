import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';
import { wordParagraphs } from './read-outputs.ts';
import { changed, without } from './small-changes.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `chap-thuan.csv`: what the authority accepts passes, counts and is told; what it does not, stays open. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => province.fill());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);
const compile = (...args: string[]) => cchc('compile', smallPeriod, ...args);
const records = () => join(province.root, 'periods', smallPeriod, 'ban-chot');
const waivers = (...lines: string[]) =>
  writeFileSync(
    join(province.root, 'periods', smallPeriod, 'chap-thuan.csv'),
    `\uFEFF${['Mã quy tắc;Đơn vị;Chỉ tiêu hoặc ô;Mức tối đa;Lý do;Người duyệt;Văn bản;Hết hạn', ...lines].join('\r\n')}\r\n`,
  );
const wordText = () =>
  wordParagraphs(
    new Uint8Array(readFileSync(join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`))),
  ).join('\n');

describe('a waiver', () => {
  const document = 'Công văn 12/UBND-NC';

  it('for a missing report lets the period be frozen without it, and the report says so', async () => {
    province.fill(without('X01'));
    waivers(`C-EXP-001;X01;;;Vừa thành lập;Chủ tịch UBND tỉnh;${document};`);
    const { code, out } = await compile('--final');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('bản chốt số 1') });
    const text = wordText();
    expect(text).not.toContain('DỰ THẢO');
    expect(text).toContain(`Không gửi báo cáo. Được chấp thuận (${document}): Vừa thành lập.`);
    const status = await cchc('status', smallPeriod);
    expect(status.out).toContain('không nộp, đã được chấp thuận');
    const manifest = JSON.parse(readFileSync(join(records(), '1', 'ban-chot.json'), 'utf8'));
    expect(manifest.waivers).toEqual([
      {
        code: 'C-EXP-001',
        agency: 'X01',
        target: '',
        reason: 'Vừa thành lập',
        approver: 'Chủ tịch UBND tỉnh',
        document,
        passed: 1,
      },
    ]);
  });

  const broken = () => province.fill(changed('X01', 'D6', 999_999));
  const errors = async () => {
    const { findings, waivers: said } = JSON.parse((await cchc('check', smallPeriod, '--json')).out);
    const open = findings.filter(
      (one: { disposition: string; severity: string }) =>
        one.disposition === 'open' && one.severity === 'error',
    );
    return { findings, open, said };
  };

  it('for a figure lets it count as it is; its ceiling and its end open it again', async () => {
    broken();
    const { open } = await errors();
    expect(open.length).toBeGreaterThan(0);
    const codes: string[] = [...new Set<string>(open.map((one: { code: string }) => one.code))];
    const lines = (more: string) =>
      codes.map((code) => `${code};X01;;${more};Số đã đối chiếu;Giám đốc Sở;${document}`);
    waivers(...lines(''));
    const waived = await errors();
    expect(waived.open).toEqual([]);
    expect(waived.said.every((one: { state: string }) => one.state === 'waived')).toBe(true);
    const { figures, draft } = JSON.parse((await compile('--json')).out);
    expect(draft).toBe(false);
    const own = figures.find(
      (one: { indicator: string; scope: { id?: string } }) =>
        one.indicator === '2.3.1' && one.scope.id === 'X01',
    );
    expect(own.value).toBe('999999');
    expect((await cchc('check', smallPeriod)).out).toContain('được chấp thuận');

    waivers(...lines('10'));
    const exceeded = await errors();
    expect(exceeded.open).toHaveLength(open.length);
    expect(exceeded.said.every((one: { state: string }) => one.state === 'exceeded')).toBe(true);
    expect((await cchc('check', smallPeriod)).out).toContain('nay vượt mức tối đa');

    waivers(...lines('').map((line) => `${line};21/9/2026`));
    expect((await errors()).open).toHaveLength(open.length);
    expect((await cchc('check', smallPeriod)).out).toContain('đã hết hạn');
  });

  it('that has expired is named where --final is refused', async () => {
    province.fill(without('X01'));
    waivers(`C-EXP-001;X01;;;Vừa thành lập;Chủ tịch UBND tỉnh;${document};1/6/2026`);
    const { code, out } = await compile('--final');
    expect(code).toBe(4);
    expect(out).toContain('dòng 2 (C-EXP-001, X01): đã hết hạn ngày 01/06/2026');
    const { snapshot } = JSON.parse((await compile('--final', '--json')).out);
    expect(snapshot.refused.waivers).toMatchObject([{ line: 2, state: 'expired' }]);
  });

  it('makes no report of a file that cannot be read; one for the missing report lets the period close', async () => {
    province.fill((file) => (file.obligation.agency === 'X01' ? { ...file, bytes: new Uint8Array() } : file));
    const { findings } = JSON.parse((await cchc('check', smallPeriod, '--json')).out);
    const blocker = findings.find((one: { severity: string }) => one.severity === 'blocker');
    expect(blocker.agency).toBe('X01');
    waivers(`${blocker.code};X01;;;Tệp hỏng;Giám đốc Sở;${document};`);
    const { open, said } = await errorsAndBlockers();
    expect(open).toContain(blocker.code);
    expect(said).toMatchObject([{ state: 'blocker' }]);
    const refused = await compile('--final');
    expect(refused.code).not.toBe(0);
    expect(refused.out).toContain('dùng mã C-EXP-001');
    expect((await cchc('check', smallPeriod)).out.replaceAll(/\s+/g, ' ')).toContain('dùng mã C-EXP-001');

    waivers(`C-EXP-001;X01;;;Tệp hỏng;Giám đốc Sở;${document};`);
    expect((await errorsAndBlockers()).open).toEqual([]);
    expect((await cchc('status', smallPeriod)).out.replaceAll(/\s+/g, ' ')).toContain(
      'không dùng được, đã được chấp thuận không có báo cáo',
    );
    expect((await compile('--final')).out).toContain('bản chốt số 1');
    expect(wordText()).not.toContain('DỰ THẢO');
  });

  const errorsAndBlockers = async () => {
    const { findings, waivers: said } = JSON.parse((await cchc('check', smallPeriod, '--json')).out);
    const open = findings
      .filter((one: { disposition: string; severity: string }) => one.disposition === 'open')
      .filter((one: { severity: string }) => one.severity === 'error' || one.severity === 'blocker');
    return { open: open.map((one: { code: string }) => one.code), said };
  };

  it('that fits nothing is said', async () => {
    waivers(`L1-SUM-001;X01;2.3.1;;Lý do;Giám đốc Sở;${document};`);
    const { code, out } = await cchc('check', smallPeriod);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Chấp thuận ở chap-thuan.csv dòng 2 (L1-SUM-001, X01, 2.3.1): không ứng với phát hiện nào',
    );
  });

  it('with a mistake is answered with line and column', async () => {
    waivers(`L1-SUM-999;X01;;;Lý do;Giám đốc Sở;${document};`);
    const { code, err } = await compile();
    expect(code).toBe(2);
    expect(err).toMatch(/chap-thuan\.csv:2:1 — Không có quy tắc “L1-SUM-999”/);
  });
});
