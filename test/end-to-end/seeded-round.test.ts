import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, faultyPeriod, lateAgencies, missingAgencies } from '../../fixtures/faults.ts';
import {
  expectedFindings,
  fillInbox,
  inboxName,
  initDemoWorkspace,
  WorkbookMaker,
  type ExpectedFinding,
} from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { inProcess } from './in-process.ts';
import {
  leaveOut,
  plainIndicators,
  plainReport,
  plainTotals,
  type PlainReport,
} from './independent-totals.ts';
import { annexTotals, factRows, factTotals, plainNumber, wordParagraphs, wordRows } from './read-outputs.ts';

interface JsonFinding {
  code: string;
  severity: string;
  agency: string | null;
  file: string | null;
  sheet: string | null;
  cell: string | null;
  message: string;
}

const inbox = `periods/${faultyPeriod}/nop/`;
const root = mkdtempSync(join(tmpdir(), 'cchc-round-'));
const edition = openEdition('cchc-2026');
const maker = new WorkbookMaker(edition);
const expected = expectedFindings(maker, parsePeriod(faultyPeriod)!);
let findings: JsonFinding[];
let compiled: {
  figures: { indicator: string; scope: { type: string }; value: string | null }[];
  draft: boolean;
  coverage: Record<string, unknown>;
};
let checkCode: number;

beforeAll(async () => {
  await initDemoWorkspace(root, edition);
  await fillInbox(root, faultyPeriod, maker);
  const check = await inProcess(['check', faultyPeriod, '--json', '--now', '2026-09-22'], root);
  checkCode = check.code;
  findings = JSON.parse(check.out).findings;
  const compile = await inProcess(['compile', faultyPeriod, '--json', '--now', '2026-09-22'], root);
  compiled = JSON.parse(compile.out);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const output = (name: string) =>
  new Uint8Array(readFileSync(join(root, 'periods', faultyPeriod, 'bao-cao', name)));

function isFound(wanted: ExpectedFinding): JsonFinding | undefined {
  return findings.find(
    (one) =>
      one.code === wanted.code &&
      one.severity === wanted.severity &&
      one.agency === wanted.agency &&
      (wanted.file === undefined || one.file === inbox + wanted.file) &&
      (wanted.sheet === undefined || one.sheet === wanted.sheet) &&
      (wanted.cell === undefined || one.cell === wanted.cell),
  );
}

describe('the seeded round', () => {
  it('has the promised faults', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map((one) => one.kind)).size).toBeGreaterThanOrEqual(25);
    expect([missingAgencies.length, lateAgencies.size]).toEqual([3, 4]);
  });

  it.each(
    expected.map(
      (one) =>
        [
          `${one.fault}: ${one.code} ${one.file ?? one.agency} ${one.sheet ?? ''} ${one.cell ?? ''}`,
          one,
        ] as const,
    ),
  )('finds %s', (_name, wanted) => {
    expect(
      isFound(wanted),
      JSON.stringify(
        findings.filter((one) => one.agency === wanted.agency),
        null,
        1,
      ),
    ).toBeDefined();
  });

  it('reports nothing else at error level', () => {
    const wanted = new Set(expected.map(isFound));
    const others = findings.filter((one) => ['blocker', 'error'].includes(one.severity) && !wanted.has(one));
    expect(others).toEqual([]);
  });

  it('tells its caller: findings, and files that cannot be read', () => expect(checkCode).toBe(3));

  it('says each finding in Vietnamese, without a raw code or "undefined"', () => {
    for (const { message } of findings)
      expect(message).not.toMatch(/undefined|null|NaN|\[object|cchc-2026\//);
  });
});

/** Every workbook of the inbox that counts, less what the manifest keeps out. */
function countedReports(): PlainReport[] {
  const files = readdirSync(join(root, inbox), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const reports: PlainReport[] = [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = path.slice(join(root, inbox).length);
    const fault = faults.find((one) => expected.some((e) => e.fault === one.id && e.file === name));
    const isReplaced = faults.some(
      (one) => one.edit.do === 'earlier-version' && name === rightName(one.obligation),
    );
    if (fault?.edit.do === 'stranger' || isReplaced || fault?.excludes.includes('*')) continue;
    const report = plainReport(readFileSync(path));
    if (!report) continue;
    const seeded =
      fault ?? faults.find((one) => one.edit.do !== 'stranger' && rightName(one.obligation) === name);
    const excludes = seeded?.edit.do === 'earlier-version' ? [] : (seeded?.excludes ?? []);
    const out = excludes.flatMap((excluded) =>
      excluded.startsWith('nonzero:')
        ? [...report.values].flatMap(([code, value]) =>
            code.startsWith(excluded.slice(8) + '.') && value !== 0n ? [code] : [],
          )
        : [excluded],
    );
    leaveOut(report, out, plainIndicators());
    if (seeded?.edit.do !== 'earlier-version') {
      for (const [code, value] of Object.entries(seeded?.counts ?? {}))
        report.values.set(code, BigInt(Math.round(Number(value) * 1000)));
    }
    reports.push(report);
  }
  return reports;
}

const names = new Map(
  maker
    .obligations(parsePeriod(faultyPeriod)!)
    .map((one) => [one.id, inboxName(maker.agencyOf(one), one)] as const),
);
const rightName = (obligation: string) => names.get(obligation)!;

describe('the totals', () => {
  const totals = () =>
    new Map(
      compiled.figures.filter((one) => one.scope.type === 'total').map((one) => [one.indicator, one.value]),
    );
  let independent: Map<string, string>;
  beforeAll(() => {
    independent = plainTotals(countedReports(), plainIndicators());
  });

  it('of the JSON equal an independent computation, indicator by indicator', () => {
    const ours = totals();
    expect(independent.size).toBeGreaterThan(80);
    for (const [code, value] of independent) expect(`${code} = ${ours.get(code)}`).toBe(`${code} = ${value}`);
  });

  it('of the annex equal them too', () => {
    const annex = annexTotals(output(`phu-luc-so-lieu-${faultyPeriod}.xlsx`));
    for (const [code, value] of independent)
      expect(`${code} = ${annex.get(code)}`).toBe(`${code} = ${value}`);
  });

  it('of the Word report equal them too', () => {
    const rows = wordRows(output(`bao-cao-tong-hop-${faultyPeriod}.docx`));
    const word = new Map(
      rows
        .filter((row) => /^\d+(\.\d+){2}$/.test(row[0] ?? ''))
        .map((row) => [row[0]!, plainNumber(row[3]!)]),
    );
    for (const [code, value] of independent) expect(`${code} = ${word.get(code)}`).toBe(`${code} = ${value}`);
  });

  it('of the CSV equal them too: the rows that count add up', () => {
    const facts = factTotals(factRows(output(`so-lieu-${faultyPeriod}.csv`)));
    const ratios = new Set(
      plainIndicators()
        .filter((one) => one.kind === 'ratio')
        .map((one) => one.code),
    );
    for (const [code, value] of independent)
      if (!ratios.has(code)) expect(`${code} = ${facts.get(code)}`).toBe(`${code} = ${value}`);
  });

  it('stand in the sentences of the report as well', () => {
    const text = wordParagraphs(output(`bao-cao-tong-hop-${faultyPeriod}.docx`)).join('\n');
    const received = Number(independent.get('2.3.1')).toLocaleString('de-DE');
    expect(text).toContain(`${received} hồ sơ`);
    expect(text).toContain('DỰ THẢO');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  });
});
