import { beforeAll, describe, expect, it } from 'vitest';
import { WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import type { Obligation } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { accountFor } from '../../src/intake/account/account-for.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext, type IntakeContext } from '../../src/intake/intake-context.ts';
import { readWorkbook } from '../../src/workbook/read/read-workbook.ts';
import type { RawWorkbook } from '../../src/workbook/raw-workbook.ts';

const period = parsePeriod('2026-Q3')!;
let maker: WorkbookMaker;
let context: IntakeContext;

beforeAll(() => {
  const edition = openEdition('cchc-2026');
  maker = new WorkbookMaker(edition);
  context = intakeContext(maker.register, edition, period);
});

async function read(obligation: Obligation) {
  const bytes = await maker.workbook(obligation, maker.answers(obligation));
  const received = { file: 'nop/x.xlsx', sha256: '0', size: 1, received: null };
  const workbook = readWorkbook(bytes) as RawWorkbook;
  return { workbook, submissions: extract(received, workbook, context) };
}

describe('the account of a workbook', () => {
  it('knows what became of every cell of a right one', async () => {
    for (const obligation of maker
      .obligations(period)
      .filter((one) => ['SNV', 'VP', 'X01', 'P01'].includes(one.agency))) {
      const { workbook, submissions } = await read(obligation);
      const fates = [...accountFor('nop/x.xlsx', workbook, submissions)];
      const bad = fates.filter((one) => one.fate === 'unaccounted');
      expect(bad).toEqual([]);
    }
  });
});
