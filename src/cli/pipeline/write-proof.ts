import { resolve } from 'node:path';
import { isOpenError } from '../../domain/finding.ts';
import { proofHead, proofLines, type ProofLine } from '../../export/proof-csv.ts';
import { accountFor } from '../../intake/account/account-for.ts';
import { figureKey, type CellFate } from '../../intake/account/cell-fate.ts';
import { extract } from '../../intake/extract.ts';
import { intakeContext } from '../../intake/intake-context.ts';
import { readableWorkbook } from '../../intake/readable-workbook.ts';
import { readAnyWorkbook } from '../../workbook/read-any-workbook.ts';
import type { InboxEntry } from '../../workspace/list-inbox.ts';
import { openOutput } from '../../workspace/open-output.ts';
import { readReceived, undatedFile } from '../../workspace/read-received.ts';
import { assertFolderOf, assertWritable } from '../../workspace/assert-writable.ts';
import type { CommandRequest } from '../command.ts';
import { fileWatch } from './file-watch.ts';
import type { Judgement } from './judge.ts';
import type { Run } from './open-run.ts';
import { intakeSettings } from './read-inbox.ts';

/** Refuses a proof that could not be written, before the work starts. */
export function assertProofWritable(request: CommandRequest): void {
  const path = proofPath(request);
  if (path === undefined) return;
  assertWritable([path]);
  assertFolderOf(path);
}

function proofPath({ io, flags }: CommandRequest): string | undefined {
  return typeof flags['proof'] === 'string' ? resolve(io.cwd, flags['proof']) : undefined;
}

/**
 * `--proof`: one line for every cell with content. The files are read once more, one at a time: the cells of thousands
 * would not fit into memory, and what every run keeps does not depend on what a proof may want.
 */
export async function writeProof(
  run: Run,
  request: CommandRequest,
  entries: readonly InboxEntry[],
  judgement: Judgement,
): Promise<void> {
  const path = proofPath(request);
  if (path === undefined) return;
  const context = intakeContext(run.register, run.edition, run.period, intakeSettings(run, request));
  const keptOut = keptOutBy(judgement);
  const output = openOutput(path);
  try {
    output.write(proofHead);
    for (const entry of entries) {
      const content = await readReceived(entry);
      const workbook = content.problem ?? (await readAnyWorkbook(content.bytes, fileWatch()));
      if ('problem' in workbook) continue;
      const submissions = extract(undatedFile(entry, content), workbook, context);
      const readable = readableWorkbook(context, entry.file, workbook).workbook;
      const fates = accountFor(entry.file, readable, submissions);
      output.write(proofLines(judged(fates, keptOut)));
    }
    output.finish();
  } finally {
    output.discard();
  }
}

interface KeptOut {
  /** Codes of open errors by cell and by `figureKey`. */
  cells: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, string>;
  /** Files that another one replaced, with that one. */
  replaced: ReadonlyMap<string, string>;
}

function keptOutBy({ findings, choices }: Judgement): KeptOut {
  const cells = new Map<string, string>();
  const figures = new Map<string, string>();
  for (const one of findings.filter(isOpenError)) {
    const { file, sheet, cell, code, obligation } = one;
    if (cell !== undefined) cells.set(`${file}|${sheet}|${cell}`, code);
    for (const figure of one.figures) figures.set(figureKey(obligation, figure), code);
  }
  const replaced = new Map(
    [...choices.values()].flatMap(({ effective, others }) =>
      others.map((one) => [one.received.file, effective.received.file] as const),
    ),
  );
  return { cells, figures, replaced };
}

/** An answer that an open error keeps out, or whose file another one replaced, is not used. */
function* judged(fates: Iterable<CellFate>, keptOut: KeptOut): Generator<ProofLine> {
  for (const fate of fates) {
    const by = fate.fate === 'used' ? keptOut.replaced.get(fate.cell.file) : undefined;
    if (by !== undefined) yield { ...fate, fate: 'excluded', what: `replaced by ${by}: ${fate.what}` };
    else yield withFinding(fate, keptOut);
  }
}

function withFinding(fate: CellFate, { cells, figures }: KeptOut): ProofLine {
  const { file, sheet, cell } = fate.cell;
  const whole = fate.figure && figures.get(`${fate.figure.slice(0, fate.figure.indexOf(' '))} *`);
  const code = cells.get(`${file}|${sheet}|${cell}`) ?? (fate.figure && (figures.get(fate.figure) ?? whole));
  if (!code) return fate;
  return { ...fate, fate: fate.fate === 'used' ? 'excluded' : fate.fate, finding: code };
}
