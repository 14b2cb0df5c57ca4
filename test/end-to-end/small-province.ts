import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { demoAgencies, inboxName, WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Obligation } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { answersFor } from '../../src/workspace/config-text.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';

/** Two departments, one of them a field lead, and four communes: small enough to run a command in a moment. */
const everyKind = ['SNV', 'SYT', 'X01', 'X02', 'X03', 'P01'];

/** Three communes with one form between them: for tests that do not care what is in the files. */
export const communes = ['X01', 'X02', 'P01'];

export const smallPeriod = '2026-Q3';
/** After the deadlines of communes and departments, before nothing at all: every file came in time. */
export const smallNow = '2026-09-22';

/** A workbook of the right round, in memory. */
export interface SmallFile {
  /** Below the inbox. */
  name: string;
  obligation: Obligation;
  bytes: Uint8Array;
}

/** A workspace in a new temporary folder, its register, and a round that is right in every cell. */
export class SmallProvince {
  readonly root: string;
  readonly files: readonly SmallFile[];
  readonly edition: Edition;

  constructor(root: string, files: readonly SmallFile[], edition: Edition) {
    this.root = root;
    this.files = files;
    this.edition = edition;
  }

  get inbox(): string {
    return periodFolders(this.root, smallPeriod).inbox;
  }

  get reports(): string {
    return periodFolders(this.root, smallPeriod).reports;
  }

  of(agency: string, type: Obligation['submissionType'] = 'unit'): SmallFile {
    return this.files.find(
      ({ obligation }) => obligation.agency === agency && obligation.submissionType === type,
    )!;
  }

  path(file: SmallFile): string {
    return join(this.inbox, ...file.name.split('/'));
  }

  /** Empties the period and puts the right round into the inbox, with some files changed, renamed or left out. */
  fill(change: (file: SmallFile) => SmallFile | undefined = (file) => file): void {
    const { dir, receipts } = periodFolders(this.root, smallPeriod);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(this.inbox, { recursive: true });
    const lines = ['Tệp,Ngày nhận'];
    for (const file of this.files.flatMap((one) => change(one) ?? [])) {
      mkdirSync(dirname(this.path(file)), { recursive: true });
      writeFileSync(this.path(file), file.bytes);
      lines.push(`"${file.name}",14/09/2026`);
    }
    writeFileSync(receipts, `${lines.join('\r\n')}\r\n`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Makes the workspace and fills its inbox; `like` hands over the workbooks of another one, made already. */
export async function smallProvince(members = everyKind, like?: SmallProvince): Promise<SmallProvince> {
  const root = mkdtempSync(join(tmpdir(), 'cchc-nhỏ '));
  const agencies = demoAgencies().filter((one) => members.includes(one.code));
  await initWorkspace(root, { ...answersFor('tỉnh Lam Kiều'), agencies });
  const edition = like?.edition ?? openEdition('cchc-2026');
  const province = new SmallProvince(root, like?.files ?? (await rightFiles(edition, members)), edition);
  province.fill();
  return province;
}

async function rightFiles(edition: Edition, members: readonly string[]): Promise<SmallFile[]> {
  const maker = new WorkbookMaker(edition);
  const files: SmallFile[] = [];
  for (const obligation of maker.obligations(parsePeriod(smallPeriod)!)) {
    if (!members.includes(obligation.agency)) continue;
    const bytes = await maker.workbook(obligation, maker.answers(obligation));
    files.push({ name: inboxName(maker.agencyOf(obligation), obligation), obligation, bytes });
  }
  return files;
}
