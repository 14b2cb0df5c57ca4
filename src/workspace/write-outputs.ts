import { outputRefusal, type PlaceOption } from './output-refusal.ts';
import { PendingFiles, type Content } from './pending-files.ts';

export interface Output {
  path: string;
  /** Its content, or what makes it from the hashes of the outputs before it. */
  bytes: Content | ((hashes: readonly string[]) => Content);
}

/**
 * Writes files and puts all of them in their places together: a crash, a failure or Ctrl-C leaves the old files or the
 * new ones, never half of one. Folders are made. `fsync: false` for many files that can be made again. Gives the
 * SHA-256 of each.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  options: { fsync?: boolean; option?: PlaceOption } = {},
): Promise<string[]> {
  const files = new PendingFiles();
  const hashes: string[] = [];
  let at = '';
  try {
    for (const { path, bytes } of outputs) {
      at = path;
      const content = typeof bytes === 'function' ? bytes([...hashes]) : bytes;
      hashes.push(await files.add(path, content, options.fsync ?? true));
    }
    files.commit((target) => {
      at = target;
    });
  } catch (error) {
    throw outputRefusal(at, error, options.option);
  } finally {
    files.discard();
  }
  return hashes;
}
