import type { DraftingHints } from '../workbook/drafting-hints.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import { assignCodes, settleCodes } from './draft/assign-codes.ts';
import { cellsOf } from './draft/cells-of-draft.ts';
import type { LearntEdition } from './draft/draft-types.ts';
import { settleUnits } from './draft/settle-units.ts';
import { lateDoubts } from './draft/late-doubts.ts';
import { resolveRules } from './draft/resolve-rules.ts';
import { settleSheetNames } from './draft/sheet-names.ts';
import { learnSheet } from './learn-sheet.ts';
import { cellRules } from './sheet/drop-downs.ts';
import { sheetGrid } from './sheet/sheet-grid.ts';

/** Sheets of the tool's own workbooks that hold no table. */
const ownSheets = new Set(['_cchc', 'Bìa', 'Thuyết minh']);

/**
 * Learns the forms that a workbook holds: its tables become areas of indicators, matrix tables and open lists, its
 * formulas rules. What the workbook does not tell is a doubt, what is not taken over is said: nothing is invented.
 */
export function learnEdition(file: string, workbook: RawWorkbook, hints: DraftingHints): LearntEdition {
  const learnt: LearntEdition = {
    file,
    areas: [],
    tables: [],
    lists: [],
    units: [],
    ignored: [],
    sheets: workbook.sheets.length,
  };
  const isOwn = workbook.sheets.some((one) => one.name === '_cchc');
  const ruleAt = cellRules(workbook, hints);
  const grids = new Map(workbook.sheets.map((one) => [one.name, sheetGrid(one, hints)]));
  for (const { name, state } of workbook.sheets) {
    const skip =
      isOwn && ownSheets.has(name)
        ? 'learn.ignored.sheet-own'
        : state === 'visible'
          ? undefined
          : 'learn.ignored.sheet-hidden';
    if (skip) learnt.ignored.push({ id: skip, params: {}, at: { sheet: name } });
    else learnSheet(learnt, grids.get(name)!, workbook, ruleAt);
  }
  settleSheetNames([...learnt.areas, ...learnt.tables, ...learnt.lists]);
  assignCodes(learnt.areas);
  settleCodes(learnt.tables, 'B');
  settleCodes(learnt.lists, 'DS');
  resolveRules(learnt, cellsOf(learnt, grids));
  lateDoubts(learnt.areas);
  learnt.units = settleUnits(learnt);
  return learnt;
}
