import { CsvError, parse } from 'csv-parse/sync';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { ReadingBudget } from '../read/reading-budget.ts';
import type { RawCell, RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { styleFacts } from '../style-list.ts';
import { decodeText } from './decode-text.ts';
import { findSeparator } from './find-separator.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Reads CSV or TSV as a workbook of one sheet. Every cell is text as it stands: such a file has no numbers. */
export function readDelimited(data: Uint8Array): RawWorkbook | ReadProblem {
  const { text, guessedEncoding } = decodeText(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  if (text.includes('\0')) return { problem: 'damaged', detail: 'zero bytes inside text' };
  try {
    const cells = cellsOf(text);
    if (cells.length === 0) return { problem: 'empty', detail: 'text without a cell' };
    const sheet = { name: 'CSV', state: 'visible', protected: false, merges: [], hiddenColumns: [] } as const;
    return {
      ...styleFacts([]),
      format: 'csv',
      ...(guessedEncoding === undefined ? {} : { guessedEncoding }),
      sheets: [{ ...sheet, cells, hiddenRows: new Set() }],
      definedNames: new Map(),
      date1904: false,
      hasMacros: false,
      hasExternalLinks: false,
      hasThreadedComments: false,
    };
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    if (error instanceof CsvError) return { problem: 'damaged', detail: `csv: ${error.message}` };
    throw error;
  }
}

function cellsOf(text: string): RawCell[] {
  const cells: RawCell[] = [];
  const budget = new ReadingBudget();
  const { separator, from } = findSeparator(text);
  let row = from.row - 1;
  parse(text.slice(from.offset), {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    on_record(record: string[]) {
      row++;
      if (row > LAST_ROW || record.length > LAST_COLUMN)
        throw new PackageFault('over-limits', `more than ${LAST_ROW} rows or ${LAST_COLUMN} columns`);
      record.forEach((value, at) => {
        budget.countCell('sheet');
        if (value.trim() === '') return;
        budget.countText('sheet', value.length);
        cells.push({ row, column: at + 1, kind: 'text', value, style: 0 });
      });
      // Nothing is kept twice.
      return null;
    },
  });
  return cells;
}
