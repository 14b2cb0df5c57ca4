import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checksumsText } from '../../../export/package/checksums.ts';
import type { PackageFile, WrittenFile } from '../../../export/package/package-file.ts';
import { dataFiles } from '../../../export/package/package-files.ts';
import { writeOutputs } from '../../../workspace/write-outputs.ts';
import type { CommandRequest } from '../../command.ts';
import type { Condition } from '../../exit-code.ts';
import { version } from '../../version.ts';
import { writeReportPdf } from '../pdf/report-pdf.ts';
import { checksumsName, exportManifestName, manifestPieces } from './export-manifest.ts';
import type { ExportSource } from './export-source.ts';
import { dataPackageFile, dictionaryFile, documentFiles, jsonFile } from './package-documents.ts';
import { asFrozen } from './frozen-files.ts';

/** An export as it stands in a folder. */
export interface MadePackage {
  files: readonly WrittenFile[];
  /** Texts of the two files that vouch for the others. */
  manifest: string;
  checksums: string;
  beyondDecimal: number;
  /** What the run met, the making of the files included. */
  conditions: readonly Condition[];
}

/** Writes a whole export into a folder that is there. Of a frozen period every file is what was frozen, byte for byte. */
export async function makePackage(
  source: ExportSource,
  request: CommandRequest,
  folder: string,
  conditions: readonly Condition[],
): Promise<MadePackage> {
  const { run, consolidation, year } = source.compiled;
  let beyondDecimal = 0;
  const data = dataFiles(consolidation, year, {
    createdBy: `cchc ${version}`,
    onBeyond: () => void (beyondDecimal += 1),
    province: run.config.province,
    now: run.now,
  });
  const many = data.filter((one) => one.kind === 'agency');
  const files = await write(folder, await documentFiles(source, request));
  files.push(
    ...(await write(
      folder,
      data.filter((one) => one.kind !== 'agency'),
    )),
  );
  asFrozen(source, folder, files);
  const pdf = await withPdf(source, request, folder, files);
  // Thousands of small ones, which can be made again.
  files.push(...(await write(folder, many, false)));
  files.push(...(await write(folder, [jsonFile(source, files)])));
  files.push(...(await write(folder, [dictionaryFile(source, files)])));
  files.push(...(await write(folder, [dataPackageFile(source, files)])));
  const met = [...conditions, ...pdf];
  const manifest = [...manifestPieces(source, { conditions: met, beyondDecimal, files })].join('');
  const [last] = await writeOutputs([{ path: join(folder, exportManifestName), bytes: manifest }]);
  const checksums = checksumsText([...files, { path: exportManifestName, sha256: last! }]);
  await writeOutputs([{ path: join(folder, checksumsName), bytes: checksums }]);
  return { files, manifest, checksums, beyondDecimal, conditions: met };
}

/** With `--pdf` the report as PDF beside it; what is wrong where there is none. */
async function withPdf(
  { compiled: { run } }: ExportSource,
  request: CommandRequest,
  folder: string,
  files: WrittenFile[],
): Promise<readonly Condition[]> {
  const at = files.findIndex((one) => one.kind === 'report');
  const { written, conditions } = await writeReportPdf(request, run, join(folder, files[at]!.path));
  for (const { kind, path, sha256 } of written)
    files.splice(at + 1, 0, { kind, path: basename(path), bytes: statSync(path).size, sha256 });
  return conditions;
}

async function write(folder: string, files: readonly PackageFile[], fsync = true): Promise<WrittenFile[]> {
  const outputs = files.map((one) => ({ path: join(folder, one.path), bytes: () => one.content() }));
  const hashes = await writeOutputs(outputs, { fsync });
  return files.map(({ kind, path, table, agency }, at) => {
    const { size: bytes } = statSync(join(folder, path));
    return {
      kind,
      path,
      ...(table ? { table } : {}),
      ...(agency ? { agency } : {}),
      bytes,
      sha256: hashes[at]!,
    };
  });
}
