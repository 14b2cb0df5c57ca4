import { openPackage } from '../../../ooxml/office-package.ts';
import { rewritePackage } from '../../../ooxml/rewrite-package.ts';

/** What every page of a document with made-up figures says. */
export const exampleMark = 'VÍ DỤ – SỐ LIỆU KHÔNG CÓ THẬT, KHÔNG GỬI';

/** A line at the top edge of the page, framed so that nothing on the page moves. */
const line =
  '<w:p><w:pPr><w:framePr w:w="7600" w:h="300" w:hRule="exact" w:wrap="around" w:hAnchor="page" w:vAnchor="page" w:xAlign="center" w:y="110"/>' +
  '<w:pBdr><w:top w:val="single" w:sz="8" w:space="1" w:color="C00000"/><w:left w:val="single" w:sz="8" w:space="4" w:color="C00000"/>' +
  '<w:bottom w:val="single" w:sz="8" w:space="1" w:color="C00000"/><w:right w:val="single" w:sz="8" w:space="4" w:color="C00000"/></w:pBdr>' +
  '<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:b/><w:color w:val="C00000"/><w:sz w:val="20"/></w:rPr>' +
  `<w:t>${exampleMark}</w:t></w:r></w:p>`;

/**
 * The document with the mark at the top of its first page and of every page that has a header, so that nobody takes
 * made-up figures for a report.
 */
export function markExample(docx: Uint8Array): Uint8Array {
  const pack = openPackage(docx);
  const changes = new Map<string, Uint8Array>();
  for (const { name } of pack.entries) {
    if (!/^word\/(?:document|header\d*)\.xml$/i.test(name)) continue;
    const xml = pack.read(name).toString('utf8');
    const start = /<w:(?:body|hdr)(?:\s[^>]*)?>/.exec(xml);
    if (!start || start[0].endsWith('/>')) continue;
    const at = start.index + start[0].length;
    changes.set(name, Buffer.from(xml.slice(0, at) + line + xml.slice(at)));
  }
  return rewritePackage(pack, changes);
}
