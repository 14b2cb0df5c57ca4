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
    return { unreadable: faultFinding(error) };
  }
}

/** Why a part or the package cannot be read; what is no fault of the file goes on. */
export function faultFinding(error: unknown): TemplateFinding {
  if (!(error instanceof PackageFault)) throw error;
  const code = { damaged: 'T-FIL-001', encrypted: 'T-FIL-002', 'over-limits': 'T-FIL-004' }[error.kind];
  return { code, params: { detail: error.message } };
}

function otherFormat(bytes: Uint8Array): TemplateFinding | undefined {
  if (compound.every((one, at) => bytes[at] === one)) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isEncrypted ? { code: 'T-FIL-002' } : { code: 'T-FIL-003', params: { found: 'doc' } };
  }
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (head === '%PDF-') return { code: 'T-FIL-003', params: { found: 'pdf' } };
  if (head === '{\\rtf') return { code: 'T-FIL-003', params: { found: 'rtf' } };
  return undefined;
}

function contentOf(pack: OfficePackage): string {
  if (pack.has('xl/workbook.xml')) return 'xlsx';
  if (pack.has('ppt/presentation.xml')) return 'pptx';
  if (pack.has('content.xml')) return 'odt';
  return 'other';
}
