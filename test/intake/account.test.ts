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
  return { workbook, submissions: extract(received, workbook, context), bytes };
}

describe('the account of a workbook', () => {
  it('knows what became of every cell of a right one', async () => {
    for (const obligation of maker
      .obligations(period)
      .filter((one) => ['SNV', 'VP', 'X01', 'P01'].includes(one.agency))) {
      const { workbook, submissions, bytes } = await read(obligation);
      const fates = [...accountFor('nop/x.xlsx', workbook, submissions)];
      const bad = fates.filter((one) => one.fate === 'unaccounted');
      if (process.env['SHOW']) {
        const c: Record<string, number> = {};
        for (const one of fates) c[one.fate] = (c[one.fate] ?? 0) + 1;
        const t0 = performance.now();
        for (let i = 0; i < 20; i++) readWorkbook(bytes);
        const t1 = performance.now();
        for (let i = 0; i < 20; i++) for (const _ of accountFor('nop/x.xlsx', workbook, submissions));
        const t2 = performance.now();
        console.log(obligation.id, fates.length, c, bad.slice(0, 12), (t1 - t0) / 20, (t2 - t1) / 20);
      }
      expect(bad).toEqual([]);
    }
  });
});
