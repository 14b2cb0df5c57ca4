import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HashedFile } from '../../domain/snapshot.ts';
import { calendarsFolder, configName, periodFolders, registerName } from '../workspace-paths.ts';

/** What a workspace's results are made by, beside the forms: as far as it is there. */
const definitionFiles = [configName, registerName, 'succession.csv'];
const definitionFolders = [calendarsFolder, 'targets', 'indices'];
/** Files of a period that say what came in, when, and what was allowed. */
const evidenceFiles = ['so-tiep-nhan.csv', 'so-tiep-nhan.jsonl', 'gia-han.csv', 'chap-thuan.csv'];

/** The workspace's own definitions by content, in order of their names. */
export function definitionHashes(root: string): HashedFile[] {
  const inFolders = definitionFolders.flatMap((folder) => namesIn(join(root, folder)));
  return hashedFiles(root, [...definitionFiles.map((name) => join(root, name)), ...inFolders.sort()]);
}

/** What a period keeps beside its inbox, by content. */
export function evidenceHashes(root: string, periodId: string): HashedFile[] {
  const { dir } = periodFolders(root, periodId);
  return hashedFiles(
    root,
    evidenceFiles.map((name) => join(dir, name)),
  );
}

/** SHA-256 over several texts, each with its name. */
export function hashOfTexts(texts: readonly { name: string; text: string | Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of texts) hash.update(`${name}\n${text.length}\n`).update(text);
  return hash.digest('hex');
}

function hashedFiles(root: string, paths: readonly string[]): HashedFile[] {
  return paths
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    }));
}

function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|ya?ml)$/i.test(name))
    .map((name) => join(folder, name));
}
