import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCchc } from '../cli/run-cchc.ts';
import { inProcess } from './in-process.ts';
import { communes, smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** Names as clerks, Windows, macOS and chat programs make them. */

let province: SmallProvince;
let figures: unknown;
const run = (...args: string[]) => inProcess([...args, '--json', '--now', smallNow], province.root);
const figuresNow = async () => JSON.parse((await run('compile', smallPeriod)).out).figures;

beforeAll(async () => {
  province = await smallProvince(communes);
  figures = await figuresNow();
});
afterAll(() => province.remove());

const deep = `${'thư mục con dài '.repeat(6)}/${'báo cáo quý ba '.repeat(6)}`;

describe('a file of the inbox named', () => {
  const names: [kind: string, name: string, found?: string][] = [
    ['in NFC', 'Xã phường/Báo cáo quý III.xlsx'.normalize('NFC')],
    ['in NFD, as macOS does', 'Xã phường/Báo cáo quý III.xlsx'.normalize('NFD')],
    ['with brackets, & and quotes', `Đã nhận [lần 2]/UBND (xã) & 'Tân Diệp' {1}.xlsx`],
    ['with blanks at its ends', ' Báo cáo   quý III .xlsx'],
    ['with percent, hash, plus, comma, semicolon', '100%25 #1 + a,b;c = d!.xlsx'],
    ['like an option', '--format.xlsx'],
    ['with an invisible blank and an emoji', 'biểu\u00a0mẫu\u200b 📎.xlsx', 'L0-WBK-007'],
    ['in capitals', 'BAO CAO.XLSX'],
    ['with dots', 'báo.cáo.v2..xlsx'],
    ['over 200 characters deep', `${deep}/X01.xlsx`],
  ];
  it.each(names)('%s is read, counted, and named as it is', async (kind, name, found) => {
    const renamed = province.of('X01');
    province.fill((file) => (file === renamed ? { ...file, name } : file));
    const { code, out } = await run('check', smallPeriod);
    const { submissions, findings } = JSON.parse(out);
    // The small province has few leads; nothing else is found.
    const codes = findings.map((one: { code: string }) => one.code);
    expect({ code, findings: codes.filter((one: string) => one !== 'C-LED-001') }).toEqual({
      code: 0,
      findings: found === undefined ? [] : [found],
    });
    const told = submissions.find((one: { agency: string }) => one.agency === 'X01');
    expect(told.file).toBe(`periods/${smallPeriod}/nop/${name}`.normalize('NFC'));
    // The file system's own spelling is kept where it differs, so that the file can be found again.
    expect(told.fileRaw ?? told.file).toBe(`periods/${smallPeriod}/nop/${name}`);
    if (/NFD|deep/.test(kind)) expect(await figuresNow()).toEqual(figures);
  });

  it('in both spellings of Unicode at once is two files, of which one counts', async () => {
    province.fill();
    const { bytes, name } = province.of('X01');
    const twins = ['NFC', 'NFD'].map((form) => join(province.inbox, `Xã Tân Diệp.xlsx`.normalize(form)));
    for (const path of twins) writeFileSync(path, bytes);
    const { summary, findings } = JSON.parse((await run('check', smallPeriod)).out);
    expect([4, 5]).toContain(summary.files);
    expect(findings.map((one: { code: string }) => one.code)).toContain('C-DUP-001');
    expect(name).not.toBe('');
    expect(await figuresNow()).toEqual(figures);
  });

  it.each(['~$X01.xlsx', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.~lock.X01.xlsx#', '._X01.xlsx'])(
    '%s is passed over',
    async (name) => {
      province.fill();
      writeFileSync(join(province.inbox, name), 'rác');
      expect(JSON.parse((await run('check', smallPeriod)).out)).toMatchObject({
        exitCode: 0,
        summary: { files: 3 },
      });
    },
  );
});

describe('a path on the command line', () => {
  it.each(['bản [2] & (3) 100%.xlsx', '-dấu gạch  ý.xlsx'])(
    '%s is taken as it is, from a shell too',
    (name) => {
      province.fill();
      const path = join(province.root, 'gửi riêng', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, province.of('X01').bytes);
      const args = ['check', smallPeriod, '--json', '--now', smallNow, '--', join('gửi riêng', name)];
      const { code, out } = runCchc(args, province.root);
      expect(code).toBe(0);
      expect(JSON.parse(out).submissions).toMatchObject([{ agency: 'X01', file: `gửi riêng/${name}` }]);
    },
  );

  it('cut off at an & is explained', async () => {
    const { code, err } = await inProcess(
      ['check', smallPeriod, join(province.root, 'Sở VH')],
      province.root,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/Sở VH.*ký hiệu & \^/);
  });

  it('that is empty is not the whole folder', async () => {
    const { code, err } = await inProcess(['check', smallPeriod, ''], province.root);
    expect(code).toBe(2);
    expect(err).toContain('Không có tệp hoặc thư mục “”');
  });

  it('of a folder is read with all that lies below', async () => {
    province.fill();
    const { out } = await run('check', smallPeriod, join(province.inbox, 'Xã phường'));
    expect(JSON.parse(out).summary).toMatchObject({ files: 3, agencies: 3, error: 0 });
  });
});
