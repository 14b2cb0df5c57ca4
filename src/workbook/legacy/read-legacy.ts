import { isReadProblem, readWorkbook } from '../read/read-workbook.ts';
import type { RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { convertToXlsx } from './convert-to-xlsx.ts';
import { workbookOf, type RefusalProblem } from './legacy-answer.ts';
import { LegacyProcess } from './legacy-process.ts';

/** The formats that are read in a process of their own. */
export type LegacyProblem = Omit<ReadProblem, 'problem'> & { problem: 'legacy-xls' | 'xlsb' };

const shared = new LegacyProcess();
/** Refusals that no other program would mend. */
const finalProblems: readonly RefusalProblem[] = ['damaged', 'over-limits', 'legacy-xls'];
/** As package.json pins it. */
const sheetJs = 'sheetjs 0.18.5';

/**
 * Reads .xls and .xlsb: by SheetJS in a child process, and where that fails by LibreOffice, if this machine has it.
 * Where neither can, the file stays what it is: a format that was not read.
 */
export async function readLegacy(
  bytes: Uint8Array,
  { problem, detail }: LegacyProblem,
  reader: Pick<LegacyProcess, 'ask'> = shared,
  convert: typeof convertToXlsx = convertToXlsx,
): Promise<RawWorkbook | ReadProblem> {
  const format = problem === 'xlsb' ? 'xlsb' : 'xls';
  const asked = await reader.ask(bytes);
  if ('failure' in asked) {
    const isTooMuch = asked.failure !== 'garbage' && asked.failure !== 'crash';
    // A file that is too much for one program is not handed to the next.
    return isTooMuch
      ? { problem: 'over-limits', detail: `${format}: ${asked.failure}` }
      : { problem, detail: `${detail}; ${asked.failure}` };
  }
  const answer = asked.answer as { workbook?: unknown; refused?: unknown; problem?: unknown } | null;
  const book = workbookOf(answer?.workbook, format, sheetJs);
  if (book && book.sheets.length > 0) return book;
  const refused = String(answer?.refused ?? 'no sheets');
  const final = finalProblems.find((one) => one === answer?.problem);
  if (final) return { problem: final, detail: refused };
  const converted = await convert(bytes, format);
  const again = converted && readWorkbook(converted);
  return again && !isReadProblem(again)
    ? { ...again, format, readBy: 'libreoffice' }
    : { problem, detail: `${detail}; ${refused}` };
}
