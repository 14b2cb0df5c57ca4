import { WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { readAnyWorkbook } from '../../src/workbook/read-any-workbook.ts';

const period = parsePeriod('2026-Q3')!;
const edition = openEdition('cchc-2026');
const maker = new WorkbookMaker(edition);
const obligation = maker
  .obligations(period)
  .find((one) => one.agency === 'X02' && one.submissionType === 'unit')!;
const context = intakeContext(maker.register, edition, period, { dash: 'missing' });

/** A commune's workbook, filled in and right in every cell, as .xlsx. */
export const filledXlsx = () => maker.workbook(obligation, maker.answers(obligation));

/** What a file says when it comes in under this extension. */
export async function submissionIn(bytes: Uint8Array, extension: string): Promise<Submission> {
  const received = {
    file: `periods/2026-Q3/nop/X02_2026-Q3_don-vi.${extension}`,
    sha256: '0'.repeat(64),
    size: bytes.length,
    received: { date: '2026-09-14', evidence: 'register' },
  } as const;
  return extract(received, await readAnyWorkbook(bytes), context)[0];
}

/** Every answer with its place, as lines that can be compared: indicators, tables, lists, texts, ticks. */
export function answersOf({ observations, tables, lists, narrative, nothingArose }: Submission): string[] {
  const at = (cell: { sheet: string; cell: string } | null | undefined) =>
    cell ? `${cell.sheet}!${cell.cell}` : '';
  return [
    ...[...observations.values()].map((one) => `${one.indicator} ${one.status} ${one.value} ${at(one.cell)}`),
    ...tables.flatMap(({ table, rows }) =>
      rows.flatMap((row) =>
        [...row.cells].map(
          ([no, one]) => `${table} ${row.role} ${no} ${one.status} ${one.value} ${at(one.cell)}`,
        ),
      ),
    ),
    ...lists.map((one) => JSON.stringify(one)),
    ...narrative.map((one) => `${one.section} ${one.text.replace(/\s+/g, ' ')}`),
    ...nothingArose.keys(),
  ].map((line) => line.replaceAll(/X02_2026-Q3_don-vi\.\w+/g, 'FILE'));
}
