const PIECE = 1 << 16;

/**
 * An object as JSON with an indent of two, a line break at its end: the text of `JSON.stringify(body, null, 2)`, in
 * pieces. Its fields may be iterables of entries, which are made and written one at a time.
 */
export function* jsonText(body: Readonly<Record<string, unknown>>): Generator<string, undefined> {
  let piece = '';
  for (const part of partsOf(body)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
  return undefined;
}

function* partsOf(body: Readonly<Record<string, unknown>>): Iterable<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(name)}: `;
    before = ',\n';
    if (isEntries(value)) yield* entriesText(value);
    else yield indented(value, '  ');
  }
  yield before === '{\n' ? '{}' : '\n}';
}

function* entriesText(entries: Iterable<unknown>): Iterable<string> {
  let before = '[\n    ';
  for (const one of entries) {
    yield before + indented(one, '    ');
    before = ',\n    ';
  }
  yield before === '[\n    ' ? '[]' : '\n  ]';
}

/** No text in JSON holds a line break of its own. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}

function isEntries(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
