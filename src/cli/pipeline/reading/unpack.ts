import { Tag, tagBits } from './packed-form.ts';

/** The data that `pack` made these bytes of. */
export function unpack(bytes: Uint8Array): unknown {
  return new Unpacker(bytes).value();
}

/** Keys of an object, with an object that has them all. */
interface Shape {
  keys: readonly string[];
  model: Record<string, unknown>;
}

/** The shapes are the same few in every file. Beyond so many they are not ours and are not remembered. */
const shapes = new Map<string, Shape>();
const mostShapes = 500;

function shapeOf(name: string): Shape {
  const known = shapes.get(name);
  if (known) return known;
  const keys = JSON.parse(name) as string[];
  const shape = { keys, model: Object.fromEntries(keys.map((key) => [key, undefined])) };
  if (shapes.size < mostShapes) shapes.set(name, shape);
  return shape;
}

const nothing: readonly never[] = Object.freeze([]);

class Unpacker {
  readonly #bytes: Uint8Array;
  readonly #texts: string[];
  readonly #shapes: readonly Shape[];
  #at: number;

  constructor(bytes: Uint8Array) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const head = view.readUInt32BE(0);
    const [texts, names] = JSON.parse(view.toString('utf8', 4, 4 + head)) as [string[], string[]];
    this.#bytes = bytes;
    this.#texts = texts;
    this.#shapes = names.map(shapeOf);
    this.#at = 4 + head;
  }

  value(): unknown {
    const token = this.#token();
    const number = token >>> 3;
    switch (token & tagBits) {
      case Tag.text:
        return this.#texts[number];
      case Tag.object:
        return this.#object(number);
      case Tag.array:
        return number === 0 ? nothing : this.#list(number);
      case Tag.map: {
        const map = new Map<unknown, unknown>();
        for (let left = number; left > 0; left--) map.set(this.value(), this.value());
        return map;
      }
      case Tag.set:
        return new Set(this.#list(number));
      case Tag.count:
        return number;
      case Tag.number:
        return Number(this.#texts[number]);
      default:
        return [null, undefined, true, false][number];
    }
  }

  #list(length: number): unknown[] {
    const list: unknown[] = [];
    for (let left = length; left > 0; left--) list.push(this.value());
    return list;
  }

  /** A copy of the model has all its fields from the start: much cheaper than adding them one by one. */
  #object(shape: number): Record<string, unknown> {
    const { keys, model } = this.#shapes[shape]!;
    const object = { ...model };
    for (let at = 0; at < keys.length; at++) object[keys[at]!] = this.value();
    return object;
  }

  #token(): number {
    let byte = this.#bytes[this.#at++]!;
    let token = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.#at++]!;
      token |= (byte & 127) << shift;
    }
    return token;
  }
}
