/**
 * CPU of reading workbooks, per contender, each in a cold process: `node --import tsx bench/reading.ts`.
 * `--files DIR` reads the workbooks of a folder instead of 200 generated ones. Only ratios are meant to be quoted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Measured {
  /** Milliseconds of CPU, user and system, from the first file on. */
  work: number;
  /** The same with start-up and imports. */
  total: number;
  /** Non-empty cells seen: contenders that read must agree roughly. */
  cells: number;
}

const contenders = ['inflate', 'ours', 'sheetjs', 'exceljs'] as const;
type Contender = (typeof contenders)[number];

/** What our reader inflates. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]*\.xml)$/i;

const { values } = parseArgs({
  options: { files: { type: 'string' }, contender: { type: 'string' }, count: { type: 'string' } },
});

if (values.contender) await runChild(values.contender as Contender, values.files!);
else await compare();

async function compare(): Promise<void> {
  const own = values.files === undefined;
  const folder = values.files ?? mkdtempSync(join(tmpdir(), 'reading-'));
  if (own) await generate(folder, Number(values.count ?? 200));
  const results = new Map(contenders.map((contender) => [contender, measure(contender, folder)]));
  if (own) rmSync(folder, { recursive: true });
  const base = results.get('inflate')!;
  console.log('contender   CPU ms   × inflate   with start-up ms   cells');
  for (const [contender, { work, total, cells }] of results) {
    const columns = [
      contender.padEnd(10),
      work.toFixed(0).padStart(8),
      (work / base.work).toFixed(1).padStart(11),
      total.toFixed(0).padStart(18),
      String(cells).padStart(8),
    ];
    console.log(columns.join(' '));
  }
  const ratio = results.get('exceljs')!.work / results.get('ours')!.work;
  console.log(`exceljs / ours: ${ratio.toFixed(1)}`);
}

async function generate(folder: string, count: number): Promise<void> {
  const { masterWorkbook, writeSampleRound } = await import('./reading-sample.ts');
  const master = await masterWorkbook();
  const before = cpu();
  writeSampleRound(master, folder, count);
  const each = (cpu() - before) / count;
  console.log(
    `${count} workbooks of ${(master.length / 1024).toFixed(0)} KB, patched in ${each.toFixed(1)} ms CPU each`,
  );
}

function measure(contender: Contender, folder: string): Measured {
  const args = [...process.execArgv, import.meta.filename, '--contender', contender, '--files', folder];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${contender}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured;
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function runChild(contender: Contender, folder: string): Promise<void> {
  const read = await readerOf(contender);
  const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  const before = cpu();
  let cells = 0;
  for (const name of files) cells += await read(readFileSync(join(folder, name)));
  const after = cpu();
  console.log(JSON.stringify({ work: after - before, total: after, cells } satisfies Measured));
}

async function readerOf(contender: Contender): Promise<(bytes: Buffer) => number | Promise<number>> {
  if (contender === 'inflate') {
    const { openPackage } = await import('../src/ooxml/office-package.ts');
    return (bytes) => {
      const pack = openPackage(bytes);
      for (const { name } of pack.entries) if (needed.test(name)) pack.read(name);
      return 0;
    };
  }
  if (contender === 'ours') {
    const { readWorkbook } = await import('../src/workbook/read/read-workbook.ts');
    return (bytes) => {
      const book = readWorkbook(bytes);
      return 'problem' in book ? 0 : book.sheets.reduce((total, sheet) => total + sheet.cells.length, 0);
    };
  }
  if (contender === 'sheetjs') {
    const sheetjs = await import('xlsx');
    return (bytes) => countSheetJs(sheetjs.read(bytes, { cellStyles: true, cellNF: true }));
  }
  const { default: ExcelJS } = await import('exceljs');
  return async (bytes) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    let cells = 0;
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
    return cells;
  };
}

function countSheetJs(book: import('xlsx').WorkBook): number {
  let cells = 0;
  for (const sheet of Object.values(book.Sheets)) {
    for (const key of Object.keys(sheet)) if (!key.startsWith('!') && sheet[key].t !== 'z') cells++;
  }
  return cells;
}
