import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { main } from '../../src/cli/main.ts';
import { addDemoPlan, initDemoWorkspace } from '../../src/cli/synthetic/fill-inbox.ts';
import { demoAgencies } from '../../src/cli/synthetic/province.ts';
import { WorkbookMaker } from '../../src/cli/synthetic/synthetic-round.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { indicesFolder, periodFolders, reportsName } from '../../src/workspace/workspace-paths.ts';
import { fillPeriod } from './fill-period.ts';

/** Of the demo's province: the six agencies that lead an area, and three communes. */
const small = ['VP', 'SNV', 'STP', 'STC', 'SKHCN', 'BPTTH', 'X01', 'X02', 'P01'];

/** Frozen reports of the past, oldest first; the annual report of 2026 is the one to make. */
const frozen = ['2025-Y', '2026-Q1', '2026-H1', '2026-Q3'];

/** A small fictional province with its annual report of 2026, its history, its plan and its published indices. */
export async function buildProvinceWorkspace(root: string): Promise<void> {
  const edition = openEdition('cchc-2026');
  const agencies = demoAgencies().filter((one) => small.includes(one.code));
  await initDemoWorkspace(root, edition, agencies);
  await addDemoPlan(root);
  leaveOut(join(root, indicesFolder, '2026.csv'), 'SYT');
  const register = { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
  const maker = new WorkbookMaker(edition, register);
  for (const id of frozen) {
    const period = parsePeriod(id)!;
    await fillPeriod(root, period, maker);
    await freeze(root, id, `${addDays(period.end, 8)}T08:00:00+07:00`);
    keepRecord(root, id);
  }
  await fillPeriod(root, parsePeriod('2026-Y')!, maker);
}

async function freeze(root: string, id: string, now: string): Promise<void> {
  const written: string[] = [];
  const code = await main({
    argv: ['node', 'cchc', '-C', root, '--now', now, 'compile', id, '--final'],
    env: { CI: '1' },
    cwd: () => root,
    stdin: {},
    stdout: { write: () => true },
    stderr: { write: (text) => written.push(text) > 0 },
  });
  if (code !== 0) throw new Error(`compile ${id} --final ended with ${code}: ${written.join('')}`);
}

/** The demo scores an agency that the small province does not have. */
function leaveOut(file: string, agency: string): void {
  const lines = readFileSync(file, 'utf8').split('\r\n');
  writeFileSync(file, lines.filter((line) => !line.split(',').includes(agency)).join('\r\n'));
}

/** Of a frozen period the record is enough: its workbooks and reports are as large as everything else together. */
function keepRecord(root: string, id: string): void {
  const { inbox, dir } = periodFolders(root, id);
  for (const one of [inbox, join(dir, reportsName), join(root, '.cchc')])
    rmSync(one, { recursive: true, force: true });
}
