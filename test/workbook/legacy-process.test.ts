import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as sheetjs from 'xlsx';
import { fileLimits } from '../../src/workbook/legacy/legacy-limits.ts';
import { LegacyProcess } from '../../src/workbook/legacy/legacy-process.ts';
import { readLegacy } from '../../src/workbook/legacy/read-legacy.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-con-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program in the child's place that does what a file says, and tells its process number where all is well. */
const program = join(folder, 'child.mjs');
writeFileSync(
  program,
  `
  let rest = Buffer.alloc(0);
  const answer = (text) => {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(Buffer.byteLength(text));
    process.stdout.write(Buffer.concat([head, Buffer.from(text)]));
  };
  process.stdin.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (rest.length < 4 || rest.length < 4 + rest.readUInt32LE(0)) return;
    const word = rest.subarray(4, 4 + rest.readUInt32LE(0)).toString();
    rest = Buffer.alloc(0);
    if (word === 'hang') for (;;);
    if (word === 'exit') process.exit(1);
    if (word === 'memory') for (const kept = []; ; ) kept.push(new Array(1000).fill(word + kept.length));
    if (word === 'garbage') return answer('{"workbook":');
    if (word === 'long') return process.stdout.write(Buffer.from([0xff, 0xff, 0xff, 0x7f]));
    if (word === 'refuse') return answer('{"refused":"no"}');
    answer(JSON.stringify({ workbook: process.pid }));
  });
  `,
);

const ask = (process: LegacyProcess, word: string) => process.ask(Buffer.from(word));
const pidOf = (asked: Awaited<ReturnType<LegacyProcess['ask']>>) =>
  'answer' in asked ? (asked.answer as { workbook: number }).workbook : asked.failure;

describe('the process that reads old formats', () => {
  it('serves many files one after the other, even when asked at once', async () => {
    const process = new LegacyProcess(program);
    const pids = await Promise.all(['a', 'b', 'c'].map(async (word) => pidOf(await ask(process, word))));
    process.stop();
    expect(pids[0]).toBeTypeOf('number');
    expect(new Set(pids).size).toBe(1);
  });

  it.each([
    ['hang', 'time', { ...fileLimits, milliseconds: 1500 }],
    ['exit', 'crash', fileLimits],
    ['memory', 'memory', { ...fileLimits, heapMegabytes: 16 }],
    ['garbage', 'garbage', fileLimits],
    ['long', 'answer-size', fileLimits],
  ] as const)('is started anew after a file on which it does this: %s', async (word, failure, limits) => {
    const process = new LegacyProcess(program, limits);
    const bad = ask(process, word);
    const next = ask(process, 'next');
    expect(await bad).toEqual({ failure });
    expect(pidOf(await next)).toBeTypeOf('number');
    process.stop();
  });

  it('is started anew after a file that it refused: what that one spoiled serves no other', async () => {
    const process = new LegacyProcess(program);
    const before = pidOf(await ask(process, 'a'));
    expect(await ask(process, 'refuse')).toEqual({ answer: { refused: 'no' } });
    expect(pidOf(await ask(process, 'b'))).not.toBe(before);
    process.stop();
  });

  it('tells a program that cannot be started', async () => {
    expect(await ask(new LegacyProcess(join(folder, 'absent.mjs')), 'a')).toEqual({ failure: 'crash' });
  });

  it('keeps nobody alive', () => {
    const module = pathToFileURL(resolve('dist/workbook/read-any-workbook.js')).href;
    const file = join(folder, 'so.xls');
    const book = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['Tên', 7]]), 'A');
    writeFileSync(file, sheetjs.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
    const script = `
      import { readFileSync } from 'node:fs';
      const { readAnyWorkbook } = await import(${JSON.stringify(module)});
      const book = await readAnyWorkbook(readFileSync(process.argv[1]));
      process.stdout.write(book.readBy + ' ' + book.sheets[0].cells.map((one) => one.value).join());
    `;
    const run = execFileSync(process.execPath, ['--input-type=module', '-e', script, file], {
      timeout: 30_000,
    });
    expect(run.toString()).toBe('sheetjs 0.18.5 Tên,7');
  });
});

describe('an answer that is none', () => {
  const whole = {
    sheets: [
      {
        name: 'A',
        state: 'visible',
        protected: false,
        cells: [[1, 1, 'number', 5, 0, '']],
        merges: [[1, 1, 1, 2]],
        hiddenRows: [3],
        hiddenColumns: [[2, 2]],
      },
    ],
    styles: [['0%', '.VnTime']],
    names: [['n', 'A!$A$1']],
    date1904: true,
    hasMacros: false,
    hasExternalLinks: true,
  };
  const sheet = whole.sheets[0]!;
  const read = (answer: unknown) =>
    readLegacy(
      new Uint8Array(),
      { problem: 'legacy-xls', detail: 'xls' },
      { ask: async () => ({ answer }) },
      async () => undefined,
    );

  it('is the workbook when it has the agreed shape', async () => {
    const book = await read({ workbook: whole });
    if ('problem' in book) throw new Error(book.detail);
    expect(book).toMatchObject({
      format: 'xls',
      readBy: 'sheetjs 0.18.5',
      date1904: true,
      hasExternalLinks: true,
    });
    expect(book.sheets[0]).toEqual({
      name: 'A',
      state: 'visible',
      protected: false,
      cells: [{ row: 1, column: 1, kind: 'number', value: 5, style: 0 }],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenRows: new Set([3]),
      hiddenColumns: [[2, 2]],
    });
    expect([book.numberFormat(0), book.fontName(0), book.definedNames.get('n')]).toEqual([
      '0%',
      '.VnTime',
      'A!$A$1',
    ]);
  });

  const withSheet = (change: object) => ({ workbook: { ...whole, sheets: [{ ...sheet, ...change }] } });
  it.each([
    ['nothing', null],
    ['a list', []],
    ['no sheets', { workbook: { ...whole, sheets: [] } }],
    ['a cell beyond the sheet', withSheet({ cells: [[1_048_577, 1, 'number', 5, 0, '']] })],
    ['a number that is text', withSheet({ cells: [[1, 1, 'number', '5', 0, '']] })],
    ['a kind of its own', withSheet({ cells: [[1, 1, 'html', 'x', 0, '']] })],
    ['an object for a formula', withSheet({ cells: [[1, 1, 'number', 5, 0, {}]] })],
    ['a short merge', withSheet({ merges: [[1, 1]] })],
    ['an unknown state', withSheet({ state: 'shown' })],
    ['styles of another shape', { workbook: { ...whole, styles: [{}] } }],
  ])('is refused: %s', async (_name, answer) => {
    expect(await read(answer)).toMatchObject({ problem: 'legacy-xls' });
  });

  it('says so when the file was damaged or too much, without asking another program', async () => {
    expect(await read({ refused: 'cut off', problem: 'damaged' })).toEqual({
      problem: 'damaged',
      detail: 'cut off',
    });
    expect(await read({ refused: 'cells', problem: 'over-limits' })).toMatchObject({
      problem: 'over-limits',
    });
  });
});
