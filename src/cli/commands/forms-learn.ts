import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { stripDiacritics } from '../../domain/fold-key.ts';
import { dateParts, localDateAt } from '../../domain/local-date.ts';
import { learnEdition } from '../../learn/learn-edition.ts';
import { learnReport } from '../../learn/learn-report.ts';
import { writeEdition, type DraftFile } from '../../learn/yaml/write-edition.ts';
import { UserError } from '../../messages/user-error.ts';
import { readAnyWorkbook } from '../../workbook/read-any-workbook.ts';
import { readDraftingHints } from '../../workbook/read/read-drafting-hints.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { cannotOpen } from '../../workspace/list-inbox.ts';
import { maxFileSize } from '../../workspace/read-received.ts';
import { formsFolder } from '../../workspace/workspace-paths.ts';
import { assertWritable } from '../../workspace/assert-writable.ts';
import { writeOutputs } from '../../workspace/write-outputs.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { fileWatch } from '../pipeline/file-watch.ts';
import { writeResults } from '../write-result.ts';

/** `cchc forms learn <workbook> [-o folder]`: drafts an edition from a province's own workbook. */
export const run: RunCommand = async ({ io, options, args, flags }) => {
  const file = resolve(io.cwd, args[0]!);
  const name = basename(file).normalize('NFC');
  const dir = draftFolder(io, options, name);
  const id = idOf(basename(dir));
  const { workbook, hints } = await readSource(file, args[0]!);
  const learnt = learnEdition(name, workbook, hints);
  if (learnt.areas.length + learnt.tables.length + learnt.lists.length === 0)
    throw new UserError('learn.no-table', { file: args[0]!, sheets: learnt.sheets });
  const files = writeEdition(learnt, id, firstDayOfReportingYear(options.now ?? io.now()));
  const shown = relative(io.cwd, dir).replaceAll('\\', '/') || '.';
  assertFree(dir, shown, files, flags['force'] === true);
  const outputs = files.map((one) => ({ path: join(dir, one.name), bytes: one.text }));
  assertWritable(
    outputs.map((one) => one.path),
    '-o',
  );
  await writeOutputs(outputs, { option: '-o' });
  const report = learnReport(learnt, { dir: shown, id, files: files.map((one) => one.name) });
  // `-o` names the folder of the draft: what is said of it goes to the screen.
  const toScreen = { ...options, outputs: options.outputs.map(({ format }) => ({ format })) };
  await writeResults(io, toScreen, 'text', (format) =>
    format === 'json' ? JSON.stringify(report.json(options.lang), null, 2) : report.text(options.lang),
  );
  return 0;
};

/** The folder that `-o` names; else one by the workbook's name, in the workspace's forms or here. */
function draftFolder(io: CommandRequest['io'], options: CommandRequest['options'], name: string): string {
  const named = options.outputs.find((one) => one.file !== undefined && one.file !== '-')?.file;
  if (named !== undefined) return resolve(io.cwd, named);
  const id = idOf(name.replace(/\.[^.]*$/, ''));
  try {
    return join(findWorkspace(resolve(io.cwd, options.workspace ?? '.')), formsFolder, id);
  } catch (error) {
    if (error instanceof UserError && error.id === 'workspace.not-found' && options.workspace === undefined)
      return join(io.cwd, id);
    throw error;
  }
}

/** An edition id out of a name: latin letters, digits, hyphens. */
function idOf(name: string): string {
  const plain = stripDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain || 'bieu-mau';
}

async function readSource(file: string, shown: string) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UserError('workspace.path-missing', { path: shown });
  const refuse = ({ problem, detail }: { problem: string; detail: string }) =>
    new UserError('learn.unreadable', { file: shown, problem, detail });
  if (stat.size > maxFileSize)
    throw refuse({ problem: 'over-limits', detail: `${stat.size} > ${maxFileSize}` });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw refuse(cannotOpen(error));
  }
  const workbook = await readAnyWorkbook(bytes, fileWatch());
  if ('problem' in workbook) throw refuse(workbook);
  const hints = readDraftingHints(bytes, fileWatch());
  if ('problem' in hints) throw refuse(hints);
  return { workbook, hints };
}

/** Nothing that a person wrote is lost, and no two drafts are mixed in one folder. */
function assertFree(dir: string, shown: string, files: readonly DraftFile[], force: boolean): void {
  if (!existsSync(dir)) return;
  if (!statSync(dir).isDirectory())
    throw new UserError('workspace.output-denied', { path: shown, code: 'ENOTDIR', option: '-o' }, 3);
  const found = readdirSync(dir)
    .filter((one) => /\.ya?ml$/i.test(one))
    .sort();
  const foreign = found.filter((one) => !files.some((file) => file.name === one));
  if (found.length > 0 && !force)
    throw new UserError('learn.folder-taken', { dir: shown, files: found.join(', ') });
  if (foreign.length > 0)
    throw new UserError('learn.folder-mixed', { dir: shown, files: foreign.join(', ') });
}

/** Reporting years begin on 15 December (Nghị định 09/2019/NĐ-CP, Điều 12). */
function firstDayOfReportingYear(now: Date): string {
  const { year, month, day } = dateParts(localDateAt(now));
  return `${month === 12 && day >= 15 ? year : year - 1}-12-15`;
}
