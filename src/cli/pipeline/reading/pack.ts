import { shapeName, Tag, tagBits, tagShift } from './packed-form.ts';

/**
 * Plain data as bytes: objects, arrays, maps, sets, texts, numbers, booleans, null and undefined come back from
 * `unpack` as they were, whatever fields the types get later. Each text and each set of keys is stored once. Anything
 * else (an instance of a class, a function) is a mistake of ours and throws: nothing is lost in silence.
 */
export function pack(value: unknown): Uint8Array {
  const packer = new Packer();
  packer.add(value);
  return packer.bytes();
}

class Packer {
  readonly #texts = new Map<string, number>();
  /** Keys of objects in their order, as one text: most objects of a submission have one of a dozen. */
  readonly #shapes = new Map<string, number>();
  #tokens = new Uint8Array(4096);
  #length = 0;

  add(value: unknown): void {
    if (typeof value === 'string') this.#token(Tag.text, this.#text(value));
    else if (typeof value === 'number') this.#number(value);
    else if (value === null) this.#token(Tag.constant, 0);
    else if (value === undefined) this.#token(Tag.constant, 1);
    else if (typeof value === 'boolean') this.#token(Tag.constant, value ? 2 : 3);
    else if (Array.isArray(value)) {
      this.#token(Tag.array, value.length);
      for (const one of value) this.add(one);
    } else if (value instanceof Map) {
      this.#token(Tag.map, value.size);
      for (const [key, one] of value) {
        this.add(key);
        this.add(one);
      }
    } else if (value instanceof Set) {
      this.#token(Tag.set, value.size);
      for (const one of value) this.add(one);
    } else this.#object(value as object);
  }

  bytes(): Uint8Array {
    const head = Buffer.from(JSON.stringify([[...this.#texts.keys()], [...this.#shapes.keys()]]));
    const bytes = new Uint8Array(4 + head.length + this.#length);
    new DataView(bytes.buffer).setUint32(0, head.length);
    bytes.set(head, 4);
    bytes.set(this.#tokens.subarray(0, this.#length), 4 + head.length);
    return bytes;
  }

  #object(value: object): void {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError(`not plain data: ${Object.prototype.toString.call(value)}`);
    const keys = Object.keys(value);
    const name = shapeName(keys);
    const shape = this.#shapes.get(name) ?? this.#shapes.size;
    if (shape === this.#shapes.size) this.#shapes.set(name, shape);
    this.#token(Tag.object, shape);
    for (const key of keys) this.add((value as Record<string, unknown>)[key]);
  }

  #number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < 2 ** 24 && !Object.is(value, -0))
      this.#token(Tag.count, value);
    else this.#token(Tag.number, this.#text(Object.is(value, -0) ? '-0' : String(value)));
  }

  #text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const at = this.#texts.size;
    this.#texts.set(text, at);
    return at;
  }

  /** A tag and its number, seven bits to a byte, lowest first. */
  #token(tag: number, number: number): void {
    if (this.#length + 5 > this.#tokens.length) {
      const wider = new Uint8Array(this.#tokens.length * 2);
      wider.set(this.#tokens);
      this.#tokens = wider;
    }
    let rest = number * tagShift + (tag & tagBits);
    while (rest > 127) {
      this.#tokens[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#tokens[this.#length++] = rest;
  }
}
