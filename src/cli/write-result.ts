import { resolve } from 'node:path';
import { assertFolderOf, assertWritable } from '../workspace/assert-writable.ts';
import type { Io } from './io.ts';
import type { GlobalOptions } from './options.ts';

/** Makes the text of a result in a format, or its pieces; `toScreen` says whether it may carry colour. */
export type ResultWriter = (format: string, toScreen: boolean) => string | Iterable<string>;

/** The files that `-o` names must be writable before the work starts. */
export function assertResultsWritable(io: Io, options: GlobalOptions): void {
  const files = filesOf(io, options);
  assertWritable(files, '-o');
  for (const file of files) assertFolderOf(file);
}

function filesOf(io: Io, options: GlobalOptions): string[] {
  return options.outputs.flatMap(({ file }) =>
    file !== undefined && file !== '-' ? [resolve(io.cwd, file)] : [],
  );
}

/** Prints or writes every requested format; without a request, the default one to stdout. */
export async function writeResults(
  io: Io,
  options: GlobalOptions,
  defaultFormat: string,
  write: ResultWriter,
): Promise<void> {
  const requests = options.outputs.length > 0 ? options.outputs : [{ format: defaultFormat }];
  for (const { format, file } of requests) {
    const pieces = withNewline(write(format, file === undefined || file === '-'));
    if (file === undefined || file === '-') for (const piece of pieces) io.out(piece);
    else {
      const { writeOutputs } = await import('../workspace/write-outputs.ts');
      await writeOutputs([{ path: resolve(io.cwd, file), bytes: pieces }], { option: '-o' });
    }
  }
}

function* withNewline(text: string | Iterable<string>): Iterable<string> {
  let last = '';
  for (const piece of typeof text === 'string' ? [text] : text) {
    yield piece;
    last = piece;
  }
  if (!last.endsWith('\n')) yield '\n';
}
