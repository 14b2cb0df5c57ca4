import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfPages, pinPdfDate } from './pdf-content.ts';
import { inOfficeFolder, runOffice, type OfficeEnd } from './run-office.ts';

/** Why there is no PDF: too slow, the program did not start, it wrote nothing, or what it wrote is no PDF. */
export type PdfFailure = 'time' | 'not-started' | 'no-file' | 'not-a-pdf';

/** One document as PDF, or why there is none. */
export type PdfResult = { pdf: Uint8Array; pages: number } | { failure: PdfFailure };

export interface PdfOptions {
  /** Time for one run of the program, in milliseconds: starting it, one document alone, each of several. */
  milliseconds?: { start: number; alone: number; each: number };
  /** Seconds since 1970 that the PDF bears as its date. */
  epoch: number;
}

/** A report of 200 agencies takes LibreOffice about a minute; a normal one two seconds. */
const usualLimit = { start: 60_000, alone: 120_000, each: 30_000 };
/** Documents for one start of the program: starting takes longer than a document. */
const batchSize = 20;

/**
 * Word documents (.docx) as PDF, in their order, by the LibreOffice at `program`. It reports success also when it wrote
 * nothing, so that only a file that is there, is a PDF and has a page counts. A document that spoils its batch does not
 * spoil the others: what is missing is tried again alone. Touches nothing but a temporary folder.
 */
export async function convertToPdf(
  program: string,
  documents: readonly Uint8Array[],
  options: PdfOptions,
): Promise<PdfResult[]> {
  const results: PdfResult[] = [];
  for (let at = 0; at < documents.length; at += batchSize) {
    const batch = documents.slice(at, at + batchSize);
    const together = await convertBatch(program, batch, options);
    for (const [place, result] of together.entries()) {
      const isAlone = batch.length === 1 || 'pdf' in result || result.failure === 'not-started';
      results.push(isAlone ? result : (await convertBatch(program, [batch[place]!], options))[0]!);
    }
  }
  return results;
}

function convertBatch(
  program: string,
  batch: readonly Uint8Array[],
  options: PdfOptions,
): Promise<PdfResult[]> {
  return inOfficeFolder(async (folder) => {
    const { start, alone, each } = options.milliseconds ?? usualLimit;
    const out = join(folder, 'out');
    await mkdir(out);
    const files = batch.map((_bytes, at) => join(folder, `${at + 1}.docx`));
    for (const [at, file] of files.entries()) await writeFile(file, batch[at]!);
    const end = await runOffice(
      program,
      folder,
      // Named, so that a damaged document is not taken for a text and printed as one.
      ['--infilter=MS Word 2007 XML', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', out, ...files],
      {
        milliseconds: start + (batch.length === 1 ? alone : batch.length * each),
        env: { SOURCE_DATE_EPOCH: String(options.epoch), TZ: 'UTC' },
      },
    );
    return Promise.all(files.map((_file, at) => resultOf(join(out, `${at + 1}.pdf`), end, options.epoch)));
  });
}

async function resultOf(path: string, end: OfficeEnd, epoch: number): Promise<PdfResult> {
  if (end === 'not-started') return { failure: 'not-started' };
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { failure: end === 'time' ? 'time' : 'no-file' };
  const pages = pdfPages(bytes);
  return pages === 0
    ? { failure: end === 'time' ? 'time' : 'not-a-pdf' }
    : { pdf: pinPdfDate(bytes, epoch), pages };
}
