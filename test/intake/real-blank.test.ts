import { describe, expect, it } from 'vitest';
import type { BlankPlan } from '../../src/forms/blank/blank-plan-types.ts';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { extract } from '../../src/intake/extract.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import { writeBlankMaster } from '../../src/workbook/blank/write-blank.ts';
import { agencies, context, received } from './workbook-builder.ts';

/** The plan with an agency's name and code in place of the placeholders, and one figure typed in. */
function stamped(plan: BlankPlan, name: string, code: string): BlankPlan {
  const fill = (value: string | number | undefined) =>
    typeof value !== 'string'
      ? value
      : value.startsWith('{{given:')
        ? 3
        : value.replace('{{agencyName}}', name).replace('{{agencyCode}}', code);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = fill(cell.value);
        return value === undefined ? cell : { ...cell, value };
      }),
    })),
  };
}

describe('a blank workbook that went through the writer and the reader', () => {
  it.each(
    [agencies.snv, agencies.doSon].flatMap((agency) =>
      context.formsOwedBy(agency).map((form) => [form.id, agency, form] as const),
    ),
  )('%s: everything is found, nothing is answered', async (_id, agency, form) => {
    const bytes = await writeBlankMaster(stamped(blankPlan(form), agency.name, agency.code));
    const [submission] = extract(received('periods/2026-Q3/inbox/x.xlsx'), readWorkbook(bytes), context);
    const empty = form.tables.map(({ table }) => ({
      kind: 'table-empty',
      table: table.code,
      sheet: table.sheet,
    }));
    expect(submission.facts).toEqual(empty);
    expect(submission.form).toBe(form);
    for (const [code, one] of submission.observations) {
      // Given figures come with the stamp of an agency's copy.
      if (form.fields.get(code)!.requirement !== 'given') expect([code, one.status]).toEqual([code, 'blank']);
      expect(one.cell, code).not.toBeNull();
    }
    expect(submission.lists.flatMap((list) => list.rows)).toEqual([]);
    expect(submission.narrative.every((one) => one.text === '' && one.cell !== null)).toBe(true);
  });
});
