/** Names in their order, with the place of each: the keys of a form's cells. */
export interface KeyList<K extends string | number> {
  keys: readonly K[];
  at: ReadonlyMap<K, number>;
}

/** Beyond so many different ones nothing more is remembered: what files bring is without bound. */
const most = 20_000;
/** Longer texts are an agency's own words, which nobody repeats. */
const longest = 100;

/** Names and lists of names that thousands of submissions have in common, each once in memory. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, KeyList<string> | KeyList<number>>();

  /** An equal text, the one that was seen first. Short ones only: they are what repeats. */
  text(text: string): string {
    if (text.length > longest) return text;
    // A copy: a text that was cut out of a file would keep all of the file's text in memory.
    return remember(this.#texts, text, () => JSON.parse(JSON.stringify(text)) as string);
  }

  list<K extends string | number>(keys: readonly K[]): KeyList<K> {
    const name = `${typeof keys[0]}\u0000${keys.join('\u0000')}`;
    const make = () => ({ keys, at: new Map(keys.map((key, at) => [key, at])) }) as KeyList<string>;
    return remember(this.#lists, name, make) as KeyList<K>;
  }
}

function remember<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const fresh = make();
  if (known.size < most) known.set(name, fresh);
  return fresh;
}
