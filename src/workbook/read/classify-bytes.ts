import { contentTypesPart, readContentTypes, type ContentTypes } from '../../ooxml/content-types.ts';
import { openPackage, type OfficePackage } from '../../ooxml/office-package.ts';
import { damaged, PackageFault } from '../../ooxml/package-fault.ts';
import { readRelationships } from '../../ooxml/relationships.ts';
import type { Watch } from '../../ooxml/watch.ts';
import { findZipEnd } from '../../ooxml/zip-directory.ts';
import { classifyCompoundFile } from './classify-compound-file.ts';
import { isCompoundFile } from './compound-file.ts';
import { classifyPlainContent, signatureProblem } from './classify-plain-content.ts';
import type { ReadProblem } from '../read-problem.ts';

/** A real OOXML workbook, opened. */
export interface WorkbookPackage {
  pack: OfficePackage;
  types: ContentTypes;
  /** Name of the workbook part. */
  workbook: string;
}

/** What the bytes of a file are, whatever its name says: `workbook` (.xlsx, .xlsm), or why it is none. */
export function classifyBytes(bytes: Uint8Array): 'workbook' | ReadProblem['problem'] {
  try {
    const content = classifyContent(bytes);
    return 'problem' in content ? content.problem : 'workbook';
  } catch (error) {
    if (error instanceof PackageFault) return error.kind;
    throw error;
  }
}

/** As `classifyBytes`, with the opened package or the detail; throws a `PackageFault` for a broken package. */
export function classifyContent(data: Uint8Array, watch?: Watch): WorkbookPackage | ReadProblem {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length === 0) return { problem: 'empty', detail: 'file of 0 bytes' };
  if (isCompoundFile(bytes)) return classifyCompoundFile(bytes);
  const signed = signatureProblem(bytes);
  if (signed) return signed;
  const beginsAsZip = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
  if (findZipEnd(bytes) >= 0) return classifyPackage(openPackage(bytes, watch));
  if (beginsAsZip) throw damaged('zip: no end-of-directory record (file cut off?)');
  return classifyPlainContent(bytes);
}

function classifyPackage(pack: OfficePackage): WorkbookPackage | ReadProblem {
  if (pack.entries.length === 0) return { problem: 'zip', detail: 'zip without entries' };
  if (!pack.has(contentTypesPart)) return classifyOtherZip(pack);
  const types = readContentTypes(pack);
  const main = readRelationships(pack, '').find((one) => one.type === 'officeDocument' && !one.external);
  if (!main) throw damaged('package without a main part');
  const type = types.of(main.target) ?? '';
  if (
    /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main/i.test(type)
  ) {
    if (!pack.has(main.target)) throw damaged(`part ${main.target} is missing`);
    return { pack, types, workbook: main.target };
  }
  if (/ms-excel\.sheet\.binary/i.test(type)) return { problem: 'xlsb', detail: type };
  if (/wordprocessingml|ms-word/i.test(type)) return { problem: 'word', detail: type };
  if (type === '') throw damaged(`main part ${main.target} has no content type`);
  return { problem: 'not-a-workbook', detail: `main part is ${type}` };
}

function classifyOtherZip(pack: OfficePackage): ReadProblem {
  const mime = pack.has('mimetype') ? pack.read('mimetype').toString('latin1').trim() : '';
  if (mime.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return { problem: 'ods', detail: mime };
  if (mime.startsWith('application/vnd.oasis.opendocument.text')) return { problem: 'word', detail: mime };
  if (mime !== '') return { problem: 'not-a-workbook', detail: mime };
  if (pack.entries.some(({ name }) => /^Index(\/Document\.iwa|\.zip)$/.test(name)))
    return { problem: 'numbers', detail: 'Apple iWork package' };
  if (pack.entries.some((entry) => /^(xl|word)\//i.test(entry.name))) {
    throw damaged(`part ${contentTypesPart} is missing`);
  }
  return { problem: 'zip', detail: `zip of ${pack.entries.length} entries, no Office package` };
}
