import { isUtf8 } from 'node:buffer';
import { damaged } from './package-fault.ts';
import type { Watch } from './watch.ts';

/**
 * XML of one part, ready to scan, as UTF-8. The text holds one character per byte, so that offsets serve both;
 * a stretch is decoded only when it holds bytes above 0x7F.
 */
export interface PartText {
  /** Part name for messages. */
  part: string;
  bytes: Buffer;
  /** Made when it is asked for: reading gets by with the bytes. */
  readonly text: string;
  /** Where the XML begins, after a byte order mark. */
  start: number;
  /** The time that scanning it may take. */
  watch?: Watch;
}

/** Text of a part in any encoding that Office writers use; throws a `PackageFault` on anything else. */
export function partText(part: string, bytes: Buffer, watch?: Watch): PartText {
  const encoding = utf16Order(bytes) ?? declaredEncoding(bytes);
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    return partText(part, recoded(part, bytes, encoding), watch);
  }
  if (!isUtf8(bytes)) throw damaged(`${part}: not valid UTF-8`);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let text: string | undefined;
  return {
    part,
    bytes,
    start,
    ...(watch ? { watch } : {}),
    get text() {
      return (text ??= bytes.toString('latin1'));
    },
  };
}

function utf16Order(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 200);
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
}

/** The part as UTF-8, its XML declaration telling so. */
function recoded(part: string, bytes: Buffer, encoding: string): Buffer {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return Buffer.from(
      text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(["'])[^"']*\2/, '$1 encoding="UTF-8"'),
    );
  } catch {
    throw damaged(`${part}: encoding ${encoding} cannot be decoded`);
  }
}
