import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { mistakeAt, type Mistake } from './mistake.ts';
import { nearestName } from '../forms/nearest-name.ts';

/** What a YAML file says, or every mistake in it, each with its place and our own sentence. */
export type YamlResult<T> = { value: T; mistakes: null } | { value: null; mistakes: Mistake[] };

type Path = readonly (string | number)[];

/**
 * Parses a YAML text and checks it against a schema. Nothing in the text is executed; zod's words are not shown.
 * `knownKeys` are offered for a mistyped key.
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  knownKeys: readonly string[],
): YamlResult<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const places = new Places(document, lines);
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) =>
      error.code === 'DUPLICATE_KEY'
        ? mistakeAt(places.at(error.pos[0]), 'workspace.yaml-duplicate-key', undefined)
        : mistakeAt(places.at(error.pos[0]), 'workspace.yaml-syntax', { code: error.code }),
    );
    return { value: null, mistakes };
  }
  if (document.contents === null)
    return { value: null, mistakes: [mistakeAt({ line: 1, column: 1 }, 'workspace.yaml-empty', undefined)] };
  const outcome = schema.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (outcome.success) return { value: outcome.data, mistakes: null };
  return {
    value: null,
    mistakes: outcome.error.issues.flatMap((issue) => toMistakes(issue, places, knownKeys)),
  };
}

/** Where the paths of keys stand in a YAML text that was read without mistakes. */
export function yamlPlaces(source: string): (path: Path) => { line: number; column: number } {
  const lines = new LineCounter();
  const places = new Places(parseDocument(source, { lineCounter: lines, prettyErrors: false }), lines);
  return (path) => places.of(path);
}

/** Finds where a path of keys stands in the text. */
class Places {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  at(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  has(path: Path): boolean {
    return path.length === 0 ? this.#document.contents !== null : this.#document.hasIn(path);
  }

  /** Place of the value, or of the nearest thing around it that exists. */
  of(path: Path): { line: number; column: number } {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.at(node.range[0]);
    }
    return this.at(this.#document.contents?.range?.[0] ?? 0);
  }

  /** Place of a key itself. */
  ofKey(parent: Path, key: string): { line: number; column: number } {
    const map = parent.length === 0 ? this.#document.contents : this.#document.getIn(parent, true);
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && String(item.key) === key);
      if (pair && isNode(pair.key) && pair.key.range) return this.at(pair.key.range[0]);
    }
    return this.of(parent);
  }
}

type Issue = z.core.$ZodIssue;

function toMistakes(issue: Issue, places: Places, knownKeys: readonly string[]): Mistake[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) =>
      mistakeAt(places.ofKey(path, unknown), 'workspace.yaml-unknown-key', {
        key: unknown,
        nearest: nearestName(unknown, knownKeys).nearest,
      }),
    );
  if (!places.has(path))
    return [mistakeAt(places.of(path.slice(0, -1)), 'workspace.yaml-missing-key', { key })];
  const place = places.of(path);
  switch (issue.code) {
    case 'invalid_type':
      return [mistakeAt(place, 'workspace.yaml-wrong-type', { key, expected: issue.expected })];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [mistakeAt(place, 'workspace.yaml-not-allowed', { key, allowed })];
    }
    case 'too_small':
    case 'too_big': {
      const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const id = issue.code === 'too_small' ? 'workspace.yaml-too-small' : 'workspace.yaml-too-big';
      return [mistakeAt(place, id, { key, limit })];
    }
    default:
      return [mistakeAt(place, 'workspace.yaml-complaint', { key, complaint: complaintOf(issue) })];
  }
}

function complaintOf(issue: Issue): string {
  const params = 'params' in issue ? (issue.params as { complaint?: unknown }) : undefined;
  return typeof params?.complaint === 'string' ? params.complaint : 'other';
}
