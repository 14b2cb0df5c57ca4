import { beforeAll, describe, expect, it } from 'vitest';
import { read as readSheets, type WorkBook } from 'xlsx';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { blankStamp } from '../../src/forms/blank/blank-stamp.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { stampBlank } from '../../src/workbook/blank/stamp-blank.ts';
import { writeBlankMaster } from '../../src/workbook/blank/write-blank.ts';
import { sampleForm } from '../forms/blank-sample-form.ts';

const form = sampleForm();
const layout = layoutOf(form);
const agency = { agencyCode: '00<4', agencyName: 'Sở "Nội vụ" & $1 <thử>', given: new Map([['0.8.1', 24]]) };

describe("an agency's copy of the master", () => {
  let master: Uint8Array;
  let copy: Uint8Array;
  let book: WorkBook;

  beforeAll(async () => {
    master = await writeBlankMaster(blankPlan(form, layout));
    copy = stampBlank(master, blankStamp(form, agency));
    book = readSheets(copy, { type: 'array' });
  });

  it('says whose it is on the cover, on the hidden sheet and above every table', () => {
    expect(book.Sheets['Bìa']![layout.cover.agency]?.v).toBe(agency.agencyName);
    expect(book.Sheets['Bìa']![layout.cover.agencyCode]?.v).toBe('00<4');
    expect(book.Sheets['_cchc']![`B${layout.meta.rows.get('agency')}`]?.v).toBe('00<4');
    for (const sheet of [...layout.areas, ...layout.tables, ...layout.lists, layout.narrative]) {
      expect(book.Sheets[sheet.sheet]!['A2']?.v).toContain(agency.agencyName);
    }
  });

  it('holds the given number, and no placeholder', () => {
    expect(book.Sheets['0. Chỉ đạo, điều hành']!['D10']?.v).toBe(24);
    expect(readSheets(master, { type: 'array' }).Sheets['0. Chỉ đạo, điều hành']!['D10']?.v).toBeUndefined();
    expect(JSON.stringify(book.Sheets)).not.toContain('{{');
    expect(JSON.stringify(readSheets(master, { type: 'array' }).Sheets)).toContain('{{agencyName}}');
  });

  it('leaves out what the form does not ask for and what the register does not give', () => {
    const stamp = blankStamp(form, {
      ...agency,
      given: new Map([
        ['9.9.9', 1],
        ['2.3.1', 5],
      ]),
    });
    expect(stamp.cells).toEqual([]);
  });

  it('is read by our own reader', () => {
    const own = readWorkbook(copy);
    if ('problem' in own) throw new Error(own.detail);
    expect(own.sheets.at(-1)).toMatchObject({ name: '_cchc', state: 'veryHidden' });
    const cover = own.sheets[0]!.cells;
    expect(cover.find((one) => one.row === 5 && one.column === 2)?.value).toBe(agency.agencyName);
    const formulas = own.sheets.flatMap((sheet) => sheet.cells.filter((one) => one.formula !== undefined));
    expect(formulas.length).toBe(layout.formulas.size);
  });

  it('has the same bytes twice', () => {
    expect(Buffer.from(stampBlank(master, blankStamp(form, agency))).equals(Buffer.from(copy))).toBe(true);
  });
});
