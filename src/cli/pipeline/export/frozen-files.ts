import { copyFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WrittenFile } from '../../../export/package/package-file.ts';
import { UserError } from '../../../messages/user-error.ts';
import { hashOfFile } from '../../../workspace/files-below.ts';
import { writing } from '../../../workspace/output-refusal.ts';
import type { ExportSource } from './export-source.ts';

/**
 * Every official file of a frozen period is what was frozen, byte for byte. What this version of the program makes
 * otherwise is taken from the period's folder as it was written then; where that is gone too, the export is refused (3).
 */
export function asFrozen({ compiled, frozen }: ExportSource, folder: string, files: WrittenFile[]): void {
  const { folders, period } = compiled.run;
  for (const { name, sha256 } of frozen?.manifest.outputs ?? []) {
    const at = files.findIndex((one) => basename(one.path) === name);
    const made = files[at];
    if (made?.sha256 === sha256) continue;
    const official = join(folders.reports, name);
    if (!made || hashOfFile(official)?.sha256 !== sha256)
      throw new UserError('cli.export.not-as-frozen', { period: period.id, file: name }, 3);
    const target = join(folder, made.path);
    writing(target, () => copyFileSync(official, target), '-o');
    files[at] = { ...made, sha256, bytes: statSync(target).size };
  }
}
