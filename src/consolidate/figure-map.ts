import { scopeKey, type Figure, type Scope } from '../domain/consolidation.ts';
import type { Agency } from '../domain/agency.ts';

const ownKey = scopeKey({ type: 'agency', id: '' });

/**
 * The figures of one indicator by scope key: those of the province, groups and levels are at hand; an agency's own one
 * is made when somebody asks. Thousands of agencies with hundreds of indicators would be a million objects.
 */
export class FigureMap implements ReadonlyMap<string, Figure> {
  readonly #wide: ReadonlyMap<string, Figure>;
  readonly #agencies: readonly Agency[];
  readonly #ofAgency: (scope: Scope & { type: 'agency' }) => Figure | undefined;

  /** `agencies` are all that may have a figure, in their order; `ofAgency` gives undefined for those that have none. */
  constructor(
    wide: ReadonlyMap<string, Figure>,
    agencies: readonly Agency[],
    ofAgency: (scope: Scope & { type: 'agency' }) => Figure | undefined,
  ) {
    this.#wide = wide;
    this.#agencies = agencies;
    this.#ofAgency = ofAgency;
  }

  get(key: string): Figure | undefined {
    if (!key.startsWith(ownKey)) return this.#wide.get(key);
    return this.#ofAgency({ type: 'agency', id: key.slice(ownKey.length) });
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Walks over all agencies. */
  get size(): number {
    let size = 0;
    for (const _ of this) size++;
    return size;
  }

  get isEmpty(): boolean {
    return this.entries().next().done === true;
  }

  forEach(call: (figure: Figure, key: string, map: ReadonlyMap<string, Figure>) => void, on?: unknown): void {
    for (const [key, figure] of this) call.call(on, figure, key, this);
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this) yield key;
    return undefined;
  }

  *values(): Generator<Figure, undefined> {
    for (const [, figure] of this) yield figure;
    return undefined;
  }

  /** The wide scopes first, then the agencies in the order of the register. */
  *entries(): Generator<[string, Figure], undefined> {
    yield* this.#wide;
    for (const { code } of this.#agencies) {
      const figure = this.#ofAgency({ type: 'agency', id: code });
      if (figure) yield [ownKey + code, figure];
    }
    return undefined;
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}
