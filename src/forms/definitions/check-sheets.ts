import type { DefinitionProblem } from './definition-problem.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';

/** Sheets that every workbook has. */
const reserved = ['Bìa', 'Thuyết minh', '_cchc', 'History'];

/** Sheet names that Excel takes (31 characters, no `: \ / ? * [ ]`, no apostrophe at an end), each once. */
export function checkSheets(draft: EditionDraft): DefinitionProblem[] {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const owners: Located<{ sheet: string }>[] = [...draft.areas, ...draft.tables, ...draft.lists];
  return owners.flatMap((one) => {
    const name = one.value.sheet;
    const problems: DefinitionProblem[] = [];
    if (name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) {
      problems.push(problemAt(one, ['sheet'], 'FD-021', { name, length: name.length }));
    }
    if (taken.has(name.toLowerCase())) problems.push(problemAt(one, ['sheet'], 'FD-022', { name }));
    taken.add(name.toLowerCase());
    return problems;
  });
}
