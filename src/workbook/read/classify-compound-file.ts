import { readCompoundDirectory, type CompoundEntry } from './compound-file.ts';
import type { ReadProblem } from '../read-problem.ts';

const FILE_PASS = 0x2f;
/** BIFF puts FILEPASS among the first records, behind BOF and at most a few write-protection records. */
const FIRST_RECORDS = 8;

/** Tells encrypted OOXML, legacy workbooks (password-protected or not) and legacy Word files apart. */
export function classifyCompoundFile(bytes: Buffer): ReadProblem {
  const entries = readCompoundDirectory(bytes);
  if (!entries) return { problem: 'damaged', detail: 'compound file: directory cannot be read' };
  const stream = (...names: string[]) =>
    entries.find((entry) => names.some((name) => entry.name.toLowerCase() === name));
  // Rights management encrypts too, and says so beside the content.
  if (stream('\tdrmcontent', 'drmencrypteddataspace', 'drmencryptedtransform', 'drmviewercontent'))
    return { problem: 'rights-managed', detail: 'content under rights management' };
  if (stream('encryptedpackage')) return { problem: 'encrypted', detail: 'encrypted OOXML package' };
  const book = stream('workbook', 'book');
  if (book) {
    if (isPasswordProtected(book)) return { problem: 'encrypted', detail: 'legacy workbook with a password' };
    return book.isWhole()
      ? { problem: 'legacy-xls', detail: `compound file with stream ${book.name}` }
      : { problem: 'damaged', detail: `compound file: stream ${book.name} is cut off` };
  }
  if (stream('worddocument')) return { problem: 'word', detail: 'legacy Word document' };
  const names = entries.slice(1, 6).map((entry) => entry.name);
  return { problem: 'not-a-workbook', detail: `compound file with ${names.join(', ')}` };
}

function isPasswordProtected({ head }: CompoundEntry): boolean {
  let at = 0;
  for (let record = 0; record < FIRST_RECORDS && at + 4 <= head.length; record++) {
    if (head.readUInt16LE(at) === FILE_PASS) return true;
    at += 4 + head.readUInt16LE(at + 2);
  }
  return false;
}
