import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DefinitionFile } from '../forms/definitions/load-edition.ts';

/** Written by the build, beside the built program; running from the sources there is none. */
export const parsedDefinitionsPath = resolve(import.meta.dirname, '../parsed-definitions.json');

/** What definition files say, by the SHA-256 of their text. */
export type ParsedTexts = Readonly<Record<string, unknown>>;

/**
 * Adds what the texts say where the build has parsed them: for the shipped edition, unless somebody has changed it.
 * Parsing its YAML takes longer than everything else that happens before the first workbook is opened.
 */
export function parsedDefinitions(
  files: readonly DefinitionFile[],
  path: string = parsedDefinitionsPath,
): DefinitionFile[] {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ParsedTexts) : {};
  return files.map((file) => {
    const data = known[textHash(file.text)];
    return data === undefined ? file : { ...file, data };
  });
}

export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
