import { relative } from 'node:path';
import type { ReceivedFile, Submission } from '../../domain/submission.ts';
import type { IntakeSettings } from '../../intake/intake-context.ts';
import { mergeParts } from '../../intake/merge-parts.ts';
import type { LedgerFacts, UnmatchedReceipt } from '../../rules/rule.ts';
import { arrivalsOf } from '../../workspace/arrivals.ts';
import { knownContents } from '../../workspace/ledger/known-contents.ts';
import { loadLedger } from '../../workspace/ledger/load-ledger.ts';
import { listInbox, listInboxFolder, requireFiles, type Inbox } from '../../workspace/list-inbox.ts';
import { noCache, openReadingCache, type ReadingCache } from '../../workspace/reading-cache.ts';
import { loadReceipts } from '../../workspace/receipts.ts';
import type { CommandRequest } from '../command.ts';
import { startProgress } from '../progress.ts';
import { ledgerFacts } from './ledger-facts.ts';
import type { Run } from './open-run.ts';
import { jobsOf } from './reading/jobs.ts';
import { readEntries } from './reading/read-entries.ts';
import { judged, type JudgedSubmission } from './reading/read-entry.ts';
import { readingContext } from './reading/reading-context.ts';

/** What lay in the inbox and what each file says. */
export interface InboxReading {
  inbox: Inbox;
  /** Every file that was read, each once. */
  files: readonly ReceivedFile[];
  /** With what the rules say about each alone. */
  submissions: readonly JudgedSubmission[];
  /** Lines of the record of receipts that fit no file of the inbox. */
  unmatchedReceipts: readonly UnmatchedReceipt[];
  /** What the ledger says about itself and the inbox; absent where there is none, or single files were named. */
  ledger?: LedgerFacts;
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
  return readListed(run, request, inbox, paths.length === 0);
}

/** The same for a command that has something to say about an empty inbox. */
export async function readInboxOrNothing(run: Run, request: CommandRequest): Promise<InboxReading> {
  return readListed(run, request, listInboxFolder(run.root, run.folders.inbox), true);
}

/** What the workspace and the command line say about reading. */
export function intakeSettings({ config }: Run, { flags }: CommandRequest): IntakeSettings {
  return { dash: config.dash, convertLegacy: flags['convertLegacy'] === true };
}

/** `isWhole`: it is the period's inbox, whose readings are kept for the next run. */
async function readListed(
  run: Run,
  request: CommandRequest,
  inbox: Inbox,
  isWhole: boolean,
): Promise<InboxReading> {
  const { register, edition, period } = run;
  const receipts = loadReceipts(run.root, period.id);
  const ledger = loadLedger(run.folders.ledger);
  const arrivals = arrivalsOf(receipts, knownContents(ledger.entries));
  const settings = intakeSettings(run, request);
  const setting = { register, edition, period, settings };
  const cache = cacheOf(run, request, settings, isWhole);
  const jobs = jobsOf(request);
  const progress = await startProgress(request.io, request.options, inbox.entries.length);
  const submissions: JudgedSubmission[] = [];
  const byFile = new Map<string, ReceivedFile>();
  try {
    for await (const reading of readEntries(inbox.entries, { setting, arrivals, cache, jobs })) {
      submissions.push(...reading);
      for (const { submission } of reading) byFile.set(submission.received.file, submission.received);
      progress.step();
    }
    cache.finish();
  } finally {
    cache.close();
    progress.stop();
  }
  const record = relative(run.root, run.folders.receipts).replaceAll('\\', '/');
  const unmatchedReceipts = receipts
    .unmatched(inbox.entries.map((one) => one.file))
    .map((one) => ({ record, ...one }));
  const files = [...byFile.values()];
  const facts = isWhole ? ledgerFacts(run, ledger, receipts, files) : undefined;
  return {
    inbox,
    files,
    submissions: merged(run, submissions),
    unmatchedReceipts,
    ...(facts ? { ledger: facts } : {}),
  };
}

/** Single files are taken from the cache of the inbox where they lie in it, but they do not make it. */
function cacheOf(
  run: Run,
  { flags }: CommandRequest,
  settings: IntakeSettings,
  isWhole: boolean,
): ReadingCache {
  const context = flags['cache'] === false ? undefined : readingContext(run, settings);
  if (context === undefined) return noCache;
  const cache = openReadingCache(run.root, run.period.id, context);
  return isWhole
    ? cache
    : {
        ...noCache,
        known: cache.known.bind(cache),
        get: cache.get.bind(cache),
        close: cache.close.bind(cache),
      };
}

/** Parts of one submission are joined; what they say together is judged anew. */
function merged(run: Run, all: readonly JudgedSubmission[]): JudgedSubmission[] {
  const known = new Map<Submission, JudgedSubmission>(all.map((one) => [one.submission, one]));
  return mergeParts([...known.keys()]).map((one) => known.get(one) ?? judged(one, run));
}
