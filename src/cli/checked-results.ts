import { isAbsolute, relative, resolve } from 'node:path';
import type { CheckedFiles } from '../reporters/files/checked-files.ts';
import type { Io } from './io.ts';
import type { GlobalOptions } from './options.ts';
import { writeResults, type ResultWriter } from './write-result.ts';

/**
 * Writes what a check of files found in every requested format; `own` makes the formats of the command itself (`text`,
 * and any of the shared ones that it has words of its own for: it returns undefined for the others). Without a request,
 * on GitHub Actions the annotations follow the text and a table goes into the summary of the step.
 */
export async function writeChecked(
  io: Io,
  options: GlobalOptions,
  checked: CheckedFiles,
  own: (format: string, toScreen: boolean) => ReturnType<ResultWriter> | undefined,
): Promise<void> {
  const inRepository = repositoryPaths(checked, io);
  const isAutomatic = io.env['GITHUB_ACTIONS'] === 'true' && options.outputs.length === 0;
  // Its meanings of every rule are read only where somebody asks for one of these formats.
  const isText = options.outputs.every(({ format }) => format === 'text');
  const shared = isText ? undefined : await import('../reporters/files/render-checked-files.ts');
  const write: ResultWriter = (format, toScreen) => {
    const made = own(format, toScreen);
    if (made !== undefined) return made;
    if (!shared?.isCheckedFileFormat(format)) throw new Error(`no writer for format ${format}`);
    const isAboutPaths = format === 'github' || format === 'sarif';
    return shared.renderCheckedFiles(format, isAboutPaths ? inRepository : checked);
  };
  if (!isAutomatic) return writeResults(io, options, 'text', write);
  const { tellGithub, withoutCommands } = await import('./github-step.ts');
  await writeResults(io, options, 'text', (format, toScreen) =>
    withoutCommands([...pieces(write(format, toScreen))].join('')),
  );
  tellGithub(io, options, checked, inRepository);
}

const pieces = (text: string | Iterable<string>) => (typeof text === 'string' ? [text] : text);

/** Paths as the repository has them: a step may run in a folder of its own. */
function repositoryPaths(checked: CheckedFiles, { env, cwd }: Io): CheckedFiles {
  const root = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'];
  if (root === undefined || root === '') return checked;
  const files = checked.files.map(({ path, problems }) => {
    const inside = relative(resolve(root), resolve(cwd, path));
    const isOutside = inside.startsWith('..') || isAbsolute(inside);
    return { path: isOutside ? path : inside.replaceAll('\\', '/'), problems };
  });
  return { ...checked, files };
}
