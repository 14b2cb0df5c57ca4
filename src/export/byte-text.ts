const FIRST_SIZE = 1 << 20;
/** UTF-8 needs at most this many bytes for one unit of a string. */
const MOST_BYTES = 3;

/** A long text that grows as bytes: a string of this size would need twice the memory, and a copy to be written. */
export class ByteText {
  #buffer = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  add(text: string): void {
    const most = this.#length + text.length * MOST_BYTES;
    if (most > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** What was added so far, as UTF-8. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}
