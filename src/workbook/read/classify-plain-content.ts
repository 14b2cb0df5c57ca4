import { isUtf8 } from 'node:buffer';
import type { FileProblem } from '../../domain/intake-fact.ts';
import type { ReadProblem } from '../read-problem.ts';

/** First bytes (in hexadecimal) of formats that people send instead of a workbook. */
const signatures: readonly (readonly [RegExp, FileProblem, string])[] = [
  [/^255044462d/, 'pdf', 'PDF'],
  [/^89504e470d0a/, 'image', 'PNG'],
  [/^ffd8ff/, 'image', 'JPEG'],
  [/^47494638(37|39)61/, 'image', 'GIF'],
  [/^(49492a00|4d4d002a)/, 'image', 'TIFF'],
  [/^424d.{8}00000000/, 'image', 'BMP'],
  [/^52494646.{8}57454250/, 'image', 'WebP'],
  [/^.{8}66747970(686569|6d6966|617669)/, 'image', 'HEIF or AVIF'],
  [/^526172211a07/, 'zip', 'RAR archive'],
  [/^377abcaf271c/, 'zip', '7-Zip archive'],
  [/^1f8b08/, 'zip', 'gzip archive'],
  [/^7b5c727466/, 'word', 'RTF'],
  [/^4c0000000114020000/, 'cloud-placeholder', 'Windows shortcut'],
  [/^62706c6973743030/, 'cloud-placeholder', 'binary property list (iCloud placeholder)'],
  [/^09(00|02|04|08)(04|06|08|10)00/, 'legacy-xls', 'BIFF stream without a container'],
];

/** Formats told by their first bytes; undefined for anything else. */
export function signatureProblem(bytes: Buffer): ReadProblem | undefined {
  const head = bytes.toString('hex', 0, 16);
  for (const [pattern, problem, name] of signatures) {
    if (pattern.test(head)) return { problem, detail: name };
  }
  return undefined;
}

/** What remains when bytes are neither a container nor a signed format: HTML, XML, plain text, or unknown. */
export function classifyPlainContent(bytes: Buffer): ReadProblem {
  const head = plainText(bytes.subarray(0, 4096));
  if (head === undefined) {
    // What a cloud drive leaves where it has not fetched the content.
    return bytes.every((byte) => byte === 0)
      ? { problem: 'cloud-placeholder', detail: 'nothing but zero bytes' }
      : { problem: 'unknown-format', detail: `first bytes ${bytes.toString('hex', 0, 8)}` };
  }
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start === '') return { problem: 'empty', detail: 'nothing but white space' };
  if (/^MIME-Version:/i.test(start)) return { problem: 'html', detail: 'web page archive (MHTML)' };
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && start.startsWith('<?xml')) {
    return { problem: 'xml-2003', detail: 'Excel 2003 XML' };
  }
  if (/urn:oasis:names:tc:opendocument:xmlns:office/.test(start) && start.startsWith('<?xml')) {
    return /opendocument\.spreadsheet/.test(start) || /<office:document\b/.test(start)
      ? { problem: 'ods', detail: 'OpenDocument in one XML file' }
      : { problem: 'unknown-format', detail: 'OpenDocument part' };
  }
  if (/^\[InternetShortcut\]|^\{\s*"(?:url|doc_id|resource_id|email|""?)"|<plist\b/i.test(start))
    return { problem: 'cloud-placeholder', detail: 'shortcut to a web page' };
  if (
    /^(<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype html|html|head|body|meta|table|style|div)\b/is.test(start)
  ) {
    return { problem: 'html', detail: 'HTML' };
  }
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/i.test(start)) return { problem: 'unknown-format', detail: 'XML' };
  return { problem: 'csv', detail: 'plain text' };
}

/** Text of the first bytes; undefined when they are binary. */
function plainText(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(0, head.length & ~1).toString('utf16le');
  if (head[0] === 0xfe && head[1] === 0xff) {
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le');
  }
  // Control characters other than tab, line ends and escape tell binary data from text.
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\u0008\u000e-\u001a\u001c-\u001f]/.test(head.toString('latin1'))) return undefined;
  return isUtf8(head) ? head.toString('utf8') : head.toString('latin1');
}
