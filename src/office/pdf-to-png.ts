import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOfficeFolder } from './run-office.ts';

/** Milliseconds for all pages of one document. */
const LIMIT = 120_000;

/**
 * The pages of a PDF as PNG, in order, by poppler's pdftoppm at this many dots an inch; undefined where it is not
 * installed, takes too long or gives none.
 */
export async function pdfToPng(
  pdf: Uint8Array,
  dotsPerInch: number,
  program = 'pdftoppm',
): Promise<Uint8Array[] | undefined> {
  return inOfficeFolder(async (folder) => {
    const file = join(folder, 'in.pdf');
    await writeFile(file, pdf);
    const args = ['-r', String(dotsPerInch), '-png', file, join(folder, 'page')];
    const { status } = spawnSync(program, args, { stdio: 'ignore', timeout: LIMIT, windowsHide: true });
    if (status !== 0) return undefined;
    // Numbers have as many digits as the last one: by name is by page.
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return names.length === 0 ? undefined : Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}
