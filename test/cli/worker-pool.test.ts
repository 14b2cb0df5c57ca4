import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRun, type Run } from '../../src/cli/pipeline/open-run.ts';
import type * as Pool from '../../src/cli/pipeline/reading/worker-pool.ts';
import type { ReadOutcome } from '../../src/cli/pipeline/reading/read-task.ts';
import { writeZip } from '../../src/ooxml/write-zip.ts';
import { listInboxFolder } from '../../src/workspace/list-inbox.ts';
import { smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';

/** Workers are part of the built program. */
const built = pathToFileURL(resolve(import.meta.dirname, '../../dist/cli/pipeline/reading/worker-pool.js'));
const lost: ReadOutcome = { sha256: '', size: 0, code: new Uint8Array([1]), lasting: false };

let province: SmallProvince;
let run: Run;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02', 'X03']);
  mkdirSync(join(province.inbox, 'A trước'));
  writeFileSync(join(province.inbox, 'A trước', 'nặng.xlsx'), heavyWorkbook());
  const io = { cwd: province.root, env: {}, now: () => new Date('2026-09-22T01:00:00Z') };
  run = openRun(
    { io, options: {}, args: [], flags: {} } as unknown as Parameters<typeof openRun>[0],
    smallPeriod,
  );
});
afterAll(() => province.remove());

/** A right workbook whose one sheet takes forty megabytes as cells, within the limits of reading. */
function heavyWorkbook(): Uint8Array {
  const text = (name: string, xml: string) => ({ name, content: new Uint8Array(Buffer.from(xml)) });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  const rows = Array.from(
    { length: 80_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${`${at} `.repeat(40)}</v></c></row>`,
  );
  return writeZip([
    text(
      '[Content_Types].xml',
      `<Types xmlns="${pack}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    text(
      '_rels/.rels',
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="s.xml"/></Relationships>`,
    ),
    text('xl/s.xml', `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`),
  ]);
}

async function readWith(memory: number): Promise<ReadOutcome[]> {
  const { WorkerPool } = (await import(built.href)) as typeof Pool;
  const tasks = listInboxFolder(run.root, run.folders.inbox).entries.map((entry) => ({ entry }));
  const { register, edition, period } = run;
  const pool = new WorkerPool({ register, edition, period, settings: {} }, 1, () => lost, memory);
  const outcomes: ReadOutcome[] = [];
  try {
    for await (const one of pool.read(tasks)) outcomes.push(one);
  } finally {
    await pool.close();
  }
  return outcomes;
}

describe('a worker that runs out of memory', () => {
  it('costs only the file that it was at', async () => {
    const [heavy, ...others] = await readWith(32);
    expect(heavy).toBe(lost);
    expect(others).toHaveLength(province.files.length);
    const [all, ...same] = await readWith(1024);
    expect(all).toMatchObject({ size: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(same).toEqual(others);
  });
});
