const HEADER = 4;

/** A message with its length in front. */
export function frame(content: Uint8Array): Buffer {
  const head = Buffer.alloc(HEADER);
  head.writeUInt32LE(content.length);
  return Buffer.concat([head, content]);
}

/** Puts messages together again; one longer than `most` bytes is refused as soon as its length is known. */
export class FrameReader {
  readonly #most: number;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The next whole message, when this chunk completes one; `too-long` when none will ever be. */
  push(chunk: Buffer): Buffer | 'too-long' | undefined {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < HEADER) return undefined;
    if (this.#chunks[0]!.length < HEADER) this.#chunks = [Buffer.concat(this.#chunks)];
    const length = this.#chunks[0]!.readUInt32LE(0);
    if (length > this.#most) return 'too-long';
    if (this.#size < HEADER + length) return undefined;
    const all = Buffer.concat(this.#chunks);
    this.#chunks = all.length > HEADER + length ? [all.subarray(HEADER + length)] : [];
    this.#size = all.length - HEADER - length;
    return all.subarray(HEADER, HEADER + length);
  }
}
