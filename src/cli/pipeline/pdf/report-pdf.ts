import { existsSync, readFileSync } from 'node:fs';
import { say } from '../../../messages/catalogue.ts';
import { writeOutputs } from '../../../workspace/write-outputs.ts';
import type { CommandRequest } from '../../command.ts';
import type { Condition } from '../../exit-code.ts';
import type { Run } from '../open-run.ts';
import { makePdfs, pdfPath, pdfTrouble } from './make-pdfs.ts';

/** The report as PDF beside the Word file: what was written, and what a run that wanted it and has none met. */
export interface ReportPdf {
  written: { kind: 'pdf'; path: string; sha256: string }[];
  conditions: Condition[];
}

export const noPdf: ReportPdf = { written: [], conditions: [] };

/** The file that `--pdf` will write; it must be writable before the work starts. */
export function pdfWished({ flags }: CommandRequest, docx: string): string[] {
  return flags['pdf'] === true ? [pdfPath(docx)] : [];
}

/**
 * `compile --pdf`: the Word file of the period, as it lies on disk, as PDF. No part of the period's record: another
 * LibreOffice or another font makes another PDF of the same report. Says on stderr why there is none.
 */
export async function writeReportPdf(request: CommandRequest, run: Run, docx: string): Promise<ReportPdf> {
  const { io, options, flags } = request;
  const path = pdfPath(docx);
  const hadOne = existsSync(path);
  if (flags['pdf'] !== true || !existsSync(docx)) return noPdf;
  const made = await makePdfs(io, run.today, [{ path: docx, bytes: readFileSync(docx) }]);
  for (const line of pdfTrouble(made, io, options.lang)) io.err(`${line}\n`);
  const [pdf] = made.outputs;
  if (!pdf) {
    if (hadOne) tellStale(request, path);
    return { written: [], conditions: ['pdf-missing'] };
  }
  const [sha256] = await writeOutputs([pdf], { option: '--out-dir' });
  return { written: [{ kind: 'pdf', path, sha256: sha256! }], conditions: [] };
}

/** A PDF of an earlier run beside a new Word file would be taken for the same report. */
export function tellStalePdf(request: CommandRequest, docx: string): void {
  const path = pdfPath(docx);
  if (request.flags['pdf'] !== true && existsSync(path)) tellStale(request, path);
}

function tellStale({ io, options }: CommandRequest, path: string): void {
  io.err(`${say(options.lang, 'cli.pdf.stale', { path })}\n`);
}
