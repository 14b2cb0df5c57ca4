import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { templateKinds, type TemplateKind } from '../../report/word/template-purpose.ts';
import { assertFolderOf, assertWritable } from '../../workspace/assert-writable.ts';
import { writeOutputs } from '../../workspace/write-outputs.ts';
import type { RunCommand } from '../command.ts';
import { editionInUse, openEdition } from '../pipeline/open-run.ts';
import { starterNames, starterTemplate } from '../pipeline/starter-template.ts';

/**
 * `cchc template new --kind <kind>`: a starter for the workspace's own template, a copy of the one that ships with its
 * edition, under the name by which `compile` finds it. Nothing is overwritten without `--force`.
 */
export const run: RunCommand = async ({ io, options, flags }) => {
  const kind = flags['kind'] as TemplateKind | undefined;
  if (kind === undefined) throw new UserError('cli.template-new.no-kind', { kinds: templateKinds });
  const inUse = editionInUse(io, options);
  const edition = (flags['edition'] as string | undefined) ?? inUse.id;
  // An unknown edition is told before a file says that it was made for it.
  openEdition(edition, inUse.root);
  const named = options.outputs.find((one) => one.file !== undefined && one.file !== '-')?.file;
  const folder = inUse.root === undefined ? io.cwd : join(inUse.root, 'templates');
  const path = named === undefined ? join(folder, starterNames[kind]) : resolve(io.cwd, named);
  const shown = relative(io.cwd, path).replaceAll('\\', '/');
  if (!/\.docx$/i.test(path)) throw new UserError('cli.template-new.not-docx', { path: shown });
  if (existsSync(path) && flags['force'] !== true)
    throw new UserError('cli.template-new.exists', { path: shown });
  assertWritable([path], '-o');
  if (named !== undefined) assertFolderOf(path);
  await writeOutputs([{ path, bytes: starterTemplate(kind, edition) }], { option: '-o' });
  const isFound = inUse.root !== undefined && path === join(folder, starterNames[kind]);
  io.out(`${say(options.lang, 'cli.template-new.done', { path: shown, kind, edition, isFound })}\n`);
  return 0;
};
