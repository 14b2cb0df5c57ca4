import type { LocalDate } from '../../../domain/local-date.ts';
import { say } from '../../../messages/catalogue.ts';
import type { Lang } from '../../../messages/sentence.ts';
import { convertToPdf, type PdfFailure, type PdfOptions } from '../../../office/convert-to-pdf.ts';
import { findOffice, officeVariable } from '../../../office/find-office.ts';
import type { Io } from '../../io.ts';

/** A Word document that is to be there as PDF too. */
export interface PdfSource {
  /** Of the .docx; the PDF lies beside it. */
  path: string;
  bytes: Uint8Array;
}

export interface MadePdf {
  kind: 'pdf';
  path: string;
  bytes: Uint8Array;
  pages: number;
}

export interface MadePdfs {
  /** Ready for `writeOutputs`, in the order of the documents. */
  outputs: MadePdf[];
  /** Documents without a PDF, and why; `no-office` where LibreOffice is not installed. */
  failed: { path: string; failure: PdfFailure | 'no-office' | 'no-named-office' }[];
}

/**
 * Word documents as PDF, by LibreOffice where it is installed (`CCHC_SOFFICE`, the PATH, the usual places). They bear the
 * day of the report, noon: the same documents, the same bytes on the same machine. Writes nothing, throws nothing:
 * what could not be made is told by `pdfTrouble`, and the run is then incomplete (exit code 3).
 */
export async function makePdfs(
  { env }: Pick<Io, 'env'>,
  today: LocalDate,
  sources: readonly PdfSource[],
  milliseconds?: PdfOptions['milliseconds'],
): Promise<MadePdfs> {
  const made: MadePdfs = { outputs: [], failed: [] };
  const program = findOffice(env);
  if (program === undefined) {
    const failure = env[officeVariable]?.trim() ? 'no-named-office' : 'no-office';
    return { ...made, failed: sources.map(({ path }) => ({ path, failure })) };
  }
  const epoch = Math.floor(Date.parse(`${today}T12:00:00+07:00`) / 1000);
  const limits = milliseconds === undefined ? {} : { milliseconds };
  const results = await convertToPdf(
    program,
    sources.map((one) => one.bytes),
    { epoch, ...limits },
  );
  for (const [at, result] of results.entries()) {
    const { path } = sources[at]!;
    if ('failure' in result) made.failed.push({ path, failure: result.failure });
    else made.outputs.push({ kind: 'pdf', path: pdfPath(path), bytes: result.pdf, pages: result.pages });
  }
  return made;
}

/** `bao-cao.docx` → `bao-cao.pdf`. */
export function pdfPath(docx: string): string {
  return docx.replace(/\.docx$/i, '') + '.pdf';
}

/** What could not be made, in a sentence for each reason: what is missing and what to do. */
export function pdfTrouble(
  { failed }: Pick<MadePdfs, 'failed'>,
  { env }: Pick<Io, 'env'>,
  lang: Lang,
): string[] {
  const reasons = [...new Set(failed.map((one) => one.failure))];
  return reasons.map((failure) => {
    const files = failed.filter((one) => one.failure === failure).map((one) => one.path);
    return say(lang, 'cli.pdf.failed', { failure, files, named: env[officeVariable] ?? '' });
  });
}
