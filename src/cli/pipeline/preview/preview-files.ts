import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LocalDate } from '../../../domain/local-date.ts';
import { say } from '../../../messages/catalogue.ts';
import { pdfToPng } from '../../../office/pdf-to-png.ts';
import { writing } from '../../../workspace/output-refusal.ts';
import { writeOutputs, type Output } from '../../../workspace/write-outputs.ts';
import type { CommandRequest } from '../../command.ts';
import type { Condition } from '../../exit-code.ts';
import { makePdfs, pdfTrouble } from '../pdf/make-pdfs.ts';

/** What a preview consists of: where each file lies, and what could not be made. */
export interface PreviewFiles {
  paths: string[];
  pages?: number;
  conditions: Condition[];
  trouble: string[];
}

/** On a screen a page is read at this many dots an inch. */
const screenDots = 96;

/**
 * Writes the Word file of a preview and what `--pdf` and `--png` ask for, all of them together. What LibreOffice or
 * pdftoppm would have to make and is not there is left out and said. Pages of an earlier preview of the same name go.
 */
export async function writePreview(
  { io, options, flags }: CommandRequest,
  folder: string,
  name: string,
  bytes: Uint8Array,
  today: LocalDate,
): Promise<PreviewFiles> {
  const path = join(folder, `${name}.docx`);
  const outputs: Output[] = [{ path, bytes }];
  const made: PreviewFiles = { paths: [], conditions: [], trouble: [] };
  if (flags['pdf'] === true || flags['png'] === true) {
    const pdfs = await makePdfs(io, today, [{ path, bytes }]);
    made.trouble.push(...pdfTrouble(pdfs, io, options.lang));
    const [pdf] = pdfs.outputs;
    if (!pdf) made.conditions.push('pdf-missing');
    else made.pages = pdf.pages;
    if (pdf && flags['pdf'] === true) outputs.push(pdf);
    const pngs = pdf && flags['png'] === true ? await pdfToPng(pdf.bytes, screenDots) : [];
    if (!pngs) {
      made.trouble.push(say(options.lang, 'cli.template-preview.no-png', undefined));
      made.conditions.push('pdf-missing');
    }
    const digits = String(pngs?.length ?? 0).length;
    for (const [at, page] of (pngs ?? []).entries())
      outputs.push({ path: pagePath(folder, name, String(at + 1).padStart(digits, '0')), bytes: page });
  }
  await writeOutputs(outputs, { option: '-o' });
  made.paths = outputs.map((one) => one.path);
  if (flags['png'] === true) removeOldPages(folder, name, made.paths);
  return made;
}

const pagePath = (folder: string, name: string, page: string) => join(folder, `${name}-trang-${page}.png`);

function removeOldPages(folder: string, name: string, kept: readonly string[]): void {
  if (!existsSync(folder)) return;
  const names = new Set(kept.map((path) => basename(path)));
  for (const file of readdirSync(folder)) {
    const isPage = file.startsWith(`${name}-trang-`) && /-trang-\d+\.png$/.test(file);
    const path = join(folder, file);
    if (isPage && !names.has(file)) writing(path, () => rmSync(path, { force: true }), '-o');
  }
}
