import { relative } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { receiveJson } from '../../reporters/receive-json.ts';
import type { ReceiveReport } from '../../reporters/receive-report.ts';
import { receiveText } from '../../reporters/receive-text.ts';
import { assertSound, restartLedger } from '../../workspace/ledger/append-ledger.ts';
import { knownContents } from '../../workspace/ledger/known-contents.ts';
import { loadLedger } from '../../workspace/ledger/load-ledger.ts';
import { loadReceipts } from '../../workspace/receipts.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { agencyNamed, openRun, type Run } from '../pipeline/open-run.ts';
import { otherPeriodOf } from '../pipeline/judge.ts';
import { readInbox, readInboxOrNothing } from '../pipeline/read-inbox.ts';
import { enterFiles, inboxFiles, type InboxFile } from '../pipeline/receive/enter-files.ts';
import { namedFiles, outsideFiles, type NamedFile } from '../pipeline/receive/named-files.ts';
import { receivedItems } from '../pipeline/receive/received-items.ts';
import { receiveWish } from '../pipeline/receive/receive-wish.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/**
 * `cchc receive <period> [files…]`: enters what came in into the ledger, with the day and what proves it. Without
 * files, everything in the inbox that the ledger does not know.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const wish = receiveWish(opened, request);
  const paths = args.slice(1);
  if (wish.accept !== undefined && paths.length === 0)
    throw new UserError('cli.receive.accept-file', undefined);
  const { ledger: path } = opened.folders;
  const restarted =
    wish.restart === undefined ? undefined : await restartLedger(path, wish.restart, opened.now);
  assertSound(loadLedger(path), path);
  const agency = typeof flags['agency'] === 'string' ? agencyNamed(opened, flags['agency']).code : undefined;
  if (!restarted) await assertOfThisPeriod(opened, request, paths);
  const named = restarted ? [] : namedFiles(opened, io.cwd, paths);
  const reading = await readInboxOrNothing(opened, request);
  const all = inboxFiles(reading.files, reading.submissions);
  const wanted = restarted ? [] : wantedFiles(opened, all, named, paths.length > 0, agency);
  const receipts = loadReceipts(opened.root, opened.period.id);
  const entries = await enterFiles(opened, wanted, wish, receipts, paths.length > 0);
  const report: ReceiveReport = {
    period: opened.period,
    ledger: relative(opened.root, path).replaceAll('\\', '/'),
    ...receivedItems(opened, reading, { wanted, named, entries, receipts }),
    added: entries.length + (restarted ? 1 : 0),
    ...(restarted ? { aside: restarted.aside } : {}),
    exitCode: 0,
  };
  await print(request, report);
  return report.exitCode;
};

/** The files to enter: those that were named, else those that the ledger does not know; of one agency, if one was. */
function wantedFiles(
  run: Run,
  all: readonly InboxFile[],
  named: readonly NamedFile[],
  isNamed: boolean,
  agency: string | undefined,
): InboxFile[] {
  const isIts = ({ read }: InboxFile) =>
    agency === undefined || read.some((one) => one.submission.agency === agency);
  const openable = all.filter((one) => one.sha256 !== '');
  if (!isNamed) {
    const known = knownContents(loadLedger(run.folders.ledger).entries);
    return openable.filter((one) => !known.has(one.sha256) && isIts(one));
  }
  const names = new Set(named.map((one) => one.file));
  const wanted = openable.filter((one) => names.has(one.file));
  const stranger = wanted.find((one) => !isIts(one));
  if (stranger && agency !== undefined) {
    const says = stranger.read.flatMap((one) => one.submission.agency ?? []).join(', ');
    throw new UserError('cli.receive.other-agency', { file: stranger.file, says, agency });
  }
  return wanted;
}

/** A form of another period from outside the inbox is not copied into this one's: it belongs elsewhere. */
async function assertOfThisPeriod(
  run: Run,
  request: CommandRequest,
  paths: readonly string[],
): Promise<void> {
  const outside = outsideFiles(run, request.io.cwd, paths);
  if (outside.length === 0) return;
  const { submissions } = await readInbox(run, request, outside);
  const strangers = submissions.flatMap(({ submission }) => {
    const { otherPeriod } = otherPeriodOf(submission);
    return otherPeriod === undefined ? [] : [{ file: submission.received.file, says: otherPeriod }];
  });
  if (strangers.length > 0)
    throw new UserError('cli.receive.other-period', { period: run.period.id, strangers });
}

async function print({ io, options }: CommandRequest, report: ReceiveReport): Promise<void> {
  await writeResults(io, options, 'text', (format, toScreen) =>
    format === 'json'
      ? receiveJson(report)
      : receiveText(report, {
          lang: options.lang,
          style: styleOf(toScreen && hasColor(io, options, 'stdout')),
        }),
  );
}
