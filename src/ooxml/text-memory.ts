/** Shorter texts cost less to make than to look up. */
const SHORTEST = 80;
const HEAD = 48;
const MOST_BYTES = 4 * 1024 * 1024;

interface Remembered {
  bytes: Buffer;
  text: string;
  next: Remembered | undefined;
}

/**
 * Long texts that come again in workbook after workbook: the check formulas of one form, thousands of characters each.
 * What is found has the same bytes, so that nothing depends on what was read before; when it is full, it begins anew.
 */
export class TextMemory {
  private readonly known = new Map<number, Remembered>();
  private size = 0;

  /** Whether a text of so many bytes is worth remembering. */
  isWorth(length: number): boolean {
    return length >= SHORTEST;
  }

  find(bytes: Buffer, start: number, end: number): string | undefined {
    let one = this.known.get(keyOf(bytes, start, end));
    for (; one; one = one.next)
      if (bytes.compare(one.bytes, 0, one.bytes.length, start, end) === 0) return one.text;
    return undefined;
  }

  keep(bytes: Buffer, start: number, end: number, text: string): void {
    if (end - start > MOST_BYTES / 64) return;
    if (this.size + end - start > MOST_BYTES) this.forget();
    this.size += end - start;
    const key = keyOf(bytes, start, end);
    this.known.set(key, { bytes: Buffer.from(bytes.subarray(start, end)), text, next: this.known.get(key) });
  }

  private forget(): void {
    this.known.clear();
    this.size = 0;
  }
}

/** Length and beginning: formulas of one column differ in their first reference. */
function keyOf(bytes: Buffer, start: number, end: number): number {
  let key = end - start;
  const last = Math.min(end, start + HEAD);
  for (let at = start; at < last; at++) key = (Math.imul(key, 31) + bytes[at]!) | 0;
  return key;
}
