import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A new folder with these files, removed after the tests of the file. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'cchc-test-'));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** The UserError that a call throws, in both languages, for reading in a test. */
export function thrownText(call: () => unknown): { id: string; exitCode: number; vi: string; en: string } {
  try {
    call();
  } catch (error) {
    const known = error as { id: string; exitCode: number; in(lang: 'vi' | 'en'): string };
    if (typeof known.in !== 'function') throw error;
    return { id: known.id, exitCode: known.exitCode, vi: known.in('vi'), en: known.in('en') };
  }
  throw new Error('nothing was thrown');
}
