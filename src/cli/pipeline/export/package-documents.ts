import { basename } from 'node:path';
import { compileJson } from '../../../export/compile-json.ts';
import { dataPackageText } from '../../../export/package/data-package.ts';
import { dictionaryText } from '../../../export/package/dictionary-text.ts';
import type { PackageFile, WrittenFile } from '../../../export/package/package-file.ts';
import { say } from '../../../messages/catalogue.ts';
import { periodName } from '../../../messages/period-name.ts';
import type { CommandRequest } from '../../command.ts';
import { version } from '../../version.ts';
import { reportOutputs, reportPaths } from '../report-outputs.ts';
import type { ExportSource } from './export-source.ts';

/** The Word report and the annex workbook, under the names that `compile` gives them. */
export async function documentFiles(
  { compiled, template }: ExportSource,
  request: CommandRequest,
): Promise<PackageFile[]> {
  const { outputs } = await reportOutputs(compiled, template, reportPaths(compiled.run, request));
  return outputs.flatMap(({ kind, path, bytes }): PackageFile[] =>
    (kind === 'report' || kind === 'annex') && typeof bytes !== 'function'
      ? [{ kind, path: basename(path), content: () => bytes }]
      : [],
  );
}

/** The consolidation as JSON, with the files before it as its outputs. */
export function jsonFile({ compiled, frozen }: ExportSource, files: readonly WrittenFile[]): PackageFile {
  const { consolidation, year } = compiled;
  const outputs = files.filter((one) => one.kind !== 'agency' && one.kind !== 'schema');
  const { id = null, snapshot: number = 0 } = frozen?.manifest ?? {};
  return {
    kind: 'json',
    path: `tong-hop-${consolidation.period.id}.json`,
    content: () =>
      compileJson(
        consolidation,
        year,
        outputs.map(({ kind, path, sha256 }) => ({ kind, path, sha256 })),
        { id, number, final: frozen !== undefined, moved: [] },
      ),
  };
}

/** The data dictionary of the tables among the files, for people. */
export function dictionaryFile(
  { compiled: { run } }: ExportSource,
  files: readonly WrittenFile[],
): PackageFile {
  const content = () => dictionaryText(files, run.period.id);
  return { kind: 'dictionary', path: 'tu-dien-du-lieu.md', content };
}

/** `datapackage.json`: the same for programs, and every file before it. */
export function dataPackageFile(
  { compiled: { run }, frozen }: ExportSource,
  files: readonly WrittenFile[],
): PackageFile {
  const { period, config, today } = run;
  const isFinal = frozen !== undefined;
  const title = say('vi', 'package.title', {
    period: periodName(period, 'vi'),
    province: config.province,
    isFinal,
  });
  const created = `${today}T12:00:00+07:00`;
  const head = { period, title, created, version: frozen?.manifest.id ?? version };
  return { kind: 'data-package', path: 'datapackage.json', content: () => dataPackageText(head, files) };
}
