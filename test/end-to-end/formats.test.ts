import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sheetjs from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, findLibreOffice } from '../../scripts/libreoffice.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { answersOf, filledXlsx, submissionIn } from './filled-submission.ts';

/** The same filled-in submission in every format says the same, value by value, or says what is missing. */

let xlsx: Uint8Array;
let expected: Submission;
let book: sheetjs.WorkBook;
beforeAll(async () => {
  xlsx = await filledXlsx();
  expected = await submissionIn(xlsx, 'xlsx');
  book = sheetjs.read(xlsx, { cellNF: true, cellStyles: true, cellFormula: true });
});

const kindsOf = (facts: readonly IntakeFact[]) => [...new Set(facts.map((one) => one.kind))].sort();
const inFormat = (bookType: sheetjs.BookType) => sheetjs.write(book, { type: 'buffer', bookType }) as Buffer;

it('starts from a submission that says much and has nothing to remark', () => {
  expect(expected.facts).toEqual([]);
  expect(answersOf(expected).length).toBeGreaterThan(200);
});

describe('written by SheetJS', () => {
  // Its writers of binary files drop the formulas: the values stand in their place.
  const overwritten = ['formula-overwritten', 'other-format'];
  it.each([
    ['biff8', 'xls', 'xls', overwritten],
    ['xlsb', 'xlsb', 'xlsb', overwritten],
    ['xlml', 'xml', 'xml-2003', ['other-format']],
    ['ods', 'ods', 'ods', ['other-format']],
  ] as const)('%s: the same answers', async (bookType, extension, format, kinds) => {
    const submission = await submissionIn(inFormat(bookType), extension);
    expect(answersOf(submission)).toEqual(answersOf(expected));
    expect(kindsOf(submission.facts)).toEqual(kinds);
    expect(submission.facts).toContainEqual(expect.objectContaining({ kind: 'other-format', format }));
    expect(submission.agency).toBe('X02');
  });

  it('one sheet as CSV: its figures, and a finding for every other sheet', async () => {
    const name = '0. Chỉ đạo, điều hành';
    for (const FS of [';', ',', '\t']) {
      const csv = sheetjs.utils.sheet_to_csv(book.Sheets[name]!, { FS, rawNumbers: true });
      const submission = await submissionIn(Buffer.from(`\ufeff${csv}`), 'csv');
      const said = new Map([...submission.observations].map(([code, one]) => [code, one.value]));
      for (const [code, { value }] of expected.observations) {
        // A ratio of the form is a formula, and CSV has none.
        if (code.startsWith('0.')) expect(`${FS} ${code} ${said.get(code)}`).toBe(`${FS} ${code} ${value}`);
        else expect(said.get(code)).toBeNull();
      }
      expect(kindsOf(submission.facts)).toEqual(
        expect.arrayContaining(['other-format', 'sheet-missing', 'sheet-renamed']),
      );
    }
  });
});

describe.skipIf(!findLibreOffice())('written by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-dinh-dang-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['xls', 'xls', []],
    ['ods', 'ods', []],
    // A page has neither hidden sheets nor formulas.
    ['html', 'html', ['formula-overwritten', 'sheet-missing']],
  ] as const)('%s: the same answers', async (extension, format, more) => {
    const file = join(folder, 'bieu.xlsx');
    writeFileSync(file, xlsx);
    const [converted] = convert([file], extension, folder);
    const submission = await submissionIn(readFileSync(converted!), extension);
    expect(answersOf(submission)).toEqual(answersOf(expected));
    expect(kindsOf(submission.facts)).toEqual([...more, 'other-format'].sort());
    expect(submission.facts).toContainEqual(expect.objectContaining({ kind: 'other-format', format }));
  });
});
