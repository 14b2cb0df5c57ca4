/** A random number from 0 up to below `below`, from a seed: the same run every time (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * below);
  };
}

export type Random = ReturnType<typeof seeded>;

/** Damage as disks, mail gateways and broken downloads do it. */
export function damageBytes(bytes: Uint8Array, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const at = random(copy.length);
  const length = 1 + random(64);
  switch (random(6)) {
    case 0:
      copy[at] = copy[at]! ^ (1 << random(8));
      return copy;
    case 1:
      copy[at] = random(256);
      return copy;
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 3:
      return copy.subarray(0, at);
    case 4: {
      const other = random(copy.length - length);
      const piece = Buffer.from(copy.subarray(other, other + length));
      return Buffer.concat([copy.subarray(0, at), piece, copy.subarray(at)]);
    }
    default: {
      const from = random(copy.length - length);
      const to = random(copy.length - length);
      copy.copyWithin(to, from, from + length);
      return copy;
    }
  }
}

/** Behind the XML declaration, whose slips no reader minds. */
const spans = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].filter((one) => one.index > xml.indexOf('?>'));
const tags = /<\/?[A-Za-z][^<>]*>/g;
const attributes = /\s[A-Za-z:]+="[^"]*"/g;
const values = /(?<=<(?:v|t|f)(?: [^>]*)?>)[^<]*(?=<)/g;

export const unknownEntity = '&x;';

const oddNames = ['v', 'c', 'row', 'x:v', 'is', 't', 'f', 'sheetData', 'extLst', 'si', 'r'];
const oddValues = [
  '',
  '1',
  '-1',
  '1e999',
  'NaN',
  'A1',
  'ZZZ1',
  '&amp;',
  unknownEntity,
  'true',
  ' 7 ',
  '_x000D_',
  '<',
];

/** One change of a part's XML: tags and attributes dropped, doubled, renamed, values put elsewhere. */
export function changeXml(xml: string, random: Random): string {
  const pick = (pattern: RegExp) => {
    const found = spans(xml, pattern);
    return found.length === 0 ? undefined : found[random(found.length)]!;
  };
  const put = (at: RegExpMatchArray, text: string) =>
    xml.slice(0, at.index) + text + xml.slice(at.index! + at[0].length);
  const kind = random(8);
  const place = pick(kind < 3 ? tags : kind < 6 ? attributes : values);
  if (!place) return xml;
  const [text] = place;
  const odd = oddValues[random(oddValues.length)]!;
  switch (kind) {
    case 0:
    case 3:
      return put(place, '');
    case 1:
    case 4:
      return put(place, text + text);
    case 2:
      return put(place, text.replace(/[A-Za-z:]+/, oddNames[random(oddNames.length)]!));
    case 5:
      return put(place, text.replace(/"[^"]*"/, `"${odd}"`));
    case 6:
      return put(place, odd);
    default: {
      const other = pick(values)!;
      return put(place, other[0]);
    }
  }
}
