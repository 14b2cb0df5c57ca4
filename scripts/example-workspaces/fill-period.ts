import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Period } from '../../src/domain/period.ts';
import { receiptsText } from '../../src/cli/synthetic/spoiled-round.ts';
import { rightRound, type WorkbookMaker } from '../../src/cli/synthetic/synthetic-round.ts';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';

/** Every workbook of a period, right in every cell, in its inbox, with the record of receipts: all came on the last day. */
export async function fillPeriod(root: string, period: Period, maker: WorkbookMaker): Promise<void> {
  const { inbox, receipts } = periodFolders(root, period.id);
  const files = [];
  for await (const file of rightRound(maker, period)) {
    const path = join(inbox, ...file.name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    files.push({ ...file, received: period.end });
  }
  writeFileSync(receipts, receiptsText(files));
}
