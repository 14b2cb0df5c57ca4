import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { consolidateRun } from '../../../src/cli/pipeline/consolidate-run.ts';
import { judge } from '../../../src/cli/pipeline/judge.ts';
import { openRun, type Run } from '../../../src/cli/pipeline/open-run.ts';
import { readInbox } from '../../../src/cli/pipeline/read-inbox.ts';
import type { CommandRequest } from '../../../src/cli/command.ts';
import type { Consolidation, Scope } from '../../../src/domain/consolidation.ts';
import type { PeriodRecord } from '../../../src/domain/history.ts';
import { manifestName, recordFiles } from '../../../src/domain/snapshot.ts';
import { patchWorkbook } from '../../../src/workbook/patch/patch-cells.ts';
import { manifestText, readManifest } from '../../../src/workspace/history/manifest.ts';
import { loadHistory, openRecord } from '../../../src/workspace/history/load-history.ts';
import { recordFolder } from '../../../src/workspace/history/record-paths.ts';
import { inProcess } from '../../end-to-end/in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../../end-to-end/small-province.ts';
import { thrownText } from '../temp-workspace.ts';

/** A round with everything that a record has to keep apart: texts like formulas, blanks, estimates, a missing agency. */

let province: SmallProvince;
let consolidation: Consolidation;
let draft: PeriodRecord;
beforeAll(async () => {
  province = await smallProvince();
  const area = '2. Thủ tục hành chính';
  province.fill((file) => {
    const { agency, submissionType } = file.obligation;
    const cells = [
      { sheet: area, cell: 'D6', value: '=1+"2", ba' },
      { sheet: area, cell: 'D7', value: "'trích\r\ndẫn" },
      { sheet: area, cell: 'D8', value: '' },
      { sheet: area, cell: 'D9', value: 'ước 12' },
    ];
    if (agency === 'X01') return { ...file, bytes: patchWorkbook(file.bytes, { cells }) };
    return agency === 'P01' && submissionType === 'unit' ? undefined : file;
  });
  await inProcess(['compile', smallPeriod, '--now', smallNow], province.root);
  consolidation = await consolidated();
  draft = openRecord(province.root, smallPeriod)!;
});
afterAll(() => province.remove());

async function consolidated(): Promise<Consolidation> {
  const request = requestIn(province.root);
  const run: Run = openRun(request, smallPeriod);
  const { submissions } = await readInbox(run, request, []);
  return consolidateRun(run, judge(run, submissions, true));
}

function requestIn(cwd: string): CommandRequest {
  const io = {
    out: () => {},
    err: () => {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdinIsTerminal: false,
    columns: 100,
    env: { CI: '1' },
    cwd,
    now: () => new Date(`${smallNow}T12:00:00+07:00`),
  };
  const options = {
    lang: 'vi' as const,
    outputs: [],
    failOn: 'error' as const,
    color: 'auto' as const,
    quiet: true,
    verbose: false,
    debug: false,
    input: false,
  };
  return { io, options, args: [smallPeriod], flags: {} };
}

const folder = (snapshot = 0) => recordFolder(province.root, smallPeriod, snapshot);

/** Every scope that the register knows, and some that it does not. */
function scopes(): Scope[] {
  const { agencies } = consolidation;
  const ids = (of: (one: (typeof agencies)[number]) => string) => [...new Set(agencies.map(of))];
  return [
    { type: 'total' },
    ...ids((one) => one.level).map((id): Scope => ({ type: 'level', id })),
    ...ids((one) => one.group).map((id): Scope => ({ type: 'group', id })),
    ...ids((one) => one.code).map((id): Scope => ({ type: 'agency', id })),
    { type: 'agency', id: 'nobody' },
    { type: 'group', id: 'none' },
  ];
}

describe('a record on disk', () => {
  it('answers like the consolidation itself: figures of every indicator and scope', () => {
    const memory = recordOf(consolidation, { snapshot: 0, id: '', madeOn: smallNow });
    let figures = 0;
    for (const scope of scopes()) {
      for (const code of [...consolidation.edition.indicators.keys(), '9.9.9']) {
        const known = memory.figure(code, scope);
        expect({ code, scope, figure: draft.figure(code, scope) }).toEqual({ code, scope, figure: known });
        if (known) figures++;
      }
    }
    expect(figures).toBeGreaterThan(800);
  });

  it('facts, texts, tables, obligations and agencies', () => {
    const memory = recordOf(consolidation, { snapshot: 0, id: '', madeOn: smallNow });
    expect([...draft.obligations]).toEqual([...memory.obligations]);
    expect([...draft.agencies]).toEqual([...memory.agencies]);
    expect(draft.edition).toEqual(memory.edition);
    expect(draft.period).toEqual(memory.period);
    const seen = { facts: 0, texts: 0, cells: 0 };
    for (const { id } of [...memory.obligations, { id: 'nobody/unit' }]) {
      expect([...draft.facts(id)]).toEqual([...memory.facts(id)]);
      expect([...draft.texts(id)]).toEqual([...memory.texts(id)]);
      seen.facts += draft.facts(id).size;
      seen.texts += draft.texts(id).size;
    }
    for (const { code } of [...consolidation.edition.tables, { code: 'no' }]) {
      const [kept, known] = [draft.table(code), memory.table(code)];
      expect(kept?.rows.map((row) => ({ ...row, cells: [...row.cells] }))).toEqual(
        known?.rows.map((row) => ({ ...row, cells: [...row.cells] })),
      );
      expect([...(kept?.total ?? [])]).toEqual([...(known?.total ?? [])]);
      seen.cells += kept?.rows.length ?? 0;
    }
    expect(seen.facts).toBeGreaterThan(500);
    expect(seen.texts).toBeGreaterThan(20);
    expect(seen.cells).toBeGreaterThan(5);
  });

  it('keeps what agencies typed apart, however it looks', () => {
    const raw = [...draft.facts('X01/unit').values()].map((one) => one.raw);
    expect(raw).toEqual(expect.arrayContaining(['=1+"2", ba', '', 'ước 12']));
    const estimate = [...draft.facts('X01/unit').values()].find((one) => one.status === 'estimate');
    expect(estimate).toMatchObject({ value: '12', counted: false, file: expect.stringContaining('X01') });
  });

  it('says what it was made of, and what lay in the inbox', () => {
    const manifest = JSON.parse(readFileSync(join(folder(), manifestName), 'utf8'));
    expect(manifest).toMatchObject({ schema: 'cchc.snapshot/1', snapshot: 0, madeOn: smallNow, draft: true });
    expect(manifest.id).toMatch(/^2026-Q3-[0-9a-f]{8}$/);
    expect(manifest.inputs).toHaveLength(province.files.length - 1);
    expect(manifest.coverage.missing).toEqual(['P01/unit']);
    expect(manifest.definitions.map((one: { file: string }) => one.file)).toEqual(
      expect.arrayContaining(['cchc.yaml', 'agencies.csv', 'bao-cao-quy.docx']),
    );
  });
});

describe('the history of a workspace', () => {
  it('names its periods without the one in hand, and reads nothing where nothing is', () => {
    expect(loadHistory(province.root).periods.map((one) => one.id)).toEqual([smallPeriod]);
    expect(loadHistory(province.root, { except: smallPeriod }).periods).toEqual([]);
    expect(loadHistory(province.root, { except: smallPeriod }).of(smallPeriod)).toBeUndefined();
    expect(loadHistory(join(province.root, 'nowhere')).periods).toEqual([]);
  });

  it('knows a period that is data of the profile by its record', () => {
    const special = recordFolder(province.root, '2026-CD1', 0);
    cpSync(folder(), special, { recursive: true });
    const manifest = readManifest(special);
    const period = { ...manifest.period, id: '2026-CD1' };
    writeFileSync(join(special, manifestName), manifestText({ ...manifest, period }));
    const history = loadHistory(province.root);
    expect(history.periods.map((one) => one.id)).toEqual(['2026-CD1', smallPeriod]);
    expect(history.of('2026-CD1')?.period).toEqual(period);
    rmSync(join(province.root, 'periods', '2026-CD1'), { recursive: true });
  });

  it.each(Object.values(recordFiles))('leaves out a draft whose %s was edited, and says so', (name) => {
    const path = join(folder(), name);
    const right = readFileSync(path);
    appendFileSync(path, ' ');
    const skipped: unknown[] = [];
    const history = loadHistory(province.root, { onSkipped: (one) => skipped.push(one) });
    expect(history.of(smallPeriod)).toBeUndefined();
    expect(history.of(smallPeriod)).toBeUndefined();
    writeFileSync(path, right);
    const file = `periods/${smallPeriod}/ban-chot/nhap/${name}`;
    expect(skipped).toEqual([{ period: smallPeriod, file, fault: 'changed' }]);
    expect(loadHistory(province.root).of(smallPeriod)?.id).toBe(draft.id);
  });
});

describe('a frozen record', () => {
  beforeAll(async () => {
    province.fill();
    const { code, out } = await inProcess(
      ['compile', smallPeriod, '--final', '--now', smallNow],
      province.root,
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('bản chốt số 1') });
  });

  it('takes the place of the draft', () => {
    expect(loadHistory(province.root).of(smallPeriod)).toMatchObject({ snapshot: 1, madeOn: smallNow });
    expect(() => readFileSync(join(folder(0), manifestName))).toThrow('ENOENT');
  });

  it.each([
    ['edited', 'so-lieu.csv', (path: string) => appendFileSync(path, ' ')],
    ['cut off', 'tong-hop.csv', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 500))],
    ['gone', 'thuyet-minh.csv', (path: string) => rmSync(path)],
    ['gone', manifestName, (path: string) => rmSync(path)],
    [
      'edited',
      manifestName,
      (path: string) =>
        writeFileSync(path, readFileSync(path, 'utf8').replace('"policy": "', '"policy": "x')),
    ],
    ['emptied', 'muc-luc.json', (path: string) => writeFileSync(path, '')],
  ])('is refused when it was %s: %s', async (_what, name, spoil) => {
    const path = join(folder(1), name);
    const right = readFileSync(path);
    spoil(path);
    const said = thrownText(() => loadHistory(province.root).of(smallPeriod));
    const status = await inProcess(['compile', smallPeriod, '--now', smallNow], province.root);
    writeFileSync(path, right);
    expect(said).toMatchObject({ id: 'workspace.snapshot-broken', exitCode: 2 });
    expect(said.vi).toContain(`periods/${smallPeriod}/ban-chot/1/${name}`);
    expect(said.en).toContain('Restore the folder');
    expect(status.code).toBe(2);
    expect(status.err).toContain('không còn nguyên vẹn');
    expect(loadHistory(province.root).of(smallPeriod)?.snapshot).toBe(1);
  });
});
