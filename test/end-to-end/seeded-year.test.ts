import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  initDemoWorkspace,
  receiptsText,
  rightRound,
  WorkbookMaker,
} from '../../fixtures/synthetic-round.ts';
import { yearFaults } from '../../fixtures/year-faults.ts';
import { expectedPlaces, plantFault, type ExpectedPlace } from '../../fixtures/year-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { inProcess } from './in-process.ts';

interface JsonFinding {
  code: string;
  severity: string;
  agency: string | null;
  file: string | null;
  sheet: string | null;
  cell: string | null;
  message: string;
}

/** Each report with a day after its deadlines. */
const year: readonly [period: string, today: string][] = [
  ['2025-Q3', '2025-09-22'],
  ['2025-Y', '2025-12-22'],
  ['2026-Q1', '2026-03-23'],
  ['2026-H1', '2026-06-22'],
  ['2026-Q3', '2026-09-22'],
  ['2026-Y', '2026-12-22'],
];

const root = mkdtempSync(join(tmpdir(), 'cchc-year-'));
const maker = new WorkbookMaker(openEdition('cchc-2026'));
const clean = new Map<string, JsonFinding[]>();
const spoiled = new Map<string, JsonFinding[]>();
const compiled = new Map<string, number>();

async function fillRight(id: string): Promise<void> {
  const period = parsePeriod(id)!;
  const { inbox, receipts } = periodFolders(root, id);
  const files = [];
  for await (const file of rightRound(maker, period)) {
    const path = join(inbox, ...file.name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    files.push({ ...file, bytes: new Uint8Array(), received: period.end });
  }
  writeFileSync(receipts, receiptsText(files));
}

async function check(period: string, today: string): Promise<JsonFinding[]> {
  const { out, err } = await inProcess(['check', period, '--json', '--now', today], root);
  if (out === '') throw new Error(err);
  return JSON.parse(out).findings;
}

/** What looks beyond the workbook: other periods, other agencies, the consolidated figures. */
const looksBeyond = ({ code }: JsonFinding) => /^(L[2345]|A)-/.test(code);
const isComplaint = ({ severity }: JsonFinding) => severity !== 'info';
/**
 * What the generator means: short proposals are drawn from a bank, so that some agencies write the same sentence, and the
 * field lead counts investment that no agency reports.
 */
const isMeant = ({ code }: JsonFinding) => code === 'L3-DUP-002' || code === 'L3-LED-001';

beforeAll(async () => {
  await initDemoWorkspace(root, openEdition('cchc-2026'));
  for (const [period, today] of year) {
    await fillRight(period);
    const done = await inProcess(['compile', period, '--final', '--quiet', '--now', today], root);
    compiled.set(period, done.code);
    clean.set(period, await check(period, today));
  }
  for (const fault of yearFaults) await plantFault(root, maker, fault);
  for (const [period, today] of year) spoiled.set(period, await check(period, today));
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the clean year', () => {
  it.each(year)('%s is frozen without a complaint', (period) => {
    expect(compiled.get(period)).toBe(0);
    const complaints = clean
      .get(period)!
      .filter((one) => looksBeyond(one) && isComplaint(one) && !isMeant(one));
    expect(complaints.map(({ code, agency, cell, message }) => [code, agency, cell, message])).toEqual([]);
    expect(clean.get(period)!.filter((one) => one.severity === 'error')).toEqual([]);
  });
});

function isFound(wanted: ExpectedPlace, period: string): JsonFinding | undefined {
  const codes = wanted.code.split('|');
  const before = new Set(clean.get(period)!.map((one) => [one.code, one.file, one.cell, one.message].join()));
  return spoiled
    .get(period)!
    .find(
      (one) =>
        codes.some((code) => one.code.startsWith(code)) &&
        one.agency === wanted.agency &&
        one.file === wanted.file &&
        (wanted.severity === undefined ? isComplaint(one) : one.severity === wanted.severity) &&
        !before.has([one.code, one.file, one.cell, one.message].join()) &&
        (wanted.sheet === undefined || one.sheet === wanted.sheet) &&
        (wanted.cell === undefined || one.cell === wanted.cell),
    );
}

describe('the seeded year', () => {
  it('has the promised faults', () => {
    expect(yearFaults.length).toBeGreaterThanOrEqual(30);
    expect(new Set(yearFaults.map((one) => one.kind)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(yearFaults.map((one) => one.id)).size).toBe(yearFaults.length);
  });

  it.each(yearFaults.map((fault) => [fault.id, fault.kind, fault] as const))(
    '%s: %s is found at its place',
    (_id, _kind, fault) => {
      for (const wanted of expectedPlaces(maker, fault)) {
        const own = spoiled
          .get(fault.period)!
          .filter((one) => one.agency === wanted.agency && looksBeyond(one));
        const shown = own.map(({ code, severity, sheet, cell, message }) => ({
          code,
          severity,
          sheet,
          cell,
          message,
        }));
        expect(isFound(wanted, fault.period), JSON.stringify({ wanted, shown }, null, 1)).toBeDefined();
      }
    },
  );

  it('finds no errors where nothing was planted', () => {
    const planted = new Set(yearFaults.map((one) => `${one.period} ${one.obligation.split('/')[0]!}`));
    const wrong = [...spoiled].flatMap(([period, findings]) =>
      findings.filter(
        (one) =>
          looksBeyond(one) && one.severity === 'error' && !planted.has(`${period} ${one.agency ?? ''}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
