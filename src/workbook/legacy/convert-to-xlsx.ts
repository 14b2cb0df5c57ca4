import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOfficeFolder, runOffice } from '../../office/run-office.ts';

/** Milliseconds; honest workbooks take a tenth of it. */
const LIMIT = 30_000;
/** Named, so that a damaged workbook is not taken for a text or a web page. */
const filters = { xls: 'MS Excel 97', xlsb: 'Calc MS Excel 2007 Binary' } as const;

/**
 * The workbook converted by LibreOffice; undefined where it is not installed, fails, or takes too long. It works in a
 * folder of its own that is removed afterwards.
 */
export function convertToXlsx(
  bytes: Uint8Array,
  format: 'xls' | 'xlsb',
  program = 'soffice',
): Promise<Uint8Array | undefined> {
  return inOfficeFolder(async (folder) => {
    const file = join(folder, `in.${format}`);
    await writeFile(file, bytes);
    const args = [`--infilter=${filters[format]}`, '--convert-to', 'xlsx', '--outdir', folder, file];
    const end = await runOffice(program, folder, args, { milliseconds: LIMIT });
    const isDone = typeof end === 'object' && end.code === 0;
    return isDone ? await readFile(join(folder, 'in.xlsx')).catch(() => undefined) : undefined;
  });
}
