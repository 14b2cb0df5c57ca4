import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { Form } from '../../domain/form.ts';
import { hasNumber, type CellValue } from '../../domain/observation.ts';
import type { Submission } from '../../domain/submission.ts';

/** Smaller numbers are often the same by nature. */
const tellingFrom = '10';

/** A number of a submission that is its own: nobody else, and no other period, has the same by nature. */
export interface TellingCell {
  /** Indicator code, or table cell `II.06:Đất đai/3`. */
  key: string;
  /** For cells of tables, so that a row may be spelled otherwise. */
  table?: { code: string; row: string; column: number };
  value: Decimal;
  cell: CellValue['cell'];
}

/** Numbers from ten on, typed in, in the order of the form; `flows`: without stocks, plans and cumulative figures. */
export function tellingCells(submission: Submission, form: Form, flows: boolean): TellingCell[] {
  const found: TellingCell[] = [];
  for (const [code, { indicator, requirement }] of form.fields) {
    const seen = submission.observations.get(code);
    if (requirement === 'computed' || requirement === 'given' || !seen || !isTelling(seen)) continue;
    if (flows && (indicator.kind !== 'flow' || indicator.overTime !== 'add')) continue;
    if (indicator.kind === 'index') continue;
    found.push({ key: code, value: seen.value, cell: seen.cell });
  }
  for (const { table, columns } of form.tables) {
    const rows = submission.tables.find((one) => one.table === table.code)?.rows ?? [];
    const values = columns.filter((one) => one.role === 'value' && (!flows || one.kind === 'flow'));
    for (const row of rows.filter((one) => one.role === 'data')) {
      for (const { no } of values) {
        const seen = row.cells.get(no);
        if (!seen || !isTelling(seen)) continue;
        const place = { code: table.code, row: row.key, column: no };
        const key = `${table.code}:${row.key}/${no}`;
        found.push({ key, table: place, value: seen.value, cell: seen.cell });
      }
    }
  }
  return found;
}

function isTelling(value: CellValue): value is CellValue & { value: Decimal } {
  return hasNumber(value) && compareDecimals(value.value, tellingFrom) >= 0;
}
