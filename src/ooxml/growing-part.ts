import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import type { ZipSource } from './write-zip.ts';

const FIRST_SIZE = 1 << 16;
/** What is gathered before it is compressed; a shorter part is compressed as a whole. */
const MOST = 1 << 22;
/** UTF-8 needs at most this many bytes for one unit of a string. */
const MOST_BYTES = 3;
const LEVEL = 6;

/**
 * A part of a package that is written piece by piece and compressed on the way: the sheets of thousands of agencies
 * are tens of megabytes of text and a fiftieth of that when packed. Same pieces, same bytes.
 */
export class GrowingPart {
  readonly #name: string;
  readonly #packed: Uint8Array[] = [];
  #deflate: Deflate | undefined;
  #buffer = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;
  #size = 0;
  #crc = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(piece: string | Uint8Array): void {
    const isText = typeof piece === 'string';
    const most = isText ? piece.length * MOST_BYTES : piece.length;
    if (this.#length + most > MOST) this.#compress(false);
    if (this.#length + most > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#length + most, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    if (isText) this.#length += this.#buffer.write(piece, this.#length);
    else {
      this.#buffer.set(piece, this.#length);
      this.#length += piece.length;
    }
  }

  /** The whole part; nothing can be added any more. */
  finish(): ZipSource {
    if (this.#deflate) this.#compress(true);
    else this.#packed.push(deflateSync(this.#take(), { level: LEVEL }));
    this.#buffer = Buffer.alloc(0);
    return { name: this.#name, deflated: this.#packed, crc: this.#crc, size: this.#size };
  }

  #compress(isLast: boolean): void {
    this.#deflate ??= new Deflate({ level: LEVEL }, (piece) => this.#packed.push(piece));
    this.#deflate.push(this.#take(), isLast);
  }

  #take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#length);
    this.#crc = crc32(taken, this.#crc);
    this.#size += taken.length;
    this.#length = 0;
    return taken;
  }
}
