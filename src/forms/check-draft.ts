import type { DefinitionProblem } from './definition-problem.ts';
import type { EditionDraft } from './edition-draft.ts';

/** Everything that is only wrong between definitions. */
export function checkDraft(_draft: EditionDraft): DefinitionProblem[] {
  return [];
}
