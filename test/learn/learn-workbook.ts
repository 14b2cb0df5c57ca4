import excel from 'exceljs';
import type { Edition } from '../../src/domain/edition.ts';
import { loadEdition } from '../../src/forms/definitions/load-edition.ts';
import { learnEdition } from '../../src/learn/learn-edition.ts';
import type { LearntEdition } from '../../src/learn/draft/draft-types.ts';
import { writeEdition, type DraftFile } from '../../src/learn/yaml/write-edition.ts';
import { readAnyWorkbook } from '../../src/workbook/read-any-workbook.ts';
import { readDraftingHints } from '../../src/workbook/read/read-drafting-hints.ts';

type Value = string | number | null | { f: string; v?: number };

export interface SheetSpec {
  name: string;
  rows: readonly (readonly Value[])[];
  merges?: readonly string[];
  /** Drop-downs and other validations by range. */
  rules?: Readonly<Record<string, excel.DataValidation>>;
  formats?: Readonly<Record<string, string>>;
  hidden?: boolean;
}

/** A workbook made by exceljs; `{ f }` is a formula. */
export async function workbookOf(...sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const book = new excel.Workbook();
  for (const { name, rows, merges = [], rules = {}, formats = {}, hidden } of sheets) {
    const sheet = book.addWorksheet(name, hidden ? { state: 'hidden' } : {});
    rows.forEach((row, index) =>
      row.forEach((value, column) => {
        if (value === null || value === '') return;
        const cell = sheet.getCell(index + 1, column + 1);
        cell.value = typeof value === 'object' ? { formula: value.f, result: value.v ?? 0 } : value;
      }),
    );
    for (const range of merges) sheet.mergeCells(range);
    for (const [at, format] of Object.entries(formats)) sheet.getCell(at).numFmt = format;
    for (const [at, rule] of Object.entries(rules)) sheet.getCell(at).dataValidation = rule;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export interface Learnt {
  learnt: LearntEdition;
  files: DraftFile[];
  /** What is wrong with the draft: `FD-004 unit`. */
  problems: string[];
  /** The edition; throws when the draft has problems. */
  edition: Edition;
  text(name: string): string;
}

/** Bytes → draft → what `forms check` makes of it. */
export async function learn(bytes: Uint8Array, name = 'bieu.xlsx'): Promise<Learnt> {
  const workbook = await readAnyWorkbook(bytes);
  const hints = readDraftingHints(bytes);
  if ('problem' in workbook || 'problem' in hints) throw new Error('unreadable');
  const learnt = learnEdition(name, workbook, hints);
  const files = writeEdition(learnt, 'thu-nghiem', '2025-12-15');
  const loaded = loadEdition(files.map((one) => ({ path: one.name, text: one.text })));
  return {
    learnt,
    files,
    problems:
      'problems' in loaded ? loaded.problems.map((one) => `${one.code} ${String(one.params['name'])}`) : [],
    get edition(): Edition {
      if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, null, 1));
      return loaded.edition;
    },
    text: (file) => files.find((one) => one.name === file)?.text ?? '',
  };
}

/** `1.1 Tổng số [hồ sơ] flow = 1.1.1 + 1.1.2`: one line an indicator. */
export const lines = (edition: Edition) =>
  [...edition.indicators.values()].map((one) =>
    [
      one.code,
      one.label.vi,
      `[${one.unit ?? ''}]`,
      one.kind,
      ...one.clauses.map((clause) => clause.source),
    ].join(' '),
  );

/** Ids of the doubts about an indicator. */
export const doubtsAt = ({ learnt }: Learnt, code: string) =>
  learnt.areas.flatMap((area) =>
    area.indicators.filter((one) => one.code === code).flatMap((one) => one.doubts.map((doubt) => doubt.id)),
  );
