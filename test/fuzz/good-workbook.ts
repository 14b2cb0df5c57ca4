import { WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../src/domain/period.ts';

/** A commune's workbook of the synthetic round, right in every cell. */
export async function makeGood(): Promise<Uint8Array> {
  const maker = new WorkbookMaker(openEdition('cchc-2026'));
  const obligations = maker.obligations(parsePeriod('2026-Q3')!);
  const one = obligations.find(
    ({ agency, submissionType }) => agency === 'X01' && submissionType === 'unit',
  )!;
  return maker.workbook(one, maker.answers(one));
}
