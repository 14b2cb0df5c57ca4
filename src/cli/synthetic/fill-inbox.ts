import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Agency } from '../../domain/agency.ts';
import type { Edition } from '../../domain/edition.ts';
import { parsePeriod } from '../../domain/period.ts';
import { answersFor } from '../../workspace/config-text.ts';
import { initWorkspace } from '../../workspace/init-workspace.ts';
import { periodFolders } from '../../workspace/workspace-paths.ts';
import { indicesFolder, targetsFolder } from '../../workspace/workspace-paths.ts';
import { demoIndices } from './demo-indices.ts';
import { demoTargets } from './demo-targets.ts';
import { faultyPeriod } from './faults.ts';
import { demoAgencies, provinceName } from './province.ts';
import { receiptsText, spoiledRound, type ReceivedRoundFile } from './spoiled-round.ts';
import { rightRound, type WorkbookMaker } from './synthetic-round.ts';

/** Makes the workspace of the fictional province: configuration, register, nothing in the inboxes yet. */
export async function initDemoWorkspace(
  root: string,
  edition: Edition,
  agencies: readonly Agency[] = demoAgencies(),
): Promise<void> {
  await initWorkspace(root, {
    ...answersFor(`tỉnh ${provinceName}`),
    edition: edition.id,
    agencies,
  });
}

/** The plan of the year and the published indices, where the clerk would have put them. */
export async function addDemoPlan(root: string): Promise<void> {
  const files = Object.entries(demoIndices()).map(([name, text]) => [indicesFolder, name, text] as const);
  for (const [folder, name, text] of [...files, [targetsFolder, '2026.csv', demoTargets()] as const]) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, name), text);
  }
}

/**
 * Puts a round into a period's inbox: with the seeded faults for 2026-Q3, unless `right` says otherwise, and right in
 * every cell for the others. Files are written plainly: they can be made again, and hundreds of safe writes would take minutes on a slow disk.
 */
export async function fillInbox(
  root: string,
  periodId: string,
  maker: WorkbookMaker,
  { right = false }: { right?: boolean } = {},
): Promise<number> {
  const period = parsePeriod(periodId)!;
  const { inbox, receipts } = periodFolders(root, periodId);
  const files: ReceivedRoundFile[] = [];
  const isSpoiled = periodId === faultyPeriod && !right;
  const round = isSpoiled ? spoiledRound(maker, period) : rightRound(maker, period);
  for await (const file of round) {
    const path = join(inbox, ...file.name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.bytes);
    files.push('received' in file ? (file as ReceivedRoundFile) : { ...file, received: period.end });
  }
  await writeFile(receipts, receiptsText(files));
  return files.length;
}
