import type { TemplateFinding } from '../../messages/template-finding.ts';
import { openPackage, type OfficePackage } from '../../ooxml/office-package.ts';
import { PackageFault } from '../../ooxml/package-fault.ts';

export type OpenedTemplate = { pack: OfficePackage } | { unreadable: TemplateFinding };

/** First bytes of the container of older Office files, and of encrypted newer ones. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the package of a template within the limits for files from outside; what is none says why. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  const other = otherFormat(bytes);
  if (other) return { unreadable: other };
  try {
    const pack = openPackage(bytes);
    if (pack.has('word/document.xml')) return { pack };
    return { unreadable: { code: 'T-FIL-003', params: { found: contentOf(pack) } } };
  } catch (error) {
    // What does not even begin like a package was never one: not "damaged", whatever the reader stumbled over.
    if (error instanceof PackageFault && !isZip(bytes))
      return { unreadable: { code: 'T-FIL-003', params: { found: 'other' } } };
    return { unreadable: faultFinding(error) };
  }
}

/** Why a part or the package cannot be read; what is no fault of the file goes on. */
export function faultFinding(error: unknown): TemplateFinding {
  if (!(error instanceof PackageFault)) throw error;
  const code = { damaged: 'T-FIL-001', encrypted: 'T-FIL-002', 'over-limits': 'T-FIL-004' }[error.kind];
  const part = /^([^:]*\.(?:xml|rels)): /i.exec(error.message)?.[1];
  return { code, params: { reason: reasonOf(error.message), ...(part === undefined ? {} : { part }) } };
}

/** What of a reader's technical words a person needs to know. */
function reasonOf(detail: string): string {
  if (/^zip(?:64)?: no end|cut off/.test(detail)) return 'cut-off';
  if (/^(?:zip|two zip|zip64)/.test(detail)) return 'package';
  if (/has a DOCTYPE/.test(detail)) return 'doctype';
  if (/^part .* is missing/.test(detail)) return 'missing';
  if (/nested too deeply/.test(detail)) return 'deep';
  if (/compressed more than/.test(detail)) return 'compressed';
  return 'other';
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function otherFormat(bytes: Uint8Array): TemplateFinding | undefined {
  if (bytes.length === 0) return { code: 'T-FIL-003', params: { found: 'empty' } };
  if (compound.every((one, at) => bytes[at] === one)) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isEncrypted ? { code: 'T-FIL-002' } : { code: 'T-FIL-003', params: { found: 'doc' } };
  }
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (head === '%PDF-') return { code: 'T-FIL-003', params: { found: 'pdf' } };
  if (head === '{\\rtf') return { code: 'T-FIL-003', params: { found: 'rtf' } };
  const beginning = Buffer.from(bytes.subarray(0, 512)).toString('utf8').replace(/\0/g, '');
  if (/^[\s\ufeff]*<(?:!doctype html|html|head|body|meta|table|div|!--)/i.test(beginning))
    return { code: 'T-FIL-003', params: { found: 'html' } };
  return undefined;
}

function contentOf(pack: OfficePackage): string {
  if (pack.has('xl/workbook.xml')) return 'xlsx';
  if (pack.has('ppt/presentation.xml')) return 'pptx';
  if (pack.has('content.xml')) return 'odt';
  return 'other';
}
