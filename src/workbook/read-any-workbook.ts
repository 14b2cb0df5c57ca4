import type { Watch } from '../ooxml/watch.ts';
import type { RawWorkbook } from './raw-workbook.ts';
import type { ReadProblem } from './read-problem.ts';
import { readWorkbook } from './read/read-workbook.ts';

/**
 * Reads a file of any format that agencies send, told from its content: Office Open XML here and now, formats of text
 * by readers of our own, the older binary ones by a library in a process of its own. Whatever cannot be read comes
 * back as a problem. A reader is loaded when the first file asks for it.
 */
export async function readAnyWorkbook(bytes: Uint8Array, watch?: Watch): Promise<RawWorkbook | ReadProblem> {
  const read = readWorkbook(bytes, watch);
  if (!('problem' in read)) return read;
  const { problem, detail } = read;
  switch (problem) {
    case 'legacy-xls':
    case 'xlsb':
      return (await import('./legacy/read-legacy.ts')).readLegacy(bytes, { problem, detail });
    case 'ods':
      return (await import('./open-document/read-open-document.ts')).readOpenDocument(bytes);
    case 'csv':
      return (await import('./plain/read-delimited.ts')).readDelimited(bytes);
    case 'html':
      return (await import('./plain/read-html.ts')).readHtml(bytes);
    case 'xml-2003':
      return (await import('./plain/read-excel-2003.ts')).readExcel2003(bytes);
    default:
      return read;
  }
}
