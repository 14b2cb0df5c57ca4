import { appendFileSync, statSync } from 'node:fs';

/**
 * Adds to a text file that other programs write to as well, such as the summary of a CI step; `make` is told how many
 * bytes it has already. False where it cannot be written.
 */
export function appendText(path: string, make: (bytes: number) => string): boolean {
  try {
    appendFileSync(path, make(statSync(path, { throwIfNoEntry: false })?.size ?? 0));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
