import { groupBy } from '../../../domain/group-by.ts';
import { localTimeAt } from '../../../domain/local-date.ts';
import type { ReceivedFile, Submission } from '../../../domain/submission.ts';
import { compareArrivals, orderOf } from '../../../workspace/arrival-order.ts';
import { appendLedger } from '../../../workspace/ledger/append-ledger.ts';
import { knownContents, type KnownContent } from '../../../workspace/ledger/known-contents.ts';
import type { EntryDraft, LedgerAnswer, LedgerEntry } from '../../../workspace/ledger/ledger-entry.ts';
import type { Receipts } from '../../../workspace/receipts.ts';
import { worthOf } from '../../../workspace/worse-version.ts';
import type { Run } from '../open-run.ts';
import type { JudgedSubmission } from '../reading/read-entry.ts';
import type { ReceiveWish } from './receive-wish.ts';

/** A file of the inbox with everything that was read from it. */
export interface InboxFile {
  file: string;
  sha256: string;
  size: number;
  read: readonly JudgedSubmission[];
}

/** Enters files in the ledger: what came in for the first time, a day put right, a worse file accepted. */
export async function enterFiles(
  run: Run,
  files: readonly InboxFile[],
  wish: ReceiveWish,
  receipts: Receipts,
  isNamed: boolean,
): Promise<LedgerEntry[]> {
  const inOrder = [...files].sort((a, b) => compareArrivals(orderIn(a), orderIn(b)));
  return appendLedger(run.folders.ledger, ({ entries }) => {
    const known = knownContents(entries);
    const drafts: EntryDraft[] = [];
    const counts = attemptCounts(known);
    const fresh = new Set<string>();
    for (const one of inOrder) {
      const before = known.get(one.sha256);
      const made = draftsFor(one, before ?? fresh.has(one.sha256), { run, wish, receipts, isNamed, counts });
      if (!before) fresh.add(one.sha256);
      drafts.push(...made);
    }
    return drafts;
  });
}

/** Where nothing better is known, names and dates of files tell the order in which they are entered. */
function orderIn({ file, sha256, size, read }: InboxFile) {
  const received = { file, sha256, size, received: null, ...read[0]?.submission.received };
  return orderOf({ received: { ...received, file } }, 0);
}

interface Entering {
  run: Run;
  wish: ReceiveWish;
  receipts: Receipts;
  isNamed: boolean;
  /** Contents entered so far, by obligation. */
  counts: Map<string, number>;
}

/** `before`: what the ledger knows of the content; true where it was entered a moment ago under another name. */
function draftsFor(one: InboxFile, before: KnownContent | boolean, entering: Entering): EntryDraft[] {
  const { run, wish, isNamed } = entering;
  if (before === true) return [];
  const drafts: EntryDraft[] = [];
  const head = { time: localTimeAt(run.now), file: one.file, sha256: one.sha256, size: one.size };
  if (before === false) {
    const answers = one.read.map((it) => answerOf(run, it, entering.counts));
    drafts.push({ ...head, kind: 'received', answers, ...arrivalOf(one, entering), reason: '' });
  } else if (isNamed && isPutRight(before, wish)) {
    const { received, evidence, channel, document } = before.last;
    drafts.push({
      ...head,
      kind: 'dated',
      answers: [],
      received: wish.date ?? received,
      evidence: wish.date === undefined ? evidence : wish.evidence,
      channel: wish.channel ?? channel,
      document: wish.document ?? document,
      reason: '',
    });
  }
  if (wish.accept !== undefined)
    drafts.push({ ...head, kind: 'accepted', answers: [], ...nothingNew, reason: wish.accept });
  return drafts;
}

const nothingNew = { received: null, evidence: null, channel: '', document: '' };

/** What the clerk says of the arrival; where no day is given, what the table of receipts says. */
function arrivalOf(
  { file }: InboxFile,
  { wish, receipts }: Entering,
): Pick<EntryDraft, 'received' | 'evidence' | 'channel' | 'document'> {
  const typed = receipts.of(file);
  const channel = wish.channel ?? typed?.channel ?? '';
  const document = wish.document ?? typed?.document ?? '';
  if (wish.date !== undefined) return { received: wish.date, evidence: wish.evidence, channel, document };
  return { received: typed?.date ?? null, evidence: typed ? 'table' : null, channel, document };
}

function isPutRight({ last }: KnownContent, { date, channel, document }: ReceiveWish): boolean {
  const differs = (said: string | undefined, kept: string | null) => said !== undefined && said !== kept;
  return differs(date, last.received) || differs(channel, last.channel) || differs(document, last.document);
}

function answerOf(
  run: Run,
  { submission, findings }: JudgedSubmission,
  counts: Map<string, number>,
): LedgerAnswer {
  const { agency, obligation, identity } = submission;
  const { readable, blockers, errors, blanks } = worthOf(submission, findings);
  const attempt = obligation === null ? 0 : (counts.get(obligation) ?? 0) + 1;
  if (obligation !== null) counts.set(obligation, attempt);
  return {
    agency,
    period: identity.periodId?.id ?? (submission.form ? run.period.id : null),
    obligation,
    attempt,
    readable,
    complete: readable && blanks === 0,
    blockers,
    errors,
  };
}

function attemptCounts(known: ReadonlyMap<string, KnownContent>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of known.values())
    for (const { obligation } of entry.answers)
      if (obligation !== null) counts.set(obligation, (counts.get(obligation) ?? 0) + 1);
  return counts;
}

/** The files of an inbox with what was read from each; what parts say together belongs to each of them. */
export function inboxFiles(files: readonly ReceivedFile[], read: readonly JudgedSubmission[]): InboxFile[] {
  const spread = read.flatMap((one) => namesOf(one.submission).map((file) => ({ file, one })));
  const byFile = groupBy(spread, ({ file }) => file);
  return files.map(({ file, sha256, size }) => ({
    file,
    sha256,
    size,
    read: (byFile.get(file) ?? []).map(({ one }) => one),
  }));
}

function namesOf({ facts, received }: Submission): readonly string[] {
  const merged = facts.find((one) => one.kind === 'merged-files');
  return merged?.kind === 'merged-files' ? merged.files : [received.file];
}
