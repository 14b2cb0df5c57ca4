import { checkDates } from './check-dates.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkKinds } from './check-kinds.ts';
import { checkMappings } from './check-mappings.ts';
import { checkNames } from './check-names.ts';
import { checkSheets } from './check-sheets.ts';
import { checkTables } from './check-tables.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { EditionDraft } from './edition-draft.ts';

/** Everything that is only wrong between definitions, or against the kind that a definition claims to be. */
export function checkDraft(draft: EditionDraft): DefinitionProblem[] {
  return [checkNames, checkFormulas, checkKinds, checkDates, checkSheets, checkTables, checkMappings].flatMap(
    (check) => check(draft),
  );
}
