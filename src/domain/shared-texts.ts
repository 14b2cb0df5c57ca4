/** Names in their order, with the place of each: the keys of a form's cells. */
export interface KeyList<K extends string | number> {
  keys: readonly K[];
  at: ReadonlyMap<K, number>;
}

/** Beyond so many different ones nothing more is remembered: what files bring is without bound. */
const most = 2_000;

/** What thousands of submissions have in common, each once in memory. */
export class SharedTexts {
  readonly #parsed = new Map<string, unknown>();
  readonly #lists = new Map<string, KeyList<string> | KeyList<number>>();

  /** What a JSON text says; the same object for an equal text, so that nobody may change it. */
  parsed<T>(text: string): T {
    return remember(this.#parsed, text, () => JSON.parse(text) as unknown) as T;
  }

  /** The list that `listText` made this text of. */
  list<K extends string | number>(text: string): KeyList<K> {
    const make = () => {
      const keys = JSON.parse(text) as string[];
      return { keys, at: new Map(keys.map((key, at) => [key, at])) };
    };
    return remember(this.#lists, text, make) as KeyList<K>;
  }
}

/** Names of one list as one text: quick to look up. */
export function listText(keys: readonly (string | number)[]): string {
  return JSON.stringify(keys);
}

function remember<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const fresh = make();
  if (known.size < most) known.set(name, fresh);
  return fresh;
}
