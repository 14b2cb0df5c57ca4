import { expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { area, extracted, filledWorkbook, type TestWorkbook } from './workbook-builder.ts';

/** Shared by the tests of locating: places on the area sheet, and cases of one change each. */
export const { sheet } = area;
export const row = (code: string) => area.rows.get(code)!;
export const at = (code: string, column: keyof typeof area.columns = 'value') =>
  toA1(row(code), area.columns[column]);
export const cellOf = (cell: string, name = sheet) => ({
  file: 'periods/2026-Q3/inbox/bao-cao.xlsx',
  sheet: name,
  cell,
});
export const codes = [...area.rows.keys()];

export interface LocateCase {
  what: string;
  change: (workbook: TestWorkbook) => unknown;
  facts: IntakeFact[];
  /** Where an indicator is read from then, and what is read there. */
  reads?: Record<string, [status: string, value: string | null, cell: string | null]>;
}

/** One test per case: exactly these facts, and these readings. */
export function testCases(cases: readonly LocateCase[]): void {
  it.each(cases)('$what', ({ change, facts, reads }) => {
    const workbook = filledWorkbook();
    change(workbook);
    const submission = extracted(workbook);
    expect(submission.facts).toEqual(facts);
    for (const [code, [status, value, cell]] of Object.entries(reads ?? {})) {
      const one = submission.observations.get(code)!;
      expect([code, one.status, one.value, one.cell?.cell ?? null]).toEqual([code, status, value, cell]);
    }
  });
}
