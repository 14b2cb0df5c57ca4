import type { CellRef } from '../../domain/cell-ref.ts';
import type { Submission } from '../../domain/submission.ts';

const cache = new WeakMap<Submission, ReadonlySet<string>>();
const nameOf = ({ sheet, cell }: CellRef) => `${sheet}!${cell}`;

/**
 * Whether the form's formula in a cell was typed over or changed. That is a finding of its own (L1-FML-001, -002): a
 * total that stands there says nothing, and is worked out from its rows.
 */
export function isReplaced(submission: Submission, cell: CellRef | null | undefined): boolean {
  if (!cell) return false;
  const known = cache.get(submission) ?? replacedCells(submission);
  cache.set(submission, known);
  return known.has(nameOf(cell));
}

function replacedCells({ facts }: Submission): ReadonlySet<string> {
  return new Set(
    facts.flatMap((one) =>
      one.kind === 'formula-overwritten' || one.kind === 'formula-altered' ? [nameOf(one.cell)] : [],
    ),
  );
}
