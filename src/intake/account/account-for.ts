import { toA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import type { Submission } from '../../domain/submission.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { isEmptyCell, textOf } from '../locate/sheet-grid.ts';
import { besideClaimed, type BesideClaimed } from './beside-claimed.ts';
import { placeKey, type CellFate, type Decision } from './cell-fate.ts';
import { claimedCells } from './claimed-cells.ts';
import { formTextOf } from './form-text.ts';
import { toldCells } from './told-cells.ts';

/** Decides on one cell of a sheet; `left` is what stands before it in its row. */
type Judge = (cell: RawCell, left: RawCell | undefined) => Decision;

/**
 * What became of every non-empty cell of a workbook, in the order of the file. Looks at the workbook and at what its
 * submissions refer to and say about it, never at how they were read: what reading forgot shows here.
 */
export function* accountFor(
  file: string,
  workbook: RawWorkbook,
  submissions: readonly Submission[],
): Generator<CellFate> {
  for (const { sheet, cell, decision } of decisions(file, workbook, submissions))
    yield {
      cell: { file, sheet: sheet.name, cell: toA1(cell.row, cell.column) },
      raw: textOf(cell),
      ...decision,
    };
}

/** The same without making anything of it: what every run can afford. */
export function* decisions(
  file: string,
  workbook: RawWorkbook,
  submissions: readonly Submission[],
): Generator<{ sheet: RawSheet; cell: RawCell; decision: Decision }> {
  const judgeOf = judges(file, submissions);
  for (const sheet of workbook.sheets) {
    const judge = judgeOf(sheet);
    let left: RawCell | undefined;
    for (const cell of sheet.cells) {
      if (isEmptyCell(cell)) continue;
      yield { sheet, cell, decision: judge(cell, left?.row === cell.row ? left : undefined) };
      left = cell;
    }
  }
}

function judges(file: string, submissions: readonly Submission[]): (sheet: RawSheet) => Judge {
  const forms = [...new Set(submissions.flatMap(({ form }) => form ?? []))];
  const facts = submissions.flatMap((one) => one.facts);
  if (forms.length === 0) {
    const decision = unread(facts);
    return () => () => decision;
  }
  const claimed = claimedCells(submissions, file);
  const told = toldCells(facts, file);
  const prints = forms.map(formTextOf);
  const renamed = new Map(
    facts.flatMap((one) => (one.kind === 'sheet-renamed' ? [[one.found, one.expected]] : [])),
  );
  const shared = new Map(
    facts.flatMap((one) => (one.kind === 'sheet-shared' ? [[one.sheet, one.parts]] : [])),
  );
  const isOlder = facts.some((one) => one.kind === 'edition-mapped');
  return (sheet) => {
    const [claims, cells, rows] = [claimed, told.cells, told.rows].map((one) => one.get(sheet.name));
    const whole = told.sheets.get(sheet.name);
    const rest = told.rest.get(sheet.name);
    const form = renamed.get(sheet.name) ?? prints[0]!.sheetNamed(sheet.name);
    const printed = prints.map((one) => one.sheet(form));
    let beside: BesideClaimed | undefined;
    return (cell, left) => {
      const place = placeKey(cell.row, cell.column);
      const decision = claims?.get(place) ?? whole ?? cells?.get(place);
      if (decision) return decision;
      const content = cell.formula ?? cell.value;
      // In its own place first: nearly always that is enough, and a comparison costs less than a look-up.
      if (printed.some((one) => one.get(place) === content)) return ofTheForm;
      if (prints.some((one) => one.has(cell))) return ofTheForm;
      if (
        prints.some((one) =>
          [form, ...(shared.get(sheet.name) ?? [])].some((name) => one.isNumber(name, cell, left)),
        )
      )
        return ofTheForm;
      if (cell.legacy) return legacy;
      // Few sheets have a cell that comes to this.
      beside ??= besideClaimed(sheet, submissions);
      return beside.of(cell, left) ?? rows?.get(cell.row) ?? rest ?? notSpokenOf(cell, isOlder);
    };
  };
}

const unaccounted: Decision = { fate: 'unaccounted', what: '' };
const ofTheForm: Decision = { fate: 'form', what: '' };
/** A text in another encoding, which a finding of its sheet names, converted or not. */
const legacy: Decision = { fate: 'excluded', what: 'legacy-encoding' };
const olderLine: Decision = { fate: 'form', what: 'edition-mapped' };
const words: Decision = { fate: 'excluded', what: 'words' };

/** Titles, group lines and signatures are no answers: words without a digit are left out, anything else is missed. */
function notSpokenOf(cell: RawCell, isOlder: boolean): Decision {
  // Codes and labels of another edition, whose mapping says what became of them.
  if (isOlder && cell.kind === 'text' && cell.column <= 3) return olderLine;
  const isWords = typeof cell.value === 'string' && cell.kind === 'text' && !/\d/.test(textOf(cell));
  return isWords ? words : unaccounted;
}

/** A file that was not read as a form: what kept it from being read speaks for all of its cells. */
function unread(facts: readonly IntakeFact[]): Decision {
  const why = facts.find((one) => one.kind !== 'threaded-comments' && one.kind !== 'extension-lies');
  return { fate: 'outside', what: why?.kind ?? 'agency-unknown' };
}
