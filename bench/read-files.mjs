/**
 * `node bench/read-files.mjs CONTENDER FOLDER`: reads every workbook below a folder with one reader, in a process of
 * its own. Prints the milliseconds of CPU from the first file on, and the number of filled cells that were seen.
 * Plain JavaScript on the built program: nothing is translated while the clock runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What our reader inflates. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]*\.xml)$/i;

const contenders = {
  async inflate() {
    const { openPackage } = await import('../dist/ooxml/office-package.js');
    return (bytes) => {
      const pack = openPackage(bytes);
      for (const { name } of pack.entries) if (needed.test(name)) pack.read(name);
      return 0;
    };
  },
  async ours() {
    const { readWorkbook } = await import('../dist/workbook/read/read-workbook.js');
    return (bytes) => {
      const book = readWorkbook(bytes);
      return 'problem' in book ? 0 : book.sheets.reduce((total, sheet) => total + sheet.cells.length, 0);
    };
  },
  async sheetjs() {
    const { default: sheetjs } = await import('xlsx');
    return (bytes) => {
      const book = sheetjs.read(bytes, { cellStyles: true, cellNF: true });
      const cellsOf = (sheet) => Object.keys(sheet).filter((key) => key[0] !== '!' && sheet[key].t !== 'z');
      return Object.values(book.Sheets).reduce((total, sheet) => total + cellsOf(sheet).length, 0);
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes);
      let cells = 0;
      book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
      return cells;
    };
  },
};

const [contender, folder] = process.argv.slice(2);
const read = await contenders[contender]();
const files = readdirSync(folder, { recursive: true }).filter((name) => /\.xls[xm]$/.test(name));
const before = process.cpuUsage();
let cells = 0;
let failed = 0;
for (const name of files) {
  const bytes = readFileSync(join(folder, name));
  try {
    cells += await read(bytes);
  } catch {
    // The seeded round holds files that are no workbooks.
    failed++;
  }
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ work: (user + system) / 1000, cells, failed }));
