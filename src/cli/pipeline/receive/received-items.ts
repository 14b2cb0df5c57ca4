import { isOpenError } from '../../../domain/finding.ts';
import { emptyForm } from '../../../rules/collection/c-emp-001-empty.ts';
import type { ReceivedAnswer, ReceivedItem, ReceiveReport } from '../../../reporters/receive-report.ts';
import { arrivalsOf } from '../../../workspace/arrivals.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../../workspace/effective-submission.ts';
import { knownContents, type KnownContent } from '../../../workspace/ledger/known-contents.ts';
import type { LedgerEntry } from '../../../workspace/ledger/ledger-entry.ts';
import { loadLedger } from '../../../workspace/ledger/load-ledger.ts';
import type { Receipts } from '../../../workspace/receipts.ts';
import { worthOf } from '../../../workspace/worse-version.ts';
import { waived } from '../judge.ts';
import type { Run } from '../open-run.ts';
import type { InboxReading } from '../read-inbox.ts';
import type { JudgedSubmission } from '../reading/read-entry.ts';
import { waiversOf } from '../waivers-of.ts';
import { inboxFiles, type InboxFile } from './enter-files.ts';
import type { NamedFile } from './named-files.ts';

/** What a run of `cchc receive` did. */
interface Done {
  wanted: readonly InboxFile[];
  named: readonly NamedFile[];
  entries: readonly LedgerEntry[];
  receipts: Receipts;
}

/** What became of each file, seen with the ledger as it is now. */
export function receivedItems(
  run: Run,
  reading: InboxReading,
  done: Done,
): Pick<ReceiveReport, 'items' | 'lines' | 'unrecorded' | 'unopened'> {
  const { entries: lines } = loadLedger(run.folders.ledger);
  const known = knownContents(lines);
  const arrivals = arrivalsOf(done.receipts, known);
  const read = reading.submissions.map(({ submission, ...said }) => {
    const { received } = submission;
    const now = { ...received, ...arrivals.of(received.file, received.sha256) };
    return { ...said, submission: { ...submission, received: now } };
  });
  const choices = effectiveSubmissions(waived(read, waiversOf(run)));
  const wanted = new Set(done.wanted.map((one) => one.file));
  const files = inboxFiles(reading.files, read);
  return {
    items: files
      .filter((one) => wanted.has(one.file))
      .map((one) => itemOf(run, one, known.get(one.sha256)!, done, choices)),
    lines: lines.length,
    unrecorded: files.filter((one) => one.sha256 !== '' && !known.has(one.sha256)).length,
    unopened: files.filter((one) => one.sha256 === '').map((one) => one.file),
  };
}

function itemOf(
  run: Run,
  { file, sha256, read }: InboxFile,
  known: KnownContent,
  { named, entries }: Done,
  choices: ReadonlyMap<string, EffectiveChoice>,
): ReceivedItem {
  const own = entries.filter((one) => one.sha256 === sha256 && one.file === file);
  const isEntered = own.some((one) => one.kind === 'received');
  const from = named.find((one) => one.file === file)?.from;
  const isSame = !isEntered && (known.file !== file || named.some((one) => one.file === file && one.same));
  const isDated = own.some((one) => one.kind === 'dated');
  const { channel, document, evidence } = known.last;
  return {
    file,
    ...(from === undefined || isSame ? {} : { from }),
    outcome: isEntered ? 'entered' : isDated ? 'dated' : isSame ? 'same' : 'known',
    accepted: own.some((one) => one.kind === 'accepted'),
    ...(isSame ? { knownAs: known.file } : {}),
    seq: known.entry.seq,
    received: known.received,
    evidence,
    channel,
    document,
    answers: read.map((one) => answerOf(run, file, one, known, choices)),
  };
}

function answerOf(
  run: Run,
  file: string,
  { submission, findings }: JudgedSubmission,
  { entry }: KnownContent,
  choices: ReadonlyMap<string, EffectiveChoice>,
): ReceivedAnswer {
  const { agency, obligation, form, identity } = submission;
  const { readable, blanks, blockers, errors } = worthOf(submission, findings);
  const choice = choices.get(obligation ?? '');
  const counts = choice?.effective === submission;
  const isWorse = choice?.keptOut.some((one) => one.submission === submission) === true;
  const lead = form?.lead ?? identity.lead;
  return {
    agency,
    name: agency === null ? null : (run.register.byCode.get(agency)?.name ?? agency),
    obligation,
    isLead: (form?.submissionType ?? identity.submissionType) === 'field-lead',
    ...(lead === undefined ? {} : { lead }),
    attempt: entry.answers.find((one) => one.obligation === obligation)?.attempt ?? 0,
    period: identity.periodId?.id ?? null,
    readable,
    blanks,
    blockers,
    errors,
    empty: findings.some((one) => one.code === emptyForm && isOpenError(one)),
    counts,
    why: counts ? null : choice ? (isWorse ? 'worse' : 'replaced') : form && agency ? 'not-owed' : 'unknown',
    ...(counts || !choice || choice.effective.received.file === file
      ? {}
      : { instead: choice.effective.received.file }),
  };
}
