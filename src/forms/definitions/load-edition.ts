import type { Edition } from '../../domain/edition.ts';
import { assembleEdition } from './assemble-edition.ts';
import { checkDraft } from './check-draft.ts';
import { sortProblems, type DefinitionProblem } from './definition-problem.ts';
import { emptyDraft, readDefinitionFile } from './edition-draft.ts';

/** A definition file as it was read from disk. */
export interface DefinitionFile {
  path: string;
  text: string;
  /** What the text says, where that is known already; it is parsed again only to tell where a mistake stands. */
  data?: unknown;
}

/**
 * Reads the files of one edition folder: `edition.yaml`, `area-*.yaml`, `table-*.yaml`, `lists.yaml`,
 * `narrative.yaml`, `mapping.yaml` (older editions). Answers with the edition, or with every mistake found, each at its line and column.
 */
export function loadEdition(
  files: readonly DefinitionFile[],
): { edition: Edition } | { problems: DefinitionProblem[] } {
  const draft = emptyDraft();
  // Area files in the order of their names, so that the catalogue runs from area 0 to area 7.
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const problems = ordered.flatMap((file) => readDefinitionFile(file, draft));
  if (!ordered.some((file) => /(^|[\\/])edition\.ya?ml$/.test(file.path))) {
    problems.push({ code: 'FD-002', path: 'edition.yaml', line: 1, column: 1, params: { name: '' } });
  }
  problems.push(...checkDraft(draft));
  return problems.length > 0 || !draft.header
    ? { problems: sortProblems(problems) }
    : { edition: assembleEdition(draft, draft.header.value) };
}
