import { relative } from 'node:path';
import { compactSubmission } from '../../domain/compact-submission.ts';
import { SharedTexts } from '../../domain/shared-texts.ts';
import type { Submission } from '../../domain/submission.ts';
import { extract } from '../../intake/extract.ts';
import { intakeContext, type IntakeSettings } from '../../intake/intake-context.ts';
import type { UnmatchedReceipt } from '../../rules/rule.ts';
import { mergeParts } from '../../intake/merge-parts.ts';
import { readAnyWorkbook } from '../../workbook/read-any-workbook.ts';
import { listInbox, listInboxFolder, requireFiles, type Inbox } from '../../workspace/list-inbox.ts';
import { readReceived } from '../../workspace/read-received.ts';
import { loadReceipts } from '../../workspace/receipts.ts';
import type { CommandRequest } from '../command.ts';
import { startProgress } from '../progress.ts';
import { fileWatch } from './file-watch.ts';
import type { Run } from './open-run.ts';

/** What lay in the inbox and what each file says. */
export interface InboxReading {
  inbox: Inbox;
  submissions: readonly Submission[];
  /** Lines of the record of receipts that fit no file of the inbox. */
  unmatchedReceipts: readonly UnmatchedReceipt[];
}

/**
 * Reads the period's inbox, or the files and folders that a person named. An empty inbox is an error: nothing to check
 * is not "nothing wrong".
 */
export async function readInbox(
  run: Run,
  request: CommandRequest,
  paths: readonly string[],
): Promise<InboxReading> {
  const inbox = paths.length > 0 ? listInbox(run.root, paths) : listInboxFolder(run.root, run.folders.inbox);
  requireFiles(inbox, paths.length > 0 ? paths.join(', ') : run.folders.inbox);
  return readEntries(run, request, inbox);
}

/** The same for a command that has something to say about an empty inbox. */
export async function readInboxOrNothing(run: Run, request: CommandRequest): Promise<InboxReading> {
  return readEntries(run, request, listInboxFolder(run.root, run.folders.inbox));
}

/** What the workspace and the command line say about reading. */
function intakeSettings({ config }: Run, { flags }: CommandRequest): IntakeSettings {
  return { dash: config.dash, convertLegacy: flags['convertLegacy'] === true };
}

/** One workbook is in memory at a time; what stays is the submission. */
async function readEntries(run: Run, request: CommandRequest, inbox: Inbox): Promise<InboxReading> {
  const { io, options } = request;
  const receipts = loadReceipts(run.root, run.period.id);
  const context = intakeContext(run.register, run.edition, run.period, intakeSettings(run, request));
  const progress = await startProgress(io, options, inbox.entries.length);
  const submissions: Submission[] = [];
  const shared = new SharedTexts();
  for (const entry of inbox.entries) {
    const { received, bytes, problem } = await readReceived(entry, receipts);
    for (const one of extract(received, problem ?? (await readAnyWorkbook(bytes, fileWatch())), context))
      submissions.push(
        compactSubmission(
          entry.openElsewhere ? { ...one, facts: [...one.facts, { kind: 'open-elsewhere' }] } : one,
          shared,
        ),
      );
    progress.step();
  }
  progress.stop();
  const record = relative(run.root, run.folders.receipts).replaceAll('\\', '/');
  const unmatchedReceipts = receipts
    .unmatched(inbox.entries.map((one) => one.file))
    .map((one) => ({ record, ...one }));
  return { inbox, submissions: mergeParts(submissions), unmatchedReceipts };
}
