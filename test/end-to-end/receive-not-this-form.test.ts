import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { inProcess } from './in-process.ts';
import { communes, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
}, 120_000);
afterAll(() => province.remove());
beforeEach(() => province.fill());

const run = (...args: string[]) => inProcess([...args, '--now', '2026-09-22'], province.root);

/** The blank form of a commune in a period. */
async function blankOf(agency: string, period: string): Promise<string> {
  await run('forms', 'build', period, '--agency', agency);
  const { blanks } = periodFolders(province.root, period);
  return join(
    blanks,
    readdirSync(blanks).find((one) => one.startsWith(agency))!,
  );
}

describe('cchc receive of what is no answer', () => {
  it('does not count a form that came back empty as sent', async () => {
    rmSync(province.path(province.files.find((one) => one.name.includes('X01'))!));
    const blank = await blankOf('X01', smallPeriod);
    const { out } = await run('receive', smallPeriod, blank, '--date', '14/9/2026', '--jobs', '1');
    expect(out).toContain('biểu trống');
    expect(out).toContain('chưa tính là đã nộp');
    const said = await run('status', smallPeriod, '--json', '--jobs', '1');
    const { obligations, rates } = JSON.parse(said.out);
    const status = obligations.find((one: { agency: string }) => one.agency === 'X01');
    expect(status).toMatchObject({ state: 'with-errors', empty: true });
    expect(rates.received).toBe(rates.expected - 1);
    const board = await run('status', smallPeriod, '--jobs', '1');
    expect(board.out).toContain('gửi biểu trống');
  });

  it('copies no form of another period in, and says where it belongs', async () => {
    const other = await blankOf('X01', '2026-H1');
    const { code, err } = await run('receive', smallPeriod, other, '--date', '14/9/2026', '--jobs', '1');
    expect([code, err]).toEqual([2, expect.stringContaining('biểu của 6 tháng đầu năm 2026')]);
    expect(err).toContain('cchc receive 2026-H1');
    const { inbox, ledger } = periodFolders(province.root, smallPeriod);
    expect(readdirSync(inbox).some((one) => one.includes('2026-H1'))).toBe(false);
    expect(existsSync(ledger)).toBe(false);
  });
});
