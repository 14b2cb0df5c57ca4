import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inboxName, WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { openRecord } from '../../src/workspace/history/load-history.ts';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { inProcess } from './in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** A total that still holds last period's figure is told as such, from the record of that period. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01']);
  const maker = new WorkbookMaker(province.edition);
  const { inbox } = periodFolders(province.root, '2026-H1');
  for (const obligation of maker.obligations(parsePeriod('2026-H1')!)) {
    if (obligation.agency !== 'X01') continue;
    const path = join(inbox, ...inboxName(maker.agencyOf(obligation), obligation).split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await maker.workbook(obligation, maker.answers(obligation)));
  }
  // The others are missing: a draft, which is history all the same.
  expect((await cchc('compile', '2026-H1')).code).toBe(1);
});
afterAll(() => province.remove());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);

async function causes(): Promise<string[]> {
  const { findings } = JSON.parse((await cchc('check', smallPeriod, '--json')).out);
  return findings
    .filter((one: { indicator: string | null }) => one.indicator === '2.3.1')
    .flatMap((one: { causes: { kind: string }[] }) => one.causes.map((cause) => cause.kind));
}

describe('the likely cause "last period"', () => {
  it('takes its figures from the record of the report before', async () => {
    const last = openRecord(province.root, '2026-H1')!.facts('X01/unit').get('2.3.1')!;
    const spoiled = province.of('X01');
    const cell = { sheet: '2. Thủ tục hành chính', cell: 'D6', value: Number(last.value) };
    const bytes = patchWorkbook(spoiled.bytes, { cells: [cell] });
    province.fill((file) => (file === spoiled ? { ...file, bytes } : file));
    expect(await causes()).toContain('last-period');
    // Without the record nobody knows; the tidy facts in bao-cao/ are no source.
    const records = join(periodFolders(province.root, '2026-H1').dir, 'ban-chot');
    cpSync(records, `${records}-cất`, { recursive: true });
    rmSync(records, { recursive: true });
    expect(await causes()).not.toContain('last-period');
    renameSync(`${records}-cất`, records);
    expect(await causes()).toContain('last-period');
  });
});
