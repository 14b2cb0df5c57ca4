import type { DefinitionProblem } from './definition-problem.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';

interface Validity {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** Validity that ends before it starts, or lies outside the edition's. */
export function checkDates(draft: EditionDraft): DefinitionProblem[] {
  const edition = draft.header && !isReversed(draft.header.value) ? draft.header.value : undefined;
  const dated: Located<Validity>[] = [...(draft.header ? [draft.header] : []), ...draft.indicators];
  return dated.flatMap((one) => {
    const { validFrom: from, validTo: to } = one.value;
    if (isReversed(one.value)) {
      return [problemAt(one, ['validTo'], 'FD-018', { from: from!, to: to! })];
    }
    if (!edition || one === draft.header) return [];
    if (to !== undefined && to < edition.validFrom) {
      return [problemAt(one, ['validTo'], 'FD-018', { from: edition.validFrom, to })];
    }
    if (from !== undefined && edition.validTo !== undefined && from > edition.validTo) {
      return [problemAt(one, ['validFrom'], 'FD-018', { from, to: edition.validTo })];
    }
    return [];
  });
}

function isReversed({ validFrom, validTo }: Validity): boolean {
  return validFrom !== undefined && validTo !== undefined && validFrom > validTo;
}
