/** What follows a token of packed data. The lowest three bits are the tag, the others its number. */
export const Tag = {
  /** null, undefined, true, false. */
  constant: 0,
  /** Number of the text. */
  text: 1,
  /** A whole number from 0 on, below 2^24. */
  count: 2,
  /** Any other number: number of the text that spells it. */
  number: 3,
  /** Count of the elements that follow. */
  array: 4,
  map: 5,
  set: 6,
  /** Number of its set of keys; the values follow. */
  object: 7,
} as const;

export const tagBits = 7;
export const tagShift = 8;

/** The keys of an object as one text. */
export function shapeName(keys: readonly string[]): string {
  return JSON.stringify(keys);
}
