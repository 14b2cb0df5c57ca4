import { isUtf8, transcode } from 'node:buffer';
import { damaged } from './package-fault.ts';

/**
 * XML of one part, ready to scan. `utf8`: the text holds one character per byte, so offsets are byte offsets and a
 * stretch is decoded only when it holds bytes above 0x7F. `utf16`: the text is decoded already.
 */
export interface PartText {
  /** Part name for messages. */
  part: string;
  text: string;
  bytes: Buffer;
  encoding: 'utf8' | 'utf16';
  /** Where the XML begins, after a byte order mark. */
  start: number;
}

/** Text of a part in any encoding that Office writers use; throws a `PackageFault` on anything else. */
export function partText(part: string, bytes: Buffer): PartText {
  const utf16 = asUtf16(bytes);
  if (utf16) return { part, text: utf16.toString('utf16le'), bytes: utf16, encoding: 'utf16', start: 0 };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const encoding = declaredEncoding(bytes);
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    return decodedPart(part, bytes, encoding);
  }
  if (!isUtf8(bytes)) throw damaged(`${part}: not valid UTF-8`);
  return { part, text: bytes.toString('latin1'), bytes, encoding: 'utf8', start };
}

/** The same part decoded in one go: faster where most of the text is wanted (shared strings). */
export function decodedPartText(part: string, bytes: Buffer): PartText {
  const lazy = partText(part, bytes);
  if (lazy.encoding === 'utf16') return lazy;
  const utf16 = transcode(bytes.subarray(lazy.start), 'utf8', 'utf16le');
  return { part, text: utf16.toString('utf16le'), bytes: utf16, encoding: 'utf16', start: 0 };
}

function asUtf16(bytes: Buffer): Buffer | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.subarray(2, bytes.length & ~1);
  if (first === 0x3c && second === 0) return bytes.subarray(0, bytes.length & ~1);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!big) return undefined;
  const swapped = Buffer.from(bytes.subarray(first === 0xfe ? 2 : 0, bytes.length & ~1));
  return swapped.swap16();
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 200);
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
}

function decodedPart(part: string, bytes: Buffer, encoding: string): PartText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { part, text, bytes: Buffer.from(text, 'utf16le'), encoding: 'utf16', start: 0 };
  } catch {
    throw damaged(`${part}: encoding ${encoding} cannot be decoded`);
  }
}
