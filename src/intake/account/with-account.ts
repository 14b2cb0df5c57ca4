import { toA1, type CellRef } from '../../domain/cell-ref.ts';
import { noCells, type CellTally } from '../../domain/cell-tally.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { Submission } from '../../domain/submission.ts';
import type { RawWorkbook } from '../../workbook/raw-workbook.ts';
import { decisions } from './account-for.ts';

type Found = readonly [Submission, ...Submission[]];

/** As many cells as a finding names. */
const named = 5;

/**
 * The submissions of a file with the account of its cells, which the first one carries. What nothing speaks of becomes
 * a fact of its own.
 */
export function withAccount(file: string, workbook: RawWorkbook, submissions: Found): Found {
  const tally: CellTally = { ...noCells };
  const missed: CellRef[] = [];
  for (const { sheet, cell, decision } of decisions(file, workbook, submissions)) {
    if (decision.fate !== 'unaccounted') {
      tally[decision.fate] += 1;
      continue;
    }
    tally.outside += 1;
    missed.push({ file, sheet: sheet.name, cell: toA1(cell.row, cell.column) });
  }
  const [one, ...rest] = submissions;
  return [{ ...one, facts: [...one.facts, ...unaccounted(missed)], account: tally }, ...rest];
}

function unaccounted(cells: readonly CellRef[]): IntakeFact[] {
  const [first] = cells;
  if (!first) return [];
  return [{ kind: 'unaccounted', cell: first, count: cells.length, cells: cells.slice(0, named) }];
}
