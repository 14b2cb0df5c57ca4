import { parseA1, type CellRef } from '../../domain/cell-ref.ts';
import type { CellValue, Observation } from '../../domain/observation.ts';
import type { Submission, TableData } from '../../domain/submission.ts';
import { figureKey, placeKey, type Decision } from './cell-fate.ts';

/** Decisions by sheet and place. */
export type Claimed = Map<string, Map<number, Decision>>;

/** Every cell that a submission refers to, and what for. Nothing of how it was read is asked. */
export function claimedCells(submissions: readonly Submission[], file: string): Claimed {
  const claimed: Claimed = new Map();
  const claim = (cell: CellRef | null, decision: Decision) => {
    const at = cell && cell.file === file ? parseA1(cell.cell) : undefined;
    if (!cell || !at) return;
    const sheet = claimed.get(cell.sheet) ?? new Map<number, Decision>();
    claimed.set(cell.sheet, sheet);
    const place = placeKey(at.row, at.column);
    if (!sheet.has(place)) sheet.set(place, decision);
  };
  for (const submission of submissions) {
    for (const [area, cell] of submission.nothingArose) claim(cell, { fate: 'used', what: `tick ${area}` });
    for (const one of submission.observations.values()) claim(one.cell, ofObservation(submission, one));
    for (const data of submission.tables) claimTable(submission, data, claim);
    for (const { list, rows } of submission.lists)
      for (const { cells } of rows)
        for (const [column, value] of cells) claim(value.cell, ofValue(value, `${list}.${column}`, true));
    for (const { section, cell } of submission.narrative) claim(cell, { fate: 'used', what: section });
  }
  return claimed;
}

function ofObservation(submission: Submission, value: Observation): Decision {
  const kind = submission.form?.fields.get(value.indicator)?.indicator.valueKind;
  const isText = kind === 'text' || kind === 'date';
  return {
    ...ofValue(value, value.indicator, isText),
    figure: figureKey(submission.obligation, value.indicator),
  };
}

function claimTable(
  { obligation }: Submission,
  { table, rows }: TableData,
  claim: (cell: CellRef | null, decision: Decision) => void,
): void {
  for (const { role, key, keyCell, cells } of rows) {
    claim(keyCell, { fate: 'used', what: `${table}:${key}` });
    for (const [column, value] of cells) {
      const what = `${table}:${key}/${column}`;
      const decision: Decision =
        role === 'total' ? { fate: 'excluded', what: `total-row ${what}` } : ofValue(value, what, false);
      claim(value.cell, { ...decision, figure: figureKey(obligation, `table:${table}`) });
    }
  }
}

/** A value that nobody could read was not used, and its remark says so. */
function ofValue({ status, readings }: CellValue, what: string, mayBeText: boolean): Decision {
  const isRead = status !== 'unreadable' && (mayBeText || status !== 'text');
  if (isRead) return { fate: 'used', what };
  const worst = readings.find((one) => one.severity === 'error') ?? readings[0];
  return { fate: 'excluded', what: `unreadable ${worst?.id ?? status} ${what}` };
}
