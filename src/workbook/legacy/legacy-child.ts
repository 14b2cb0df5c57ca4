import { Console } from 'node:console';
import { Script } from 'node:vm';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { TooOldError } from './biff-records.ts';
import { frame, FrameReader } from './legacy-frames.ts';
import type { LegacyAnswer } from './legacy-answer.ts';
import { fileLimits } from './legacy-limits.ts';
import { readWithSheetJs } from './sheetjs-workbook.ts';

/**
 * The process that reads old workbooks: files come in by standard input, one at a time, answers go out by standard
 * output. It ends with its parent, whose end closes the input.
 */

// Stdout belongs to the answers: what the library has to say about a file goes nowhere.
globalThis.console = new Console(process.stderr);

let file: Buffer;
let found: LegacyAnswer;
Object.assign(globalThis, { readFile: () => (found = { workbook: readWithSheetJs(file) }) });
const script = new Script('readFile()');
const untouched = builtInKeys();

/** A parent that was killed cannot stop us any more, so that a file never gets more than its time from ourselves. */
function answer(bytes: Buffer): LegacyAnswer {
  file = bytes;
  try {
    script.runInThisContext({ timeout: fileLimits.parseMilliseconds });
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return { refused, problem: 'over-limits' };
    if (error instanceof TooOldError) return { refused: 'Excel 4 or older', problem: 'legacy-xls' };
    if (!(error instanceof PackageFault)) return { refused };
    return { refused, problem: error.kind === 'over-limits' ? 'over-limits' : 'damaged' };
  }
  return builtInKeys() === untouched ? found : { refused: 'the file changed built-in objects' };
}

function builtInKeys(): string {
  return [Object.prototype, Array.prototype, String.prototype]
    .map((one) => Reflect.ownKeys(one).map(String).join())
    .join('\n');
}

const frames = new FrameReader(fileLimits.fileBytes);
process.stdin.on('data', (chunk: Buffer) => {
  const bytes = frames.push(chunk);
  if (bytes === undefined) return;
  if (bytes === 'too-long') process.exit(1);
  process.stdout.write(frame(Buffer.from(JSON.stringify(answer(bytes)))));
});
