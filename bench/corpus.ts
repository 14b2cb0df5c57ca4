import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demoRegister } from '../src/cli/synthetic/province.ts';
import { faultyPeriod } from '../src/cli/synthetic/faults.ts';
import { fillInbox, initDemoWorkspace } from '../src/cli/synthetic/fill-inbox.ts';
import { spoiledRound } from '../src/cli/synthetic/spoiled-round.ts';
import { WorkbookMaker } from '../src/cli/synthetic/synthetic-round.ts';
import { openEdition, shippedEdition } from '../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { periodFolders } from '../src/workspace/workspace-paths.ts';
import { writeMixed } from './mixed/mixed-corpus.ts';
import { masterWorkbook, writeSampleRound } from './reading-sample.ts';

export const period = faultyPeriod;

/** A workspace whose inbox holds a round of workbooks. */
export interface Corpus {
  root: string;
  inbox: string;
  files: number;
  bytes: number;
}

/** What the workbooks are made by: when it changes, they are made anew. */
const makers = [
  'bench/corpus.ts',
  'bench/mixed',
  'bench/reading-sample.ts',
  'src/cli/synthetic',
  'src/forms',
  'src/ooxml',
  'src/workbook/blank',
  'src/workbook/patch',
  'templates/forms',
];

/**
 * The seeded round of the demo, faults included, with so many communes on top that exactly `count` files lie in the
 * inbox. Made once and kept in the system's temporary folder, so that making it is in no measurement.
 */
export async function syntheticCorpus(count: number): Promise<Corpus> {
  const root = await kept(`round-${count}`, async (folder) => {
    const edition = openEdition(shippedEdition);
    const more = count - (await filesOf(new WorkbookMaker(edition)));
    if (more < 0) throw new Error(`the seeded round alone has more than ${count} files`);
    const maker = new WorkbookMaker(edition, demoRegister(more));
    await initDemoWorkspace(folder, edition, maker.register.agencies);
    await fillInbox(folder, period, maker);
  });
  return described(root, periodFolders(root, period).inbox);
}

/** The four reports of 2026, every workbook right, with so many communes that `count` files lie in each inbox. */
export async function yearCorpus(count: number): Promise<{ root: string; periods: readonly Corpus[] }> {
  const ids = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'];
  const root = await kept(`year-${count}`, async (folder) => {
    const edition = openEdition(shippedEdition);
    const few = new WorkbookMaker(edition).obligations(parsePeriod(ids[0]!)!).length;
    const maker = new WorkbookMaker(edition, demoRegister(count - few));
    await initDemoWorkspace(folder, edition, maker.register.agencies);
    for (const id of ids) await fillInbox(folder, id, maker, { right: true });
  });
  return { root, periods: ids.map((id) => described(root, periodFolders(root, id).inbox)) };
}

/** Workbooks of ten sheets full of styled cells and formulas: what a province's own form may look like. */
export async function largeCorpus(count: number): Promise<Corpus> {
  const root = await kept(`large-${count}`, async (folder) => {
    writeSampleRound(await masterWorkbook(), folder, count);
  });
  return described(root, root);
}

/** Workbooks of four makers in equal parts. */
export async function mixedCorpus(count: number): Promise<Corpus> {
  const root = await kept(`mixed-${count}`, (folder) => writeMixed(folder, count));
  return described(root, root);
}

async function filesOf(maker: WorkbookMaker): Promise<number> {
  let count = 0;
  for await (const _ of spoiledRound(maker, parsePeriod(period)!)) count++;
  return count;
}

async function kept(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(tmpdir(), `cchc-bench-${fingerprint()}`, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  process.stderr.write(`making ${name} …\n`);
  await make(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

function fingerprint(): string {
  const home = resolve(import.meta.dirname, '..');
  const hash = createHash('sha256');
  for (const path of makers.flatMap((one) => filesBelow(join(home, one)))) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** All files of a folder and its folders, in the order of their paths. */
export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true }) as string[];
  return names
    .sort()
    .map((name) => join(path, name))
    .filter((one) => statSync(one).isFile());
}

function described(root: string, inbox: string): Corpus {
  const files = filesBelow(inbox);
  return { root, inbox, files: files.length, bytes: files.reduce((sum, one) => sum + statSync(one).size, 0) };
}
