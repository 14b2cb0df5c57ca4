import type { Watch } from '../ooxml/watch.ts';
import type { RawWorkbook } from './raw-workbook.ts';
import type { ReadProblem } from './read-problem.ts';
import { readWorkbook } from './read/read-workbook.ts';

/**
 * Reads a file of any format that agencies send, told from its content: Office Open XML here and now, the older formats
 * by whoever reads them, in a process of their own. Whatever cannot be read comes back as a problem.
 */
export async function readAnyWorkbook(bytes: Uint8Array, watch?: Watch): Promise<RawWorkbook | ReadProblem> {
  return readWorkbook(bytes, watch);
}
