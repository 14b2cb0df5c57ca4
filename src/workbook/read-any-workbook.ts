import type { RawWorkbook } from './raw-workbook.ts';
import type { ReadProblem } from './read-problem.ts';
import { readWorkbook } from './read/read-workbook.ts';

/**
 * Reads a file of any format that agencies send, told from its content: Office Open XML here and now, the older formats
 * by whoever reads them, in a process of their own. Whatever cannot be read comes back as a problem.
 */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<RawWorkbook | ReadProblem> {
  const read = readWorkbook(bytes);
  if (!('problem' in read)) return read;
  switch (read.problem) {
    case 'legacy-xls':
    case 'xlsb': {
      const { readLegacy } = await import('./legacy/read-legacy.ts');
      return readLegacy(bytes, { problem: read.problem, detail: read.detail });
    }
    default:
      return read;
  }
}
