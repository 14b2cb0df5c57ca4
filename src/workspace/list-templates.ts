import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The files that a name of the command line stands for: itself; the .docx of a folder; what a pattern in the file name
 * matches, because the console of Windows leaves patterns as they are. Word's owner files (`~$…`) are left out.
 */
export function listTemplates(name: string, cwd: string): string[] {
  const path = resolve(cwd, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return filesIn(path, /\.docx$/i);
  const pattern = basename(path);
  if (existsSync(path) || !/[*?]/.test(pattern)) return [path];
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return filesIn(dirname(path), new RegExp(`^${source}$`, 'iu'));
}

function filesIn(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('~$') && pattern.test(name.normalize('NFC')))
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .sort();
}
