import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { DefinitionProblem } from './definition-problem.ts';

/** Path of keys and positions into a file. */
export type YamlPath = readonly PropertyKey[];

/** A parsed definition file that knows where everything stands. */
export interface LocatedYaml {
  path: string;
  data: unknown;
  /** Line and column (from 1) of the value at a path, or of the nearest thing around it; `inside` counts into a text. */
  at(path: YamlPath, inside?: number): { line: number; column: number };
  /** Line and column of a key. */
  atKey(path: YamlPath): { line: number; column: number };
  /** The value as it is written: `2.10`, which would otherwise read as 2.1. */
  written(path: YamlPath): string;
}

/** Parses one YAML file; syntax mistakes come as problems, all at once. `data`: what it says, if that is known. */
export function readLocatedYaml(file: {
  path: string;
  text: string;
  data?: unknown;
}): LocatedYaml | DefinitionProblem[] {
  if (file.data !== undefined) return located(file, file.data, () => parsed(file.text));
  const { document, place } = parsed(file.text);
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      code: 'FD-001',
      path: file.path,
      ...place(error.pos[0]),
      params: { reason: error.code },
    }));
  }
  return located(file, document.toJS(), () => ({ document, place }));
}

interface Parsed {
  document: Document;
  place: (offset: number) => { line: number; column: number };
}

function parsed(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, place };
}

function located(
  { path, text }: { path: string; text: string },
  data: unknown,
  parse: () => Parsed,
): LocatedYaml {
  let known: Parsed | undefined;
  const source = () => (known ??= parse());
  return {
    path,
    data,
    at: (steps: YamlPath, inside?: number) => {
      const { document, place } = source();
      const { node, found } = walk(document, steps);
      const start = node?.range?.[0] ?? 0;
      if (!found || inside === undefined) return place(start);
      return place(start + (/["']/.test(text.charAt(start)) ? 1 : 0) + inside);
    },
    atKey: (steps: YamlPath) => {
      const { document, place } = source();
      const parent = walk(document, steps.slice(0, -1)).node;
      const pair = isMap(parent) ? parent.items.find((one) => keyOf(one.key) === steps.at(-1)) : undefined;
      return place((pair?.key as Node | undefined)?.range?.[0] ?? parent?.range?.[0] ?? 0);
    },
    written: (steps: YamlPath) => {
      const { node } = walk(source().document, steps);
      return isScalar(node) ? (node.source ?? String(node.value)) : '';
    },
  };
}

function walk(document: Document, path: YamlPath): { node: Node | undefined; found: boolean } {
  let node = (document.contents ?? undefined) as Node | undefined;
  for (const step of path) {
    const next: unknown = isMap(node)
      ? node.items.find((one) => keyOf(one.key) === step)?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (!next) return { node, found: false };
    node = next as Node;
  }
  return { node, found: true };
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}
