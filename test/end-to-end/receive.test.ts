import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { inProcess } from './in-process.ts';
import {
  communes,
  smallPeriod,
  smallProvince,
  type SmallFile,
  type SmallProvince,
} from './small-province.ts';

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
}, 120_000);
afterAll(() => province.remove());
beforeEach(() => {
  province.fill();
  rmSync(periodFolders(province.root, smallPeriod).receipts);
});

interface Said {
  code: number;
  out: string;
  err: string;
  json: any;
}

async function run(day: string, command: string, ...args: string[]): Promise<Said> {
  const period = command === 'forms' ? [] : [smallPeriod];
  const jobs = command === 'forms' ? [] : ['--jobs', '1'];
  const line = [command, ...period, ...args, '--now', day, ...jobs];
  const said = await inProcess(line, province.root);
  const json = args.includes('--json') && said.out.startsWith('{') ? JSON.parse(said.out) : undefined;
  return { ...said, json };
}
const receive = (day: string, ...args: string[]) => run(day, 'receive', ...args);
const ledgerPath = () => periodFolders(province.root, smallPeriod).ledger;
const lines = () =>
  readFileSync(ledgerPath(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const statusOf = async (agency: string, day = '2026-09-22') => {
  const { json } = await run(day, 'status', '--json');
  return json.obligations.find((one: { agency: string }) => one.agency === agency);
};
/** A file outside the inbox, as it comes out of a mailbox. */
function mailed(name: string, bytes: Uint8Array): string {
  const folder = join(province.root, 'thư đến');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
/** Another file of the same content but one byte: the comment at the end of a zip is free. */
function resent(file: SmallFile): Uint8Array {
  const bytes = Buffer.from(file.bytes);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  bytes.writeUInt16LE(1, end + 20);
  return Buffer.concat([bytes.subarray(0, end + 22), Buffer.from('x')]);
}

describe('cchc receive', () => {
  it('enters everything that lies in the inbox, once', async () => {
    const first = await receive('2026-09-15', '--json');
    expect(first.code).toBe(0);
    expect(first.json).toMatchObject({
      schema: 'cchc.receive/1',
      ledger: { lines: 3, added: 3, unrecorded: 0 },
    });
    expect(first.json.files[0]).toMatchObject({
      outcome: 'entered',
      received: null,
      evidence: null,
      answers: [{ attempt: 1, readable: true, counts: true, period: smallPeriod }],
    });
    const before = readFileSync(ledgerPath());
    const second = await receive('2026-09-16', '--json');
    expect(second.json).toMatchObject({ ledger: { lines: 3, added: 0 }, files: [] });
    expect(readFileSync(ledgerPath())).toEqual(before);
  });

  it('does not claim that a file without a recorded day came in time or late', async () => {
    await receive('2026-09-21');
    expect(await statusOf('X01')).toMatchObject({ state: 'valid', received: null, daysLate: 0 });
    const { json } = await run('2026-09-22', 'status', '--json');
    expect(json).toMatchObject({ undated: 3, rates: { received: 3, onTime: 0 } });
    const { out } = await run('2026-09-22', 'status');
    expect(out).toContain('3 báo cáo chưa ghi ngày nhận');
    expect(out).toMatch(/cchc receive\s+2026-Q3/);
    expect(out).toContain('3 chưa rõ ngày nhận');
    expect(out).not.toContain('muộn');
    const check = await run('2026-09-22', 'check', '--json');
    const codes = check.json.findings.map((one: { code: string }) => one.code);
    expect(codes).toContain('C-TIM-001');
    expect(codes).not.toContain('C-LAT-001');
  });

  it('copies a file from elsewhere in, with day, document and evidence, and counts the attempt', async () => {
    await receive('2026-09-15');
    const file = province.of('X01');
    const path = mailed('báo cáo lần 2.xlsx', resent(file));
    const { json } = await receive(
      '2026-09-18',
      path,
      '--date',
      '17/9/2026',
      '--document',
      '31/BC-UBND',
      '--channel',
      'Thư điện tử',
      '--json',
    );
    const copy = `periods/${smallPeriod}/nop/báo cáo lần 2.xlsx`;
    expect(json.files).toMatchObject([
      {
        file: copy,
        copiedFrom: path,
        outcome: 'entered',
        received: '2026-09-17',
        evidence: 'letter',
        channel: 'Thư điện tử',
        document: '31/BC-UBND',
        answers: [{ agency: 'X01', attempt: 2, counts: true }],
      },
    ]);
    expect(readFileSync(join(province.root, copy))).toEqual(readFileSync(path));
    expect(await statusOf('X01')).toMatchObject({ file: copy });
  });

  it('says that a content came in before, and copies nothing', async () => {
    await receive('2026-09-15');
    const path = mailed('lại.xlsx', province.of('X01').bytes);
    const before = readdirSync(province.inbox, { recursive: true }).length;
    const { json, out } = await receive('2026-09-16', path, '--json');
    expect(json.files).toMatchObject([{ outcome: 'same', copiedFrom: null }]);
    expect(out).not.toContain('"entered"');
    expect(readdirSync(province.inbox, { recursive: true })).toHaveLength(before);
    expect(lines()).toHaveLength(3);
  });

  it('puts a day right with a new line, never by changing one', async () => {
    const { path } = { path: province.path(province.of('X01')) };
    await receive('2026-09-18', path, '--date', '18/9/2026');
    expect(await statusOf('X01')).toMatchObject({ received: '2026-09-18', daysLate: 3 });
    await receive('2026-09-19', path, '--date', '15/9/2026', '--document', '31/BC-UBND');
    expect(await statusOf('X01')).toMatchObject({ received: '2026-09-15', daysLate: 0 });
    expect(lines().map((one) => [one.kind, one.received])).toEqual([
      ['received', '2026-09-18'],
      ['dated', '2026-09-15'],
    ]);
  });

  it('keeps a worse file out until it is accepted', async () => {
    const file = province.of('X01');
    await receive('2026-09-14', province.path(file), '--date', '14/9/2026');
    await run('2026-09-14', 'forms', 'build', smallPeriod, '--don-vi', 'X01');
    const { blanks } = periodFolders(province.root, smallPeriod);
    const [blank] = readdirSync(blanks, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.xlsx'),
    );
    const path = mailed('X01 lần 2.xlsx', readFileSync(join(blanks, blank!)));
    const sent = await receive('2026-09-15', path, '--date', '15/9/2026', '--json');
    expect(sent.json.files[0].answers[0]).toMatchObject({ attempt: 2, counts: false, why: 'worse' });
    const kept = await statusOf('X01');
    expect(kept).toMatchObject({ state: 'valid', file: expect.stringContaining(file.name) });
    expect(kept.files[1].worse.map((one: { what: string }) => one.what)).toContain('blanks');
    const check = await run('2026-09-22', 'check');
    expect(check.out).toContain('C-DUP-002');
    expect(check.out).toContain('--accept "lý do"');

    const copy = `periods/${smallPeriod}/nop/X01 lần 2.xlsx`;
    const accepted = await receive('2026-09-16', copy, '--accept', 'xã xác nhận bản này', '--json');
    expect(accepted.json.files[0]).toMatchObject({ accepted: true, answers: [{ counts: true }] });
    expect(await statusOf('X01')).toMatchObject({ state: 'with-errors', file: copy, received: '2026-09-14' });
    const after = await run('2026-09-22', 'check', '--json');
    expect(after.json.findings).toContainEqual(
      expect.objectContaining({
        code: 'C-ACC-001',
        params: expect.objectContaining({ reason: 'xã xác nhận bản này' }),
      }),
    );
  });

  it.each([
    ['no date', ['--date', 'hôm kia'], 'không phải là ngày'],
    ['a day to come', ['--date', '30/9/2026'], 'đến ngày 18/09/2026 (hôm nay)'],
    ['a day of another year', ['--date', '14/9/2025'], 'từ ngày 15/06/2026'],
    ['an acceptance without a file', ['--accept', 'x'], 'Chỉ rõ tệp'],
    ['an acceptance without a reason', ['a.xlsx', '--accept', ' '], 'Ghi lý do sau --accept'],
    ['a file that is not there', ['khong-co.xlsx'], 'khong-co.xlsx'],
  ])('refuses %s and enters nothing', async (_, args, says) => {
    const { code, err } = await receive('2026-09-18', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(existsSync(ledgerPath())).toBe(false);
  });

  it('takes one agency only, and refuses a file of another', async () => {
    const { json } = await receive('2026-09-15', '--don-vi', 'X02', '--json');
    expect(json.ledger).toMatchObject({ lines: 1, unrecorded: 2 });
    const { code, err } = await receive('2026-09-15', province.path(province.of('X01')), '--don-vi', 'X02');
    expect(code).toBe(2);
    expect(err).toContain('X01');
    expect(lines()).toHaveLength(1);
  });

  it('is the same byte for byte on another machine', async () => {
    await receive('2026-09-15', '--date', '15/9/2026');
    const first = readFileSync(ledgerPath());
    province.fill();
    rmSync(periodFolders(province.root, smallPeriod).receipts);
    await receive('2026-09-15', '--date', '15/9/2026');
    expect(readFileSync(ledgerPath())).toEqual(first);
  });
});

describe('the ledger and what lies in the folder', () => {
  const findings = async () => {
    const { json } = await run('2026-09-22', 'check', '--json');
    return json.findings.filter((one: { code: string }) => /^C-(LDG|TIM|DUP)/.test(one.code));
  };

  it('is damaged: said with its line, not used, not written to', async () => {
    await receive('2026-09-15', '--date', '15/9/2026');
    const text = readFileSync(ledgerPath(), 'utf8');
    const at = text.indexOf('2026-09-15"', text.indexOf('\n'));
    writeFileSync(ledgerPath(), `${text.slice(0, at)}2026-09-10"${text.slice(at + 11)}`);
    expect(await findings()).toMatchObject([
      { code: 'C-LDG-001', params: { kind: 'edited', line: 2 } },
      { code: 'C-TIM-001', params: { count: 2, received: 3 } },
    ]);
    const refused = await receive('2026-09-16');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('dòng 2')]);
    const restarted = await receive('2026-09-16', '--restart', 'sổ bị sửa tay', '--json');
    expect(restarted.json.ledger).toMatchObject({ lines: 2, unrecorded: 2 });
    expect(restarted.json.ledger.restartedFrom).toContain('.hong-2026-09-16');
    await receive('2026-09-16');
    expect(lines()).toHaveLength(4);
  });

  it('differ: a file changed, a file gone, a day typed otherwise', async () => {
    await receive('2026-09-15', '--date', '15/9/2026');
    const [one, two, three] = communes.map((code) => province.of(code));
    copyFileSync(province.path(two!), join(province.root, 'giữ.xlsx'));
    writeFileSync(province.path(one!), resent(one!));
    rmSync(province.path(two!));
    writeFileSync(
      periodFolders(province.root, smallPeriod).receipts,
      `Tệp,Ngày nhận\n"${three!.name}",17/9/2026\n`,
    );
    const codes = (await findings()).map((it: { code: string }) => it.code).sort();
    expect(codes).toEqual(['C-LDG-002', 'C-LDG-003', 'C-LDG-004', 'C-TIM-001']);
  });
});
